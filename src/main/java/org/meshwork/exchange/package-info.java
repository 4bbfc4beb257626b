/**
 * What comes in from other people's directories.
 *
 * <p>Start at {@link org.meshwork.exchange.FeedImport}: a file or an address goes in, an
 * {@link org.meshwork.exchange.ImportReport} comes out, and what could be used is in the directory. Real feeds rarely keep
 * to their schema, so a record is put into our form and the report says what was changed; only what nobody could use is
 * refused. How a feed looks stays in {@code openreferral}, how lists of any other form are read through a mapping in {@code
 * lists}, and {@code maps} brings in the places themselves: postcodes, boundaries, figures. What goes out, as Open Referral
 * UK 3, is in {@code published}.
 */
@ApplicationModule(
        displayName = "Exchange",
        allowedDependencies = {"shared", "graph", "access", "places", "directory"})
@NullMarked
package org.meshwork.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
