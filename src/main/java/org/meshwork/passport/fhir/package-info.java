/** Webs as FHIR R4, through HAPI's models, which nothing outside this package mentions. */
@NullMarked
package org.meshwork.passport.fhir;

import org.jspecify.annotations.NullMarked;
