package org.meshwork.ui.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.meshwork.person.Someone.called;
import static org.meshwork.person.Webs.TODAY;
import static org.meshwork.person.Webs.webOf;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.meshwork.person.CareWeb;
import org.meshwork.person.Change;
import org.meshwork.person.HeldNeed;
import org.meshwork.person.HelpsWith;
import org.meshwork.person.Someone;
import org.meshwork.shared.Period;
import org.meshwork.shared.Sector;

class NewcomerTests {

    private final Someone janet = called("Janet", "daughter").helpingWith("meals");

    @Test
    void bringsTheNeedsThatItHelpsWith() {
        var web = after(webOf(janet).needing("meals").web(), helper("Mo", "friend", "meals", "company"));

        assertThat(web.needs()).extracting(HeldNeed::code).containsExactly("company", "meals");
        assertThat(web.contacts()).hasSize(2);
    }

    @Test
    void isAskedForOnceAndHelpsWithMoreWhenNamedAgain() {
        var web = webOf(janet).needing("meals").web();
        for (var again : List.of(helper("janet ", "", "meals", "company"), helper("Janet", "daughter", "company"))) {
            var after = after(web, again);
            assertThat(after.contacts())
                    .singleElement()
                    .satisfies(one -> assertThat(one.helpsWith())
                            .extracting(HelpsWith::need)
                            .containsExactly("company", "meals"));
        }
        var chosen = apply(web, helper("whatever", "", "falls").changes(web, janet.id(), TODAY));
        assertThat(chosen.contact(janet.id()).orElseThrow().helpsWith()).hasSize(2);
        assertThat(after(web, helper("Janet", "neighbour", "company")).contacts())
                .as("another Janet")
                .hasSize(2);
    }

    @Test
    void helpsAgainWithWhatTheyOnceStoppedHelpingWith() {
        var stopped = new Period(TODAY.minusDays(90), TODAY.minusDays(30));
        var janet = called("Janet", "daughter").helpingWith("meals", stopped);
        var web = webOf(janet).web().with(new Change.PutNeed(new HeldNeed("meals", stopped, 3)));

        var after = after(web, helper("Janet", "daughter", "meals"));

        assertThat(after.contact(janet.id()).orElseThrow().helpsWith())
                .containsExactly(new HelpsWith("meals", stopped), new HelpsWith("meals", Period.from(TODAY)));
        assertThat(after.needsOn(TODAY)).containsExactly(new HeldNeed("meals", Period.from(TODAY), 3));
    }

    @Test
    void mustSayWhatTheyAre() {
        assertThatThrownBy(() -> helper("Mo", " ").changes(webOf().web(), null, TODAY))
                .hasMessageContaining("Say what Mo is to you");
    }

    @Test
    void takesAnythingThatSomebodyMayWriteAndNothingTooLong() {
        for (var name : List.of(
                "🙂👩‍👩‍👧‍👦",
                "د. محمد العبدالله",
                "<script>alert(1)</script>",
                "Robert'); DROP",
                "Ж\u202Eevil",
                "a\nb\tc")) {
            var contact =
                    after(webOf().web(), helper(name, "friend")).contacts().getFirst();
            assertThat(contact.name()).isNotBlank().doesNotContain("\n", "\u202E");
        }
        var web = webOf().web();
        for (var nothing : List.of("", "   ", "\u200B", "x".repeat(500))) {
            assertThatThrownBy(() -> after(web, helper(nothing, "friend")))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> after(web, helper("Mo", "x".repeat(500)))).hasMessageContaining("too long");
    }

    @Test
    void comesFiveHundredTimesAndEachIsThere() {
        var web = webOf().web();
        for (int number = 0; number < 500; number++) {
            web = after(web, helper("Helper " + number, "friend", "company"));
        }
        assertThat(web.contacts()).hasSize(500);
        var sight = WebSight.of(web, org.meshwork.FixedClock.TODAY, org.meshwork.findings.Thresholds.shipped());
        assertThat(LikelyPairs.likelyFirst(sight.handovers()))
                .as("friends are no handover")
                .isEmpty();
    }

    private static Newcomer helper(String name, String role, String... needs) {
        return new Newcomer(name, role, Sector.INFORMAL, 7, Optional.empty(), "", Set.of(needs));
    }

    private static CareWeb after(CareWeb web, Newcomer helper) {
        return apply(web, helper.changes(web, null, TODAY));
    }

    private static CareWeb apply(CareWeb web, List<Change> changes) {
        var after = web;
        for (var change : changes) {
            after = after.with(change);
        }
        return after;
    }
}
