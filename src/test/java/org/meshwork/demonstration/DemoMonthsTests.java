package org.meshwork.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.meshwork.findings.Findings;
import org.meshwork.person.Answer;
import org.meshwork.person.CareWeb;
import org.meshwork.shared.PersonId;
import org.meshwork.shared.Seam;
import org.meshwork.shared.Vocabulary;

class DemoMonthsTests {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 10);
    private static final DemoPopulation POPULATION =
            new DemoPopulation(DemoMap.areas(), DemoDirectory.services(DAY), DAY);
    private static final DemoMonths MONTHS = new DemoMonths(POPULATION, DAY);

    @Test
    void endWithTheMonthBeforeTheLoading() {
        assertThat(MONTHS.all())
                .extracting(DemoMonths.Month::month)
                .containsExactly(YearMonth.of(2026, 7), YearMonth.of(2026, 8), YearMonth.of(2026, 9));
    }

    @Test
    void endAsThePopulationIs() {
        var webs = new LinkedHashMap<PersonId, CareWeb>();
        MONTHS.all().forEach(month -> pass(month, webs));

        assertThat(List.copyOf(webs.values())).isEqualTo(POPULATION.webs(0, DemoPopulation.SIZE));
    }

    @Test
    void mendTheSeamOfMillbrookAndNothingElse() {
        var webs = new LinkedHashMap<PersonId, CareWeb>();
        var coverage = MONTHS.all().stream()
                .mapToDouble(month -> {
                    pass(month, webs);
                    return coverage(webs.values());
                })
                .toArray();

        assertThat(coverage[0]).isLessThan(0.4);
        assertThat(coverage[1]).isBetween(0.4, 0.6);
        assertThat(coverage[2]).isGreaterThan(0.6);
    }

    @Test
    void beginSomethingInTheSecondMonth() {
        var initiative = MONTHS.initiative();

        assertThat(initiative.since()).isEqualTo(LocalDate.of(2026, 8, 3));
        assertThat(initiative).isEqualTo(MONTHS.initiative());
    }

    @Test
    void countSearchesOfMonthsThatAreOverByKnownNeedsAndWards() {
        var wards = DemoMap.areas().stream().map(area -> area.code()).toList();

        assertThat(DemoSearches.before(DAY)).isNotEmpty().allSatisfy(one -> {
            assertThat(one.day()).isBefore(LocalDate.of(2026, 10, 1)).isAfter(LocalDate.of(2025, 10, 1));
            assertThat(one.searches()).isPositive();
            assertThat(wards).contains(one.ward());
            assertThat(one.need())
                    .matches(need ->
                            need.isEmpty() || Vocabulary.shipped().need(need).isPresent());
        });
        assertThat(DemoSearches.before(DAY))
                .extracting(one -> List.of(one.need(), one.ward(), one.day()))
                .doesNotHaveDuplicates();
    }

    private static void pass(DemoMonths.Month month, Map<PersonId, CareWeb> webs) {
        month.webs(month.from(), month.until() - month.from()).forEach(web -> webs.put(web.person(), web));
        month.mended().forEach(web -> webs.put(web.person(), web));
    }

    /** Of the handovers between GP and hospital in Millbrook, how many are joined up. */
    private static double coverage(Collection<CareWeb> webs) {
        var areas = DemoMap.areas().stream()
                .filter(area -> Planted.MENDED_WARD.equals(area.parent()))
                .map(area -> area.code())
                .toList();
        return webs.stream()
                .filter(web -> areas.contains(web.profile().area()))
                .flatMap(web -> Findings.handoversIn(web, DAY).stream())
                .filter(handover ->
                        handover.seam().filter(Seam.PRIMARY_HOSPITAL::equals).isPresent())
                .filter(handover -> handover.answer() == Answer.YES || handover.answer() == Answer.NO)
                .mapToInt(handover -> handover.answer() == Answer.YES ? 1 : 0)
                .average()
                .orElseThrow();
    }
}
