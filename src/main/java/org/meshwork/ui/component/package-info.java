/** Java halves of the Lit elements in {@code frontend/components}: same name, one JSON value down, small events up. */
@NullMarked
package org.meshwork.ui.component;

import org.jspecify.annotations.NullMarked;
