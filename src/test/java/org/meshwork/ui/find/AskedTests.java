package org.meshwork.ui.find;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meshwork.directory.Facet;
import org.meshwork.directory.Query;
import org.meshwork.shared.Point;

class AskedTests {

    private static final Point SOMEWHERE = new Point(53.8, -3.7);

    private static final Asked ALL = new Asked(
            "dad’s unsteady & 100% “stuck” + ünsure",
            "ZZ4 7QA",
            2.5,
            Map.ofEntries(
                    Map.entry(Facet.NEED, Set.of("falls", "company")),
                    Map.entry(Facet.TYPE, Set.of("lunch-club")),
                    Map.entry(Facet.AUDIENCE, Set.of("carers", "NOT_KNOWN")),
                    Map.entry(Facet.AGES, Set.of("OLDER_PEOPLE")),
                    Map.entry(Facet.DAY, Set.of("SUNDAY", "MONDAY", "NOT_KNOWN")),
                    Map.entry(Facet.TIME, Set.of("OPEN_NOW", "EVENINGS")),
                    Map.entry(Facet.COST, Set.of("FREE", "SMALL_CHARGE")),
                    Map.entry(Facet.JOINING, Set.of("SELF_REFERRAL")),
                    Map.entry(Facet.DELIVERY, Set.of("HOME_VISIT")),
                    Map.entry(Facet.ACCESS, Set.of("step-free")),
                    Map.entry(Facet.LANGUAGE, Set.of("pl", "British Sign Language")),
                    Map.entry(Facet.SECTOR, Set.of("VOLUNTARY", "PRIMARY_CARE")),
                    Map.entry(Facet.FRESHNESS, Set.of("WITHIN_A_YEAR", "NOT_KNOWN")),
                    Map.entry(Facet.FEED, Set.of("Saltmarsh & “Bay” 100%"))),
            75,
            LocalDateTime.of(2026, 10, 25, 18, 30),
            true,
            Set.of("walking"),
            3);

    @Test
    void comesBackFromTheAddressWhole() {
        assertThat(read(ALL.parameters().getQueryString())).isEqualTo(ALL);
        assertThat(read(Asked.NOTHING.parameters().getQueryString())).isEqualTo(Asked.NOTHING);
    }

    @Test
    void writesNothingThatWasNotAsked() {
        assertThat(Asked.NOTHING.address("find")).isEqualTo("find");
        assertThat(Asked.NOTHING.withText("falls").address("find")).isEqualTo("find?q=falls");
    }

    @Test
    void writesTheAddressThatAGapOpens() {
        assertThat(read("need=falls&near=Millbrook%20Green&within=5"))
                .isEqualTo(Asked.NOTHING
                        .with(Facet.NEED, "falls", true)
                        .withNear("Millbrook Green")
                        .within(5d));
    }

    @Test
    void becomesAQuery() {
        var query = ALL.query(SOMEWHERE, 2, 20);

        assertThat(query.text()).isEqualTo(ALL.text());
        assertThat(query.near()).isEqualTo(SOMEWHERE);
        assertThat(query.withinMiles()).isEqualTo(2.5);
        assertThat(query.choices()).isEqualTo(ALL.choices()).hasSize(Facet.values().length);
        assertThat(query.openAt()).isEqualTo(ALL.openAt());
        assertThat(query.order()).isEqualTo(Query.Order.NEAREST);
        assertThat(query.plain()).isEqualTo(ALL.plain());
        assertThat(query.ageYears()).isEqualTo(75);
        assertThat(query.page()).isEqualTo(2);
    }

    @Test
    void asksForNoDistanceFromNowhere() {
        assertThat(ALL.query(null, 0, 20).withinMiles()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "page=-4&within=-1&sector=&cost=cheap&day=someday&need=&plain=",
                "page=99999999999&within=NaN&sector=GP&need=DROP%20TABLE;--",
                "page=0&within=Infinity&need=../../etc/passwd&near=%00%01%02",
                "page=%C3%A9&within=0&within=3&q=%00&q=%0A%0D",
                "page&within&q&near&need&sector&cost&day&plain",
                "within=1e308&need=%3Cscript%3E&unknown=1",
                "=&&&==&q==",
                "within=0x1p3d&page=1.5",
                "age=-1&at=yesterday&sort=cheapest&time=later&ages=ancient&freshness=stale",
                "age=999&at=2026-02-31T10:00&at=9999999-01-01T00:00&feed=%00&language=%0A",
                "age=1e3&at=1066-10-14T09:00&access=../..&joining=%3Cscript%3E&delivery=drone&type=%F0%9F%98%80"
            })
    void leavesOutWhatCannotBeMeant(String hostile) {
        var asked = read(hostile);

        assertThat(asked.choices()).isEmpty();
        assertThat(asked.ageYears()).isNull();
        assertThat(asked.openAt()).isNull();
        assertThat(asked.nearestFirst()).isFalse();
        assertThat(asked.page()).isBetween(1, Asked.MOST_PAGES);
        assertThat(asked.near()).isEmpty();
        assertThat(read(asked.parameters().getQueryString())).isEqualTo(asked);
    }

    @Test
    void survivesAnyCharacters() {
        var seed = 20261010L;
        var random = new Random(seed);
        var names = List.of("q", "near", "within", "need", "sector", "cost", "day", "plain", "page", "age", "at", "time", "feed", "language", "type", "access");
        for (var round = 0; round < 500; round++) {
            var text = IntStream.generate(() -> random.nextInt(Character.MAX_VALUE + 1))
                    .limit(random.nextInt(1000))
                    .collect(StringBuilder::new, (all, unit) -> all.append((char) unit), StringBuilder::append)
                    .toString();
            var asked = Asked.from(new QueryParameters(
                    Map.of(names.get(random.nextInt(names.size())), Arrays.asList(text, null, text))));

            assertThat(asked.text().length()).isLessThanOrEqualTo(400);
            assertThat(read(asked.parameters().getQueryString()))
                    .as("seed %d, round %d", seed, round)
                    .isEqualTo(asked);
            asked.query(SOMEWHERE, 0, 20);
        }
    }

    @Test
    void cutsWhatIsTooLongBetweenCharacters() {
        var asked = Asked.NOTHING.withText("x" + "😀".repeat(400)).withNear("a".repeat(5000));

        assertThat(asked.text()).hasSize(399).endsWith("😀");
        assertThat(asked.near()).hasSize(60);
    }

    @Test
    void keepsNoMoreChoicesThanAPersonMakes() {
        var many = IntStream.range(0, 5000).mapToObj(i -> "need-" + i).toList();

        assertThat(Asked.from(new QueryParameters(Map.of("need", many))).needs())
                .hasSizeLessThan(20);
    }

    @Test
    void turnsToTheFirstPageWhenAnythingElseChanges() {
        assertThat(ALL.withText("debt").page()).isEqualTo(1);
        assertThat(ALL.withNear("ZZ1").page()).isEqualTo(1);
        assertThat(ALL.within(null).page()).isEqualTo(1);
        assertThat(ALL.with(Facet.DAY, "MONDAY", false).page()).isEqualTo(1);
        assertThat(ALL.takingPlainly("falls").page()).isEqualTo(1);
    }

    @Test
    void addsAndTakesAwayOneChoice() {
        var free = Asked.NOTHING.with(Facet.COST, "FREE", true).with(Facet.SECTOR, "VOLUNTARY", true);

        assertThat(free.has(Facet.COST, "FREE")).isTrue();
        assertThat(free.narrowings()).isEqualTo(2);
        assertThat(free.with(Facet.COST, "FREE", false).with(Facet.SECTOR, "VOLUNTARY", false))
                .isEqualTo(Asked.NOTHING);
    }

    @Test
    void forgetsWhatWasTakenPlainlyWithTheWordsThemselves() {
        var plain = Asked.NOTHING.withText("dad falls").takingPlainly("parenting");

        assertThat(plain.withText("dad falls over").plain()).containsExactly("parenting");
        assertThat(plain.withText(" ").plain()).isEmpty();
    }

    @Test
    void tellsTheLogNothingThatSomebodyTyped() {
        assertThat(ALL.toString()).doesNotContain("unsteady", "ZZ4");
    }

    private static Asked read(String query) {
        return Asked.from(QueryParameters.fromString(query));
    }
}
