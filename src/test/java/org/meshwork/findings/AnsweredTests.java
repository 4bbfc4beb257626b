package org.meshwork.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meshwork.person.Someone.called;
import static org.meshwork.person.Webs.TODAY;
import static org.meshwork.person.Webs.webOf;

import org.junit.jupiter.api.Test;
import org.meshwork.person.CareWeb;
import org.meshwork.person.Change;
import org.meshwork.person.Edits;
import org.meshwork.person.FindingResponse.Reply;
import org.meshwork.person.InventedWebs;
import org.meshwork.person.Someone;

class AnsweredTests {

    private final Someone gp = called("Dr Patel", "gp").helpingWith("falls");
    private final Someone clinic = called("Falls clinic", "hospital-consultant").helpingWith("falls");

    @Test
    void isNotYetWhereNobodyAnswered() {
        var web = webOf().needing("falls").web();

        assertThat(Answered.of(the("unmet-need", web), web, TODAY)).isEqualTo(new Answered.NotYet());
    }

    @Test
    void staysAsLongAsTheEvidence() {
        var web = webOf().needing("falls").web();
        var answer = Answered.with(the("unmet-need", web), Reply.FINE, TODAY, "I manage.");
        var answered = web.with(new Change.PutResponse(answer));

        assertThat(Answered.of(the("unmet-need", answered), answered, TODAY)).isEqualTo(new Answered.Still(answer));
        assertThat(Answered.of(the("unmet-need", answered), answered, TODAY.plusYears(5)))
                .isEqualTo(new Answered.Still(answer));
    }

    @Test
    void isNotSeenBeforeItWasGiven() {
        var web = webOf().needing("falls").web();
        var answered = web.with(new Change.PutResponse(Answered.with(the("unmet-need", web), Reply.DONE, TODAY, "")));

        assertThat(Answered.of(the("unmet-need", answered), answered, TODAY.minusDays(1)))
                .isEqualTo(new Answered.NotYet());
    }

    @Test
    void opensAgainWhereThereIsMoreToIt() {
        var web = answeredFor(
                "handover-missing", webOf(gp, clinic).notTalking(gp, clinic).web());
        var more = web.with(
                        new Change.PutContact(gp.helpingWith("falls", "pain").contact()))
                .with(new Change.PutContact(clinic.helpingWith("falls", "pain").contact()));

        assertThat(Answered.of(the("handover-missing", more), more, TODAY))
                .isInstanceOfSatisfying(
                        Answered.Reopened.class,
                        reopened -> assertThat(reopened.reason())
                                .isEqualTo("It is about living with pain too, since you answered on 10 October 2026."));
    }

    @Test
    void opensAgainWhereThereIsLessToIt() {
        var gpWithBoth = called("Dr Patel", "gp").helpingWith("falls", "pain");
        var web = answeredFor(
                "handover-missing",
                webOf(gpWithBoth, clinic.helpingWith("falls", "pain"))
                        .notTalking(gp, clinic)
                        .web());
        var less = web.with(new Change.PutContact(clinic.helpingWith("pain").contact()));

        assertThat(Answered.of(the("handover-missing", less), less, TODAY))
                .isInstanceOfSatisfying(
                        Answered.Reopened.class,
                        reopened -> assertThat(reopened.reason())
                                .isEqualTo("It is no longer about staying on your feet, "
                                        + "since you answered on 10 October 2026."));
    }

    @Test
    void opensAgainWhereANeedWasMetAndIsNoLonger() {
        var web = answeredFor("unmet-need", webOf().needing("falls").web());
        var helped = web.with(new Change.PutContact(gp.until(TODAY.plusDays(9)).contact()));

        assertThat(Answered.of(the("unmet-need", helped, 9), helped, TODAY.plusDays(9)))
                .isInstanceOfSatisfying(
                        Answered.Reopened.class,
                        reopened -> assertThat(reopened.reason()).startsWith("It has come up again"));
    }

    @Test
    void opensAgainWhereAPlanFallsDueAgain() {
        var web = answeredFor(
                "plan-overdue", webOf().planned(TODAY.minusYears(2), null).web());
        var reviewed = web.with(new Change.PutPlan(
                webOf().planned(TODAY.minusYears(2), TODAY).web().plan()));

        assertThat(Answered.of(the("plan-overdue", reviewed, 400), reviewed, TODAY.plusDays(400)))
                .isInstanceOf(Answered.Reopened.class);
    }

    @Test
    void belongsToOneFindingOfARule() {
        var web = answeredFor("unmet-need", webOf().needing("falls").web());
        var more = web.with(
                new Change.PutNeed(webOf().needing("company").web().needs().getFirst()));

        assertThat(Findings.in(more, TODAY).stream()
                        .filter(finding -> finding.about().equals("company"))
                        .map(finding -> Answered.of(finding, more, TODAY)))
                .containsExactly(new Answered.NotYet());
    }

    @Test
    void holdsForEveryFindingUntilSomethingIsEdited() {
        InventedWebs.forEach(1000, (web, more) -> {
            var answered = web;
            for (var finding : Findings.in(web, TODAY)) {
                answered = answered.with(new Change.PutResponse(Answered.with(finding, Reply.ASKED, TODAY, "")));
            }
            for (var finding : Findings.in(answered, TODAY)) {
                assertThat(Answered.of(finding, answered, TODAY)).isInstanceOf(Answered.Still.class);
            }
        });
    }

    @Test
    void saysWhoLeftTheWeb() {
        var worker = called("S. Malik", "link-worker").coordinating();
        var other = called("A. Doyle", "social-worker").coordinating();
        var third = called("Matron", "community-matron").coordinating();
        var web = answeredFor("many-coordinators", webOf(worker, other, third).web());
        var fewer = web;
        for (var change : Edits.takeAway(web, third.id())) {
            fewer = fewer.with(change);
        }

        var after = fewer;
        assertThat(Answered.of(the("many-coordinators", after), after, TODAY))
                .isInstanceOfSatisfying(
                        Answered.Reopened.class,
                        reopened -> assertThat(reopened.reason())
                                .contains("no longer about somebody who is no longer in your web"));
    }

    private static CareWeb answeredFor(String rule, CareWeb web) {
        return web.with(new Change.PutResponse(Answered.with(the(rule, web), Reply.FINE, TODAY, "")));
    }

    private static Finding the(String rule, CareWeb web) {
        return the(rule, web, 0);
    }

    private static Finding the(String rule, CareWeb web, int daysLater) {
        return Findings.in(web, TODAY.plusDays(daysLater)).stream()
                .filter(finding -> finding.rule().id().equals(rule))
                .findFirst()
                .orElseThrow();
    }
}
