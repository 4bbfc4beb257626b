/** How what is noticed and measured is worked out, for everybody. */
@NullMarked
package org.meshwork.ui.method;

import org.jspecify.annotations.NullMarked;
