package org.meshwork.ui.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meshwork.person.Someone.called;
import static org.meshwork.person.Webs.TODAY;
import static org.meshwork.person.Webs.webOf;

import org.junit.jupiter.api.Test;
import org.meshwork.findings.Finding;
import org.meshwork.findings.Findings;
import org.meshwork.person.CareWeb;
import org.meshwork.person.Someone;

class LetterTests {

    private final Someone gp = called("Dr Patel", "gp").helpingWith("falls", "pain", "meals");
    private final Someone nurse = called("Sister Byrne", "district-nurse").helpingWith("falls", "pain");
    private final CareWeb web = webOf(gp, nurse).notTalking(gp, nurse).web();

    @Test
    void speaksAsThePerson() {
        assertThat(letter(true, "Somebody").words()).isEqualTo("""
                        Dear Dr Patel,

                        You and Sister Byrne (district nurse) both help me with this: staying on my feet and pain. As far as I know, you do not talk to each other about it.

                        Please would you share what you know, and what you plan, so that I do not have to carry it between \
                        you? I am happy for you to talk to each other about this. Please let me know when you have.

                        With thanks,

                        Somebody""");
    }

    @Test
    void speaksForThePersonWhereACarerWrites() {
        assertThat(letter(false, "Janet").words())
                .contains(
                        "I am writing for Somebody. You and Sister Byrne (district nurse) both help Somebody with this: ")
                .contains("so that Somebody does not have to carry it between you?")
                .endsWith("Janet");
    }

    @Test
    void saysNothingOfThePersonInItsSubject() {
        assertThat(Letter.SUBJECT).isEqualTo("Please talk to each other");
    }

    @Test
    void isForThoseWhoShouldTalk() {
        assertThat(Letter.between(the("handover-missing"), web).orElseThrow())
                .containsExactlyInAnyOrder(gp.contact(), nurse.contact());
        assertThat(Findings.in(web, TODAY).stream()
                        .filter(finding -> finding.rule().id().equals("nobody-to-ask"))
                        .flatMap(finding -> Letter.between(finding, web).stream()))
                .isEmpty();
    }

    private Letter letter(boolean own, String signed) {
        return new Letter(the("handover-missing"), web, gp.contact(), nurse.contact(), own, signed);
    }

    private Finding the(String rule) {
        return Findings.in(web, TODAY).stream()
                .filter(finding -> finding.rule().id().equals(rule))
                .findFirst()
                .orElseThrow();
    }
}
