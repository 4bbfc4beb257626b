package org.meshwork.demonstration;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.meshwork.findings.Findings;
import org.meshwork.findings.Handover;
import org.meshwork.person.Answer;
import org.meshwork.person.CareWeb;
import org.meshwork.places.Area;
import org.meshwork.shared.Point;
import org.meshwork.shared.Seam;

/** A county of 700 small areas, of which any number of webs is made without keeping them. */
class PlantedTests {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 10);
    private static final List<Area> COUNTY = IntStream.range(0, 700)
            .mapToObj(i -> new Area(
                    "C%03d".formatted(i),
                    "Area " + i,
                    Area.Level.SMALL,
                    "CW" + i / 10,
                    new Point(52 + i / 1000.0, -2),
                    1500,
                    150,
                    List.of(),
                    List.of()))
            .toList();
    private static final Set<String> TORN =
            COUNTY.subList(100, 130).stream().map(Area::code).collect(toSet());
    private static final Map<String, Seam> SEAMS =
            COUNTY.subList(300, 340).stream().collect(toMap(Area::code, area -> Seam.HEALTH_SOCIAL_CARE));
    private static final List<String> LINE = List.of("Bay Community Health", "Saltmarsh Council");
    private static final int WEBS = 7_000;

    private final Map<String, int[]> tallies = new HashMap<>();

    @Test
    void isWhatTheWebsShow() {
        var population = new DemoPopulation(
                COUNTY, DemoDirectory.services(DAY), DAY, new Planted(7, TORN, SEAMS, Set.of(LINE), Set.of("C699")));
        for (int first = 0; first < WEBS; first += 500) {
            population.webs(first, 500).forEach(this::count);
        }

        assertThat(coverage("torn")).isLessThan(0.4);
        assertThat(coverage("seam")).isLessThan(0.4);
        assertThat(coverage("line")).isLessThan(0.4);
        assertThat(coverage("rest")).isGreaterThan(0.6);
        assertThat(tallies.get("people C699")[0]).isEqualTo(5);
    }

    private void count(CareWeb web) {
        var area = String.valueOf(web.profile().area());
        tallies.computeIfAbsent("people " + area, none -> new int[2])[0]++;
        for (var handover : Findings.handoversIn(web, DAY)) {
            if (handover.answer() == Answer.YES || handover.answer() == Answer.NO) {
                var tally = tallies.computeIfAbsent(kind(area, handover), none -> new int[2]);
                tally[handover.answer() == Answer.YES ? 0 : 1]++;
            }
        }
    }

    private static String kind(String area, Handover handover) {
        Predicate<Handover> isLine =
                one -> LINE.equals(List.of(one.one().organisation(), one.other().organisation()).stream()
                        .sorted()
                        .toList());
        if (TORN.contains(area)) {
            return "torn";
        }
        if (SEAMS.containsKey(area)
                && handover.seam().filter(SEAMS.get(area)::equals).isPresent()) {
            return "seam";
        }
        return isLine.test(handover) ? "line" : "rest";
    }

    private double coverage(String kind) {
        var tally = tallies.get(kind);
        return (double) tally[0] / (tally[0] + tally[1]);
    }
}
