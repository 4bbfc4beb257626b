package org.meshwork.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meshwork.person.Someone.called;
import static org.meshwork.person.Webs.TODAY;
import static org.meshwork.person.Webs.webOf;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.meshwork.findings.Finding.Evidence;
import org.meshwork.findings.Finding.Remedy;
import org.meshwork.person.HeldNeed;
import org.meshwork.person.Someone;
import org.meshwork.person.Webs;
import org.meshwork.shared.Period;

class UnmetNeedTests {

    private final Someone nurse = called("Sister Byrne", "district-nurse");

    @Test
    void noticesANeedThatNobodyActsFor() {
        var found = findingsIn(webOf(nurse.helpingWith("wound-care")).needing("falls", "wound-care"));

        assertThat(found).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.HIGH);
            assertThat(finding.headline()).isEqualTo("Nobody helps you with staying on your feet");
            assertThat(finding.detail())
                    .isEqualTo("You said that this matters to you. Nobody in your web helps with it now.");
            assertThat(finding.evidence()).isEqualTo(Evidence.ofNeed("falls"));
            assertThat(finding.remedy()).isEqualTo(new Remedy.FindHelp(List.of("falls")));
        });
    }

    @Test
    void ignoresNeedsThatSomebodyActsFor() {
        assertThat(findingsIn(webOf(nurse.helpingWith("falls")).needing("falls")))
                .isEmpty();
        assertThat(findingsIn(
                        webOf(called("Janet", "daughter").helpingWith("falls")).needing("falls")))
                .as("family helps too")
                .isEmpty();
    }

    @Test
    void countsNobodyWhoLeftHoweverRecently() {
        assertThat(findingsIn(webOf(nurse.helpingWith("falls").until(TODAY)).needing("falls")))
                .hasSize(1);
        assertThat(findingsIn(webOf(nurse.helpingWith("falls").until(TODAY.plusDays(1)))
                        .needing("falls")))
                .isEmpty();
    }

    @Test
    void countsNobodyWhoWaitsToBegin() {
        assertThat(findingsIn(webOf(nurse.helpingWith("falls").waiting()).needing("falls")))
                .hasSize(1);
        assertThat(findingsIn(webOf(nurse.helpingWith("falls").since(TODAY.plusDays(1)))
                        .needing("falls")))
                .hasSize(1);
        assertThat(findingsIn(webOf(nurse.helpingWith("falls").since(TODAY)).needing("falls")))
                .isEmpty();
    }

    @Test
    void ignoresNeedsThatArePastOrStillToCome() {
        var past = new HeldNeed("falls", new Period(null, TODAY), 3);
        var toCome = new HeldNeed("falls", Period.from(TODAY.plusDays(1)), 3);

        assertThat(findingsIn(webOf().needing(past))).isEmpty();
        assertThat(findingsIn(webOf().needing(toCome))).isEmpty();
    }

    @Test
    void leavesWhatADischargeLeftBehindToVoidAfterDischarge() {
        var clinic = called("Chest clinic", "hospital-consultant").helpingWith("falls");

        assertThat(findingsIn(webOf(clinic.until(TODAY.minusDays(90))).needing("falls")))
                .isEmpty();
        assertThat(findingsIn(webOf(clinic.until(TODAY.minusDays(91))).needing("falls")))
                .hasSize(1);
    }

    @Test
    void restsOnTheDayOnWhichTheLastWhoHelpedStopped() {
        var first = called("Janet", "daughter").helpingWith("falls").until(TODAY.minusDays(200));
        var last = called("Ken", "son").helpingWith("falls").until(TODAY.minusDays(100));
        var forOthers = called("Meals team", "home-carer").helpingWith("meals").until(TODAY.minusDays(10));

        assertThat(daysOf(webOf(first, last, forOthers))).containsExactly(TODAY.minusDays(100));
    }

    @Test
    void restsOnTheDayOnWhichSomebodyStoppedThatAlthoughTheyGoOn() {
        var stopped = new Period(null, TODAY.minusDays(50));

        assertThat(daysOf(webOf(nurse.helpingWith("falls", stopped)))).containsExactly(TODAY.minusDays(50));
        assertThat(daysOf(webOf(called("Sam", "home-carer")
                        .helpingWith("falls", stopped)
                        .until(TODAY.plusDays(5)))))
                .as("the day to come is not seen")
                .containsExactly(TODAY.minusDays(50));
        assertThat(daysOf(webOf(called("Pat", "home-carer").helpingWith("falls", new Period(null, TODAY)))))
                .as("today")
                .containsExactly(TODAY);
    }

    @Test
    void restsOnNoDayOfHelpThatWasNeverThere() {
        var toCome = Period.from(TODAY.plusDays(1));
        var past = new Period(null, TODAY.minusDays(3));

        assertThat(daysOf(webOf(nurse.helpingWith("falls", toCome).until(TODAY.minusDays(5)))))
                .as("begins after they left")
                .isEmpty();
        assertThat(daysOf(webOf(
                        called("Sam", "home-carer").helpingWith("falls", past).since(TODAY.plusDays(1)))))
                .as("of somebody nobody knows of yet")
                .isEmpty();
    }

    @Test
    void showsACodeThatTheVocabularyDoesNotKnowAsItIs() {
        assertThat(findingsIn(webOf().needing("mending the roof")))
                .extracting(Finding::headline)
                .containsExactly("Nobody helps you with mending the roof");
    }

    private static List<LocalDate> daysOf(Webs webs) {
        return findingsIn(webs.needing("falls")).getFirst().evidence().days();
    }

    private static List<Finding> findingsIn(Webs webs) {
        return Noticed.by(new UnmetNeed(), webs);
    }
}
