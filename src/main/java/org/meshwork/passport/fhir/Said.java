package org.meshwork.passport.fhir;

import java.util.Arrays;
import java.util.Optional;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Extension;
import org.meshwork.passport.Remarks;
import org.meshwork.shared.Period;

/** What a file says, in our types; with a remark where it had to be put right. */
record Said(Remarks remarks) {

    private static final int LONGEST = 200;

    /** No longer than a web holds. */
    String cut(String text, String what) {
        if (text.codePointCount(0, text.length()) <= LONGEST) {
            return text;
        }
        remarks.say(what + " was longer than " + LONGEST + " letters and was cut off there.");
        return text.substring(0, text.offsetByCodePoints(0, LONGEST));
    }

    Period period(org.hl7.fhir.r4.model.Period period, String whose) {
        if (Days.isTurnedRound(period)) {
            remarks.say("What the file says of " + whose + " ends before it begins; the end was left out.");
        }
        return Days.ours(period);
    }

    /** The code of the need in an extension. */
    Optional<String> need(Extension holder) {
        return (holder.getValue() instanceof CodeableConcept concept
                        ? Optional.of(concept)
                        : Extensions.all(holder, "need").stream()
                                .map(Extension::getValue)
                                .filter(CodeableConcept.class::isInstance)
                                .map(CodeableConcept.class::cast)
                                .findFirst())
                .flatMap(concept -> Codes.own(Codes.NEED, concept).or(() -> Codes.words(concept)))
                .map(code -> cut(code, "A need"));
    }

    static <E extends Enum<E>> Optional<E> choice(Class<E> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(text))
                .findFirst();
    }
}
