/**
 * From a gap in somebody's web to the services nearby that could fill it.
 *
 * <p>Start at {@link org.meshwork.suggestions.Suggestions}. What leaves for an address says which need and near which small
 * area, and nothing else about the person.
 */
@ApplicationModule(
        displayName = "Suggestions",
        allowedDependencies = {"shared", "directory", "places", "person", "findings"})
@NullMarked
package org.meshwork.suggestions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
