package org.meshwork.ui.person;

import java.util.ArrayList;
import java.util.List;
import org.meshwork.person.Change;
import org.meshwork.person.Circumstance;
import org.meshwork.person.Circumstance.Kind;
import org.meshwork.shared.CircumstanceTerm;
import org.meshwork.shared.Period;
import org.meshwork.shared.Vocabulary;

/** What is true of the person and bears on their care: records, risk, habits, language, ways of communicating. */
final class Facts extends Telling {

    private static final List<String> LANGUAGES = List.of(
            "ar", "bn", "cy", "es", "fa", "fr", "gu", "it", "pa", "pl", "pt", "ro", "so", "ta", "tr", "uk", "ur", "zh");

    private final Chips<String> records = chips(Kind.RECORDS, "Can you see your own health record?", false);
    private final Chips<String> risk = chips(Kind.RISK, "Has somebody told you how likely a crisis is?", false);
    private final Chips<String> situations = chips(Kind.SITUATION, "What is true for you?", true);
    private final Chips<String> ways = chips(Kind.COMMUNICATION, "I need", true);
    private final Chips<String> languages = chips(Kind.LANGUAGE, "I need to be spoken to in", true);

    Facts(Listener listener) {
        super(listener);
        add(records, risk, situations, ways, languages);
    }

    @Override
    List<Change> untold() {
        var changes = new ArrayList<Change>();
        tell(Kind.RECORDS, records, changes);
        tell(Kind.RISK, risk, changes);
        tell(Kind.SITUATION, situations, changes);
        tell(Kind.COMMUNICATION, ways, changes);
        tell(Kind.LANGUAGE, languages, changes);
        return changes;
    }

    private void tell(Kind kind, Chips<String> chips, List<Change> changes) {
        var today = sight().day();
        var held = sight().web().circumstancesOn(kind, today);
        for (var one : sight().web().circumstances()) {
            if (one.kind() == kind
                    && one.period().holdsOn(today)
                    && !chips.chosen().contains(one.code())) {
                changes.add(
                        today.equals(one.period().since())
                                ? new Change.TakeCircumstance(kind, one.code(), today)
                                : new Change.PutCircumstance(new Circumstance(
                                        kind, one.code(), one.period().endingOn(today))));
            }
        }
        chips.chosen().stream()
                .filter(code -> !held.contains(code))
                .sorted()
                .forEach(code ->
                        changes.add(new Change.PutCircumstance(new Circumstance(kind, code, Period.from(today)))));
    }

    private Chips<String> chips(Kind kind, String question, boolean several) {
        var chips = new Chips<String>(question, several, code -> words(kind, code));
        chips.offer(
                kind == Kind.LANGUAGE
                        ? LANGUAGES
                        : Vocabulary.shipped().circumstances().stream()
                                .filter(term -> term.kind().equals(kind.name()))
                                .map(CircumstanceTerm::code)
                                .toList());
        chips.choose(sight().web().circumstancesOn(kind, sight().day()));
        chips.onChange(this::keep);
        return chips;
    }

    private static String words(Kind kind, String code) {
        return Vocabulary.shipped()
                .circumstance(kind.name(), code)
                .map(CircumstanceTerm::name)
                .orElseGet(() -> java.util.Locale.of(code).getDisplayLanguage(java.util.Locale.UK));
    }
}
