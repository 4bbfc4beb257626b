package org.meshwork.passport.fhir;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.jspecify.annotations.Nullable;
import org.meshwork.shared.Condition;
import org.meshwork.shared.Need;
import org.meshwork.shared.SeedTable;
import org.meshwork.shared.Vocabulary;

/** Between our codes and those of others. What nobody knows is kept in words. */
final class Codes {

    static final String NEED = Extensions.SPACE + "need";
    static final String CONDITION = Extensions.SPACE + "condition";
    static final String ROLE = Extensions.SPACE + "role";
    static final String ENCOUNTER = Extensions.SPACE + "encounter-kind";
    static final String SERVICE_TYPE = Extensions.SPACE + "service-type";
    static final String SERVICE = Extensions.SPACE + "service";
    static final String CATEGORY = Extensions.SPACE + "category";
    static final String LANGUAGE = "urn:ietf:bcp:47";

    private static final Vocabulary WORDS = Vocabulary.shipped();
    private static final List<Foreign> FOREIGN_ROLES = SeedTable.read(
            "reference/fhir-roles.csv", row -> new Foreign(row.text("system"), row.text("code"), row.text("role")));

    private Codes() {}

    /** A code of another system and the role that it stands for. */
    private record Foreign(String system, String code, String role) {}

    /** @param label for people; null where the vocabulary does not know the code */
    static CodeableConcept concept(String system, String code, Optional<String> label) {
        var coding = new Coding().setSystem(system).setCode(code);
        label.ifPresent(coding::setDisplay);
        return new CodeableConcept(coding).setText(label.orElse(code));
    }

    static CodeableConcept need(String code) {
        return concept(NEED, code, WORDS.need(code).map(Need::label));
    }

    static CodeableConcept condition(String code) {
        return concept(CONDITION, code, WORDS.condition(code).map(Condition::name));
    }

    static CodeableConcept encounter(String code) {
        return concept(ENCOUNTER, code, WORDS.encounterKind(code).map(kind -> kind.name()));
    }

    /** Ours, and what others call it. */
    static CodeableConcept role(String role) {
        var concept = concept(ROLE, role, WORDS.role(role).map(known -> known.name()));
        FOREIGN_ROLES.stream()
                .filter(foreign -> foreign.role().equals(role))
                .findFirst()
                .ifPresent(foreign ->
                        concept.addCoding().setSystem(foreign.system()).setCode(foreign.code()));
        return concept;
    }

    /** Our role for what others call it. */
    static Optional<String> role(CodeableConcept concept) {
        var own = own(ROLE, concept);
        if (own.isPresent()) {
            return own;
        }
        var byCode = FOREIGN_ROLES.stream()
                .filter(foreign -> concept.getCoding().stream()
                        .anyMatch(coding -> foreign.system().equals(coding.getSystem())
                                && foreign.code().equals(coding.getCode())))
                .map(Foreign::role)
                .findFirst();
        return byCode.or(() -> words(concept)
                .flatMap(said -> WORDS.roles().stream()
                        .filter(role -> role.name().equalsIgnoreCase(said)
                                || role.code().equalsIgnoreCase(said))
                        .map(role -> role.code())
                        .findFirst()));
    }

    /** Our code in that system. */
    static Optional<String> own(String system, CodeableConcept concept) {
        return concept.getCoding().stream()
                .filter(coding -> system.equals(coding.getSystem()))
                .map(Coding::getCode)
                .filter(Codes::canBeSeen)
                .findFirst();
    }

    /** Our condition for words that mean it; else the words themselves. */
    static Optional<String> condition(CodeableConcept concept) {
        return words(concept)
                .map(said -> WORDS.conditions().stream()
                        .filter(known -> isCalled(said, known))
                        .map(Condition::code)
                        .findFirst()
                        .orElse(said));
    }

    /** In words for people: the text, the first display, or the bare code. */
    static Optional<String> words(CodeableConcept concept) {
        if (concept.hasText() && canBeSeen(concept.getText())) {
            return Optional.of(concept.getText());
        }
        return concept.getCoding().stream()
                .map(coding -> coding.hasDisplay() ? coding.getDisplay() : coding.getCode())
                .filter(Codes::canBeSeen)
                .findFirst();
    }

    /** Neither nothing nor only spaces and marks that nobody sees. */
    static boolean canBeSeen(@Nullable String text) {
        return text != null
                && text.codePoints()
                        .anyMatch(letter -> !Character.isWhitespace(letter)
                                && !Character.isSpaceChar(letter)
                                && !Character.isISOControl(letter)
                                && Character.getType(letter) != Character.FORMAT
                                && Character.getType(letter) != Character.SURROGATE);
    }

    private static boolean isCalled(String said, Condition known) {
        var small = said.strip().toLowerCase(Locale.ROOT);
        return known.code().equals(small)
                || known.name().toLowerCase(Locale.ROOT).equals(small)
                || known.synonyms().stream()
                        .anyMatch(word -> word.toLowerCase(Locale.ROOT).equals(small));
    }
}
