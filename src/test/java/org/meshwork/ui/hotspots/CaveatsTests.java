package org.meshwork.ui.hotspots;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.meshwork.commissioning.Funnel;
import org.meshwork.commissioning.Hotspot;
import org.meshwork.commissioning.Hotspots;
import org.meshwork.commissioning.Indicator;
import org.meshwork.commissioning.LocalStatistic;
import org.meshwork.commissioning.Published;
import org.meshwork.commissioning.Ranking;
import org.meshwork.commissioning.Release;
import org.meshwork.commissioning.Share;
import org.meshwork.places.Area;
import org.meshwork.shared.Point;
import org.meshwork.ui.component.MapData.Fill;

/** What is wrong with what is shown is said in words, and never has a colour. */
class CaveatsTests {

    private static final Published<Share> HIDDEN = new Published.Suppressed<>();
    private static final Published<Share> NOTHING = new Published.None<>();
    private static final LocalStatistic ALIKE =
            new LocalStatistic.CannotSay("All areas have the same figure, so none stands out.");
    private static final LocalStatistic ALONE =
            new LocalStatistic.CannotSay("No area is known to lie next to this one.");
    private static final LocalStatistic SCORE = new LocalStatistic.Score(0.1, 0.9);
    private static final List<List<double[]>> OUTLINE =
            List.of(List.of(new double[] {0, 0}, new double[] {0, 1}, new double[] {1, 1}, new double[] {0, 0}));

    @Test
    void areNoneWhereAllIsWell() {
        assertThat(Caveats.of(ranking(spot("A", share(40), SCORE), spot("B", share(50), SCORE))))
                .isEmpty();
    }

    @Test
    void sayThatThereAreNoAreas() {
        assertThat(Caveats.of(ranking())).singleElement().asString().contains("no small areas of Whole");
    }

    @Test
    void sayThatAllIsHiddenInACareGroupNobodyHas() {
        var ranking = ranking("gout", spot("A", HIDDEN, ALONE), spot("B", HIDDEN, ALONE));

        assertThat(Caveats.of(ranking)).singleElement().asString().contains("too few of people like that");
        assertThat(fills(ranking)).containsOnly(Fill.HIDDEN);
        assertThat(ranking.funnel()).isInstanceOf(Funnel.CannotSay.class);
    }

    @Test
    void sayThatNobodyWasCounted() {
        var ranking = ranking(spot("A", NOTHING, ALONE));

        assertThat(Caveats.of(ranking)).singleElement().asString().contains("nobody was counted");
        assertThat(fills(ranking)).containsOnly(Fill.NONE);
    }

    @Test
    void sayWhyNothingIsAHotSpotWhereEverybodyIsAlike() {
        var ranking = ranking(spot("A", share(40), ALIKE), spot("B", share(40), ALIKE));

        assertThat(Caveats.of(ranking))
                .containsExactly(
                        "No area can be called a hot spot. All areas have the same figure, so none stands out.");
        assertThat(fills(ranking)).containsOnly(Scale.COVERAGE.classOf(40));
    }

    @Test
    void sayOfAnIslandThatItHasNoNeighbours() {
        var island = spot("A", share(40), ALONE);

        assertThat(Caveats.why(island)).contains("lie next to");
        assertThat(Caveats.of(ranking(island, spot("B", share(50), SCORE)))).isEmpty();
    }

    @Test
    void sayThatBordersAreMissing() {
        var lost = spot(area("A", List.of(), 1500), share(40), SCORE);

        assertThat(Caveats.of(ranking(lost, spot("B", share(50), SCORE))))
                .singleElement()
                .asString()
                .contains("borders of 1 of 2");
    }

    @Test
    void sayThatAreasLieOnTopOfEachOther() {
        var under = spot(areaAt("A", new Point(0.9, 0.5)), share(40), SCORE);

        assertThat(Caveats.of(ranking(under, spot("B", share(50), SCORE))))
                .singleElement()
                .asString()
                .contains("1 of 2", "on top of another", "one year only");
    }

    @Test
    void leaveAnAreaWhereNobodyLivesInTheTable() {
        var empty = spot(area("A", OUTLINE, 0), NOTHING, ALONE);

        assertThat(Words.value(empty)).isEqualTo("nobody counted");
        assertThat(Words.about(empty, new Indicator.HandoverCoverage())).isEqualTo("Nobody counted.");
        assertThat(Words.range(empty)).isEmpty();
    }

    @Test
    void sayThatTheCensusCountsNobodyOrIsOfAnotherYear() {
        var empty = spot(area("A", OUTLINE, 0), share(40), SCORE);

        assertThat(Caveats.of(ranking(empty, spot("B", share(50), SCORE))))
                .singleElement()
                .asString()
                .contains("nobody in 1 of 2 small areas", "of another year");
        assertThat(Words.source(ranking(empty))).contains("where 3,000 people live");
        assertThat(Words.source(
                        new Ranking(ranking(empty).release(), ranking(empty).question(), empty, List.of())))
                .contains("how many people live there is not known");
    }

    @Test
    void doNotCallChanceWhatByItselfIsHardlyChance() {
        assertThat(Words.briefly(Hotspot.Verdict.ORDINARY, true)).isEqualTo("By itself hardly chance");
        assertThat(Words.briefly(Hotspot.Verdict.ORDINARY, false)).isEqualTo("Could be chance");
        assertThat(Words.briefly(Hotspot.Verdict.HOT, true)).isEqualTo("Hot spot");
    }

    private static Stream<Fill> fills(Ranking ranking) {
        return ranking.areas().stream()
                .map(spot -> HotspotsView.shape(spot, ranking).fill());
    }

    private static Ranking ranking(Hotspot... areas) {
        return ranking(null, areas);
    }

    private static Ranking ranking(@org.jspecify.annotations.Nullable String condition, Hotspot... areas) {
        return new Ranking(
                new Release(YearMonth.of(2026, 9), OffsetDateTime.parse("2026-10-01T00:00:00Z")),
                new Hotspots.Question(new Indicator.HandoverCoverage(), condition, Area.Level.SMALL, "W"),
                spot(
                        new Area(
                                "W", "Whole", Area.Level.BOROUGH, null, new Point(53, -3), 3000, 0, List.of(), OUTLINE),
                        NOTHING,
                        ALONE),
                List.of(areas));
    }

    private static Hotspot spot(String code, Published<Share> value, LocalStatistic statistic) {
        return spot(area(code, OUTLINE, 1500), value, statistic);
    }

    private static Hotspot spot(Area area, Published<Share> value, LocalStatistic statistic) {
        Published<Integer> people = value instanceof Published.Suppressed
                ? new Published.Suppressed<>()
                : new Published.Shown<>(value.shown().map(Share::whole).orElse(0));
        return new Hotspot(area, people, value, NOTHING, Hotspot.Verdict.CANNOT_SAY, statistic, List.of());
    }

    private static Area area(String code, List<List<double[]>> outline, int population) {
        return new Area(code, code, Area.Level.SMALL, "W", new Point(53, -3), population, 0, List.of(), outline);
    }

    private static Area areaAt(String code, Point centre) {
        return new Area(code, code, Area.Level.SMALL, "W", centre, 1500, 0, List.of(), OUTLINE);
    }

    private static Published<Share> share(int percent) {
        return new Published.Shown<>(new Share(percent, 100));
    }
}
