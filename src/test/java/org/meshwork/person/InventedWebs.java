package org.meshwork.person;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.meshwork.person.Webs.TODAY;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meshwork.shared.CareRole;
import org.meshwork.shared.ContactId;
import org.meshwork.shared.Period;
import org.meshwork.shared.PersonId;
import org.meshwork.shared.Sector;
import org.meshwork.shared.ServiceId;
import org.meshwork.shared.Vocabulary;

/**
 * Webs that nobody would write down: everything that the types allow, close to {@link Webs#TODAY}, from few words, so that
 * much coincides. The same seed gives the same web, and what follows it.
 */
public final class InventedWebs {

    private static final List<String> NEEDS = List.of(
            "falls",
            "company",
            "medicines",
            "meals",
            "self-management",
            "navigation",
            "carer-support",
            "an unknown need");
    private static final List<String> PLACES = List.of("", "Bay Trust", "bay trust", "Old Town Practice", "Tidewater");
    private static final List<String> CONDITIONS = List.of("copd", "dementia", "leg-ulcer", "an unknown condition");
    private static final List<String> ROLES =
            Vocabulary.shipped().roles().stream().map(CareRole::code).toList();
    private static final List<String> USUAL_ROLES =
            List.of("gp", "social-worker", "hospital-consultant", "district-nurse", "home-carer", "daughter");
    private static final List<String> SERVICES = List.of("a service", "another service");
    private static final List<String> TYPES = List.of("home-care", "vaccination-clinic", "pulmonary-rehabilitation");
    private static final List<String> KINDS = List.of(
            "visit",
            "falls-assessment",
            "falls-assessment",
            "needs-assessment",
            "medicines-review",
            "flu-vaccination",
            "annual-review",
            "an unknown kind");
    private static final List<String> SPOKEN = List.of("ur", "en", "large-print");

    private final Random random;
    /** Apart, so that what was before does not change what is. */
    private final Random history;

    private InventedWebs(long seed) {
        random = new Random(seed);
        history = new Random(~seed);
    }

    /** Runs the claim for that many webs; the failure says which seed it takes to see it again. */
    public static void forEach(int count, Claim claim) {
        for (long seed = 1; seed <= count; seed++) {
            var invented = new InventedWebs(seed);
            try {
                claim.holdsFor(invented.web(), invented);
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("with seed " + seed + ": " + e.getMessage(), e);
            }
        }
    }

    /** What should be true of every web. */
    public interface Claim {
        /** @param more of the same make, for what the claim needs besides the web */
        void holdsFor(CareWeb web, InventedWebs more);
    }

    public int below(int bound) {
        return random.nextInt(bound);
    }

    public <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** The same in another order throughout. */
    public CareWeb shuffled(CareWeb web) {
        return new CareWeb(
                web.person(),
                web.version(),
                web.profile(),
                shuffled(web.needs()),
                shuffled(web.conditions()),
                shuffled(web.contacts()).stream().map(this::shuffled).toList(),
                shuffled(web.ties()),
                web.plan(),
                shuffled(web.circumstances()),
                shuffled(web.declined()),
                shuffled(web.encounters()),
                shuffled(web.goals()),
                shuffled(web.responses()));
    }

    private Contact shuffled(Contact contact) {
        return contact.but(draft -> draft.helpsWith(shuffled(contact.helpsWith()))
                .earlierRhythms(shuffled(contact.earlierRhythms()))
                .coordinates(shuffled(contact.coordinates())));
    }

    private <T> List<T> shuffled(List<T> rows) {
        var shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    public Contact contact(ContactId id) {
        return contact(id, oneOf(List.of(Sector.values())));
    }

    public Contact contact(ContactId id, Sector sector) {
        var period = period();
        return Contact.named(
                        id, "Contact " + random.nextInt(12), oneOf(random.nextBoolean() ? ROLES : USUAL_ROLES), sector)
                .everyDays(maybe(1 + random.nextInt(90)))
                .period(period)
                .waitingSince(random.nextInt(6) == 0 ? day() : null)
                .lastSeen(maybe(day()))
                .carer(sector == Sector.INFORMAL ? random.nextBoolean() : random.nextInt(5) == 0)
                .service(random.nextInt(2) == 0 ? ServiceId.named(oneOf(SERVICES)) : null)
                .organisation(oneOf(PLACES))
                .helpsWith(helps(period))
                .coordinates(random.nextInt(3) == 0 ? coordinations() : List.of())
                .seenPlanOn(maybe(day()))
                .offer(random.nextInt(3) == 0 ? Offer.UNKNOWN : offer())
                .earlierRhythms(earlierRhythms())
                .contact();
    }

    /** Some co-ordinated before, stopped, and began again. */
    private List<Period> coordinations() {
        var last = period();
        var first = last.since();
        return first == null || history.nextBoolean()
                ? List.of(last)
                : List.of(new Period(first.minusDays(90), first.minusDays(1 + history.nextInt(60))), last);
    }

    private List<Rhythm> earlierRhythms() {
        return IntStream.range(0, history.nextInt(6) == 0 ? 1 + history.nextInt(2) : 0)
                .mapToObj(number -> new Rhythm(1 + history.nextInt(90), TODAY.minusDays(history.nextInt(-20, 120))))
                .toList();
    }

    private Offer offer() {
        return new Offer(
                random.nextInt(4) == 0 ? List.of(oneOf(TYPES)) : List.of(),
                maybe(some(SPOKEN).toList()),
                maybe(random.nextInt(4) == 0),
                Stream.generate(this::visit).limit(random.nextInt(3)).toList(),
                maybe(random.nextInt(200)));
    }

    private Visit visit() {
        var from = LocalTime.of(random.nextInt(24), 15 * random.nextInt(4));
        return new Visit(DayOfWeek.of(1 + random.nextInt(7)), from, from.plusMinutes(15 * (1 + random.nextInt(16))));
    }

    /** Another answer for every pair that has one, whether or not the first still holds. */
    public List<Change> secondAnswersIn(CareWeb web) {
        return web.ties().stream()
                .map(tie -> (Change)
                        new Change.PutTie(new Tie(tie.one(), tie.other(), oneOf(List.of(Answer.values())), period())))
                .toList();
    }

    /** One step that is possible from this web. */
    public Change changeOf(CareWeb web) {
        return switch (random.nextInt(20)) {
            case 0 -> new Change.PutProfile(profile());
            case 1 -> new Change.PutNeed(need(oneOf(NEEDS)));
            case 2 -> new Change.TakeNeed(oneOf(NEEDS));
            case 3 -> new Change.PutCondition(new HeldCondition(oneOf(CONDITIONS), period()));
            case 4 -> new Change.TakeCondition(oneOf(CONDITIONS));
            case 5 -> new Change.PutContact(contact(contactId()));
            case 6 -> new Change.TakeContact(untied(web));
            case 7 -> new Change.PutPlan(plan());
            case 8 -> web.ties().isEmpty() ? new Change.PutPlan(null) : take(oneOf(web.ties()));
            case 9 -> new Change.PutCircumstance(circumstance());
            case 10 -> {
                var one = circumstance();
                yield new Change.TakeCircumstance(
                        one.kind(), one.code(), one.period().since());
            }
            case 11 -> new Change.PutDeclined(declined(oneOf(KINDS)));
            case 12 -> new Change.TakeDeclined(oneOf(KINDS));
            case 13 -> new Change.PutEncounter(encounter(web.contacts(), random.nextInt(9)));
            case 14 -> new Change.TakeEncounter(encounterId(random.nextInt(9)));
            case 15 -> new Change.PutGoal(goal(web.contacts()));
            case 16 -> new Change.TakeGoal(goalId());
            case 17 -> new Change.PutResponse(response());
            case 18 -> new Change.TakeResponse(response().finding());
            default -> web.contacts().size() < 2 ? new Change.PutPlan(null) : new Change.PutTie(tieIn(web));
        };
    }

    private CareWeb web() {
        var contacts = new ArrayList<Contact>();
        for (int i = random.nextInt(9); i > 0; i--) {
            contacts.add(contact(ContactId.named("contact " + i)));
        }
        var ties = new ArrayList<Tie>();
        forEachPair(contacts, pair -> {
            if (random.nextInt(4) > 0) {
                ties.add(tie(pair.getFirst(), pair.getLast(), random.nextInt(4) == 0 ? period() : Period.ALWAYS));
            }
        });
        return new CareWeb(
                PersonId.named("invented"),
                random.nextInt(5),
                profile(),
                some(NEEDS).map(this::need).toList(),
                some(CONDITIONS).map(code -> new HeldCondition(code, period())).toList(),
                contacts,
                ties,
                plan(),
                Stream.generate(this::circumstance)
                        .limit(random.nextInt(6))
                        .collect(toMap(
                                held -> List.of(
                                        held.kind(),
                                        held.code(),
                                        String.valueOf(held.period().since())),
                                identity(),
                                (one, same) -> one))
                        .values()
                        .stream()
                        .toList(),
                some(KINDS.stream().distinct().toList())
                        .filter(kind -> random.nextInt(4) == 0)
                        .map(this::declined)
                        .toList(),
                IntStream.range(0, random.nextInt(14))
                        .mapToObj(number -> encounter(contacts, number))
                        .toList(),
                random.nextInt(3) == 0 ? List.of(goal(contacts)) : List.of(),
                random.nextInt(3) == 0 ? List.of(response()) : List.of());
    }

    private Circumstance circumstance() {
        var kind = oneOf(List.of(Circumstance.Kind.values()));
        var code = switch (kind) {
            case LANGUAGE -> oneOf(List.of("ur", "en", "pl"));
            case COMMUNICATION -> oneOf(List.of("large-print", "an unknown way"));
            case RISK -> oneOf(List.of("high", "high", "low"));
            case RECORDS -> oneOf(List.of("closed", "open"));
            case SITUATION -> oneOf(List.of("smokes", "uses-oxygen"));
        };
        return new Circumstance(kind, code, period());
    }

    private Declined declined(String support) {
        return new Declined(support, oneOf(List.of(Declined.Reason.values())), period());
    }

    private Encounter encounter(List<Contact> contacts, int number) {
        return new Encounter(
                encounterId(number),
                TODAY.plusDays(random.nextInt(-400, 30)),
                random.nextInt(3),
                oneOf(KINDS),
                contacts.isEmpty() || random.nextInt(4) == 0
                        ? null
                        : oneOf(contacts).id());
    }

    private static EncounterId encounterId(int number) {
        return EncounterId.named("encounter " + number);
    }

    private Goal goal(List<Contact> contacts) {
        return new Goal(
                goalId(),
                "Walk to shop number " + random.nextInt(9),
                period(),
                some(NEEDS).toList(),
                contacts.stream()
                        .filter(contact -> random.nextInt(4) == 0)
                        .map(Contact::id)
                        .toList(),
                maybe(oneOf(List.of(Goal.Progress.values()))));
    }

    private GoalId goalId() {
        return GoalId.named("goal " + random.nextInt(3));
    }

    private FindingResponse response() {
        return new FindingResponse(
                "unmet-need/" + oneOf(NEEDS),
                oneOf(List.of(FindingResponse.Reply.values())),
                day(),
                random.nextBoolean() ? "" : "I asked them",
                "basis " + random.nextInt(3),
                some(NEEDS).map(need -> "need:" + need).toList());
    }

    private Profile profile() {
        return new Profile("Person " + random.nextInt(9), "", maybe(random.nextInt(100)), null, random.nextBoolean());
    }

    /** Most as long as the contact is there; some at another time, or again and again. */
    private List<HelpsWith> helps(Period period) {
        return Stream.of(some(NEEDS), some(NEEDS), some(NEEDS))
                .limit(1 + random.nextInt(3))
                .flatMap(needs -> needs.filter(need -> random.nextInt(3) > 0)
                        .map(need -> new HelpsWith(need, random.nextBoolean() ? period : period())))
                .toList();
    }

    private HeldNeed need(String code) {
        return new HeldNeed(code, period(), 1 + random.nextInt(3));
    }

    private @Nullable CarePlan plan() {
        var agreed = TODAY.minusDays(random.nextInt(800));
        var reviewed = agreed.plusDays(random.nextInt(800));
        return maybe(new CarePlan(
                agreed,
                maybe(reviewed.isAfter(TODAY.plusDays(30)) ? TODAY.plusDays(30) : reviewed),
                some(NEEDS).toList(),
                random.nextBoolean() ? "" : "Dr Patel"));
    }

    private Tie tieIn(CareWeb web) {
        var two = shuffled(web.contacts());
        return tie(two.getFirst(), two.getLast(), period());
    }

    private Tie tie(Contact one, Contact other, Period period) {
        return new Tie(one.id(), other.id(), oneOf(List.of(Answer.values())), period);
    }

    private static Change take(Tie tie) {
        return new Change.TakeTie(tie.one(), tie.other(), tie.period().since());
    }

    /** Somebody whom nothing else names, perhaps nobody of this web. */
    private ContactId untied(CareWeb web) {
        var id = contactId();
        var isNamed = web.ties().stream().anyMatch(tie -> tie.touches(id))
                || web.encounters().stream().anyMatch(encounter -> id.equals(encounter.with()))
                || web.goals().stream().anyMatch(goal -> goal.helpers().contains(id));
        return isNamed ? ContactId.named("nobody") : id;
    }

    private ContactId contactId() {
        return ContactId.named("contact " + random.nextInt(10));
    }

    private Period period() {
        var one = day();
        var other = day();
        var since = maybe(one.isBefore(other) ? one : other);
        return new Period(since, maybe(one.isBefore(other) ? other : one));
    }

    private LocalDate day() {
        return TODAY.plusDays(random.nextInt(-120, 30));
    }

    private <T> @Nullable T maybe(T value) {
        return random.nextBoolean() ? value : null;
    }

    private <T> Stream<T> some(List<T> all) {
        return all.stream().filter(one -> random.nextBoolean());
    }

    private static void forEachPair(List<Contact> contacts, Consumer<List<Contact>> action) {
        for (int i = 0; i < contacts.size(); i++) {
            for (int j = i + 1; j < contacts.size(); j++) {
                action.accept(List.of(contacts.get(i), contacts.get(j)));
            }
        }
    }
}
