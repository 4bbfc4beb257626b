package org.meshwork.commissioning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

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
    @ValueSource(longs = {1, 2, 3, 4, 5})
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

    @Test
    void solvesByLinearProgrammingWhereNoCompanionsAreHidden() {
        assertThat(attack(Borough.seeded(4, 3, 2, 1), false, true, true)).isNotEmpty();
    }

    @Test
    void solvesNothingFromThreeReleasesInARow() {
        assertThat(fallen(120, true)).isZero();
    }

    @Test
    void solvesMuchFromThreeReleasesWhereEachForgetsTheOthers() {
        assertThat(fallen(30, false)).isGreaterThan(3);
    }

    @Test
    void solvesNothingFromPairsOfOrganisationsBesideAllElse() {
        assertThat(withPairs(60, false, Disclosure::publish)).isEmpty();
        assertThat(withPairs(3, true, Disclosure::publish)).isEmpty();
    }

    @Test
    void solvesSomeFromPairsOfWhichNothingElseIsHidden() {
        assertThat(withPairs(60, false, Disclosure::withoutCompanions)).isNotEmpty();
    }

    private static List<Attacker.Solved> withPairs(
            int boroughs, boolean isPatient, Function<CountedPair, Optional<FaultLine>> gate) {
        return LongStream.rangeClosed(1, boroughs)
                .boxed()
                .flatMap(seed -> {
                    var borough = Borough.seeded(seed, 3, 2, 1);
                    var counted = borough.counted();
                    var attacker = new Attacker(borough, true, isPatient);
                    attacker.sees(
                            Disclosure.publish(counted, Borough.RULES, borough.tree(), List.of())
                                    .figures(),
                            counted);
                    var pairs = borough.pairs();
                    attacker.seesPairs(
                            pairs.stream().flatMap(pair -> gate.apply(pair).stream()).toList(), pairs, "B");
                    return attacker.solves().stream();
                })
                .toList();
    }

    /** How many boroughs, in which any number is narrowed to fewer than three values. */
    private static long fallen(int boroughs, boolean remembers) {
        return LongStream.rangeClosed(1, boroughs)
                .filter(seed -> !attackInARow(seed, 6, 3, remembers, true, false).isEmpty())
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
