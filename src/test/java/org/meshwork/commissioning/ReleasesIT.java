package org.meshwork.commissioning;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.meshwork.FixedClock;
import org.meshwork.MeshworkTest;
import org.meshwork.commissioning.Counted.Pool;
import org.meshwork.findings.Findings;
import org.meshwork.findings.Measures;
import org.meshwork.person.Answer;
import org.meshwork.person.CareWeb;
import org.meshwork.person.CareWebs;
import org.meshwork.person.CheckIn;
import org.meshwork.person.CheckIns;
import org.meshwork.person.HeldCondition;
import org.meshwork.places.Area;
import org.meshwork.places.Places;
import org.meshwork.shared.PersonId;
import org.meshwork.shared.Point;
import org.meshwork.shared.Seam;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

@MeshworkTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReleasesIT {

    private static final YearMonth MONTH = YearMonth.of(2001, 1);
    private static final Published<Share> SUPPRESSED = new Published.Suppressed<>();
    private static final Indicator HANDOVERS = new Indicator.HandoverCoverage();
    private static final Indicator UNMET = Indicator.called("unmet-need").orElseThrow();

    private static final List<String> RULES = Mark.withRules();

    @Autowired
    CareWebs webs;

    @Autowired
    CheckIns checkIns;

    @Autowired
    Places places;

    @Autowired
    Releases releases;

    @Autowired
    Hotspots hotspots;

    @Autowired
    ReleaseStore store;

    @Autowired
    Neo4jClient graph;

    /** In XR1 23 people, of whom 9 have a gap and 8 COPD; in XR2 seven; in XR3 twelve of whom nothing is known; in XR4 nobody. */
    @BeforeAll
    void makeARelease() {
        places.putAreas(List.of(
                area("XRB", Area.Level.BOROUGH, null),
                area("XRW1", Area.Level.WARD, "XRB"),
                area("XRW2", Area.Level.WARD, "XRB"),
                area("XR1", Area.Level.SMALL, "XRW1"),
                area("XR2", Area.Level.SMALL, "XRW1"),
                area("XR3", Area.Level.SMALL, "XRW2"),
                area("XR4", Area.Level.SMALL, "XRW2")));
        webs.load(Stream.of(
                        people(
                                9,
                                i -> Webs.withAGap(
                                        "gap-" + i, "XR1", Answer.NO, i < 8 ? new String[] {"copd"} : new String[0])),
                        people(14, i -> Webs.withOneHandover("joined-" + i, "XR1", Answer.YES)),
                        people(7, i -> Webs.withOneHandover("few-" + i, "XR2", Answer.NO, "asthma")),
                        people(12, i -> Webs.withOneHandover("unknown-" + i, "XR3", Answer.NOT_ASKED)),
                        people(30, i -> Webs.outOfTotals(Webs.withOneHandover("out-" + i, "XR3", Answer.NO))))
                .flatMap(List::stream)
                .toList());
        assertThat(releases.make(MONTH)).isTrue();
    }

    @Test
    void roundAndSuppressEachArea() {
        var ranking = rank(HANDOVERS, null, Area.Level.SMALL);

        assertThat(codes(ranking)).containsExactly("XR1", "XR4", "XR2", "XR3");
        assertThat(spot(ranking, "XR1").people()).isEqualTo(new Published.Shown<>(25));
        assertThat(spot(ranking, "XR1").value()).isEqualTo(shown(15, 25));
        assertThat(spot(ranking, "XR2").people()).isEqualTo(new Published.Suppressed<Integer>());
        assertThat(spot(ranking, "XR2").value()).isEqualTo(SUPPRESSED);
        assertThat(spot(ranking, "XR3").people()).isEqualTo(new Published.Shown<>(10));
        assertThat(spot(ranking, "XR3").value())
                .as("nothing is known of anybody there")
                .isEqualTo(SUPPRESSED);
        assertThat(spot(ranking, "XR3").unknown()).as("all is unknown there").isEqualTo(SUPPRESSED);
        assertThat(spot(ranking, "XR4").people()).isEqualTo(new Published.Shown<>(0));
    }

    @Test
    void addUpFromSmallAreaToWardToBorough() {
        var wards = rank(HANDOVERS, null, Area.Level.WARD);

        assertThat(spot(wards, "XRW1").people()).isEqualTo(new Published.Shown<>(30));
        assertThat(spot(wards, "XRW1").value()).isEqualTo(shown(15, 30));
        assertThat(wards.whole().people()).isEqualTo(new Published.Shown<>(40));
        assertThat(wards.whole().value()).isEqualTo(shown(15, 30));
        assertThat(wards.whole().unknown()).isEqualTo(shown(10, 40));
    }

    @Test
    void countThePeopleWithAFinding() {
        var ranking = rank(UNMET, null, Area.Level.SMALL);

        assertThat(spot(ranking, "XR1").value()).isEqualTo(shown(10, 25));
        assertThat(spot(ranking, "XR3").value()).as("nobody has one there").isEqualTo(SUPPRESSED);
        assertThat(ranking.whole().value()).isEqualTo(shown(10, 40));
    }

    @Test
    void filterByCondition() {
        var copd = rank(HANDOVERS, "copd", Area.Level.SMALL);

        assertThat(spot(copd, "XR1").people()).isEqualTo(new Published.Shown<>(10));
        assertThat(spot(copd, "XR1").value()).as("all are torn there").isEqualTo(SUPPRESSED);
        assertThat(spot(copd, "XR3").people()).as("nobody has it there").isEqualTo(new Published.Suppressed<Integer>());
        assertThat(spot(copd, "XR4").people()).isEqualTo(new Published.Shown<>(0));
        assertThat(rank(HANDOVERS, "asthma", Area.Level.SMALL).whole().value()).isEqualTo(SUPPRESSED);
        assertThat(rank(HANDOVERS, "nobody-has-it", Area.Level.SMALL).whole().people())
                .isEqualTo(new Published.Suppressed<Integer>());
    }

    @Test
    void areTheSameWhenBuiltAgain() {
        var kept = store.figures(MONTH).stream()
                .filter(figure -> figure.area().startsWith("XR"))
                .toList();

        assertThat(kept).hasSizeGreaterThanOrEqualTo(11);
        assertThat(releases.sheet(MONTH).figures()).containsAll(kept);
    }

    @Test
    void waitUntilTheMonthIsOver() {
        var running = YearMonth.from(FixedClock.TODAY);

        assertThatThrownBy(() -> releases.make(running)).hasMessageContaining(running.toString());
    }

    @Test
    void offerTheConditionsOfWhichSomethingIsShown() {
        assertThat(hotspots.conditions(release(), "XRB")).containsExactly("copd");
    }

    @Test
    void tellTheSeamsApart() {
        var spot = spot(rank(HANDOVERS, null, Area.Level.SMALL), "XR1");

        assertThat(spot.worstSeam()).contains(new Hotspot.SeamCoverage(Seam.PRIMARY_HOSPITAL, shown(15, 25)));
        assertThat(spot.seams())
                .filteredOn(seam -> seam.seam() != Seam.PRIMARY_HOSPITAL)
                .allSatisfy(seam -> assertThat(seam.coverage()).isEqualTo(SUPPRESSED));
    }

    @Test
    void areNeverChangedOnceMade() {
        var before = store.figures(MONTH);
        webs.load(people(40, i -> Webs.withOneHandover("later-" + i, "XR4", Answer.NO)));

        assertThat(releases.make(MONTH)).isFalse();

        assertThat(store.figures(MONTH)).containsExactlyInAnyOrderElementsOf(before);
        assertThat(rank(HANDOVERS, null, Area.Level.SMALL).areas())
                .filteredOn(spot -> spot.area().code().equals("XR4"))
                .allSatisfy(spot -> assertThat(spot.people()).isEqualTo(new Published.Shown<>(0)));
    }

    @Test
    void keepNothingButRoundedNumbers() {
        var raw = graph.query("""
            MATCH (:Release {month: $month})-[:HAS]->(f:Figure)
            UNWIND [f.people] + f.coverage + f.unknown + f.rulesPart + f.rulesWhole + f.seamsPart + f.seamsWhole AS number
            WITH number WHERE number <> -1 AND number % 5 <> 0
            RETURN count(number)\
            """)
                .bind(MONTH.toString())
                .to("month")
                .fetchAs(Long.class)
                .one();

        assertThat(raw).contains(0L);
    }

    @Test
    void areAddedUpAsOneWouldByHand() {
        var areas = List.of("XU1", "XU2", "XU3");
        places.putAreas(List.of(
                area("XUB", Area.Level.BOROUGH, null),
                area("XU1", Area.Level.SMALL, "XUB"),
                area("XU2", Area.Level.SMALL, "XUB"),
                area("XU3", Area.Level.SMALL, "XUB")));
        var people = people(200, i -> Webs.random("random-" + i, areas, 7919L * i));
        webs.load(people);
        var answered = answers(people);
        checkIns.load(answered);

        var counted = store.addUp(store.areas(), RULES, MONTH).stream()
                .filter(one -> one.area().startsWith("XU"))
                .toList();

        assertThat(counted).containsExactlyInAnyOrderElementsOf(byHand(people, answered));
    }

    /** Of two in three, some too long ago and some with too few answers. */
    private static Map<PersonId, CheckIn> answers(List<CareWeb> people) {
        var answers = new HashMap<PersonId, CheckIn>();
        for (int i = 0; i < people.size(); i++) {
            if (i % 3 > 0) {
                var on = MONTH.minusMonths(i % 14).atEndOfMonth();
                var leftOut = i % 7 == 0 ? null : Integer.valueOf(1 + i % 5);
                var given = Arrays.asList(3, 4, 5, leftOut, leftOut, leftOut);
                answers.put(people.get(i).person(), new CheckIn(on, given));
            }
        }
        return answers;
    }

    private static List<String> marks(Measures measures, @Nullable CheckIn answered) {
        var marks = new ArrayList<String>();
        if (measures.islands().orElse(1) > 1) {
            marks.add("islands");
        }
        if (measures.burden().contactsAMonth().orElse(0) >= 8
                || measures.burden().organisations() >= 5) {
            marks.add("burden");
        }
        if (answered != null
                && answered.on().isAfter(LocalDate.of(2000, 1, 31))
                && answered.score().isPresent()) {
            marks.add("check-in");
            if (answered.score().getAsDouble() >= 4) {
                marks.add("feels-joined-up");
            }
        }
        return marks;
    }

    private static List<Counted> byHand(List<CareWeb> people, Map<PersonId, CheckIn> answered) {
        record Key(String area, Filter filter) {}
        return people.stream()
                .filter(web -> web.profile().inTotals())
                .flatMap(web -> Stream.of(web.profile().area(), "XUB")
                        .flatMap(area -> Stream.concat(
                                        Stream.of(""), web.conditions().stream().map(HeldCondition::code))
                                .flatMap(condition -> Stream.concat(
                                                Stream.of(""),
                                                AgeGroup.of(web.profile().ageYears()).stream())
                                        .map(age -> Map.entry(new Key(area, new Filter(condition, age)), web)))))
                .collect(groupingBy(Map.Entry::getKey))
                .entrySet()
                .stream()
                .map(group -> counted(
                        group.getKey().area(),
                        group.getKey().filter(),
                        group.getValue().stream().map(Map.Entry::getValue).toList(),
                        answered))
                .toList();
    }

    private static Counted counted(String area, Filter filter, List<CareWeb> people, Map<PersonId, CheckIn> answered) {
        var all = Counted.NOTHING;
        var rules = new HashMap<String, Integer>();
        var seams = new EnumMap<Seam, Pool>(Seam.class);
        for (var web : people) {
            var measures = Measures.of(web, FixedClock.TODAY);
            all = plus(all, measures.joined(), measures.torn(), measures.unknown());
            Findings.in(web, FixedClock.TODAY).stream()
                    .map(finding -> finding.rule().id())
                    .distinct()
                    .forEach(rule -> rules.merge(rule, 1, Integer::sum));
            marks(measures, answered.get(web.person())).forEach(mark -> rules.merge(mark, 1, Integer::sum));
            measures.seams()
                    .forEach((seam, tally) -> seams.put(
                            seam,
                            plus(
                                    seams.getOrDefault(seam, Counted.NOTHING),
                                    tally.joined(),
                                    tally.torn(),
                                    tally.unknown())));
        }
        return new Counted(area, filter, people.size(), all, rules, seams);
    }

    private static Pool plus(Pool pool, int joined, int torn, int unknown) {
        return new Pool(
                pool.joined() + joined,
                pool.torn() + torn,
                pool.unknown() + unknown,
                pool.knowing() + (joined + torn > 0 ? 1 : 0),
                pool.holding() + (joined + torn + unknown > 0 ? 1 : 0));
    }

    private Ranking rank(Indicator indicator, @Nullable String condition, Area.Level level) {
        return hotspots.rank(release(), new Hotspots.Question(indicator, condition, level, "XRB"));
    }

    private static Release release() {
        return new Release(MONTH, FixedClock.TODAY.atStartOfDay().atOffset(ZoneOffset.UTC));
    }

    private static Hotspot spot(Ranking ranking, String code) {
        return ranking.areas().stream()
                .filter(spot -> spot.area().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> codes(Ranking ranking) {
        return ranking.areas().stream().map(spot -> spot.area().code()).toList();
    }

    private static List<CareWeb> people(int count, IntFunction<CareWeb> web) {
        return new ArrayList<>(IntStream.range(0, count).mapToObj(web).toList());
    }

    private static Area area(String code, Area.Level level, @Nullable String parent) {
        return new Area(code, "Test " + code, level, parent, new Point(53, -3), 500, 40, List.of(), List.of());
    }

    private static Published<Share> shown(int part, int whole) {
        return new Published.Shown<>(new Share(part, whole));
    }
}
