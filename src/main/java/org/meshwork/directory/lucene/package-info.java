/**
 * The directory's search index: Lucene, fenced in.
 *
 * <p>Start at {@link org.meshwork.directory.lucene.ServiceIndex}. It is told what changed and answers queries; it knows
 * neither the graph nor the clock. What people type goes through {@code Wording} (words, spelling, what they mean) into
 * {@code TextQuery}; queries are built, never parsed, so that no character of a query can mean anything else.
 */
@NullMarked
package org.meshwork.directory.lucene;

import org.jspecify.annotations.NullMarked;
