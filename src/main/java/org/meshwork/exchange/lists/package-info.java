/**
 * Lists of services that others keep in a form of their own: any CSV or GeoJSON, read through a {@link
 * org.meshwork.exchange.lists.Mapping}, a small file that says which column is what.
 *
 * <p>{@link org.meshwork.exchange.lists.ListSource} opens a list. Each row becomes a record as an Open Referral UK feed of
 * version 3 would have it, so that everything after reads one shape; remarks on it name the list's own columns.
 */
@NullMarked
package org.meshwork.exchange.lists;

import org.jspecify.annotations.NullMarked;
