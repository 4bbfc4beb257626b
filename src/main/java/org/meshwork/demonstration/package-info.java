/**
 * The invented borough of Saltmarsh: loaded on first start so that a newcomer can use all of Meshwork at once.
 *
 * <p>Start at {@link org.meshwork.demonstration.Demonstration}. Everything comes from {@code graph-seed/demo} and a seeded
 * generator, with dates counted from the day of loading; nobody in it is real, and every page says so.
 */
@ApplicationModule(
        displayName = "Demonstration",
        allowedDependencies = {"shared", "graph", "access", "places", "directory", "person", "findings", "commissioning"
        })
@NullMarked
package org.meshwork.demonstration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
