package org.meshwork.ui.person;

import java.util.List;
import java.util.Optional;
import org.meshwork.person.CareWeb;
import org.meshwork.person.Change;
import org.meshwork.person.Contact;
import org.meshwork.person.PastEdit;
import org.meshwork.shared.Condition;
import org.meshwork.shared.ContactId;
import org.meshwork.shared.EncounterKind;
import org.meshwork.shared.Vocabulary;

/** An edit in a few words: "Dr Patel, and whether Dr Patel and Dr Lowe talk". */
final class EditWords {

    private static final int FEW = 3;

    private EditWords() {}

    /** @param web in which those who are meant may still have a name */
    static String of(PastEdit edit, CareWeb web) {
        var known = web;
        // Who was taken out by the edit, or put in, is named in it.
        for (var change : concat(edit.changes(), edit.inverses())) {
            if (change instanceof Change.PutContact(var contact)
                    && known.contact(contact.id()).isEmpty()) {
                known = known.with(change);
            }
        }
        var names = known;
        var things = edit.changes().stream()
                .map(change -> thing(change, names))
                .distinct()
                .toList();
        return things.size() <= FEW
                ? WebWords.list(things)
                : WebWords.list(List.of(things.get(0), things.get(1), (things.size() - 2) + " more things"));
    }

    /** What a change is about. */
    static String thing(Change change, CareWeb web) {
        return switch (change) {
            case Change.PutProfile ignored -> "what is said about you";
            case Change.PutNeed(var need) -> need(need.code());
            case Change.TakeNeed(var code) -> need(code);
            case Change.PutCondition(var held) -> condition(held.code());
            case Change.TakeCondition(var code) -> condition(code);
            case Change.PutContact(var contact) -> contact.name();
            case Change.TakeContact(var id) -> name(id, web);
            case Change.PutTie(var tie) -> pair(tie.one(), tie.other(), web);
            case Change.TakeTie(var one, var other, var ignored) -> pair(one, other, web);
            case Change.PutPlan ignored -> "the care plan";
            case Change.PutCircumstance ignored -> "a fact about you";
            case Change.TakeCircumstance ignored -> "a fact about you";
            case Change.PutDeclined(var declined) -> event(declined.support());
            case Change.TakeDeclined(var support) -> event(support);
            case Change.PutEncounter(var encounter) -> event(encounter.kind());
            case Change.TakeEncounter ignored -> "something that happened";
            case Change.PutGoal ignored -> "what matters to you";
            case Change.TakeGoal ignored -> "what matters to you";
            case Change.PutResponse ignored -> "your answer to what we noticed";
            case Change.TakeResponse ignored -> "your answer to what we noticed";
        };
    }

    private static List<Change> concat(List<Change> one, List<Change> other) {
        return java.util.stream.Stream.concat(one.stream(), other.stream()).toList();
    }

    private static String pair(ContactId one, ContactId other, CareWeb web) {
        return "whether " + name(one, web) + " and " + name(other, web) + " talk";
    }

    private static String name(ContactId id, CareWeb web) {
        return web.contact(id).map(Contact::name).orElse("somebody");
    }

    private static String need(String code) {
        return "“" + WebWords.need(code) + "”";
    }

    private static String condition(String code) {
        return Vocabulary.shipped().condition(code).map(Condition::name).orElseGet(() -> WebWords.unknown(code));
    }

    private static String event(String code) {
        return Optional.of(code)
                .flatMap(Vocabulary.shipped()::encounterKind)
                .map(EncounterKind::name)
                .orElseGet(() -> WebWords.unknown(code));
    }
}
