/**
 * What could fill a gap: from a finding in a person's web to a search of the directory, already filled in, and to the three
 * services that fit best, each reason traced to the field of the entry that it was read from.
 *
 * <p>Start at {@link org.meshwork.suggestions.Suggestions}; {@code Fit} checks one service for one person. The search starts from the middle of the person's small area,
 * never from their home, because its address may be shared.
 */
@ApplicationModule(
        displayName = "Suggestions",
        allowedDependencies = {"shared", "places", "directory", "person", "findings"})
@NullMarked
package org.meshwork.suggestions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
