package org.meshwork.ui.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meshwork.FixedClock.TODAY;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.meshwork.demonstration.MrsSmith;
import org.meshwork.findings.Thresholds;
import org.meshwork.person.Answer;
import org.meshwork.person.Contact;
import org.meshwork.person.Edits;
import org.meshwork.shared.Sector;

class TrialTests {

    private final WebSight real = WebSight.of(MrsSmith.web(TODAY), TODAY, Thresholds.shipped());

    @Test
    void showsThatOneCoordinatorEndsTheOverlap() {
        var tried = Trial.of(real)
                .with(Edits.nameCoordinator(real.web(), named("S. Malik").id(), TODAY));

        assertThat(difference(tried))
                .contains("Handovers joined up: 5 of 10, as now.", "Gone: Two people co-ordinate your care.");
    }

    @Test
    void showsThatATieJoinsAHandover() {
        var tried = Trial.of(real)
                .with(Edits.answer(
                        real.web(), named("Dr Patel").id(), named("Dr Lowe").id(), Answer.YES, TODAY));

        assertThat(difference(tried))
                .contains("Handovers joined up: 5 of 10 now, 6 of 10 then.")
                .contains("Gone: Dr Patel and Dr Lowe do not talk.");
    }

    @Test
    void showsThatAServiceClosesAGap() {
        var helper = new Newcomer(
                "Steady Steps", "group-leader", Sector.VOLUNTARY, 7, Optional.empty(), "", Set.of("falls"));
        var tried = Trial.of(real).with(helper.beginning(real.web(), TODAY));

        assertThat(difference(tried)).contains("Gone: Nobody helps you with staying on your feet.");
    }

    @Test
    void leavesTheWebItIsACopyOfAsItWas() {
        var before = real.web();
        var tried = Trial.of(real).with(Edits.end(named("Janet"), TODAY));

        assertThat(real.web()).isEqualTo(before).isEqualTo(MrsSmith.web(TODAY));
        assertThat(tried.copy()).isNotEqualTo(before);
        assertThat(tried.changes()).hasSize(1);
    }

    @Test
    void saysNothingBesideTheMeasureWhereNothingWouldChange() {
        assertThat(difference(Trial.of(real))).containsExactly("Handovers joined up: 5 of 10, as now.");
    }

    private List<String> difference(Trial tried) {
        return Trial.difference(real, tried.sight(Thresholds.shipped()));
    }

    private Contact named(String name) {
        return real.web().contacts().stream()
                .filter(contact -> contact.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
