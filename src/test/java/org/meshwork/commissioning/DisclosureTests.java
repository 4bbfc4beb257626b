package org.meshwork.commissioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.meshwork.commissioning.Counted.Pool;
import org.meshwork.shared.Seam;

class DisclosureTests {

    private static final Published<Share> SUPPRESSED = new Published.Suppressed<>();
    private static final Published<Share> NONE = new Published.None<>();
    private static final Published<Integer> STAR = new Published.Suppressed<>();
    private static final Filter COPD = new Filter("copd", Filter.ANY);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 6, 7})
    void hidesACountOfOneToSevenPeople(int count) {
        assertThat(only(people(count)).people()).isEqualTo(STAR);
    }

    @ParameterizedTest
    @CsvSource({"0,0", "8,10", "12,10", "13,15", "17,15", "18,20", "100,100", "102,100", "103,105", "2998,3000"})
    void roundsOtherCountsToTheNearestFiveAndLeavesNoughtAlone(int count, int seen) {
        assertThat(only(people(count)).people()).isEqualTo(new Published.Shown<>(seen));
    }

    @Test
    void refusesACountBelowNought() {
        assertThatThrownBy(() -> people(-1)).hasMessageContaining("-1");
    }

    @Test
    void takesSharesFromRoundedCounts() {
        assertThat(ofPeople(13, 42)).isEqualTo(shown(15, 40));
    }

    @ParameterizedTest
    @CsvSource({"7,100", "1,100", "0,100", "1,7", "0,7", "7,7", "0,1", "93,100", "100,100", "8,8"})
    void hidesAShareOfTooFewOrThatTooFewHaveOrHaveNot(int with, int people) {
        assertThat(ofPeople(with, people)).isEqualTo(SUPPRESSED);
    }

    @ParameterizedTest
    @CsvSource({"0,200,0", "7,200,0", "193,200,200", "200,200,200"})
    void saysOfManyOnlyThatItIsNearNoneOrNearAll(int with, int people, int part) {
        assertThat(ofPeople(with, people)).isEqualTo(shown(part, 200));
        assertThat(ofPeople(with, people).shown().orElseThrow().text())
                .isEqualTo(part == 0 ? "5% or less" : "95% or more");
    }

    @Test
    void takesTheShareOfThoseWhoAnsweredFromThemAlone() {
        var figure = answered(40, 24, 12);

        assertThat(figure.rule("check-in")).isEqualTo(shown(25, 40));
        assertThat(figure.rule("feels-joined-up")).isEqualTo(shown(10, 25));
    }

    @ParameterizedTest
    @CsvSource({"40,7,3", "40,20,3", "40,20,17", "40,36,18", "300,295,100", "300,5,3"})
    void hidesTheShareOfThoseWhoAnsweredWhereAnyOfBothIsOfTooFew(int people, int answered, int feel) {
        assertThat(answered(people, answered, feel).rule("feels-joined-up")).isEqualTo(SUPPRESSED);
    }

    @Test
    void hasNothingToSayOfNobody() {
        var nobody = only(people(0));

        assertThat(nobody.rule("unmet-need")).isEqualTo(NONE);
        assertThat(nobody.coverage()).isEqualTo(NONE);
        assertThat(nobody.seam(Seam.PRIMARY_HOSPITAL)).isEqualTo(NONE);
    }

    @Test
    void roundsHandoversAsItRoundsPeople() {
        assertThat(coverage(8, new Pool(23, 24, 9, 8, 8))).isEqualTo(shown(25, 45));
    }

    @ParameterizedTest
    @CsvSource({"7,7", "1,1", "8,7", "50,1", "50,0"})
    void hidesHandoversOfTooFewPeopleOrThatTooFewKnowOf(int people, int knowing) {
        assertThat(coverage(people, new Pool(30, 30, 0, knowing, knowing))).isEqualTo(SUPPRESSED);
    }

    @ParameterizedTest
    @CsvSource({"0,40", "7,40", "40,7", "40,0"})
    void hidesHandoversThatAreAllJoinedOrAllTorn(int joined, int torn) {
        assertThat(coverage(30, new Pool(joined, torn, 0, 30, 30))).isEqualTo(SUPPRESSED);
    }

    @Test
    void saysHowManyHandoversAreNotKnown() {
        assertThat(only(handovers(12, new Pool(20, 20, 40, 12, 12))).unknown()).isEqualTo(shown(40, 80));
        assertThat(only(handovers(12, new Pool(20, 20, 40, 12, 7))).unknown()).isEqualTo(SUPPRESSED);
        assertThat(only(handovers(12, new Pool(20, 20, 40, 7, 12))).unknown())
                .as("as the known ones are the others")
                .isEqualTo(SUPPRESSED);
    }

    @Test
    void hidesAllOfAGroupThatIsTooSmall() {
        var pool = new Pool(30, 30, 5, 7, 7);
        var few = new Counted(
                "A", Filter.EVERYBODY, 7, pool, Map.of("unmet-need", 7), Map.of(Seam.PRIMARY_HOSPITAL, pool));

        var figure = only(few);

        assertThat(figure.people()).isEqualTo(STAR);
        assertThat(figure.coverage()).isEqualTo(SUPPRESSED);
        assertThat(figure.unknown()).isEqualTo(SUPPRESSED);
        assertThat(figure.rule("unmet-need")).isEqualTo(SUPPRESSED);
        assertThat(figure.seam(Seam.PRIMARY_HOSPITAL)).isEqualTo(SUPPRESSED);
        assertThat(figure.rules()).isEmpty();
        assertThat(figure.seams()).isEmpty();
    }

    @Test
    void doesNotSayThatNobodyInAnAreaIsInAGroup() {
        var figures = publish(List.of(people("A", 50), people("B", 40), filtered("A", 20)), "A", "B");

        assertThat(find(figures, "B", COPD).people()).isEqualTo(STAR);
        assertThat(find(figures, "A", COPD).people()).isEqualTo(new Published.Shown<>(20));
    }

    @Test
    void leavesOutAGroupOfWhichNothingMayBeSeen() {
        assertThat(publish(List.of(people("A", 50), filtered("A", 5)), "A"))
                .extracting(Figure::filter)
                .containsOnly(Filter.EVERYBODY);
    }

    /** 12 and 7 make 19: shown as 10 and 20, they leave 6 or 7 for the star. */
    @Test
    void hidesACompanionWhereATotalWouldSolveAStar() {
        var counted = List.of(people("A", 12), people("B", 7), people("T", 19));

        var bare =
                Disclosure.withoutCompanions(counted, List.of(), tree("A", "B")).figures();
        var figures = Disclosure.publish(counted, List.of(), tree("A", "B"), List.of())
                .figures();

        assertThat(find(bare, "A", Filter.EVERYBODY).people()).isEqualTo(new Published.Shown<>(10));
        assertThat(find(figures, "B", Filter.EVERYBODY).people()).isEqualTo(STAR);
        assertThat(List.of(
                        find(figures, "A", Filter.EVERYBODY).people(),
                        find(figures, "T", Filter.EVERYBODY).people()))
                .contains(STAR);
    }

    /** 23 and 7 make 30: shown as 25 and 30, the star may still be anything from 1 to 7. */
    @Test
    void hidesNoCompanionWhereRoundingProtects() {
        var counted = List.of(people("A", 23), people("B", 7), people("T", 30));

        var figures = Disclosure.publish(counted, List.of(), tree("A", "B"), List.of())
                .figures();

        assertThat(find(figures, "A", Filter.EVERYBODY).people()).isEqualTo(new Published.Shown<>(25));
        assertThat(find(figures, "T", Filter.EVERYBODY).people()).isEqualTo(new Published.Shown<>(30));
    }

    @Test
    void givesTheSameForTheSame() {
        var borough = Borough.seeded(5, 3, 6, 2);
        var counted = borough.counted();
        var turned = new ArrayList<>(counted);
        Collections.shuffle(turned, new Random(1));

        assertThat(Disclosure.publish(turned, Borough.RULES, borough.tree(), List.of())
                        .figures())
                .isEqualTo(Disclosure.publish(counted, Borough.RULES, borough.tree(), List.of())
                        .figures());
    }

    private static Counted people(int count) {
        return people("A", count);
    }

    private static Counted people(String area, int count) {
        return new Counted(area, Filter.EVERYBODY, count, Counted.NOTHING, Map.of(), Map.of());
    }

    private static Counted filtered(String area, int count) {
        return new Counted(area, COPD, count, Counted.NOTHING, Map.of(), Map.of());
    }

    private static Counted handovers(int people, Pool pool) {
        return new Counted("A", Filter.EVERYBODY, people, pool, Map.of(), Map.of());
    }

    private static Published<Share> ofPeople(int with, int people) {
        return only(new Counted("A", Filter.EVERYBODY, people, Counted.NOTHING, Map.of("unmet-need", with), Map.of()))
                .rule("unmet-need");
    }

    private static Figure answered(int people, int answered, int feel) {
        return only(new Counted(
                "A",
                Filter.EVERYBODY,
                people,
                Counted.NOTHING,
                Map.of("check-in", answered, "feels-joined-up", feel),
                Map.of()));
    }

    private static Published<Share> coverage(int people, Pool pool) {
        return only(handovers(people, pool)).coverage();
    }

    private static Figure only(Counted counted) {
        return publish(List.of(counted), counted.area()).getFirst();
    }

    /** Areas that are part of nothing. */
    private static List<Figure> publish(List<Counted> counted, String... areas) {
        var parents = new HashMap<String, @Nullable String>();
        List.of(areas).forEach(area -> parents.put(area, null));
        return Disclosure.publish(
                        counted,
                        List.of("unmet-need", "go-between", "check-in", "feels-joined-up"),
                        AreaTree.of(parents),
                        List.of())
                .figures();
    }

    private static AreaTree tree(String... parts) {
        var parents = new HashMap<String, @Nullable String>();
        List.of(parts).forEach(area -> parents.put(area, "T"));
        parents.put("T", null);
        return AreaTree.of(parents);
    }

    private static Figure find(List<Figure> figures, String area, Filter filter) {
        return figures.stream()
                .filter(figure -> figure.area().equals(area) && figure.filter().equals(filter))
                .findFirst()
                .orElseThrow();
    }

    private static Published<Share> shown(int part, int whole) {
        return new Published.Shown<>(new Share(part, whole));
    }
}
