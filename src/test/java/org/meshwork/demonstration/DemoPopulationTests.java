package org.meshwork.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.meshwork.directory.Service;
import org.meshwork.findings.Findings;
import org.meshwork.findings.Handover;
import org.meshwork.person.Answer;
import org.meshwork.person.CareWeb;
import org.meshwork.places.Area;
import org.meshwork.shared.Seam;

class DemoPopulationTests {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 10);
    private static final List<Service> SERVICES = DemoDirectory.services(DAY);
    private static final List<CareWeb> WEBS = population().webs(0, DemoPopulation.SIZE);

    @Test
    void givesTheSameWebForTheSameNumber() {
        assertThat(population().webs(1_234, 3)).isEqualTo(WEBS.subList(1_234, 1_237));
    }

    @Test
    void makesEverybodyOnce() {
        assertThat(WEBS).hasSize(3_000);
        assertThat(WEBS).extracting(CareWeb::person).doesNotHaveDuplicates();
    }

    @Test
    void isTornInQuayside() {
        assertThat(coverage(liveIn("SMW2"), every())).isLessThan(0.4);
        assertThat(coverage(liveIn("SMW2").negate(), every())).isGreaterThan(0.6);
    }

    @Test
    void isTornBetweenGpAndHospitalOnWhinHillOnly() {
        Predicate<Handover> gpAndHospital = handover ->
                handover.seam().filter(Seam.PRIMARY_HOSPITAL::equals).isPresent();

        assertThat(coverage(liveIn("SMW7"), gpAndHospital)).isLessThan(0.4);
        assertThat(coverage(liveIn("SMW7"), gpAndHospital.negate())).isGreaterThan(0.6);
        assertThat(coverage(liveIn("SMW4"), gpAndHospital)).isGreaterThan(0.6);
    }

    @Test
    void leavesTwoSmallAreasWithTooFewToShow() {
        var counts = WEBS.stream()
                .collect(java.util.stream.Collectors.groupingBy(
                        web -> web.profile().area(), java.util.stream.Collectors.counting()));

        assertThat(counts).hasSize(60);
        assertThat(counts.values()).filteredOn(count -> count < 8).hasSize(2);
        assertThat(counts.values()).filteredOn(count -> count >= 8).allMatch(count -> count >= 40);
    }

    @Test
    void letsSomeStayOutOfTheTotals() {
        assertThat(WEBS).filteredOn(web -> !web.profile().inTotals()).hasSizeBetween(30, 200);
    }

    private static DemoPopulation population() {
        return new DemoPopulation(DemoMap.areas(), SERVICES, DAY);
    }

    private static double coverage(Predicate<CareWeb> people, Predicate<Handover> which) {
        return WEBS.stream()
                .filter(people)
                .flatMap(web -> Findings.handoversIn(web, DAY).stream())
                .filter(which)
                .filter(handover -> handover.answer() == Answer.YES || handover.answer() == Answer.NO)
                .mapToInt(handover -> handover.answer() == Answer.YES ? 1 : 0)
                .average()
                .orElseThrow();
    }

    private static Predicate<CareWeb> liveIn(String ward) {
        var codes = DemoMap.areas().stream()
                .filter(area -> ward.equals(area.parent()))
                .map(Area::code)
                .toList();
        return web -> codes.contains(web.profile().area());
    }

    private static Predicate<Handover> every() {
        return handover -> true;
    }
}
