package org.meshwork.passport;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.meshwork.person.Answer;
import org.meshwork.person.CarePlan;
import org.meshwork.person.CareWeb;
import org.meshwork.person.Circumstance;
import org.meshwork.person.Contact;
import org.meshwork.person.Declined;
import org.meshwork.person.Encounter;
import org.meshwork.person.EncounterId;
import org.meshwork.person.FindingResponse;
import org.meshwork.person.Goal;
import org.meshwork.person.GoalId;
import org.meshwork.person.HeldCondition;
import org.meshwork.person.HeldNeed;
import org.meshwork.person.HelpsWith;
import org.meshwork.person.Offer;
import org.meshwork.person.Profile;
import org.meshwork.person.Rhythm;
import org.meshwork.person.Tie;
import org.meshwork.person.Visit;
import org.meshwork.shared.CareRole;
import org.meshwork.shared.ContactId;
import org.meshwork.shared.Period;
import org.meshwork.shared.PersonId;
import org.meshwork.shared.Sector;
import org.meshwork.shared.ServiceId;
import org.meshwork.shared.Vocabulary;
import tools.jackson.databind.JsonNode;

/**
 * Reads one web of {@code docs/care-web.schema.json}. What makes no sense is left out, what is not known is kept as it is, and
 * each time a message says so: nothing is guessed. One reader reads one web.
 */
public final class WebReader {

    public static final int MOST_CONTACTS = 1000;
    public static final int VERSION = 1;

    private static final PersonId SOMEBODY = PersonId.named("analysis");
    private static final int USUAL_IMPORTANCE = 2;
    private static final Vocabulary WORDS = Vocabulary.shipped();

    private final PersonId person;
    private final LocalDate asOf;
    private final Fields fields = new Fields();
    private final Map<String, ContactId> contactIds = new HashMap<>();
    private final Map<ContactId, String> contactNames = new HashMap<>();
    private final Map<EncounterId, String> encounterNames = new HashMap<>();
    private final Set<String> unknown = new HashSet<>();

    /** Whose web it is does not matter. */
    public WebReader(LocalDate asOf) {
        this(SOMEBODY, asOf);
    }

    WebReader(PersonId person, LocalDate asOf) {
        this.person = person;
        this.asOf = asOf;
    }

    /** @param id as it came, or empty */
    public record Web(
            String id,
            CareWeb web,
            List<String> messages,
            Map<ContactId, String> contacts,
            Map<EncounterId, String> encounters) {

        public String contact(ContactId id) {
            return contacts.getOrDefault(id, id.toString());
        }

        public String encounter(EncounterId id) {
            return encounters.getOrDefault(id, id.toString());
        }
    }

    /** Empty where the line names none. */
    public static String idOf(JsonNode root) {
        var id = root.path("id");
        return id.isString() || id.isNumber() ? id.asString() : "";
    }

    /** @throws IllegalArgumentException where this is no web at all */
    public Web read(JsonNode root) {
        if (!root.isObject()) {
            throw new IllegalArgumentException("a web is an object in braces");
        }
        if (root.path("version").asInt(1) != VERSION) {
            throw new IllegalArgumentException("only version " + VERSION + " can be read");
        }
        if (root.path("contacts").size() > MOST_CONTACTS) {
            throw new IllegalArgumentException("more than " + MOST_CONTACTS + " contacts");
        }
        var contacts = contacts(root);
        var web = new CareWeb(
                person,
                0,
                profile(root.path("person")),
                needs(root),
                conditions(root),
                contacts,
                ties(root),
                plan(root),
                circumstances(root),
                declined(root),
                encounters(root),
                goals(root),
                responses(root));
        tellOfNeedsThatNobodyNamed(web);
        return new Web(idOf(root), web, fields.messages(), contactNames, encounterNames);
    }

    /** Somebody helps with it, and the person never said that they need it. */
    private void tellOfNeedsThatNobodyNamed(CareWeb web) {
        var named = web.needs().stream().map(HeldNeed::code).collect(Collectors.toSet());
        web.contacts().stream()
                .flatMap(contact -> contact.helpsWith().stream())
                .map(HelpsWith::need)
                .filter(code -> !named.contains(code))
                .distinct()
                .sorted()
                .forEach(code -> fields.say("somebody helps with “" + code
                        + "”, which is not among the needs; it is kept, and counts for handovers"));
    }

    private Profile profile(JsonNode said) {
        return new Profile(
                Optional.ofNullable(fields.text(said, "person", "name")).orElse("Somebody"),
                Optional.ofNullable(fields.text(said, "person", "about")).orElse(""),
                fields.number(said, "person", "age", 0, 130),
                fields.text(said, "person", "area"),
                true);
    }

    private List<HeldNeed> needs(JsonNode root) {
        var needs = new LinkedHashMap<String, HeldNeed>();
        fields.each(root, "needs", (at, row) -> {
            var code = fields.code(row, at, "need");
            var period = fields.period(row, at);
            if (code != null && period.isPresent()) {
                know("need", code, known -> WORDS.need(known).isPresent());
                var importance = fields.number(row, at, "importance", 1, 3);
                once(
                        needs,
                        code,
                        new HeldNeed(code, period.get(), importance == null ? USUAL_IMPORTANCE : importance),
                        at);
            }
        });
        return List.copyOf(needs.values());
    }

    private List<HeldCondition> conditions(JsonNode root) {
        var conditions = new LinkedHashMap<String, HeldCondition>();
        fields.each(root, "conditions", (at, row) -> {
            var code = fields.code(row, at, "condition");
            var period = fields.period(row, at);
            if (code != null && period.isPresent()) {
                know("condition", code, known -> WORDS.condition(known).isPresent());
                once(conditions, code, new HeldCondition(code, period.get()), at);
            }
        });
        return List.copyOf(conditions.values());
    }

    private List<Contact> contacts(JsonNode root) {
        var contacts = new LinkedHashMap<String, Contact>();
        fields.each(root, "contacts", (at, row) -> {
            var id = fields.id(row, at, "id");
            var period = fields.period(row, at);
            if (id != null && period.isPresent()) {
                contact(id, at, row, period.get()).ifPresent(contact -> {
                    if (once(contacts, id, contact, at)) {
                        contactIds.put(id, contact.id());
                        contactNames.put(contact.id(), id);
                    }
                });
            }
        });
        return List.copyOf(contacts.values());
    }

    private Optional<Contact> contact(String id, String at, JsonNode row, Period period) {
        var role = Optional.ofNullable(fields.text(row, at, "role")).orElse("unknown");
        know("role", role, known -> WORDS.role(known).isPresent());
        var said = fields.choice(row, at, "sector", Sector.class);
        var sector = said != null ? Optional.of(said) : WORDS.role(role).map(CareRole::sector);
        if (sector.isEmpty()) {
            fields.leaveOut(at, "neither its sector nor its role says which part of care it is from");
            return Optional.empty();
        }
        notAfter(at, "begins", period.since(), "it does not count yet");
        var name = Optional.ofNullable(fields.text(row, at, "name"))
                .orElseGet(() -> WORDS.role(role).map(CareRole::name).orElse(id));
        var service = fields.text(row, at, "service");
        var lastSeen = fields.date(row, at, "lastSeen");
        notAfter(at, "was last seen", lastSeen, "it is not counted");
        var seenPlanOn = fields.date(row, at, "seenPlanOn");
        notAfter(at, "saw the plan", seenPlanOn, "it is not counted");
        try {
            return Optional.of(Contact.named(
                            ContactId.parse(id).orElseGet(() -> ContactId.named("analysis/" + id)),
                            name,
                            role,
                            sector.get())
                    .everyDays(fields.number(row, at, "everyDays", 1, 3660))
                    .earlierRhythms(earlierRhythms(row, at))
                    .period(period)
                    .waitingSince(fields.date(row, at, "waitingSince"))
                    .lastSeen(lastSeen)
                    .carer(Boolean.TRUE.equals(fields.flag(row, at, "carer")))
                    .service(
                            service == null
                                    ? null
                                    : ServiceId.parse(service).orElseGet(() -> ServiceId.named("analysis/" + service)))
                    .organisation(Optional.ofNullable(fields.text(row, at, "organisation"))
                            .orElse(""))
                    .helpsWith(helpsWith(row, at, period))
                    .coordinates(coordinates(row, at, period))
                    .seenPlanOn(seenPlanOn)
                    .offer(offer(row, at))
                    .contact());
        } catch (IllegalArgumentException e) {
            fields.leaveOut(at, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private List<HelpsWith> helpsWith(JsonNode row, String contact, Period ofContact) {
        var helps = new ArrayList<HelpsWith>();
        fields.each(row, contact, "helpsWith", (at, help) -> {
            var code = fields.code(help, at, "need");
            var period = help.has("since") || help.has("until") ? fields.period(help, at) : Optional.of(ofContact);
            if (code != null && period.isPresent()) {
                know("need", code, known -> WORDS.need(known).isPresent());
                helps.add(new HelpsWith(code, period.get()));
            }
        });
        return helps;
    }

    private List<Rhythm> earlierRhythms(JsonNode row, String contact) {
        var rhythms = new ArrayList<Rhythm>();
        fields.each(row, contact, "earlierRhythms", (at, earlier) -> {
            var days = fields.number(earlier, at, "everyDays", 1, 3660);
            var until = fields.date(earlier, at, "until");
            if (days != null && until != null) {
                rhythms.add(new Rhythm(days, until));
            }
        });
        return rhythms;
    }

    /** Yes, one period, or several. */
    private List<Period> coordinates(JsonNode row, String at, Period ofContact) {
        var coordinates = row.path("coordinates");
        if (coordinates.isBoolean()) {
            return coordinates.booleanValue() ? List.of(ofContact) : List.of();
        }
        if (coordinates.isObject()) {
            return fields.period(coordinates, at + ".coordinates").stream().toList();
        }
        var periods = new ArrayList<Period>();
        fields.each(
                row,
                at,
                "coordinates",
                (place, one) -> fields.period(one, place).ifPresent(periods::add));
        return periods;
    }

    private Offer offer(JsonNode row, String at) {
        var visits = new ArrayList<Visit>();
        fields.each(row, at, "visits", (place, visit) -> {
            var day = fields.choice(visit, place, "day", DayOfWeek.class);
            var from = fields.time(visit, place, "from");
            var to = fields.time(visit, place, "to");
            if (day != null && from != null && to != null && !from.equals(to)) {
                visits.add(new Visit(day, from, to));
            } else {
                fields.leaveOut(place, "a visit has a day, and a time from and to");
            }
        });
        var types = fields.texts(row, at, "serviceTypes");
        types.forEach(type ->
                know("kind of service", type, known -> WORDS.serviceType(known).isPresent()));
        return new Offer(
                types,
                row.hasNonNull("speaks") ? fields.texts(row, at, "speaks") : null,
                fields.flag(row, at, "outOfHours"),
                visits,
                fields.number(row, at, "usualWaitDays", 0, 3660));
    }

    private List<Tie> ties(JsonNode root) {
        var ties = new LinkedHashMap<Object, Tie>();
        fields.each(root, "ties", (at, row) -> {
            var between = row.path("between");
            var answer = fields.choice(row, at, "answer", Answer.class);
            var period = fields.period(row, at);
            if (between.size() != 2 || answer == null || period.isEmpty()) {
                fields.leaveOut(at, "a tie is between two contacts and has an answer");
                return;
            }
            var one = contactIds.get(between.get(0).asString(""));
            var other = contactIds.get(between.get(1).asString(""));
            if (one == null || other == null) {
                fields.leaveOut(at, "one of the two is not in this web");
            } else if (one.equals(other)) {
                fields.leaveOut(at, "it ties somebody to themselves");
            } else {
                var tie = new Tie(one, other, answer, period.get());
                once(
                        ties,
                        List.of(
                                tie.one(),
                                tie.other(),
                                String.valueOf(tie.period().since())),
                        tie,
                        at);
            }
        });
        return List.copyOf(ties.values());
    }

    private @Nullable CarePlan plan(JsonNode root) {
        var plan = root.path("plan");
        if (plan.isMissingNode() || plan.isNull()) {
            return null;
        }
        var agreedOn = fields.date(plan, "plan", "agreedOn");
        if (agreedOn == null) {
            fields.leaveOut("plan", "nobody says when it was agreed");
            return null;
        }
        notAfter("plan", "was agreed", agreedOn, "there is none yet");
        var reviewed = fields.date(plan, "plan", "lastReviewed");
        if (reviewed != null && reviewed.isBefore(agreedOn)) {
            fields.say("plan.lastReviewed is before it was agreed; it is not counted");
            reviewed = null;
        }
        notAfter("plan", "was reviewed", reviewed, "it is not counted");
        return new CarePlan(
                agreedOn,
                reviewed,
                fields.texts(plan, "plan", "needs"),
                Optional.ofNullable(fields.text(plan, "plan", "agreedWith")).orElse(""));
    }

    private List<Circumstance> circumstances(JsonNode root) {
        var held = new LinkedHashMap<Object, Circumstance>();
        fields.each(root, "circumstances", (at, row) -> {
            var kind = fields.choice(row, at, "kind", Circumstance.Kind.class);
            var code = fields.text(row, at, "code");
            var period = fields.period(row, at);
            if (kind == null || code == null) {
                fields.leaveOut(at, "a circumstance has a kind and a code");
            } else if (period.isPresent()) {
                if (kind != Circumstance.Kind.LANGUAGE) {
                    know(
                            "circumstance",
                            code,
                            known -> WORDS.circumstance(kind.name(), known).isPresent());
                }
                once(
                        held,
                        List.of(kind, code, String.valueOf(period.get().since())),
                        new Circumstance(kind, code, period.get()),
                        at);
            }
        });
        return List.copyOf(held.values());
    }

    private List<Declined> declined(JsonNode root) {
        var declined = new LinkedHashMap<String, Declined>();
        fields.each(root, "declined", (at, row) -> {
            var support = fields.code(row, at, "support");
            var reason = row.isString()
                    ? Declined.Reason.NOT_WANTED
                    : fields.choice(row, at, "reason", Declined.Reason.class);
            var period = fields.period(row, at);
            if (support == null || reason == null) {
                fields.leaveOut(at, "what is ruled out has a kind of support and a reason");
            } else if (period.isPresent()) {
                once(declined, support, new Declined(support, reason, period.get()), at);
            }
        });
        return List.copyOf(declined.values());
    }

    private List<Encounter> encounters(JsonNode root) {
        var encounters = new ArrayList<Encounter>();
        fields.each(root, "encounters", (at, row) -> {
            var on = fields.date(row, at, "on");
            var kind = fields.text(row, at, "kind");
            if (on == null || kind == null) {
                fields.leaveOut(at, "an encounter has a day and a kind");
                return;
            }
            know("kind of encounter", kind, known -> WORDS.encounterKind(known).isPresent());
            notAfter(at, "is", on, "it is not counted");
            var with = fields.id(row, at, "with", false);
            if (with != null && !contactIds.containsKey(with)) {
                fields.say(at + " is with “" + with + "”, who is not in this web; it counts for nobody");
            }
            var number = encounters.size();
            var order = fields.number(row, at, "order", 0, Integer.MAX_VALUE);
            var id = Optional.ofNullable(fields.id(row, at, "id", false))
                    .flatMap(EncounterId::parse)
                    .orElseGet(() -> EncounterId.named(String.valueOf(number)));
            if (encounterNames.putIfAbsent(id, at) != null) {
                fields.leaveOut(at, "it is there already");
                return;
            }
            encounters.add(new Encounter(
                    id, on, order == null ? number : order, kind, with == null ? null : contactIds.get(with)));
        });
        return encounters;
    }

    private List<Goal> goals(JsonNode root) {
        var goals = new LinkedHashMap<String, Goal>();
        fields.each(root, "goals", (at, row) -> {
            var words = fields.text(row, at, "words");
            var period = fields.period(row, at);
            if (words == null) {
                fields.leaveOut(at, "a goal says in words what matters");
            } else if (period.isPresent()) {
                var id = Optional.ofNullable(fields.id(row, at, "id", false)).orElse(at);
                var goal = new Goal(
                        GoalId.parse(id).orElseGet(() -> GoalId.named(person + "/" + id)),
                        words,
                        period.get(),
                        fields.texts(row, at, "needs"),
                        helpers(row, at),
                        fields.choice(row, at, "progress", Goal.Progress.class));
                once(goals, id, goal, at);
            }
        });
        return List.copyOf(goals.values());
    }

    private List<ContactId> helpers(JsonNode row, String at) {
        var helpers = new ArrayList<ContactId>();
        for (var name : fields.texts(row, at, "helpers")) {
            var helper = contactIds.get(name);
            if (helper == null) {
                fields.say(at + " is helped by “" + name + "”, who is not in this web; they are left out");
            } else {
                helpers.add(helper);
            }
        }
        return helpers;
    }

    private List<FindingResponse> responses(JsonNode root) {
        var responses = new LinkedHashMap<String, FindingResponse>();
        fields.each(root, "responses", (at, row) -> {
            var finding = fields.name(row, at, "finding");
            var reply = fields.choice(row, at, "reply", FindingResponse.Reply.class);
            var on = fields.date(row, at, "on");
            if (finding == null || reply == null || on == null) {
                fields.leaveOut(at, "an answer says to what, which and when");
                return;
            }
            var response = new FindingResponse(
                    finding,
                    reply,
                    on,
                    Optional.ofNullable(fields.text(row, at, "note")).orElse(""),
                    Optional.ofNullable(fields.name(row, at, "basis")).orElse(""),
                    fields.texts(row, at, "evidence"));
            once(responses, finding, response, at);
        });
        return List.copyOf(responses.values());
    }

    private void notAfter(String at, String what, @Nullable LocalDate day, String so) {
        if (day != null && day.isAfter(asOf)) {
            fields.say(at + " " + what + " on " + day + ", after " + asOf + "; " + so);
        }
    }

    /** Says once of each code that the vocabulary does not know it. */
    private void know(String what, String code, Predicate<String> isKnown) {
        if (!isKnown.test(code) && unknown.add(what + code)) {
            fields.say("the " + what + " “" + code + "” is not in the vocabulary; it is kept as it is");
        }
    }

    /** The first counts. */
    private <K, T> boolean once(Map<K, T> rows, K key, T row, String at) {
        var isFirst = rows.putIfAbsent(key, row) == null;
        if (!isFirst) {
            fields.leaveOut(at, "it is there already");
        }
        return isFirst;
    }
}
