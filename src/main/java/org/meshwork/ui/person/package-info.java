/** What a person, a carer or a worker with consent sees of a web. */
@NullMarked
package org.meshwork.ui.person;

import org.jspecify.annotations.NullMarked;
