/**
 * The small types that every module speaks in: ids, sectors and seams, periods, postcodes, and the vocabulary of needs,
 * conditions, roles and kinds of service.
 *
 * <p>Start at {@link org.meshwork.shared.Vocabulary}. Nothing here knows a database, a screen or today's date.
 */
@ApplicationModule(
        displayName = "Shared",
        allowedDependencies = {})
@NullMarked
package org.meshwork.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
