package org.meshwork.directory.lucene;

import static java.util.stream.Collectors.toSet;
import static org.meshwork.directory.ServiceExample.called;
import static org.meshwork.directory.ServiceExample.organisation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meshwork.directory.Cost;
import org.meshwork.directory.Delivery;
import org.meshwork.directory.Facet;
import org.meshwork.directory.Joining;
import org.meshwork.directory.OpeningHours;
import org.meshwork.directory.Particulars;
import org.meshwork.directory.Premises;
import org.meshwork.directory.Schedule;
import org.meshwork.directory.Service;
import org.meshwork.directory.Timetable;
import org.meshwork.directory.Timetable.Holiday;
import org.meshwork.directory.Venue;
import org.meshwork.shared.Point;
import org.meshwork.shared.Sector;

/**
 * Services made up by dice, and everything that filters ask of them told from the dice, never from the service: a second,
 * slow and plain way to the same answers.
 *
 * @param openings of all its timetables; those with exceptions apart
 */
record GeneratedService(Service service, List<Rule> openings, List<Except> exceptions) {

    static final Point HERE = new Point(53.8, -3.7);

    /** Written down by hand from the calendar, for the days that the tests ask about. */
    private static final Set<LocalDate> HOLIDAYS = Stream.of(
                    "2026-12-25", "2026-12-26", "2026-12-28", "2027-01-01", "2027-03-26", "2027-03-29", "2027-05-03",
                    "2028-01-03", "2028-04-14", "2028-04-17")
            .map(LocalDate::parse)
            .collect(toSet());

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
    private static final LocalDate LONG_AHEAD = LocalDate.of(2035, 1, 1);

    /**
     * One line of a timetable.
     *
     * @param every which of the days of the week in a month; 0 for all
     * @param weeks every so many weeks, counted from the Monday of {@code from}
     * @param once a single day; null where it comes again
     * @param timetable number of the timetable it belongs to
     */
    record Rule(
            Set<DayOfWeek> days,
            int every,
            int weeks,
            @Nullable LocalDate once,
            LocalDate from,
            LocalDate to,
            LocalTime opens,
            LocalTime closes,
            int timetable) {

        boolean begins(LocalDate day) {
            if (once != null) {
                return day.equals(once);
            }
            var week = ChronoUnit.WEEKS.between(monday(from), monday(day));
            return days.contains(day.getDayOfWeek())
                    && !day.isBefore(from)
                    && !day.isAfter(to)
                    && (every == 0 || (day.getDayOfMonth() - 1) / 7 + 1 == every)
                    && week % weeks == 0
                    && (!HOLIDAYS.contains(day) || (days.size() == 7 && every == 0 && weeks == 1));
        }

        private static LocalDate monday(LocalDate day) {
            return day.minusDays(day.getDayOfWeek().ordinal());
        }

        Schedule schedule() {
            if (once != null) {
                return made("", once, null, null);
            }
            var named = new TreeSet<>(days)
                    .stream().map(day -> (every == 0 ? "" : every) + day.name().substring(0, 2)).toList();
            var rule = (every == 0 ? "FREQ=WEEKLY" : "FREQ=MONTHLY")
                    + (weeks == 1 ? "" : ";INTERVAL=" + weeks)
                    + ";BYDAY=" + String.join(",", named);
            return made(
                    rule,
                    weeks == 1 ? null : Rule.monday(from),
                    from.equals(LONG_AGO) ? null : from,
                    to.equals(LONG_AHEAD) ? null : to);
        }

        private Schedule made(
                String rule, @Nullable LocalDate start, @Nullable LocalDate from, @Nullable LocalDate to) {
            return new Schedule(rule, start, from, to, opens, closes, "", "", "", "", "");
        }

        boolean isWeekly() {
            return once == null && every == 0 && weeks == 1;
        }
    }

    /** Days on which a timetable is not as usual. */
    record Except(LocalDate day, @Nullable LocalTime opens, @Nullable LocalTime closes, int timetable) {

        Holiday holiday() {
            return new Holiday(day, day, opens, closes, "");
        }
    }

    static List<GeneratedService> of(int services, Random random) {
        return IntStream.range(0, services).mapToObj(i -> one(i, random)).toList();
    }

    /** Some values that a facet may have, and one that it never has. */
    static List<String> values(Facet facet) {
        return switch (facet) {
            case NEED -> List.of("meals", "company", "falls", "debt");
            case TYPE -> List.of("lunch-club", "befriending", "no-such-type");
            case AUDIENCE -> List.of("carers", "older-people", "NOT_KNOWN");
            case LANGUAGE -> List.of("pl", "ur", "British Sign Language", "xx");
            case FEED -> List.of("A feed", "Feed “B”", "no feed");
            case ACCESS -> List.of("step-free", "hearing-loop", "NOT_KNOWN");
            default -> facet.all();
        };
    }

    private static GeneratedService one(int number, Random random) {
        var openings = new ArrayList<Rule>();
        var exceptions = new ArrayList<Except>();
        var venues = new ArrayList<Venue>();
        for (var left = random.nextInt(4); left > 0; left--) {
            venues.add(venue(venues.size() + 1, openings, exceptions, random));
        }
        var own = random.nextInt(3) == 0 ? timetable(0, openings, exceptions, random) : Timetable.NONE;
        var youngest = List.of(0, 18, 60).get(random.nextInt(3));
        var sector = random.nextInt(Sector.values().length + 1);
        var service = called((random.nextBoolean() ? "walking " : "painting ") + String.format(Locale.ROOT, "%04d", number))
                .by(organisation("Provider " + sector, sector == 0 ? null : Sector.values()[sector - 1]))
                .meets(some(List.of("meals", "company", "falls"), random))
                .types(some(List.of("lunch-club", "befriending"), random))
                .audiences(some(List.of("carers", "older-people"), random))
                .ages(random.nextBoolean() ? youngest : null, random.nextBoolean() ? null : 60 + random.nextInt(40))
                .costs(random.nextBoolean() ? null : Cost.values()[random.nextInt(Cost.values().length)])
                .joined(Stream.of(some(List.of("DROP_IN", "SELF_REFERRAL", "REFERRAL"), random))
                        .map(Joining::valueOf)
                        .toArray(Joining[]::new))
                .delivered(Stream.of(some(List.of("IN_PERSON", "ONLINE", "TELEPHONE"), random))
                        .map(Delivery::valueOf)
                        .toArray(Delivery[]::new))
                .speaking(some(List.of("pl", "ur"), random))
                .assured(random.nextInt(4) == 0 ? null : LocalDate.of(2026, 10, 1).minusDays(random.nextInt(900)))
                .from(random.nextBoolean() ? "A feed" : "Feed “B”")
                .at(venues.toArray(Venue[]::new))
                .with(particulars(own, random.nextInt(5) == 0 ? List.of("British Sign Language") : List.of()))
                .service();
        return new GeneratedService(service, List.copyOf(openings), List.copyOf(exceptions));
    }

    private static Venue venue(int number, List<Rule> openings, List<Except> exceptions, Random random) {
        var point = random.nextInt(5) == 0
                ? null
                : new Point(HERE.latitude() + random.nextDouble() / 10, HERE.longitude() + random.nextDouble() / 10);
        var timetable = random.nextInt(4) == 0 ? Timetable.NONE : timetable(number, openings, exceptions, random);
        return new Venue(
                "Hall " + number,
                "",
                "",
                point,
                List.of(some(List.of("step-free", "hearing-loop"), random)),
                false,
                OpeningHours.UNKNOWN,
                Premises.NONE,
                timetable);
    }

    private static Timetable timetable(
            int number, List<Rule> openings, List<Except> exceptions, Random random) {
        var rules = new ArrayList<Rule>();
        for (var left = 1 + random.nextInt(3); left > 0; left--) {
            rules.add(rule(number, random));
        }
        var except = new ArrayList<Except>();
        if (random.nextInt(3) == 0) {
            var days = new ArrayList<>(HOLIDAYS);
            days.sort(null);
            var closed = random.nextBoolean();
            except.add(new Except(
                    days.get(random.nextInt(days.size())),
                    closed ? null : LocalTime.of(10, 30),
                    closed ? null : LocalTime.of(random.nextInt(24), 0),
                    number));
        }
        openings.addAll(rules);
        exceptions.addAll(except);
        return new Timetable(
                rules.stream().map(Rule::schedule).toList(),
                except.stream().map(Except::holiday).toList());
    }

    private static Rule rule(int timetable, Random random) {
        var days = new TreeSet<DayOfWeek>();
        for (var left = random.nextInt(6) == 0 ? 7 : 1 + random.nextInt(4); left > 0; left--) {
            days.add(left == 7 ? DayOfWeek.MONDAY : DayOfWeek.of(1 + random.nextInt(7)));
        }
        if (random.nextInt(6) == 0) {
            days.addAll(Set.of(DayOfWeek.values()));
        }
        var kind = random.nextInt(8);
        var opens = LocalTime.of(random.nextInt(24), random.nextInt(4) * 15);
        var closes = random.nextInt(8) == 0 ? opens : LocalTime.of(random.nextInt(24), random.nextInt(4) * 15);
        return new Rule(
                days,
                kind == 0 ? 1 + random.nextInt(4) : 0,
                kind == 1 ? 2 : 1,
                kind == 2 ? LocalDate.of(2026, 12, 20).plusDays(random.nextInt(12)) : null,
                kind == 1 || random.nextInt(6) == 0 ? LocalDate.of(2026, 10, 1).plusDays(random.nextInt(60)) : LONG_AGO,
                random.nextInt(6) == 0 ? LocalDate.of(2027, 1, 1).plusDays(random.nextInt(200)) : LONG_AHEAD,
                opens,
                closes,
                timetable);
    }

    boolean isOpenAt(LocalDateTime when) {
        var day = when.toLocalDate();
        return isOpen(day, when) || isOpen(day.minusDays(1), when);
    }

    /** By an opening that begins on that day. */
    private boolean isOpen(LocalDate day, LocalDateTime when) {
        var usual = openings.stream()
                .filter(rule -> exceptions.stream()
                        .noneMatch(one -> one.timetable() == rule.timetable() && one.day().equals(day)))
                .filter(rule -> rule.begins(day))
                .anyMatch(rule -> holds(day, rule.opens(), rule.closes(), when));
        return usual
                || exceptions.stream()
                        .filter(one -> one.day().equals(day) && one.opens() != null)
                        .anyMatch(one -> holds(day, one.opens(), one.closes(), when));
    }

    private static boolean holds(
            LocalDate day, @Nullable LocalTime opens, @Nullable LocalTime closes, LocalDateTime when) {
        if (opens == null || closes == null) {
            return false;
        }
        var end = closes.isAfter(opens) ? day.atTime(closes) : day.plusDays(1).atTime(closes);
        return !when.isBefore(day.atTime(opens)) && when.isBefore(end);
    }

    boolean isPlaceless() {
        return service.venues().isEmpty() || service.venues().stream().anyMatch(venue -> venue.point() == null);
    }

    double miles() {
        return service.venues().stream()
                .map(Venue::point)
                .filter(point -> point != null)
                .mapToDouble(HERE::milesTo)
                .min()
                .orElse(Double.POSITIVE_INFINITY);
    }

    boolean admits(int age) {
        var ages = service.eligibility();
        return !(ages.minimumAge() != null && age < ages.minimumAge())
                && !(ages.maximumAge() != null && age > ages.maximumAge());
    }

    /** Where nobody said, longer than anything. */
    long daysSinceChecked(LocalDate today) {
        return service.assuredOn() == null
                ? Long.MAX_VALUE
                : Math.max(0, ChronoUnit.DAYS.between(service.assuredOn(), today));
    }

    Set<String> in(Facet facet, LocalDateTime now) {
        return switch (facet) {
            case NEED -> Set.copyOf(service.needs());
            case TYPE -> Set.copyOf(service.types());
            case AUDIENCE -> orUnknown(service.eligibility().audiences().stream());
            case AGES -> ages();
            case DAY -> orUnknown(days().stream().map(Enum::name));
            case TIME -> times(now);
            case COST -> orUnknown(Stream.ofNullable(service.cost()).map(Enum::name));
            case JOINING -> orUnknown(service.joining().stream().map(Enum::name));
            case DELIVERY -> orUnknown(service.delivery().stream().map(Enum::name));
            case ACCESS ->
                orUnknown(service.venues().stream().flatMap(venue -> venue.access().stream()));
            case LANGUAGE -> {
                var spoken = new TreeSet<>(service.languages());
                spoken.addAll(service.particulars().otherLanguages());
                yield spoken;
            }
            case SECTOR -> orUnknown(Stream.ofNullable(service.organisation().sector()).map(Enum::name));
            case FRESHNESS -> Set.of(freshness(now.toLocalDate()));
            case FEED -> Set.of(service.origin().feed());
        };
    }

    private Set<String> ages() {
        var groups = new TreeSet<String>();
        for (var age = 0; age <= 120; age++) {
            if (admits(age)) {
                groups.add(
                        age <= 10
                                ? "CHILDREN"
                                : age <= 17
                                        ? "YOUNG_PEOPLE"
                                        : age <= 25 ? "YOUNG_ADULTS" : age <= 59 ? "ADULTS" : "OLDER_PEOPLE");
            }
        }
        return groups;
    }

    /** Not those on which it happens but once. */
    private Set<DayOfWeek> days() {
        var days = new TreeSet<DayOfWeek>();
        openings.stream().filter(rule -> rule.once() == null).forEach(rule -> days.addAll(rule.days()));
        return days;
    }

    private Set<String> times(LocalDateTime now) {
        var times = new TreeSet<String>();
        if (isOpenAt(now)) {
            times.add("OPEN_NOW");
        }
        if (days().contains(DayOfWeek.SATURDAY) || days().contains(DayOfWeek.SUNDAY)) {
            times.add("WEEKENDS");
        }
        var someDay = LocalDate.of(2026, 10, 7);
        for (var rule : openings) {
            // Every minute of that evening and the next, since an opening may run past midnight.
            var inTheEvening = IntStream.range(18 * 60, 22 * 60)
                    .mapToObj(minute -> someDay.atStartOfDay().plusMinutes(minute))
                    .anyMatch(minute -> holds(someDay, rule.opens(), rule.closes(), minute)
                            || holds(someDay, rule.opens(), rule.closes(), minute.plusDays(1)));
            if (inTheEvening) {
                times.add("EVENINGS");
            }
        }
        return times;
    }

    private String freshness(LocalDate today) {
        var on = service.assuredOn();
        if (on == null) {
            return "NOT_KNOWN";
        }
        return !today.isAfter(on.plusMonths(6))
                ? "WITHIN_SIX_MONTHS"
                : !today.isAfter(on.plusYears(1)) ? "WITHIN_A_YEAR" : "LONGER_AGO";
    }

    private static Set<String> orUnknown(Stream<String> values) {
        var all = new TreeSet<>(values.toList());
        return all.isEmpty() ? Set.of("NOT_KNOWN") : all;
    }

    private static String[] some(List<String> values, Random random) {
        return values.stream().filter(value -> random.nextInt(3) == 0).toArray(String[]::new);
    }

    private static Particulars particulars(Timetable timetable, List<String> otherLanguages) {
        var none = Particulars.NONE;
        return new Particulars(
                none.alternateName(),
                none.status(),
                none.alert(),
                none.eligibility(),
                none.accreditations(),
                none.fees(),
                none.waitingTime(),
                none.interpreting(),
                none.assuredBy(),
                none.lastModified(),
                none.contacts(),
                none.phones(),
                none.costs(),
                timetable,
                otherLanguages,
                none.areas(),
                none.tags(),
                none.funding(),
                none.evidence());
    }
}
