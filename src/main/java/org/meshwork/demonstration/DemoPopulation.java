package org.meshwork.demonstration;

import static java.util.stream.Collectors.toCollection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.meshwork.directory.Service;
import org.meshwork.findings.PathwayStep;
import org.meshwork.person.Answer;
import org.meshwork.person.CarePlan;
import org.meshwork.person.CareWeb;
import org.meshwork.person.Circumstance;
import org.meshwork.person.Contact;
import org.meshwork.person.Encounter;
import org.meshwork.person.EncounterId;
import org.meshwork.person.HeldCondition;
import org.meshwork.person.HeldNeed;
import org.meshwork.person.HelpsWith;
import org.meshwork.person.Offer;
import org.meshwork.person.Profile;
import org.meshwork.person.Tie;
import org.meshwork.places.Area;
import org.meshwork.shared.CareRole;
import org.meshwork.shared.Condition;
import org.meshwork.shared.ContactId;
import org.meshwork.shared.Period;
import org.meshwork.shared.PersonId;
import org.meshwork.shared.Sector;
import org.meshwork.shared.Vocabulary;

/**
 * Webs of people who were never written one by one. The same number always gives the same web.
 *
 * <p>Made one by one, so that a million need no more memory than one. Care is planted torn where the hot-spot page should
 * find it: see {@link Planted}.
 */
final class DemoPopulation {

    static final int SIZE = 3000;

    private static final double USUALLY_JOINED = 0.7;
    private static final double JOINED_WHERE_TORN = 0.24;
    private static final int FEW = 5;
    private static final List<String> INFORMAL_ROLES =
            List.of("daughter", "son", "partner", "friend", "neighbour", "sibling");
    private static final List<String> NAMES = List.of(
            "Alma", "Bilal", "Carys", "Dev", "Edith", "Farah", "Gwen", "Hugh", "Ines", "Joan", "Kofi", "Lena", "Malik",
            "Nora", "Omar", "Pearl", "Rhys", "Sana", "Tomasz", "Una", "Vera", "Wilf", "Yusuf", "Zofia");

    private final List<Area> areas;
    private final Planted planted;
    private final Map<String, List<Service>> servicesByType = new HashMap<>();
    private final List<Condition> conditions = List.copyOf(Vocabulary.shipped().conditions());
    private final Map<String, List<CareRole>> rolesByNeed = new HashMap<>();
    private final LocalDate day;

    /** Of Saltmarsh. */
    DemoPopulation(List<Area> all, List<Service> services, LocalDate day) {
        this(all, services, day, Planted.inSaltmarsh(all));
    }

    /** Of any map: its small areas are settled by turns. */
    DemoPopulation(List<Area> all, List<Service> services, LocalDate day, Planted planted) {
        this.day = day;
        this.planted = planted;
        areas = all.stream().filter(area -> area.level() == Area.Level.SMALL).toList();
        for (var service : services) {
            service.types()
                    .forEach(type -> servicesByType
                            .computeIfAbsent(type, none -> new ArrayList<>())
                            .add(service));
        }
        for (var role : Vocabulary.shipped().roles()) {
            Vocabulary.shipped()
                    .serviceType(role.serviceType())
                    .ifPresent(type -> type.needs()
                            .forEach(need -> rolesByNeed
                                    .computeIfAbsent(need, none -> new ArrayList<>())
                                    .add(role)));
        }
    }

    /** @param first number of the first web, from 0 */
    List<CareWeb> webs(int first, int count) {
        return IntStream.range(first, first + count).mapToObj(this::web).toList();
    }

    /** The same as they were before anything was begun to mend a seam. */
    List<CareWeb> websAtFirst(int first, int count) {
        return IntStream.range(first, first + count).mapToObj(this::webAtFirst).toList();
    }

    /**
     * Of the first so many webs those on which a seam was mended, as they are since.
     *
     * @param share which of so many {@code shares} of them, from 0
     */
    List<CareWeb> mended(int count, int share, int shares) {
        return IntStream.range(0, count)
                .filter(number -> number / areas.size() % shares == share)
                .filter(number -> planted.isMended(areaOf(number).code()))
                .mapToObj(number -> Map.entry(webAtFirst(number), web(number)))
                .filter(webs -> !webs.getKey().equals(webs.getValue()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private CareWeb webAtFirst(int number) {
        // Neighbouring seeds begin with much the same numbers.
        return planted.atFirst(web(number), new Random(planted.seed() ^ number * 0x9E37_79B9_7F4A_7C15L));
    }

    private CareWeb web(int number) {
        return new Sketch(number, areaOf(number), new Random(planted.seed() + number * 7919L)).web();
    }

    /** Spread by turns, so that each area has about as many; the sparse ones only their first few. */
    private Area areaOf(int number) {
        var area = areas.get(number % areas.size());
        return planted.sparse().contains(area.code()) && number / areas.size() >= FEW ? areas.getFirst() : area;
    }

    /** One web on its way. */
    private final class Sketch {

        private final PersonId person;
        private final Area area;
        private final Random random;

        /** For what was added since: so that the rest stays as it was. */
        private final Random other;

        private final List<Contact> contacts = new ArrayList<>();
        private final Set<String> needs = new LinkedHashSet<>();
        private final List<Condition> held;

        Sketch(int number, Area area, Random random) {
            this.person = PersonId.named("demonstration/person-" + number);
            this.area = area;
            this.random = random;
            other = new Random(planted.seed() ^ number);
            held = random.ints(1 + random.nextInt(2), 0, conditions.size())
                    .mapToObj(conditions::get)
                    .distinct()
                    .toList();
        }

        CareWeb web() {
            chooseNeeds();
            add("gp", someOf(2), null);
            if (chance(0.75)) {
                add("hospital-consultant", someOf(2), chance(0.2) ? day.minusDays(random.nextInt(150)) : null);
            }
            needs.stream().filter(need -> chance(0.62)).toList().forEach(this::addHelperFor);
            for (int family = random.nextInt(3); family > 0; family--) {
                add(pick(INFORMAL_ROLES), someOf(3), null);
            }
            if (chance(0.12) && needs.contains("washing-dressing")) {
                add("home-carer", List.of("washing-dressing"), null);
                add("home-carer", List.of("washing-dressing"), null);
            }
            return new CareWeb(
                    person,
                    0,
                    new Profile(
                            "Person of " + area.name(),
                            "invented",
                            25 + random.nextInt(70),
                            area.code(),
                            !chance(0.03)),
                    needs.stream()
                            .map(need -> new HeldNeed(need, Period.from(daysAgo(60, 1500)), 1 + random.nextInt(3)))
                            .toList(),
                    held.stream()
                            .map(condition -> new HeldCondition(condition.code(), Period.from(daysAgo(200, 3000))))
                            .toList(),
                    contacts,
                    ties(),
                    plan(),
                    circumstances(),
                    List.of(),
                    encounters(),
                    List.of(),
                    List.of());
        }

        private List<Circumstance> circumstances() {
            var held = new ArrayList<Circumstance>();
            if (other.nextDouble() < 0.15) {
                held.add(new Circumstance(Circumstance.Kind.RISK, "high", Period.from(day.minusDays(200))));
            }
            if (other.nextDouble() < 0.3) {
                held.add(new Circumstance(Circumstance.Kind.RECORDS, "closed", Period.from(day.minusDays(300))));
            }
            return held;
        }

        /** Most of what guidance expects of their conditions, and a review of medicines. */
        private List<Encounter> encounters() {
            var kinds = new LinkedHashSet<String>();
            kinds.add("medicines-review");
            for (var condition : held) {
                PathwayStep.of(condition.code()).forEach(step -> kinds.add(step.support()));
            }
            var encounters = new ArrayList<Encounter>();
            for (var kind : kinds) {
                if (other.nextDouble() < 0.75) {
                    var number = encounters.size();
                    encounters.add(new Encounter(
                            EncounterId.named(person + "/" + number),
                            day.minusDays(5 + other.nextInt(420)),
                            number,
                            kind,
                            null));
                }
            }
            return encounters;
        }

        private void chooseNeeds() {
            held.forEach(condition -> needs.addAll(condition.needs()));
            if (chance(0.5)) {
                needs.add("company");
            }
            if (chance(0.35)) {
                needs.add("washing-dressing");
            }
            needs.removeIf(need -> chance(0.2));
            if (needs.isEmpty()) {
                needs.add("medicines");
            }
        }

        private void addHelperFor(String need) {
            var roles = rolesByNeed.getOrDefault(need, List.of());
            if (!roles.isEmpty()) {
                var helped = new LinkedHashSet<>(List.of(need));
                helped.addAll(someOf(1));
                add(pick(roles).code(), List.copyOf(helped), null);
            }
        }

        private void add(String roleCode, List<String> helps, @Nullable LocalDate ended) {
            var role = Vocabulary.shipped().role(roleCode).orElseThrow();
            var service = serviceOf(role);
            var since = daysAgo(160, 2000);
            var period = new Period(since, ended);
            contacts.add(Contact.named(
                            ContactId.named(person + "/" + contacts.size()),
                            pick(NAMES) + " " + (char) ('A' + random.nextInt(26)) + ".",
                            role.code(),
                            role.sector())
                    .everyDays(role.everyDays())
                    .period(period)
                    .carer(role.sector() == Sector.INFORMAL && chance(0.4))
                    .service(service == null ? null : service.id())
                    .organisation(service == null ? "" : service.organisation().name())
                    .helpsWith(helps.stream()
                            .map(need -> new HelpsWith(need, period))
                            .toList())
                    .coordinates(
                            role.sector().isProfessional() && ended == null && chance(0.16)
                                    ? List.of(Period.from(daysAgo(10, 150)))
                                    : List.of())
                    .offer(
                            service == null
                                    ? Offer.UNKNOWN
                                    : new Offer(service.types(), null, other.nextDouble() < 0.1, List.of(), null))
                    .contact());
        }

        private @Nullable Service serviceOf(CareRole role) {
            var services = servicesByType.getOrDefault(role.serviceType(), List.of());
            return services.isEmpty() ? null : pick(services);
        }

        private List<Tie> ties() {
            var ties = new ArrayList<Tie>();
            for (int i = 0; i < contacts.size(); i++) {
                for (int j = i + 1; j < contacts.size(); j++) {
                    var one = contacts.get(i);
                    var other = contacts.get(j);
                    if (shareNeed(one, other) && !chance(0.1)) {
                        ties.add(new Tie(one.id(), other.id(), answer(one, other), Period.ALWAYS));
                    }
                }
            }
            return ties;
        }

        private Answer answer(Contact one, Contact other) {
            if (chance(0.12)) {
                return Answer.DONT_KNOW;
            }
            var joined = planted.isTorn(area.code(), one, other) ? JOINED_WHERE_TORN : USUALLY_JOINED;
            return chance(joined) ? Answer.YES : Answer.NO;
        }

        private @Nullable CarePlan plan() {
            if (!chance(0.6)) {
                return null;
            }
            var agreed = daysAgo(30, 1400);
            return new CarePlan(
                    agreed, agreed.isBefore(day.minusDays(400)) && chance(0.55) ? daysAgo(5, 390) : null, someOf(3));
        }

        private boolean shareNeed(Contact one, Contact other) {
            var theirs = other.helpsWith().stream().map(HelpsWith::need).collect(toCollection(LinkedHashSet::new));
            return one.helpsWith().stream().anyMatch(help -> theirs.contains(help.need()));
        }

        private List<String> someOf(int most) {
            return needs.stream().skip(random.nextInt(needs.size())).limit(most).toList();
        }

        private LocalDate daysAgo(int least, int most) {
            return day.minusDays(least + random.nextInt(most - least));
        }

        private boolean chance(double probability) {
            return random.nextDouble() < probability;
        }

        private <T> T pick(List<T> from) {
            return from.get(random.nextInt(from.size()));
        }
    }
}
