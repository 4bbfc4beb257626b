package org.meshwork.ui.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.meshwork.FixedClock.TODAY;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.meshwork.demonstration.MrsSmith;
import org.meshwork.findings.Thresholds;
import org.meshwork.person.CareWeb;
import org.meshwork.person.CheckIn;
import org.meshwork.person.Someone;
import org.meshwork.person.Webs;

class FeltAndSeenTests {

    private final Someone gp = Someone.called("Dr Patel", "gp").helpingWith("pain");
    private final Someone nurse =
            Someone.called("Sister Byrne", "practice-nurse").helpingWith("pain");
    private final Someone physio = Someone.called("R. Chen", "physiotherapist").helpingWith("pain");

    @Test
    void takesTheMeanOfAtLeastFourAnswers() {
        assertThat(checkIn(1, 2, 3, 4, null, null).score()).hasValue(2.5);
        assertThat(checkIn(5, 5, 5, 5, 5, 5).score()).hasValue(5);
        assertThat(checkIn(1, 2, 3, null, null, null).score()).isEmpty();
        assertThat(line(MrsSmith.web(TODAY), checkIn(1, 2, 3, null, null, null)).felt())
                .isEqualTo("too few answers to say");
    }

    @Test
    void takesNoAnswerThatIsNotOnTheScale() {
        for (var answers : List.of(
                Arrays.asList(0, 1, 1, 1, 1, 1), Arrays.asList(6, 1, 1, 1, 1, 1), Arrays.<Integer>asList(1, 1))) {
            assertThatThrownBy(() -> new CheckIn(TODAY, answers)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> checkIn(null, null, null, null, null, null))
                .hasMessage("Answer at least one question.");
    }

    @Test
    void standsBesideTheMeasureOfTheSameDay() {
        var line = line(MrsSmith.web(TODAY), checkIn(3, 3, 3, 3, 3, 3));

        assertThat(line.felt()).isEqualTo("3.0 of 5 (sometimes)");
        assertThat(line.seen()).isEqualTo("5 of 10");
        assertThat(FeltAndSeen.disagreement(line)).isEmpty();
    }

    @Test
    void pointsOutThatAJoinedUpWebDoesNotFeelSo() {
        var web = Webs.webOf(gp, nurse, physio)
                .talking(gp, nurse)
                .talking(nurse, physio)
                .talking(gp, physio)
                .web();

        assertThat(FeltAndSeen.disagreement(line(web, checkIn(1, 2, 1, 2, null, 1))))
                .get()
                .asString()
                .contains("does not feel so");
        assertThat(FeltAndSeen.disagreement(line(web, checkIn(5, 5, 5, 5, 5, 5))))
                .isEmpty();
    }

    @Test
    void pointsOutThatATornWebFeelsJoinedUp() {
        var web = Webs.webOf(gp, nurse, physio)
                .notTalking(gp, nurse)
                .notTalking(nurse, physio)
                .notTalking(gp, physio)
                .web();

        assertThat(FeltAndSeen.disagreement(line(web, checkIn(5, 5, 5, 4, 5, 5))))
                .get()
                .asString()
                .contains("0 of 3");
        assertThat(FeltAndSeen.disagreement(
                        line(Webs.webOf(gp, nurse).notTalking(gp, nurse).web(), checkIn(5, 5, 5, 5, 5, 5))))
                .as("of too little known nothing is said")
                .isEmpty();
    }

    private static CheckIn checkIn(Integer... answers) {
        return new CheckIn(TODAY, Arrays.asList(answers));
    }

    private static FeltAndSeen line(CareWeb web, CheckIn checkIn) {
        return FeltAndSeen.of(web, List.of(checkIn), Thresholds.shipped()).getFirst();
    }
}
