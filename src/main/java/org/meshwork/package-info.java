/** Meshwork: start the program at {@link org.meshwork.Meshwork}; each sub-package is one module (see README). */
@NullMarked
package org.meshwork;

import org.jspecify.annotations.NullMarked;
