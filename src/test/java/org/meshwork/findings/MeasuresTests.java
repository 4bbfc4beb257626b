package org.meshwork.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meshwork.person.Someone.called;
import static org.meshwork.person.Webs.TODAY;
import static org.meshwork.person.Webs.webOf;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.meshwork.findings.Measures.Tally;
import org.meshwork.person.Answer;
import org.meshwork.person.Someone;
import org.meshwork.person.Webs;
import org.meshwork.shared.Seam;

class MeasuresTests {

    private final Someone gp = called("Dr Patel", "gp").helpingWith("falls");
    private final Someone nurse = called("Sister Byrne", "practice-nurse").helpingWith("falls");
    private final Someone clinic = called("Falls clinic", "hospital-consultant").helpingWith("falls");
    private final Someone daughter = called("Janet", "daughter").helpingWith("falls");

    @Test
    void areEmptyWhereNothingCanBeSaid() {
        var nobody = measured(webOf());
        assertThat(nobody.coverage()).isEmpty();
        assertThat(nobody.islands()).isEmpty();
        assertThat(nobody.seams()).isEmpty();

        var nothingKnown = measured(webOf(gp, clinic).answering(gp, clinic, Answer.DONT_KNOW));
        assertThat(nothingKnown.coverage()).isEmpty();
        assertThat(nothingKnown.islands()).isEmpty();
        assertThat(nothingKnown.unknown()).isEqualTo(1);
    }

    @Test
    void countHandoversByAnswer() {
        var measures = measured(webOf(gp, nurse, clinic, daughter)
                .talking(gp, nurse)
                .notTalking(gp, clinic)
                .answering(nurse, clinic, Answer.DONT_KNOW)
                .answering(daughter, gp, Answer.NOT_ASKED));

        assertThat(measures.joined()).isEqualTo(1);
        assertThat(measures.torn()).isEqualTo(1);
        assertThat(measures.unknown())
                .as("don't know, not asked, and twice no answer")
                .isEqualTo(4);
        assertThat(measures.coverage()).hasValue(0.5);
    }

    @Test
    void areNoughtOnlyWhereAllThatIsKnownIsTorn() {
        assertThat(measured(webOf(gp, clinic).notTalking(gp, clinic)).coverage())
                .hasValue(0);
        assertThat(measured(webOf(gp, clinic).talking(gp, clinic)).coverage()).hasValue(1);
    }

    @Test
    void countTiesOnlyWhereThereShouldBeAHandover() {
        var elsewhere = called("Vera", "befriender").helpingWith("company");

        assertThat(measured(webOf(gp, elsewhere).talking(gp, elsewhere)).coverage())
                .isEmpty();
    }

    @Test
    void sortHandoversBySeam() {
        var measures = measured(webOf(gp, nurse, clinic, daughter)
                .talking(gp, nurse)
                .notTalking(gp, clinic)
                .talking(nurse, clinic)
                .talking(daughter, gp));

        assertThat(measures.seams())
                .containsOnlyKeys(Seam.PRIMARY_HOSPITAL, Seam.PROFESSIONAL_FAMILY)
                .containsEntry(Seam.PRIMARY_HOSPITAL, new Tally(1, 1, 0))
                .containsEntry(Seam.PROFESSIONAL_FAMILY, new Tally(1, 0, 2));
    }

    @Test
    void countIslandsOfProfessionals() {
        var webs = webOf(gp, nurse, clinic, daughter)
                .talking(gp, nurse)
                .notTalking(gp, clinic)
                .talking(daughter, gp)
                .talking(daughter, clinic);

        assertThat(measured(webs).islands()).as("family joins nobody").isEqualTo(OptionalInt.of(2));
    }

    @Test
    void knowIslandsFromHalfOfTheHandoversOn() {
        var fourth = called("Alarm", "community-alarm").helpingWith("falls");
        var webs = webOf(gp, nurse, clinic, fourth).talking(gp, nurse).notTalking(gp, clinic);

        assertThat(measured(webs).islands()).as("two of six are known").isEmpty();
        assertThat(measured(webs.talking(nurse, fourth)).islands()).hasValue(2);
    }

    @Test
    void sayHowMuchIsNotKnown() {
        assertThat(measured(webOf()).unknownShare()).isEmpty();
        assertThat(measured(webOf(gp, clinic).talking(gp, clinic)).unknownShare())
                .hasValue(0);
        assertThat(measured(webOf(gp, clinic)).unknownShare()).hasValue(1);
    }

    @Test
    void tellGpsAndCommunityNursingApartWithinTheirSeam() {
        var matron = called("Matron", "community-matron").helpingWith("falls");
        var physio = called("R. Chen", "physiotherapist").helpingWith("falls");
        var district = called("District nurses", "district-nurse").helpingWith("falls");

        var measures = measured(webOf(gp, nurse, matron, physio, district)
                .talking(gp, matron)
                .notTalking(district, gp)
                .talking(gp, physio)
                .talking(nurse, matron));
        assertThat(measures.gpWithCommunityNursing()).isEqualTo(new Tally(1, 1, 0));
        assertThat(measures.gpWithCommunityNursing().coverage()).hasValue(0.5);
    }

    @Test
    void sayHowMuchProfessionalsTalk() {
        assertThat(measured(webOf(gp)).talkDensity()).as("with one").isEmpty();
        assertThat(measured(webOf(gp, nurse)).talkDensity()).hasValue(0);
        assertThat(measured(webOf(gp, nurse, clinic, daughter)
                                .talking(gp, nurse)
                                .talking(gp, daughter)
                                .notTalking(gp, clinic))
                        .talkDensity()
                        .orElseThrow())
                .isEqualTo(1 / 3.0);
        assertThat(measured(webOf(gp, nurse.until(TODAY)).talking(gp, nurse)).talkDensity())
                .isEmpty();
    }

    @Test
    void sayHowManyProfessionalsThereAreInEffect() {
        assertThat(measured(webOf(daughter)).effectiveSize()).as("with none").isEmpty();
        assertThat(measured(webOf(gp)).effectiveSize()).hasValue(1);
        assertThat(measured(webOf(gp, nurse).talking(gp, nurse)).effectiveSize())
                .hasValue(1);
        assertThat(measured(webOf(gp, nurse)).effectiveSize()).hasValue(2);
    }

    @Test
    void weighTheBurden() {
        var here = called("Dr Ito", "gp").at("Quayside").every(30);
        var there = called("Ms Lee", "occupational-therapist").at("Bay Trust");
        var webs = webOf(here, there, called("Lou", "gp"), called("Ann", "gp").at("quayside"), daughter.at("Home"))
                .had("falls-assessment", TODAY.minusMonths(12), there)
                .had("needs-assessment", TODAY.minusMonths(12).minusDays(1), there)
                .had("visit", TODAY, here);

        var burden = measured(webs).burden();
        assertThat(burden.organisations()).as("Quayside and the trust").isEqualTo(2);
        assertThat(burden.assessments())
                .as("a day over twelve months is too long ago")
                .isEqualTo(1);
        assertThat(burden.contactsAMonth().orElseThrow())
                .as("one visit in 365 days")
                .isEqualTo(1 / 12.0);
        assertThat(measured(webOf(gp)).burden().contactsAMonth()).isEmpty();
    }

    private static Measures measured(Webs webs) {
        return Measures.of(webs.web(), TODAY);
    }
}
