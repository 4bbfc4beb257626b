package org.meshwork.passport.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;

/** HAPI's context for R4, made when somebody first asks: it takes about a second. */
final class Fhir {

    private Fhir() {}

    private static final class Holder {
        private static final FhirContext R4 = FhirContext.forR4();
    }

    static FhirContext context() {
        return Holder.R4;
    }

    static IParser parser() {
        return Holder.R4.newJsonParser().setOverrideResourceIdWithBundleEntryFullUrl(false);
    }
}
