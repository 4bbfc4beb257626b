/**
 * The directory's search index: Lucene, fenced in.
 *
 * <p>Start at {@link org.meshwork.directory.lucene.ServiceIndex}. It is told what changed and answers queries; it knows
 * neither the graph nor the clock. What people type goes through {@code Wording} (words, spelling, what they mean) into
 * {@code TextQuery}; what the whole of it means is compared with what services say about themselves, and {@code Fusion} adds the
 * two. {@code Provisos} are what was said beside it: a day, a price, an age. Queries are built, never parsed, so that no character of a query can mean anything else.
 */
@NullMarked
package org.meshwork.directory.lucene;

import org.jspecify.annotations.NullMarked;
