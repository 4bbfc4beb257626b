/** What a commissioner sees: published figures only, and never a person. */
@NullMarked
package org.meshwork.ui.hotspots;

import org.jspecify.annotations.NullMarked;
