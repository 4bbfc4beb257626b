/**
 * What texts mean, as directions: texts that mean alike point alike. Small open models, run inside this process; nothing
 * leaves the machine and nothing is fetched.
 *
 * <p>Start at {@link org.meshwork.directory.meaning.Meaning}. The libraries stay in here; nobody outside names them.
 */
@NullMarked
package org.meshwork.directory.meaning;

import org.jspecify.annotations.NullMarked;
