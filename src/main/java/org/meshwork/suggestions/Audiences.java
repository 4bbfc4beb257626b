package org.meshwork.suggestions;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.meshwork.suggestions.Reason.Field;

/**
 * For whom a service says that it is, held against what is known of somebody. Audiences are alternatives: one that fits is
 * enough.
 */
record Audiences(List<String> codes, Seeker seeker, Wanted wanted) {

    static final Reason NOTHING_TO_SAY = Reason.fits(Field.WHO_FOR, "");

    /** Somebody who asks for this asks for a child, whatever their own age. */
    static final Set<String> ABOUT_A_CHILD = Set.of(
            "new-baby", "feeding-baby", "parenting", "child-behaviour", "childcare", "disabled-child", "pregnancy");

    private static final Set<String> ABOUT_CARING = Set.of("carer-support", "respite");
    private static final Set<String> ABOUT_THE_MIND = Set.of("low-mood", "anxiety");
    private static final int GROWN_UP = 18;
    private static final int NO_LONGER_YOUNG = 26;
    private static final int OLDER = 60;
    private static final int NOT_YET_OLDER = 50;

    private enum Held {
        YES,
        NO,
        NOT_KNOWN
    }

    /** Empty where all of them are known not to be the person. */
    Optional<Reason> reason() {
        if (codes.isEmpty()) {
            return Optional.of(NOTHING_TO_SAY);
        }
        var fitting = named(Held.YES);
        if (!fitting.isEmpty()) {
            return Optional.of(Reason.fits(Field.WHO_FOR, "It is for " + Phrases.list(fitting) + "."));
        }
        var open = named(Held.NOT_KNOWN);
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Reason.ask(Field.WHO_FOR, "It is for " + Phrases.or(open) + ". Ask whether that is you."));
    }

    private List<String> named(Held held) {
        return codes.stream()
                .filter(code -> holds(code) == held)
                .map(Phrases::audience)
                .toList();
    }

    private Held holds(String code) {
        return switch (code) {
            case "older-people" -> byAge(OLDER, NOT_YET_OLDER);
            case "children" -> isAboutAChild() ? Held.YES : under(GROWN_UP);
            case "young-people" -> isAboutAChild() ? Held.YES : under(NO_LONGER_YOUNG);
            case "parents", "new-parents" -> isAboutAChild() ? Held.YES : Held.NOT_KNOWN;
            case "carers" -> seeker.caring() || isAbout(ABOUT_CARING) ? Held.YES : Held.NOT_KNOWN;
            case "mental-health" -> isAbout(ABOUT_THE_MIND) ? Held.YES : Held.NOT_KNOWN;
            default -> Held.NOT_KNOWN;
        };
    }

    private Held byAge(int from, int notBefore) {
        var age = seeker.age();
        return age == null ? Held.NOT_KNOWN : age >= from ? Held.YES : age < notBefore ? Held.NO : Held.NOT_KNOWN;
    }

    private Held under(int limit) {
        var age = seeker.age();
        return age == null ? Held.NOT_KNOWN : age < limit ? Held.YES : Held.NO;
    }

    private boolean isAboutAChild() {
        return isAbout(ABOUT_A_CHILD);
    }

    private boolean isAbout(Set<String> subject) {
        return wanted.needs().stream().anyMatch(subject::contains);
    }
}
