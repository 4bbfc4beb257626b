/**
 * How Open Referral UK feeds look: version 1, version 3, and the shape of the "scout" API, from a file or page by page from
 * the web.
 *
 * <p>{@link org.meshwork.exchange.openreferral.FeedSource} opens a feed and makes sure that it is whole;
 * {@link org.meshwork.exchange.openreferral.RecordReader} makes a service of one record. Records of the older shapes are
 * first renamed into version 3, so that everything after reads one shape, and a feed that mixes them loses nothing.
 */
@NullMarked
package org.meshwork.exchange.openreferral;

import org.jspecify.annotations.NullMarked;
