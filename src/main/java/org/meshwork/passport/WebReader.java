package org.meshwork.passport;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.meshwork.person.Answer;
import org.meshwork.person.CarePlan;
import org.meshwork.person.CareWeb;
import org.meshwork.person.Circumstance;
import org.meshwork.person.Declined;
import org.meshwork.person.Encounter;
import org.meshwork.person.EncounterId;
import org.meshwork.person.FindingResponse;
import org.meshwork.person.Goal;
import org.meshwork.person.GoalId;
import org.meshwork.person.HeldCondition;
import org.meshwork.person.HeldNeed;
import org.meshwork.person.HelpsWith;
import org.meshwork.person.Profile;
import org.meshwork.person.Tie;
import org.meshwork.shared.ContactId;
import org.meshwork.shared.PersonId;
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
    private final Fields fields;
    private final ContactRows contacts;
    private final Map<EncounterId, String> encounterNames = new HashMap<>();

    /** Whose web it is does not matter. */
    public WebReader(LocalDate asOf) {
        this(SOMEBODY, asOf);
    }

    WebReader(PersonId person, LocalDate asOf) {
        this.person = person;
        fields = new Fields(asOf);
        contacts = new ContactRows(fields);
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
        // Before what speaks of them.
        var helpers = contacts.read(root);
        var web = new CareWeb(
                person,
                0,
                profile(root.path("person")),
                needs(root),
                conditions(root),
                helpers,
                ties(root),
                plan(root),
                circumstances(root),
                declined(root),
                encounters(root),
                goals(root),
                responses(root));
        tellOfNeedsThatNobodyNamed(web);
        return new Web(idOf(root), web, fields.messages(), contacts.names(), encounterNames);
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
                fields.know("need", code, known -> WORDS.need(known).isPresent());
                var importance = fields.number(row, at, "importance", 1, 3);
                fields.once(
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
                fields.know("condition", code, known -> WORDS.condition(known).isPresent());
                fields.once(conditions, code, new HeldCondition(code, period.get()), at);
            }
        });
        return List.copyOf(conditions.values());
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
            var one = contacts.id(between.get(0).asString(""));
            var other = contacts.id(between.get(1).asString(""));
            if (one == null || other == null) {
                fields.leaveOut(at, "one of the two is not in this web");
            } else if (one.equals(other)) {
                fields.leaveOut(at, "it ties somebody to themselves");
            } else {
                var tie = new Tie(one, other, answer, period.get());
                fields.once(
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
        fields.notAfter("plan", "was agreed", agreedOn, "there is none yet");
        var reviewed = fields.date(plan, "plan", "lastReviewed");
        if (reviewed != null && reviewed.isBefore(agreedOn)) {
            fields.say("plan.lastReviewed is before it was agreed; it is not counted");
            reviewed = null;
        }
        fields.notAfter("plan", "was reviewed", reviewed, "it is not counted");
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
                    fields.know(
                            "circumstance",
                            code,
                            known -> WORDS.circumstance(kind.name(), known).isPresent());
                }
                fields.once(
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
                fields.once(declined, support, new Declined(support, reason, period.get()), at);
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
            fields.know(
                    "kind of encounter",
                    kind,
                    known -> WORDS.encounterKind(known).isPresent());
            fields.notAfter(at, "is", on, "it is not counted");
            var with = fields.id(row, at, "with", false);
            if (with != null && contacts.id(with) == null) {
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
                    id, on, order == null ? number : order, kind, with == null ? null : contacts.id(with)));
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
                fields.once(goals, id, goal, at);
            }
        });
        return List.copyOf(goals.values());
    }

    private List<ContactId> helpers(JsonNode row, String at) {
        var helpers = new ArrayList<ContactId>();
        for (var name : fields.texts(row, at, "helpers")) {
            var helper = contacts.id(name);
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
            fields.once(responses, finding, response, at);
        });
        return List.copyOf(responses.values());
    }
}
