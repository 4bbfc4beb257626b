package org.meshwork.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.meshwork.person.Someone.called;
import static org.meshwork.person.Webs.TODAY;
import static org.meshwork.person.Webs.webOf;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meshwork.shared.ContactId;
import org.meshwork.shared.Period;
import org.meshwork.shared.Sector;

/** What people, files and browsers may put into any field of a web: kept as words, or refused with a sentence. */
class BadInputTests {

    private static final String PROBE = "the very words";

    /** By name, every field that holds words: what a web keeps of what was put into it. */
    private static Map<String, Function<String, String>> fields() {
        var fields = new LinkedHashMap<String, Function<String, String>>();
        fields.put("own name", typed -> new Profile(typed, "", null, null, true).name());
        fields.put("about", typed -> new Profile("Rosa", typed, null, null, true).about());
        fields.put("contact", typed -> contact(draft -> draft.name(typed)).name());
        fields.put("role", typed -> contact(draft -> draft.role(typed)).role());
        fields.put(
                "organisation",
                typed -> contact(draft -> draft.organisation(typed)).organisation());
        fields.put("need", typed -> new HeldNeed(typed, Period.ALWAYS, 2).code());
        fields.put("condition", typed -> new HeldCondition(typed, Period.ALWAYS).code());
        fields.put("help", typed -> new HelpsWith(typed, Period.ALWAYS).need());
        fields.put("circumstance", typed -> new Circumstance(Circumstance.Kind.SITUATION, typed, Period.ALWAYS).code());
        fields.put("declined", typed -> new Declined(typed, Declined.Reason.NOT_WANTED, Period.ALWAYS).support());
        fields.put("encounter", typed -> new Encounter(EncounterId.named("e"), TODAY, 0, typed, null).kind());
        fields.put("goal", typed -> goal(typed, List.of()).words());
        fields.put(
                "need of a goal", typed -> goal("Walk", List.of(typed)).needs().getFirst());
        fields.put("agreed with", typed -> new CarePlan(TODAY, null, List.of(), typed).agreedWith());
        fields.put(
                "need of a plan",
                typed -> new CarePlan(TODAY, null, List.of(typed)).needs().getFirst());
        fields.put(
                "kind of service",
                typed -> offer(List.of(typed), List.of()).serviceTypes().getFirst());
        fields.put(
                "language",
                typed -> Objects.requireNonNull(offer(List.of(), List.of(typed)).speaks())
                        .getFirst());
        fields.put(
                "note",
                typed -> new FindingResponse("f", FindingResponse.Reply.FINE, TODAY, typed, "", List.of()).note());
        return fields;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(2)>",
                "\"><b onclick='x'>",
                "🙂👩🏽‍⚕️",
                "د. ليلى حسن",
                "Robert'); DROP TABLE",
                "{{constructor.constructor('alert(1)')()}}",
                "${jndi:ldap://x}",
            })
    void isKeptAsTheWordsItIsInEveryField(String typed) {
        fields().forEach(
                        (field, kept) -> assertThat(kept.apply(typed)).as(field).isEqualTo(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u202eevil %s", "%s\n\u0000\t", "\ufeff  %s \u2066"})
    void isKeptOnOneLineThatTurnsNothingRoundInEveryField(String around) {
        fields().forEach((field, kept) -> assertThat(kept.apply(around.formatted(PROBE)))
                .as(field)
                .contains(PROBE)
                .doesNotContainPattern("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]"));
    }

    @Test
    void isRefusedWithASentenceWhereItHasFiveHundredLettersInEveryField() {
        fields().forEach((field, kept) -> assertThatThrownBy(() -> kept.apply("x".repeat(500)))
                .as(field)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageMatching("The [a-z ]+ is too long\\. Keep it to 200 letters or fewer\\."));
    }

    @Test
    void isRefusedWithASentenceWhereItContradictsItself() {
        var gp = called("Dr Patel", "gp");
        var nurse = called("Sister Byrne", "practice-nurse");
        var web = webOf(gp, nurse).talking(gp, nurse).web();

        assertThatThrownBy(() -> new Period(TODAY, TODAY.minusDays(1)))
                .hasMessageStartingWith("It cannot end on ")
                .hasMessageEndingWith(".");
        assertThatThrownBy(() -> new Tie(gp.id(), gp.id(), Answer.YES, Period.ALWAYS))
                .hasMessage("Somebody cannot be joined to themselves.");
        assertThatThrownBy(() -> new CarePlan(TODAY, TODAY.minusDays(1), List.of()))
                .hasMessage("The plan was reviewed before it was agreed.");
        assertThatThrownBy(() -> web.with(
                        new Change.PutTie(new Tie(gp.id(), ContactId.named("nobody"), Answer.YES, Period.ALWAYS))))
                .hasMessage("One of the two is not in this web.");
    }

    @Test
    void isThereOnceWhereTheSameTieIsMadeTwice() {
        var gp = called("Dr Patel", "gp");
        var nurse = called("Sister Byrne", "practice-nurse");
        var web = webOf(gp, nurse).talking(gp, nurse).web();
        var tie = web.ties().getFirst();
        var turnedRound = new Tie(tie.other(), tie.one(), tie.answer(), tie.period());

        assertThat(web.with(new Change.PutTie(turnedRound))).isEqualTo(web);
        var again = web;
        for (int time = 0; time < 3; time++) {
            for (var change : Edits.answer(again, nurse.id(), gp.id(), Answer.YES, TODAY)) {
                again = again.with(change);
            }
        }
        assertThat(again.ties()).filteredOn(one -> one.period().holdsOn(TODAY)).hasSize(1);
    }

    private static Contact contact(java.util.function.Consumer<ContactDraft> change) {
        return Contact.named(ContactId.named("c"), "Ann", "gp", Sector.PRIMARY_CARE)
                .contact()
                .but(change);
    }

    private static Goal goal(String words, List<String> needs) {
        return new Goal(GoalId.named("g"), words, Period.ALWAYS, needs, List.of(), null);
    }

    private static Offer offer(List<String> types, List<String> speaks) {
        return new Offer(types, speaks, null, List.of(), null);
    }
}
