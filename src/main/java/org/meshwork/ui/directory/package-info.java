/** What a steward sees: what the directory is made of, what in it needs somebody, and each entry's own page. */
@NullMarked
package org.meshwork.ui.directory;

import org.jspecify.annotations.NullMarked;
