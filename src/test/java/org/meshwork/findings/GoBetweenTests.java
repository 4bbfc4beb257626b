package org.meshwork.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meshwork.person.Someone.called;
import static org.meshwork.person.Webs.TODAY;
import static org.meshwork.person.Webs.webOf;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.meshwork.findings.Finding.Pair;
import org.meshwork.findings.Finding.Remedy;
import org.meshwork.person.Answer;
import org.meshwork.person.Someone;
import org.meshwork.person.Webs;

/** The GP talks to the practice nurse; whether either talks to the clinic is the question. */
class GoBetweenTests {

    private final Someone gp = called("Dr Patel", "gp").helpingWith("breathlessness");
    private final Someone nurse = called("Sister Byrne", "practice-nurse").helpingWith("breathlessness");
    private final Someone clinic = called("Chest clinic", "hospital-consultant").helpingWith("breathlessness");

    @Test
    void noticesTwoGroupsThatShouldTalkAndDoNot() {
        assertThat(findingsIn(practice().notTalking(gp, clinic)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.MEDIUM);
                    assertThat(finding.headline()).isEqualTo("You carry the news between them");
                    assertThat(finding.detail())
                            .matches("Those who help you with getting your breath are in 2 groups that do not talk "
                                    + "to each other: (Dr Patel and Sister Byrne|Sister Byrne and Dr Patel); "
                                    + "Chest clinic\\. So you have to pass things on\\.");
                    assertThat(finding.evidence().contacts()).containsExactlyInAnyOrder(Noticed.idsOf(gp, clinic));
                    assertThat(finding.evidence().ties()).containsExactly(new Pair(gp.id(), clinic.id()));
                    assertThat(finding.remedy()).isInstanceOf(Remedy.AskToShare.class);
                });
    }

    @Test
    void speaksOnceForTheWholeWeb() {
        var carer = called("Bright Home Care", "home-carer").helpingWith("breathlessness");
        var webs = webOf(gp, nurse, clinic, carer).talking(gp, nurse).notTalking(gp, clinic);

        assertThat(findingsIn(webs.notTalking(gp, carer).notTalking(nurse, carer)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.detail()).contains("are in 3 groups"));
    }

    @Test
    void asksTheTwoGroupsThatHaveMostToTellEachOther() {
        var both = called("Heart clinic", "hospital-consultant").helpingWith("breathlessness", "falls");
        var carer = called("Bright Home Care", "home-carer").helpingWith("breathlessness", "falls");

        assertThat(findingsIn(webOf(gp, both, carer)
                        .notTalking(gp, both)
                        .notTalking(gp, carer)
                        .notTalking(both, carer)))
                .extracting(Finding::remedy)
                .containsExactly(new Remedy.AskToShare(new Pair(both.id(), carer.id())));
    }

    @Test
    void countsTheHandoversAmongProfessionalsOnly() {
        var janet = called("Janet", "daughter").helpingWith("breathlessness");
        var ken = called("Ken", "son").helpingWith("breathlessness");
        var carer = called("Bright Home Care", "home-carer").helpingWith("breathlessness");

        assertThat(findingsIn(webOf(gp, clinic, janet, ken).notTalking(gp, clinic)))
                .as("one of one known, four of family not")
                .hasSize(1);
        assertThat(findingsIn(webOf(gp, nurse, clinic, carer, janet)
                        .notTalking(gp, clinic)
                        .talking(gp, janet)
                        .talking(nurse, janet)
                        .talking(clinic, janet)
                        .talking(carer, janet)))
                .as("one of six known, all four of family")
                .isEmpty();
    }

    @Test
    void asksThemWhereverTheyStandInTheWeb() {
        for (var poor : List.of("A", "B", "C", "D", "E")) {
            var one = called(poor + " one", "hospital-consultant").helpingWith("breathlessness", "falls");
            var two = called(poor + " two", "home-carer").helpingWith("breathlessness", "falls");
            var third = called(poor + " three", "gp").helpingWith("breathlessness");

            assertThat(findingsIn(webOf(one, two, third)
                            .notTalking(one, two)
                            .notTalking(one, third)
                            .notTalking(two, third)))
                    .extracting(Finding::remedy)
                    .containsExactly(new Remedy.AskToShare(new Pair(one.id(), two.id())));
        }
    }

    @Test
    void isQuietAboutARelativeWhoDoesNotTalkToAProfessional() {
        for (var name : List.of("Ann", "Beth", "Cath", "Dot", "Eve", "Fay")) {
            var relative = called(name, "daughter").helpingWith("breathlessness");

            assertThat(findingsIn(practice(relative).notTalking(gp, relative).talking(nurse, clinic)))
                    .as(name)
                    .isEmpty();
        }
    }

    @Test
    void isQuietInsideOneGroup() {
        assertThat(findingsIn(practice().notTalking(gp, clinic).talking(nurse, clinic)))
                .as("the nurse joins them")
                .isEmpty();
    }

    @Test
    void isQuietUntilHalfOfTheHandoversAreKnown() {
        var carer = called("Bright Home Care", "home-carer").helpingWith("breathlessness");
        var webs = webOf(gp, nurse, clinic, carer).notTalking(gp, clinic).talking(gp, nurse);

        assertThat(findingsIn(webs)).as("two of six").isEmpty();
        assertThat(findingsIn(webs.answering(nurse, clinic, Answer.DONT_KNOW)))
                .as("don't know is not known")
                .isEmpty();
        assertThat(findingsIn(webs.talking(clinic, carer))).as("three of six").hasSize(1);
    }

    @Test
    void neverSpeaksOfFamily() {
        var daughter = called("Janet", "daughter").helpingWith("breathlessness");

        assertThat(findingsIn(webOf(gp, daughter).notTalking(gp, daughter))).isEmpty();
        assertThat(findingsIn(webOf(gp, daughter, clinic)
                        .notTalking(gp, clinic)
                        .talking(gp, daughter)
                        .talking(daughter, clinic)))
                .as("she carries the news")
                .hasSize(1);
    }

    @Test
    void countsNobodyWhoEndedOrWaits() {
        assertThat(findingsIn(webOf(gp, nurse, clinic.until(TODAY.minusDays(1)))
                        .talking(gp, nurse)
                        .notTalking(gp, clinic)
                        .notTalking(nurse, clinic)))
                .isEmpty();
        assertThat(findingsIn(webOf(
                                gp,
                                nurse,
                                called("New clinic", "hospital-consultant")
                                        .helpingWith("breathlessness")
                                        .waiting())
                        .talking(gp, nurse)))
                .isEmpty();
    }

    private Webs practice(Someone... more) {
        return webOf(Stream.concat(Stream.of(gp, nurse, clinic), Stream.of(more))
                        .toArray(Someone[]::new))
                .talking(gp, nurse);
    }

    private static List<Finding> findingsIn(Webs webs) {
        return Noticed.by(new GoBetween(), webs);
    }
}
