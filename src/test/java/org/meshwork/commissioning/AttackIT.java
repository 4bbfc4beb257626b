package org.meshwork.commissioning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.meshwork.commissioning.Counted.Pool;

class AttackIT {

    @ParameterizedTest
    @MethodSource("seeds")
    void solvesNothingBoundByBound(long seed) {
        assertThat(attack(Borough.seeded(seed, 4, 7, 2), true, false, false)).isEmpty();
        assertThat(attack(Borough.seeded(seed, 4, 7, 2), true, true, false)).isEmpty();
        assertThat(attack(Borough.seeded(seed, 6, 2, 2), true, false, false)).isEmpty();
        assertThat(attack(Borough.seeded(seed, 6, 2, 2), true, true, false)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 5})
    void solvesNothingByLinearProgramming(long seed) {
        assertThat(attack(Borough.seeded(seed, 3, 2, 1), true, false, true)).isEmpty();
        assertThat(attack(Borough.seeded(seed, 3, 2, 1), true, true, true)).isEmpty();
    }

    @Test
    void solvesMuchWhereNoCompanionsAreHidden() {
        var solved = seeds().mapToObj(seed -> attack(Borough.seeded(seed, 6, 2, 2), false, true, false))
                .mapToInt(List::size)
                .sum();

        assertThat(solved).as("stars solved in 30 boroughs").isGreaterThan(30);
    }

    /** Of four areas, where narrowing bound by bound is not enough. */
    @ParameterizedTest
    @ValueSource(longs = {15, 23, 36})
    void solvesByLinearProgrammingWhereNoCompanionsAreHidden(long seed) {
        var borough = Borough.seeded(seed, 2, 2, 1);
        var counted = borough.counted();
        var attacker = new Attacker(borough, true, true);
        attacker.sees(
                Disclosure.withoutCompanions(counted, Borough.RULES, borough.tree())
                        .figures(),
                counted);

        assertThat(attacker.solvesAnyByProgramme()).isTrue();
        assertThat(attack(borough, true, true, true)).isEmpty();
    }

    @Test
    void solvesNothingFromThreeReleasesInARow() {
        assertThat(fallen(6, 120, true)).isZero();
        assertThat(fallen(2, 60, true)).isZero();
    }

    @Test
    void solvesMuchFromThreeReleasesWhereEachForgetsTheOthers() {
        assertThat(fallen(6, 30, false)).isGreaterThan(3);
    }

    /** Of four areas, as programmes over releases in a row take long. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 5, 10, 14, 18, 19, 22, 23, 32})
    void solvesNothingFromTwoReleasesByLinearProgramming(long seed) {
        assertThat(attackInARow(seed, 2, 2, true, true, true)).isEmpty();
    }

    @Test
    void solvesNothingFromThreeReleasesByLinearProgramming() {
        assertThat(attackInARow(1, 2, 3, true, true, true)).isEmpty();
    }

    @Test
    void solvesByLinearProgrammingWhereEachReleaseForgetsTheOther() {
        assertThat(attackInARow(32, 2, 2, false, true, true)).isNotEmpty();
    }

    @Test
    void solvesNothingFromPairsOfOrganisationsBesideAllElse() {
        for (long seed = 1; seed <= 60; seed++) {
            var borough = Borough.seeded(seed, 3, 2, 1);
            assertThat(attack(borough, borough.pairs(), Disclosure::publish, seed == 1))
                    .isEmpty();
        }
    }

    /** Of 16 handovers 8 are not known of, and 8 people have a torn one: that leaves at most 1 that is joined up. */
    @Test
    void solvesAPairOfWhichNothingElseIsHidden() {
        var borough = Borough.seeded(1, 4, 7, 2);
        var pair = List.of(
                new CountedPair("B", "o", "O", "p", "P", new Pool(0, 8, 8, 8, 16), Map.of("meals", 8), Map.of()));

        assertThat(attack(borough, pair, Disclosure::withoutCompanions, false))
                .extracting(Attacker.Solved::values)
                .contains(2L);
        assertThat(attack(borough, pair, Disclosure::publish, false)).isEmpty();
    }

    private static List<Attacker.Solved> attack(
            Borough borough,
            List<CountedPair> pairs,
            Function<CountedPair, Optional<FaultLine>> gate,
            boolean isPatient) {
        var counted = borough.counted();
        var sheet = Disclosure.publish(counted, Borough.RULES, borough.tree(), List.of());
        var attacker = new Attacker(borough, true, isPatient);
        attacker.sees(sheet.figures(), counted);
        attacker.seesPairs(
                pairs.stream().flatMap(pair -> gate.apply(pair).stream()).toList(), pairs, "B");
        return attacker.solves();
    }

    /** How many boroughs, in which any number is narrowed to fewer than three values. */
    private static long fallen(int wards, int boroughs, boolean remembers) {
        return LongStream.rangeClosed(1, boroughs)
                .filter(seed ->
                        !attackInARow(seed, wards, 3, remembers, true, false).isEmpty())
                .count();
    }

    /** In each month some have come to and gone from a few of the areas. */
    static List<Attacker.Solved> attackInARow(
            long seed, int wards, int months, boolean remembers, boolean isTold, boolean isPatient) {
        var borough = Borough.seeded(seed, wards, 2, 1);
        var attacker = new Attacker(borough, isTold, isPatient);
        var earlier = new ArrayList<Sheet>();
        for (int month = 0; month < months; month++) {
            var counted = borough.counted();
            var sheet = Disclosure.publish(counted, Borough.RULES, borough.tree(), remembers ? earlier : List.of());
            attacker.sees(sheet.figures(), counted);
            earlier.add(sheet);
            borough = borough.after(List.of("A00", "A11", "A%d%d".formatted(wards - 1, month % 2)), seed + month);
        }
        return attacker.solves();
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 30);
    }

    static List<Attacker.Solved> attack(Borough borough, boolean isComplementary, boolean isTold, boolean isPatient) {
        var counted = borough.counted();
        var sheet = isComplementary
                ? Disclosure.publish(counted, Borough.RULES, borough.tree(), List.of())
                : Disclosure.withoutCompanions(counted, Borough.RULES, borough.tree());
        var attacker = new Attacker(borough, isTold, isPatient);
        attacker.sees(sheet.figures(), counted);
        return attacker.solves();
    }
}
