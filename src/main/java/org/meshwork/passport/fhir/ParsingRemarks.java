package org.meshwork.passport.fhir;

import ca.uhn.fhir.parser.LenientErrorHandler;
import ca.uhn.fhir.parser.json.BaseJsonLikeValue.ScalarType;
import ca.uhn.fhir.parser.json.BaseJsonLikeValue.ValueType;
import org.jspecify.annotations.Nullable;
import org.meshwork.passport.Remarks;

/** What HAPI could not make sense of, in a sentence instead of the log. */
final class ParsingRemarks extends LenientErrorHandler {

    private final Remarks remarks;

    ParsingRemarks(Remarks remarks) {
        super(false);
        this.remarks = remarks;
    }

    @Override
    public void unknownElement(@Nullable IParseLocation at, String name) {
        remarks.say("“" + shortened(name) + "” is nothing that FHIR R4 has; it was left out.");
    }

    @Override
    public void unknownAttribute(@Nullable IParseLocation at, String name) {
        unknownElement(at, name);
    }

    @Override
    public void unexpectedRepeatingElement(@Nullable IParseLocation at, String name) {
        remarks.say("“" + shortened(name) + "” is there several times and should be once.");
    }

    @Override
    public void unknownReference(@Nullable IParseLocation at, String reference) {
        remarks.say("“" + shortened(reference) + "” is not in the file.");
    }

    @Override
    public void invalidValue(@Nullable IParseLocation at, @Nullable String value, String error) {
        remarks.say("“" + shortened(String.valueOf(value)) + "” makes no sense where it stands; it was left out.");
    }

    @Override
    public void incorrectJsonType(
            @Nullable IParseLocation at,
            String name,
            ValueType expected,
            @Nullable ScalarType expectedScalar,
            ValueType found,
            @Nullable ScalarType foundScalar) {
        remarks.say("“" + shortened(name) + "” is written in another form than FHIR R4 asks for.");
    }

    @Override
    public void containedResourceWithNoId(@Nullable IParseLocation at) {
        remarks.say("Something that the file holds within something else has no name to be found by.");
    }

    @Override
    public void extensionContainsValueAndNestedExtensions(@Nullable IParseLocation at) {
        remarks.say("An extension has both a value and parts; it was read as far as that goes.");
    }

    @Override
    public void missingRequiredElement(@Nullable IParseLocation at, String name) {
        remarks.say("“" + shortened(name) + "” is missing.");
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= 80
                ? text
                : text.substring(0, text.offsetByCodePoints(0, 80)) + "…";
    }
}
