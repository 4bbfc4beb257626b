/**
 * Where things are: postcodes, areas and their boundaries and neighbours.
 *
 * <p>Start at {@link org.meshwork.places.Places}. A person's area comes from the postcode table, never from asking which
 * outline a point lies in.
 */
@ApplicationModule(
        displayName = "Places",
        allowedDependencies = {"shared", "graph"})
@NullMarked
package org.meshwork.places;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
