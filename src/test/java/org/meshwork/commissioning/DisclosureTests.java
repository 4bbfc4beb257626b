package org.meshwork.commissioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.meshwork.commissioning.Counted.Pool;
import org.meshwork.shared.Seam;

class DisclosureTests {

    private static final Published<Share> SUPPRESSED = new Published.Suppressed<>();
    private static final Published<Share> NONE = new Published.None<>();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 6, 7})
    void suppressesACountOfOneToSevenPeople(int count) {
        assertThat(Disclosure.people(count)).isEqualTo(new Published.Suppressed<Integer>());
    }

    @ParameterizedTest
    @CsvSource({"0,0", "8,10", "12,10", "13,15", "17,15", "18,20", "100,100", "102,100", "103,105", "2998,3000"})
    void roundsOtherCountsToTheNearestFiveAndLeavesNoughtAlone(int count, int seen) {
        assertThat(Disclosure.people(count)).isEqualTo(new Published.Shown<>(seen));
    }

    @Test
    void refusesACountBelowNought() {
        assertThatThrownBy(() -> Disclosure.people(-1)).hasMessageContaining("-1");
    }

    @Test
    void takesProportionsFromRoundedCounts() {
        assertThat(Disclosure.ofPeople(13, 42)).isEqualTo(shown(15, 40));
    }

    @ParameterizedTest
    @CsvSource({"7,100", "1,100", "1,7", "0,7", "7,7", "0,1"})
    void suppressesAProportionOfTooFewPeopleOrThatTooFewHave(int with, int people) {
        assertThat(Disclosure.ofPeople(with, people)).isEqualTo(SUPPRESSED);
    }

    @Test
    void showsAProportionThatNobodyOrEverybodyHas() {
        assertThat(Disclosure.ofPeople(0, 8)).isEqualTo(shown(0, 10));
        assertThat(Disclosure.ofPeople(8, 8)).isEqualTo(shown(10, 10));
    }

    @Test
    void hasNothingToSayOfNobody() {
        assertThat(Disclosure.ofPeople(0, 0)).isEqualTo(NONE);
        assertThat(Disclosure.coverage(Counted.NOTHING, 0)).isEqualTo(NONE);
    }

    @Test
    void roundsHandoversAsItRoundsPeople() {
        assertThat(Disclosure.coverage(new Pool(23, 24, 9, 8, 8), 8)).isEqualTo(shown(25, 45));
    }

    @ParameterizedTest
    @CsvSource({"7,7", "1,1", "8,7", "50,1"})
    void suppressesHandoversOfTooFewPeopleOrThatTooFewKnowOf(int people, int knowing) {
        assertThat(Disclosure.coverage(new Pool(30, 30, 0, knowing, knowing), people))
                .isEqualTo(SUPPRESSED);
    }

    @Test
    void hasNothingToSayOfHandoversThatNobodyKnowsOf() {
        assertThat(Disclosure.coverage(new Pool(0, 0, 40, 0, 12), 12)).isEqualTo(NONE);
    }

    @Test
    void saysHowManyHandoversAreNotKnown() {
        assertThat(Disclosure.unknown(new Pool(20, 20, 40, 7, 12), 12)).isEqualTo(shown(40, 80));
        assertThat(Disclosure.unknown(new Pool(20, 20, 40, 7, 7), 12)).isEqualTo(SUPPRESSED);
    }

    @Test
    void suppressesAllOfAGroupThatIsTooSmall() {
        var pool = new Pool(30, 30, 5, 7, 7);
        var few = new Counted("A", "", 7, pool, Map.of("unmet-need", 7), Map.of(Seam.PRIMARY_HOSPITAL, pool));

        var figure = Disclosure.publish(List.of(few), List.of("unmet-need", "go-between"))
                .getFirst();

        assertThat(figure.people()).isEqualTo(new Published.Suppressed<Integer>());
        assertThat(figure.coverage()).isEqualTo(SUPPRESSED);
        assertThat(figure.unknown()).isEqualTo(SUPPRESSED);
        assertThat(figure.rules().values()).hasSize(2).containsOnly(SUPPRESSED);
        assertThat(figure.seams().values()).hasSize(Seam.values().length).containsOnly(SUPPRESSED);
    }

    @Test
    void publishesThatNobodyHasAFindingOfARule() {
        var counted = new Counted("A", "", 20, Counted.NOTHING, Map.of("unmet-need", 9), Map.of());

        var figure = Disclosure.publish(List.of(counted), List.of("unmet-need", "go-between"))
                .getFirst();

        assertThat(figure.rule("unmet-need")).isEqualTo(shown(10, 20));
        assertThat(figure.rule("go-between")).isEqualTo(shown(0, 20));
        assertThat(figure.seam(Seam.PRIMARY_HOSPITAL)).isEqualTo(NONE);
    }

    private static Published<Share> shown(int part, int whole) {
        return new Published.Shown<>(new Share(part, whole));
    }
}
