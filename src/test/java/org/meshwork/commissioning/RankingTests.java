package org.meshwork.commissioning;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.meshwork.commissioning.Hotspot.Verdict;
import org.meshwork.places.Area;
import org.meshwork.shared.Point;
import org.meshwork.shared.Seam;

class RankingTests {

    private static final Release RELEASE =
            new Release(YearMonth.of(2001, 1), OffsetDateTime.of(2001, 2, 1, 0, 0, 0, 0, ZoneOffset.UTC));
    private static final Indicator HANDOVERS = new Indicator.HandoverCoverage();
    private static final Indicator UNMET = Indicator.called("unmet-need").orElseThrow();
    private static final Published<Share> SUPPRESSED = new Published.Suppressed<>();
    private static final Area WHOLE = area("W", List.of());

    @Test
    void putsTheWorstFirstThenWhatCannotBeSaidThenTheSuppressedByName() {
        var figures = Map.of(
                "A", coverage("A", 20, share(80, 100)),
                "B", coverage("B", 20, share(30, 100)),
                "C", coverage("C", 60, share(55, 100)),
                "D", coverage("D", 90, share(55, 100)),
                "F", coverage("F", 20, SUPPRESSED),
                "E", coverage("E", 20, SUPPRESSED),
                "G", coverage("G", 20, new Published.None<>()));

        assertThat(order(HANDOVERS, figures)).containsExactly("B", "D", "C", "A", "G", "H", "E", "F");
    }

    @Test
    void takesAHighRateOfAFindingForTheWorse() {
        var figures = Map.of(
                "A", rate("A", share(10, 100)),
                "B", rate("B", share(60, 100)),
                "C", rate("C", share(0, 100)));

        assertThat(order(UNMET, figures).subList(0, 3)).containsExactly("B", "A", "C");
    }

    @Test
    void callsABadPatchHotAndAGoodOneBetter() {
        var ranking = rankStrip(HANDOVERS, area -> area < 4 ? 20 : area > 25 ? 90 : 60);

        assertThat(verdict(ranking, 1)).isEqualTo(Verdict.HOT);
        assertThat(verdict(ranking, 15)).isEqualTo(Verdict.ORDINARY);
        assertThat(verdict(ranking, 28)).isEqualTo(Verdict.BETTER);
    }

    @Test
    void callsAPatchOfManyFindingsHot() {
        var ranking = rankStrip(UNMET, area -> area < 4 ? 60 : area % 2 == 0 ? 20 : 25);

        assertThat(verdict(ranking, 1)).isEqualTo(Verdict.HOT);
        assertThat(verdict(ranking, 20)).isEqualTo(Verdict.ORDINARY);
    }

    @Test
    void cannotSayWhereAllAreAlikeOrNothingIsShown() {
        assertThat(rankStrip(HANDOVERS, area -> 60).areas())
                .extracting(Hotspot::verdict)
                .containsOnly(Verdict.CANNOT_SAY);
        assertThat(rank(HANDOVERS, List.of(), Map.of()).areas()).isEmpty();
    }

    @Test
    void cannotSayOfASuppressedAreaOrOneWhoseNeighboursAllAre() {
        var figures = new LinkedHashMap<String, Figure>();
        IntStream.range(0, 30)
                .forEach(i -> figures.put(name(i), coverage(name(i), 40, share(20 + i * 2 / 5 * 5, 100))));
        figures.put(name(1), coverage(name(1), 40, SUPPRESSED));

        var ranking = rank(HANDOVERS, strip(), figures);

        assertThat(verdict(ranking, 1)).isEqualTo(Verdict.CANNOT_SAY);
        assertThat(verdict(ranking, 0)).as("its only neighbour is suppressed").isEqualTo(Verdict.CANNOT_SAY);
        assertThat(verdict(ranking, 2)).isNotEqualTo(Verdict.CANNOT_SAY);
    }

    @Test
    void namesTheSeamWithTheLowestCoverageThatIsShown() {
        var seams = Map.of(
                Seam.PRIMARY_HOSPITAL, share(40, 100),
                Seam.HEALTH_SOCIAL_CARE, share(20, 100),
                Seam.STATUTORY_VOLUNTARY, SUPPRESSED);
        var figure = new Figure(
                "A",
                Filter.EVERYBODY,
                new Published.Shown<>(20),
                share(30, 100),
                new Published.None<>(),
                Map.of(),
                seams);

        var ranking = rank(HANDOVERS, List.of(area("A", List.of())), Map.of("A", figure));

        assertThat(ranking.areas().getFirst().worstSeam().orElseThrow().seam()).isEqualTo(Seam.HEALTH_SOCIAL_CARE);
        assertThat(ranking.areas().getFirst().seams())
                .extracting(Hotspot.SeamCoverage::seam)
                .containsExactly(Seam.values());
        assertThat(ranking.whole().worstSeam()).isEmpty();
    }

    private static List<String> order(Indicator indicator, Map<String, Figure> figures) {
        var areas = List.of("A", "B", "C", "D", "E", "F", "G", "H").stream()
                .map(name -> area(name, List.of()))
                .toList();
        return rank(indicator, areas, figures).areas().stream()
                .map(spot -> spot.area().name())
                .toList();
    }

    private static Ranking rankStrip(Indicator indicator, Function<Integer, Integer> percent) {
        var figures = IntStream.range(0, 30)
                .boxed()
                .collect(toMap(
                        RankingTests::name,
                        i -> indicator.equals(HANDOVERS)
                                ? coverage(name(i), 40, share(percent.apply(i), 100))
                                : rate(name(i), share(percent.apply(i), 100))));
        return rank(indicator, strip(), figures);
    }

    private static Ranking rank(Indicator indicator, List<Area> areas, Map<String, Figure> figures) {
        return Ranking.of(
                RELEASE, new Hotspots.Question(indicator, null, Area.Level.SMALL, "W"), WHOLE, areas, figures);
    }

    private static Verdict verdict(Ranking ranking, int number) {
        return ranking.areas().stream()
                .filter(spot -> spot.area().code().equals(name(number)))
                .findFirst()
                .orElseThrow()
                .verdict();
    }

    /** Thirty areas in a row. */
    private static List<Area> strip() {
        return IntStream.range(0, 30)
                .mapToObj(i -> {
                    var neighbours = new ArrayList<String>();
                    if (i > 0) {
                        neighbours.add(name(i - 1));
                    }
                    if (i < 29) {
                        neighbours.add(name(i + 1));
                    }
                    return area(name(i), neighbours);
                })
                .toList();
    }

    private static String name(int number) {
        return "S%02d".formatted(number);
    }

    private static Area area(String code, List<String> neighbours) {
        return new Area(code, code, Area.Level.SMALL, "W", new Point(53, -3), 1000, 90, neighbours, List.of());
    }

    private static Figure coverage(String area, int people, Published<Share> coverage) {
        return new Figure(
                area,
                Filter.EVERYBODY,
                new Published.Shown<>(people),
                coverage,
                new Published.None<>(),
                Map.of(),
                Map.of());
    }

    private static Figure rate(String area, Published<Share> rate) {
        return new Figure(
                area,
                Filter.EVERYBODY,
                new Published.Shown<>(100),
                new Published.None<>(),
                new Published.None<>(),
                Map.of("unmet-need", rate),
                Map.of());
    }

    private static Published<Share> share(int part, int whole) {
        return new Published.Shown<>(new Share(part, whole));
    }
}
