package org.meshwork.person;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meshwork.shared.ContactId;
import org.meshwork.shared.Period;
import org.meshwork.shared.PersonId;
import org.meshwork.shared.Sector;
import org.meshwork.shared.ServiceId;
import org.neo4j.driver.Value;

/** Between the parts of a web and what the statements take and give. A date of null is stored as no date. */
final class Rows {

    /** Before the name of a kind: where its terms stand. */
    private static final String CIRCUMSTANCE = "circumstance/";

    private Rows() {}

    static Map<String, Object> person(CareWeb web) {
        var profile = web.profile();
        return row(
                "person", web.person().toString(),
                "area", profile.area(),
                "properties",
                        row(
                                "version", web.version(),
                                "name", profile.name(),
                                "about", profile.about(),
                                "ageYears", profile.ageYears(),
                                "area", profile.area(),
                                "inTotals", profile.inTotals()));
    }

    static Map<String, Object> need(PersonId person, HeldNeed need) {
        var properties = period(need.period());
        properties.put("importance", need.importance());
        return row("person", person.toString(), "code", need.code(), "properties", properties);
    }

    static Map<String, Object> condition(PersonId person, HeldCondition held) {
        return row("person", person.toString(), "code", held.code(), "properties", period(held.period()));
    }

    static Map<String, Object> contact(PersonId person, Contact contact) {
        var service = contact.service();
        return row(
                "person", person.toString(),
                "id", contact.id().toString(),
                "service", service == null ? null : service.toString(),
                "seenPlanOn", contact.seenPlanOn(),
                "caresFor", contact.carer() ? List.of(true) : List.of(),
                "coordinates", contact.coordinates().stream().map(Rows::period).toList(),
                "helpsWith",
                        contact.helpsWith().stream()
                                .map(help -> {
                                    var row = period(help.period());
                                    row.put("need", help.need());
                                    return row;
                                })
                                .toList(),
                "properties",
                        row(
                                "id", contact.id().toString(),
                                "name", contact.name(),
                                "role", contact.role(),
                                "sector", contact.sector().name(),
                                "everyDays", contact.everyDays(),
                                "earlierRhythms",
                                        contact.earlierRhythms().stream()
                                                .map(Rows::rhythm)
                                                .toList(),
                                "service", service == null ? null : service.toString(),
                                "since", contact.period().since(),
                                "until", contact.period().until(),
                                "waitingSince", contact.waitingSince(),
                                "lastSeen", contact.lastSeen(),
                                "organisation", contact.organisation(),
                                "serviceTypes", contact.offer().serviceTypes(),
                                "speaks", contact.offer().speaks(),
                                "outOfHours", contact.offer().outOfHours(),
                                "visits",
                                        contact.offer().visits().stream()
                                                .map(Rows::visit)
                                                .toList(),
                                "usualWaitDays", contact.offer().usualWaitDays()));
    }

    static Map<String, Object> circumstance(PersonId person, Circumstance held) {
        return row(
                "person", person.toString(),
                "vocabulary", vocabulary(held.kind()),
                "code", held.code(),
                "properties", period(held.period()));
    }

    static Map<String, Object> circumstanceKey(PersonId person, Change.TakeCircumstance taken) {
        return row(
                "person", person.toString(),
                "vocabulary", vocabulary(taken.kind()),
                "code", taken.code(),
                "since", taken.since());
    }

    static Map<String, Object> declined(PersonId person, Declined declined) {
        var properties = period(declined.period());
        properties.put("reason", declined.reason().name());
        return row("person", person.toString(), "support", declined.support(), "properties", properties);
    }

    static Map<String, Object> encounter(PersonId person, Encounter encounter) {
        var with = encounter.with();
        return row(
                "person", person.toString(),
                "id", encounter.id().toString(),
                "with", with == null ? null : with.toString(),
                "properties",
                        row(
                                "id", encounter.id().toString(),
                                "on", encounter.on(),
                                "order", encounter.order(),
                                "kind", encounter.kind()));
    }

    static Map<String, Object> goal(PersonId person, Goal goal) {
        var progress = goal.progress();
        var properties = period(goal.period());
        properties.put("id", goal.id().toString());
        properties.put("words", goal.words());
        if (progress != null) {
            properties.put("progress", progress.name());
        }
        return row(
                "person", person.toString(),
                "id", goal.id().toString(),
                "needs", goal.needs(),
                "helpers", goal.helpers().stream().map(ContactId::toString).toList(),
                "properties", properties);
    }

    static Map<String, Object> response(PersonId person, FindingResponse response) {
        return row(
                "person", person.toString(),
                "finding", response.finding(),
                "properties",
                        row(
                                "person", person.toString(),
                                "finding", response.finding(),
                                "reply", response.reply().name(),
                                "on", response.on(),
                                "note", response.note(),
                                "basis", response.basis(),
                                "evidence", response.evidence()));
    }

    static Map<String, Object> tie(PersonId person, Tie tie) {
        var properties = period(tie.period());
        properties.put("answer", tie.answer().name());
        return row(
                "person", person.toString(),
                "one", tie.one().toString(),
                "other", tie.other().toString(),
                "properties", properties);
    }

    static Map<String, Object> tieKey(PersonId person, Change.TakeTie tie) {
        var ordered = new Tie(tie.one(), tie.other(), Answer.NOT_ASKED, Period.ALWAYS);
        return row(
                "person", person.toString(),
                "one", ordered.one().toString(),
                "other", ordered.other().toString(),
                "since", tie.since());
    }

    static Map<String, Object> plan(PersonId person, CarePlan plan) {
        return row(
                "person",
                person.toString(),
                "properties",
                row(
                        "agreedOn", plan.agreedOn(),
                        "lastReviewed", plan.lastReviewed(),
                        "needs", plan.needs(),
                        "agreedWith", plan.agreedWith()));
    }

    static CareWeb web(Value web) {
        return new CareWeb(
                PersonId.parse(web.get("id").asString()).orElseThrow(),
                web.get("version").asLong(),
                profile(web),
                web.get("needs").asList(Rows::need),
                web.get("conditions")
                        .asList(row -> new HeldCondition(row.get("code").asString(), period(row))),
                web.get("contacts").asList(Rows::contact),
                web.get("ties").asList(Rows::tie),
                plan(web.get("plan")),
                web.get("circumstances").asList(Rows::circumstance),
                web.get("declined").asList(Rows::declined),
                web.get("encounters").asList(Rows::encounter),
                web.get("goals").asList(Rows::goal),
                web.get("responses").asList(Rows::response));
    }

    private static Profile profile(Value web) {
        return new Profile(
                web.get("name").asString(),
                web.get("about").asString(""),
                number(web.get("ageYears")),
                text(web.get("area")),
                web.get("inTotals").asBoolean(true));
    }

    private static HeldNeed need(Value row) {
        return new HeldNeed(
                row.get("code").asString(), period(row), row.get("importance").asInt(2));
    }

    private static Contact contact(Value row) {
        var service = text(row.get("service"));
        return Contact.named(
                        id(row.get("id")),
                        row.get("name").asString(),
                        row.get("role").asString(),
                        Sector.valueOf(row.get("sector").asString()))
                .everyDays(number(row.get("everyDays")))
                .earlierRhythms(texts(row.get("earlierRhythms")).stream()
                        .map(Rows::rhythm)
                        .toList())
                .period(period(row))
                .waitingSince(date(row.get("waitingSince")))
                .lastSeen(date(row.get("lastSeen")))
                .carer(row.get("carer").asBoolean())
                .service(service == null ? null : ServiceId.parse(service).orElseThrow())
                .organisation(row.get("organisation").asString(""))
                .helpsWith(row.get("helpsWith")
                        .asList(help -> new HelpsWith(help.get("need").asString(), period(help))))
                .coordinates(row.get("coordinates").asList(Rows::period))
                .seenPlanOn(date(row.get("seenPlanOn")))
                .offer(offer(row))
                .contact();
    }

    private static Offer offer(Value row) {
        return new Offer(
                texts(row.get("serviceTypes")),
                row.get("speaks").isNull() ? null : texts(row.get("speaks")),
                row.get("outOfHours").isNull() ? null : row.get("outOfHours").asBoolean(),
                texts(row.get("visits")).stream().map(Rows::visit).toList(),
                number(row.get("usualWaitDays")));
    }

    /** As a node holds it: "MONDAY 08:00 08:30". */
    private static String visit(Visit visit) {
        return visit.day() + " " + visit.from() + " " + visit.to();
    }

    private static Visit visit(String text) {
        var parts = text.split(" ", 3);
        return new Visit(DayOfWeek.valueOf(parts[0]), LocalTime.parse(parts[1]), LocalTime.parse(parts[2]));
    }

    /** As a node holds it: "7 2026-10-20". */
    private static String rhythm(Rhythm rhythm) {
        return rhythm.everyDays() + " " + rhythm.until();
    }

    private static Rhythm rhythm(String text) {
        var parts = text.split(" ", 2);
        return new Rhythm(Integer.parseInt(parts[0]), LocalDate.parse(parts[1]));
    }

    private static String vocabulary(Circumstance.Kind kind) {
        return CIRCUMSTANCE + kind.name();
    }

    private static Circumstance circumstance(Value row) {
        return new Circumstance(
                Circumstance.Kind.valueOf(row.get("vocabulary").asString().substring(CIRCUMSTANCE.length())),
                row.get("code").asString(),
                period(row));
    }

    private static Declined declined(Value row) {
        return new Declined(
                row.get("support").asString(),
                Declined.Reason.valueOf(row.get("reason").asString()),
                period(row));
    }

    private static Encounter encounter(Value row) {
        var with = text(row.get("with"));
        return new Encounter(
                new EncounterId(UUID.fromString(row.get("id").asString())),
                row.get("on").asLocalDate(),
                row.get("order").asInt(),
                row.get("kind").asString(),
                with == null ? null : ContactId.parse(with).orElseThrow());
    }

    private static Goal goal(Value row) {
        var progress = text(row.get("progress"));
        return new Goal(
                new GoalId(UUID.fromString(row.get("id").asString())),
                row.get("words").asString(),
                period(row),
                texts(row.get("needs")),
                row.get("helpers").asList(Rows::id),
                progress == null ? null : Goal.Progress.valueOf(progress));
    }

    private static FindingResponse response(Value row) {
        return new FindingResponse(
                row.get("finding").asString(),
                FindingResponse.Reply.valueOf(row.get("reply").asString()),
                row.get("on").asLocalDate(),
                row.get("note").asString(""),
                row.get("basis").asString(""),
                texts(row.get("evidence")));
    }

    private static List<String> texts(Value list) {
        return list.isNull() ? List.of() : list.asList(Value::asString);
    }

    private static Tie tie(Value row) {
        return new Tie(
                id(row.get("one")),
                id(row.get("other")),
                Answer.valueOf(row.get("answer").asString()),
                period(row));
    }

    private static @Nullable CarePlan plan(Value plan) {
        return plan.isNull()
                ? null
                : new CarePlan(
                        plan.get("agreedOn").asLocalDate(),
                        date(plan.get("lastReviewed")),
                        plan.get("needs").asList(Value::asString),
                        plan.get("agreedWith").asString(""));
    }

    private static ContactId id(Value value) {
        return ContactId.parse(value.asString()).orElseThrow();
    }

    private static Period period(Value row) {
        return new Period(date(row.get("since")), date(row.get("until")));
    }

    private static Map<String, Object> period(Period period) {
        return row("since", period.since(), "until", period.until());
    }

    private static @Nullable LocalDate date(Value value) {
        return value.isNull() ? null : value.asLocalDate();
    }

    private static @Nullable Integer number(Value value) {
        return value.isNull() ? null : value.asInt();
    }

    private static @Nullable String text(Value value) {
        return value.isNull() ? null : value.asString();
    }

    /** A map that, unlike {@link Map#of}, may hold null. */
    @SuppressWarnings("NullAway")
    private static Map<String, Object> row(@Nullable Object... pairs) {
        var row = new HashMap<String, Object>();
        for (int i = 0; i < pairs.length; i += 2) {
            row.put(String.valueOf(pairs[i]), pairs[i + 1]);
        }
        return row;
    }
}
