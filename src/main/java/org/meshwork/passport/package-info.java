/**
 * A web as a file that a person takes with her, and brings in elsewhere: FHIR R4, or plain JSON as {@code
 * docs/care-web.schema.json} says.
 *
 * <p>Start at {@link org.meshwork.passport.Passport}. Nothing here reads or writes a web of its own accord: whoever calls has
 * it from {@code CareWebs}, past consent, and gives the changes to {@code CareWebs}. HAPI's models stay in {@code fhir}.
 */
@ApplicationModule(
        displayName = "Passport",
        allowedDependencies = {"shared", "directory", "person"})
@NullMarked
package org.meshwork.passport;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
