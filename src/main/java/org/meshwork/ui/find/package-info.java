/** Search of the directory, for everybody, without signing in. */
@NullMarked
package org.meshwork.ui.find;

import org.jspecify.annotations.NullMarked;
