/**
 * Files of rows, as people and programs write them: CSV with any delimiter and encoding, and GeoJSON.
 *
 * <p>{@link org.meshwork.exchange.tables.TableSource} opens one and makes sure that it is whole; its rows are read as a
 * stream. What a column means is not known here.
 */
@NullMarked
package org.meshwork.exchange.tables;

import org.jspecify.annotations.NullMarked;
