package org.meshwork.directory.lucene;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.meshwork.directory.ServiceExample.called;
import static org.meshwork.directory.ServiceExample.organisation;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.meshwork.directory.Cost;
import org.meshwork.directory.Delivery;
import org.meshwork.directory.Hits;
import org.meshwork.directory.Facet;
import org.meshwork.directory.OpeningHours;
import org.meshwork.directory.Query;
import org.meshwork.directory.Service;
import org.meshwork.directory.ServiceExample;
import org.meshwork.directory.Venue;
import org.meshwork.shared.Point;
import org.meshwork.shared.Sector;

/** Distance, facets, age, and what is let go where nothing fits; counted again by hand. */
class NarrowedSearchTests {

    private static final Point HERE = new Point(53.8, -3.7);
    private static final long SEED = 20261010;
    private static final List<Service> MANY = many();
    private static final Shelf SHELF = Shelf.of(MANY);

    @Test
    void measuresToTheNearestVenue() {
        var shelf = Shelf.of(called("Two halls").at(hall(3), hall(1.5)), called("By telephone"));

        assertThat(shelf.find(Query.of("halls").near(HERE)).hits().getFirst().miles())
                .isBetween(1.49, 1.51);
        assertThat(shelf.find(Query.of("telephone").near(HERE))
                        .hits()
                        .getFirst()
                        .miles())
                .isNull();
        assertThat(shelf.find("halls").hits().getFirst().miles()).isNull();
    }

    @Test
    void leavesOutOnlyWhatIsKnownToBeFarther() {
        var shelf = Shelf.of(
                called("Near").at(hall(0.9)),
                called("Far").at(hall(1.1)),
                called("Far and near").at(hall(5), hall(0.5)),
                called("Far and unknown").at(hall(5), somewhere()),
                called("Somewhere").at(somewhere()),
                called("Refuge").at(new Venue("Safe house", "", "", null, List.of(), true, OpeningHours.UNKNOWN)),
                called("At home").delivered(Delivery.HOME_VISIT));

        assertThat(shelf.names(within(1)))
                .containsExactlyInAnyOrder("Near", "Far and near", "Far and unknown", "Somewhere", "Refuge", "At home");
    }

    @Test
    void agreesWithDistancesCountedByHand() {
        for (var miles : List.of(0.5, 1.0, 3.0, 10.0)) {
            var expected = MANY.stream()
                    .filter(service -> placeless(service) || miles(service) <= miles)
                    .count();
            assertThat(SHELF.find(within(miles)).total())
                    .as("within %s, seed %d", miles, SEED)
                    .isEqualTo(expected);
        }
    }

    @Test
    void listsNearestFirstWhereNothingWasTyped() {
        var hits = SHELF.find(new Query("", HERE, null, Set.of(), Set.of(), Set.of(), Set.of(), null, 0, 100))
                .hits();
        var miles = hits.stream().map(Hits.Hit::miles).filter(Objects::nonNull).toList();

        assertThat(miles).isSorted().isNotEmpty();
        assertThat(hits.subList(0, miles.size())).noneMatch(hit -> hit.miles() == null);
    }

    @Test
    void prefersTheNearerOfTwoThatFitAlikeAndNeverTheNearerToTheBetter() {
        var shelf = Shelf.of(
                called("Choir").by("a").at(hall(40)),
                called("Choir").by("b").at(hall(1)),
                called("Walking group").description("Sometimes with the choir.").at(hall(0.1)));

        var hits = shelf.find(Query.of("choir").near(HERE)).hits();
        assertThat(hits.get(0).miles()).isLessThan(2.0);
        assertThat(hits.get(1).miles()).isGreaterThan(30.0);
        assertThat(hits.get(2).service().name()).isEqualTo("Walking group");
    }

    @Test
    void shutsOutOnlyWhatIsKnownNotToAdmitAnAge() {
        for (var age : List.of(0, 4, 17, 18, 60, 99)) {
            var query = new Query("", null, null, Set.of(), Set.of(), Set.of(), Set.of(), age, 0, 1);
            var expected = MANY.stream()
                    .filter(service -> service.eligibility().admits(age))
                    .count();
            assertThat(SHELF.find(query).total())
                    .as("age %s, seed %d", age, SEED)
                    .isEqualTo(expected);
        }
    }

    @Test
    void countsFacetsAsByHand() {
        var random = new Random(SEED);
        for (var round = 0; round < 40; round++) {
            var query = new Query(
                    random.nextBoolean() ? "" : "walking",
                    null,
                    null,
                    random.nextInt(3) == 0 ? Set.of("meals", "company") : Set.of(),
                    random.nextInt(3) == 0 ? Set.of(Sector.VOLUNTARY) : Set.of(),
                    random.nextInt(3) == 0 ? Set.of(Cost.FREE, Cost.CHARGE) : Set.of(),
                    random.nextInt(3) == 0 ? Set.of(MONDAY, SATURDAY) : Set.of(),
                    null,
                    0,
                    100);
            var hits = SHELF.find(query);

            assertThat(hits.relaxed()).isNull();
            assertThat(hits.total())
                    .isEqualTo(MANY.stream().filter(fits(query, null)).count());
            for (var facet : List.of(Facet.NEED, Facet.SECTOR, Facet.COST, Facet.DAY)) {
                assertThat(counted(hits, facet))
                        .as("%s of %s, seed %d", facet, query, SEED)
                        .isEqualTo(byHand(query, facet));
            }
        }
    }

    @Test
    void offersNoChoiceThatFindsNothing() {
        var query = new Query(
                "walking", null, null, Set.of("meals"), Set.of(Sector.VOLUNTARY), Set.of(), Set.of(), null, 0, 1);
        for (var count : SHELF.find(query).facets().getOrDefault(Facet.COST, List.of())) {
            var narrower = new Query(
                    "walking",
                    null,
                    null,
                    Set.of("meals"),
                    Set.of(Sector.VOLUNTARY),
                    Set.of(),
                    Set.of(),
                    null,
                    0,
                    1)
                    .choosing(Facet.COST, Set.of(count.value()));
            assertThat(SHELF.find(narrower).total()).isEqualTo(count.services()).isPositive();
        }
    }

    @Test
    void saysHowFarTheNearestIsWhereNothingIsNear() {
        var shelf = Shelf.of(
                called("Choir").by("a").at(hall(2.3)), called("Choir").by("b").at(hall(7)));
        var hits = shelf.find(new Query("choir", HERE, 1.0, Set.of(), Set.of(), Set.of(), Set.of(), null, 0, 20));

        assertThat(hits.relaxed()).isEqualTo("Nothing within 1 mile; the nearest is 2.3 miles away");
        assertThat(hits.total()).isEqualTo(2);
    }

    @Test
    void letsGoOfAsLittleAsItCan() {
        var shelf =
                Shelf.of(called("Choir").at(hall(0.5)).open("Tu 10:00-12:00").costs(Cost.FREE));
        var hits = shelf.find(
                new Query("choir", HERE, 1.0, Set.of(), Set.of(), Set.of(Cost.FREE), Set.of(MONDAY), null, 0, 20));

        assertThat(hits.relaxed()).isEqualTo("Nothing on Monday; these are on other days, or do not say");
    }

    @Test
    void letsGoOfSeveralThingsInTheirOrder() {
        var shelf = Shelf.of(called("Choir").at(hall(3)).open("Tu 10:00-12:00").by(Sector.VOLUNTARY));
        var hits = shelf.find(new Query(
                "choir",
                HERE,
                1.0,
                Set.of(),
                Set.of(Sector.VOLUNTARY),
                Set.of(),
                Set.of(SATURDAY, MONDAY),
                null,
                0,
                20));

        assertThat(hits.total()).isEqualTo(1);
        assertThat(hits.relaxed())
                .isEqualTo("Nothing within 1 mile, on Monday or Saturday; the nearest is 3 miles away");
    }

    @Test
    void looksForTheNeedInTheWordsWhereNothingIsListedForIt() {
        var shelf = Shelf.of(called("Coffee Morning"), called("Tyre fitting"));
        var hits = shelf.find(Query.forNeed("company"));

        assertThat(hits.hits()).extracting(hit -> hit.service().name()).containsExactly("Coffee Morning");
        assertThat(hits.relaxed()).startsWith("Nothing listed for “Company”");
        assertThat(shelf.find(Query.forNeed("no-such-need")).total()).isZero();
    }

    @Test
    void letsNothingGoForWordsThatFindNothingAnyway() {
        var hits =
                SHELF.find(new Query("asdfgh", HERE, 1.0, Set.of("meals"), Set.of(), Set.of(), Set.of(), null, 0, 20));

        assertThat(hits.total()).isZero();
        assertThat(hits.relaxed()).isNull();
    }

    @Test
    void keepsConfidentialAddressesOutOfTheIndex() {
        var shelf = Shelf.of(
                called("Refuge").at(new Venue("Willow Lodge", "", "", null, List.of(), true, OpeningHours.UNKNOWN)));

        assertThat(shelf.find("willow lodge").total()).isZero();
        assertThat(shelf.find(Query.of("refuge").near(HERE)).hits().getFirst().miles())
                .isNull();
    }

    @Test
    void findsAServiceByItsPlace() {
        var shelf = Shelf.of(called("Choir")
                .at(new Venue(
                        "Winter Gardens", "3 Sea Road", "ZZ9 1AA", HERE, List.of(), false, OpeningHours.UNKNOWN)));

        assertThat(shelf.names("choir winter gardens")).containsExactly("Choir");
        assertThat(shelf.names("sea road")).containsExactly("Choir");
    }

    private static Query within(double miles) {
        return new Query("", HERE, miles, Set.of(), Set.of(), Set.of(), Set.of(), null, 0, 100);
    }

    /** Due north. */
    private static Venue hall(double miles) {
        return ServiceExample.at(new Point(HERE.latitude() + miles * 1609.344 / 111_194.93, HERE.longitude()));
    }

    private static Venue somewhere() {
        return new Venue("A hall", "", "", null, List.of(), false, OpeningHours.UNKNOWN);
    }

    private static boolean placeless(Service service) {
        return service.venues().isEmpty() || service.venues().stream().anyMatch(venue -> venue.point() == null);
    }

    private static double miles(Service service) {
        return service.venues().stream()
                .map(Venue::point)
                .filter(Objects::nonNull)
                .mapToDouble(HERE::milesTo)
                .min()
                .orElse(Double.POSITIVE_INFINITY);
    }

    private static Map<String, Integer> counted(Hits hits, Facet facet) {
        var counted = new HashMap<String, Integer>();
        hits.facets().getOrDefault(facet, List.of()).forEach(count -> counted.put(count.value(), count.services()));
        return counted;
    }

    private static Map<String, Integer> byHand(Query query, Facet facet) {
        var counted = new HashMap<String, Integer>();
        MANY.stream()
                .filter(fits(query, facet))
                .flatMap(service -> values(facet).apply(service).stream())
                .forEach(value -> counted.merge(value, 1, Integer::sum));
        return counted;
    }

    private static Predicate<Service> fits(Query query, @Nullable Facet except) {
        return service -> (query.text().isEmpty() || service.name().contains(query.text()))
                && query.choices().entrySet().stream()
                        .allMatch(one -> chosen(one.getValue(), one.getKey(), except, service));
    }

    private static boolean chosen(Set<?> choices, Facet facet, @Nullable Facet except, Service service) {
        return choices.isEmpty()
                || facet == except
                || choices.stream().map(Object::toString).anyMatch(values(facet).apply(service)::contains);
    }

    private static Function<Service, Set<String>> values(Facet facet) {
        return switch (facet) {
            case NEED -> service -> Set.copyOf(service.needs());
            case SECTOR -> service -> text(service.organisation().sector());
            case COST -> service -> text(service.cost());
            case DAY ->
                service -> {
                    var days = new TreeSet<DayOfWeek>(service.hours().days());
                    service.venues().forEach(venue -> days.addAll(venue.hours().days()));
                    return days.isEmpty()
                            ? Set.of("NOT_KNOWN")
                            : new TreeSet<>(days.stream().map(Enum::name).toList());
                };
            default -> throw new IllegalArgumentException("not counted here: " + facet);
        };
    }

    private static Set<String> text(@Nullable Enum<?> value) {
        return Set.of(value == null ? "NOT_KNOWN" : value.name());
    }

    private static List<Service> many() {
        var random = new Random(SEED);
        var all = new ArrayList<Service>();
        for (var i = 0; i < 300; i++) {
            var example = called((random.nextBoolean() ? "walking " : "painting ") + i)
                    .meets(random.nextInt(4) == 0 ? new String[] {"meals", "pain"} : new String[] {"company"})
                    .open(List.of("", "Mo 10:00-12:00", "Fr-Su 09:00-17:00", "24/7")
                            .get(random.nextInt(4)))
                    .ages(
                            List.of(0, 18, 60).get(random.nextInt(3)),
                            random.nextBoolean() ? null : 60 + random.nextInt(40));
            var sector = random.nextInt(7);
            if (sector < 6) {
                example.by(organisation("Provider " + sector, Sector.values()[sector]));
            }
            if (random.nextBoolean()) {
                example.costs(Cost.values()[random.nextInt(4)]);
            }
            var venues = new ArrayList<Venue>();
            for (var j = random.nextInt(4); j > 0; j--) {
                venues.add(random.nextInt(5) == 0 ? somewhere() : hall(random.nextDouble() * 8));
            }
            all.add(example.at(venues.toArray(new Venue[0])).service());
        }
        return all;
    }
}
