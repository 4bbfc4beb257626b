/**
 * The same search that people have on the page, for other people's programs: {@code GET /api/v1/search}.
 *
 * <p>Start at {@link org.meshwork.exchange.search.SearchApi}. Nobody signs in, nothing that is asked is kept, and an address
 * that asks too often is told when to come again. What cannot be read is refused in one sentence; what can be read and is
 * not known is answered without it, and says so in the notes.
 */
@NullMarked
package org.meshwork.exchange.search;

import org.jspecify.annotations.NullMarked;
