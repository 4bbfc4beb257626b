package org.meshwork.directory.lucene;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meshwork.directory.Facet;
import org.meshwork.directory.Hits;
import org.meshwork.directory.Query;
import org.meshwork.directory.Query.Order;

/** Against every service of a generated directory looked at one by one: the same services, counts and order. */
class FilteredSearchTests {

    private static final int SERVICES = 250;
    private static final int SEARCHES = 80;

    /** Saturday, a bank holiday and its eve, Easter, the two nights on which clocks change, the end of a leap February. */
    private static final List<LocalDateTime> MOMENTS = List.of(
            LocalDateTime.parse("2026-10-10T10:00"),
            LocalDateTime.parse("2026-10-25T01:30"),
            LocalDateTime.parse("2027-03-28T00:59"),
            LocalDateTime.parse("2027-03-28T02:00"),
            LocalDateTime.parse("2026-12-24T23:59"),
            LocalDateTime.parse("2026-12-25T00:30"),
            LocalDateTime.parse("2026-12-25T11:00"),
            LocalDateTime.parse("2026-12-26T00:30"),
            LocalDateTime.parse("2026-12-28T18:00"),
            LocalDateTime.parse("2027-03-26T09:30"),
            LocalDateTime.parse("2028-02-29T23:30"),
            LocalDateTime.parse("2028-03-01T00:00"),
            LocalDateTime.parse("2026-11-24T19:15"));

    @ParameterizedTest
    @ValueSource(longs = {1, 20261122, 77})
    void agreesWithLookingAtEveryService(long seed) {
        var random = new Random(seed);
        var all = GeneratedService.of(SERVICES, random);
        var shelf = Shelf.of(all.stream().map(GeneratedService::service).toList());
        var found = 0;
        for (var round = 0; round < SEARCHES; round++) {
            var now = MOMENTS.get(random.nextInt(MOMENTS.size()));
            var query = query(random, now);
            var fitting = all.stream().filter(fits(query, null, now)).toList();
            var hits = shelf.index().find(query, now);
            if (fitting.isEmpty()) {
                assertThat(hits.total() == 0 || hits.relaxed() != null)
                        .as("seed %d, round %d: %s at %s", seed, round, query, now)
                        .isTrue();
                continue;
            }
            found++;
            assertThat(hits.relaxed()).isNull();
            assertThat(hits.total())
                    .as("seed %d, round %d: %s at %s", seed, round, query, now)
                    .isEqualTo(fitting.size());
            for (var facet : Facet.values()) {
                assertThat(counted(hits, facet))
                        .as("%s, seed %d, round %d: %s at %s", facet, seed, round, query, now)
                        .isEqualTo(byHand(all, query, facet, now));
            }
            // In order of fit otherwise, which is measured elsewhere.
            if (query.near() != null || query.text().isEmpty()) {
                assertThat(names(hits))
                        .as("order, seed %d, round %d: %s at %s", seed, round, query, now)
                        .isEqualTo(inOrder(fitting, query, now.toLocalDate()));
            }
        }
        assertThat(found).as("searches that found something").isGreaterThan(SEARCHES / 3);
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 6})
    void offersOnlyWhatFindsJustAsMany(long seed) {
        var random = new Random(seed);
        var all = GeneratedService.of(60, random);
        var shelf = Shelf.of(all.stream().map(GeneratedService::service).toList());
        for (var round = 0; round < 5; round++) {
            var now = MOMENTS.get(random.nextInt(MOMENTS.size()));
            var query = query(random, now).onPage(0, 1);
            var hits = shelf.index().find(query, now);
            if (hits.relaxed() != null || hits.total() == 0) {
                continue;
            }
            hits.facets().forEach((facet, counts) -> counts.forEach(count -> {
                var narrower = shelf.index().find(query.choosing(facet, Set.of(count.value())), now);
                assertThat(narrower.relaxed()).isNull();
                assertThat(narrower.total())
                        .as("%s %s of %s, seed %d", facet, count, query, seed)
                        .isEqualTo(count.services())
                        .isPositive();
            }));
        }
    }

    private static Query query(Random random, LocalDateTime now) {
        var choices = new EnumMap<Facet, Set<String>>(Facet.class);
        for (var left = random.nextInt(3); left > 0; left--) {
            var facet = Facet.values()[random.nextInt(Facet.values().length)];
            var values = GeneratedService.values(facet);
            var chosen = random.ints(1 + random.nextInt(2), 0, values.size()).mapToObj(values::get);
            choices.put(facet, chosen.collect(toSet()));
        }
        return new Query(
                random.nextBoolean() ? "" : "walking",
                random.nextBoolean() ? GeneratedService.HERE : null,
                random.nextInt(4) == 0 ? Double.valueOf(random.nextInt(6)) : null,
                choices,
                random.nextInt(5) == 0 ? random.nextInt(100) : null,
                random.nextInt(5) == 0 ? now.plusMinutes(random.nextInt(20_000)) : null,
                Order.NEAREST,
                0,
                100,
                Set.of());
    }

    private static Predicate<GeneratedService> fits(Query query, @Nullable Facet except, LocalDateTime now) {
        return one -> (query.text().isEmpty() || one.service().name().contains(query.text()))
                && (query.near() == null
                        || query.withinMiles() == null
                        || one.isPlaceless()
                        || one.miles() <= query.withinMiles())
                && (query.ageYears() == null || one.admits(query.ageYears()))
                && (query.openAt() == null || one.isOpenAt(query.openAt()))
                && query.choices().entrySet().stream()
                        .filter(chosen -> chosen.getKey() != except)
                        .allMatch(chosen -> chosen.getValue().stream()
                                .anyMatch(one.in(chosen.getKey(), now)::contains));
    }

    private static Map<String, Integer> byHand(
            List<GeneratedService> all, Query query, Facet facet, LocalDateTime now) {
        var counted = new HashMap<String, Integer>();
        all.stream()
                .filter(fits(query, facet, now))
                .flatMap(one -> one.in(facet, now).stream())
                .forEach(value -> counted.merge(value, 1, Integer::sum));
        return counted;
    }

    private static Map<String, Integer> counted(Hits hits, Facet facet) {
        var counted = new HashMap<String, Integer>();
        hits.facets().getOrDefault(facet, List.of()).forEach(count -> counted.put(count.value(), count.services()));
        return counted;
    }

    private static List<String> inOrder(List<GeneratedService> fitting, Query query, LocalDate today) {
        var first = query.near() == null
                ? Comparator.<GeneratedService>comparingLong(one -> one.daysSinceChecked(today))
                : Comparator.comparingDouble(GeneratedService::miles);
        return fitting.stream()
                .sorted(first.thenComparing(one -> one.service().name()))
                .limit(query.size())
                .map(one -> one.service().name())
                .toList();
    }

    private static List<String> names(Hits hits) {
        return hits.hits().stream().map(hit -> hit.service().name()).toList();
    }
}
