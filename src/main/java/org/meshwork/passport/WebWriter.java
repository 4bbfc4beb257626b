package org.meshwork.passport;

import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.meshwork.person.CareWeb;
import org.meshwork.person.Contact;
import org.meshwork.shared.Period;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes one web as {@code docs/care-web.schema.json} says; {@link WebReader} reads the same web from it. */
final class WebWriter {

    private static final JsonMapper JSON = JsonMapper.shared();

    private WebWriter() {}

    static byte[] write(CareWeb web) {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(json(web));
    }

    private static ObjectNode json(CareWeb web) {
        var root = JSON.createObjectNode()
                .put("version", WebReader.VERSION)
                .put("id", web.person().toString());
        var person = root.putObject("person").put("name", web.profile().name());
        text(person, "about", web.profile().about());
        number(person, "age", web.profile().ageYears());
        text(person, "area", web.profile().area());
        each(
                root,
                "needs",
                web.needs(),
                (row, held) ->
                        period(row.put("need", held.code()).put("importance", held.importance()), held.period()));
        each(
                root,
                "conditions",
                web.conditions(),
                (row, held) -> period(row.put("condition", held.code()), held.period()));
        each(root, "contacts", web.contacts(), WebWriter::contact);
        each(root, "ties", web.ties(), (row, tie) -> {
            row.putArray("between").add(tie.one().toString()).add(tie.other().toString());
            period(row.put("answer", tie.answer().name()), tie.period());
        });
        plan(root, web);
        each(
                root,
                "circumstances",
                web.circumstances(),
                (row, held) -> period(row.put("kind", held.kind().name()).put("code", held.code()), held.period()));
        each(
                root,
                "declined",
                web.declined(),
                (row, held) -> period(
                        row.put("support", held.support())
                                .put("reason", held.reason().name()),
                        held.period()));
        each(root, "encounters", web.encounters(), (row, held) -> {
            row.put("id", held.id().toString())
                    .put("on", held.on().toString())
                    .put("order", held.order())
                    .put("kind", held.kind());
            said(row, "with", held.with());
        });
        each(root, "goals", web.goals(), (row, goal) -> {
            period(row.put("id", goal.id().toString()).put("words", goal.words()), goal.period());
            texts(row, "needs", goal.needs());
            texts(row, "helpers", goal.helpers());
            said(row, "progress", goal.progress());
        });
        each(root, "responses", web.responses(), (row, held) -> {
            row.put("finding", held.finding())
                    .put("reply", held.reply().name())
                    .put("on", held.on().toString())
                    .put("basis", held.basis());
            text(row, "note", held.note());
            texts(row, "evidence", held.evidence());
        });
        return root;
    }

    private static void contact(ObjectNode row, Contact contact) {
        period(
                row.put("id", contact.id().toString())
                        .put("name", contact.name())
                        .put("role", contact.role())
                        .put("sector", contact.sector().name()),
                contact.period());
        number(row, "everyDays", contact.everyDays());
        said(row, "waitingSince", contact.waitingSince());
        said(row, "lastSeen", contact.lastSeen());
        row.put("carer", contact.carer());
        said(row, "service", contact.service());
        text(row, "organisation", contact.organisation());
        each(row, "helpsWith", contact.helpsWith(), (help, held) -> {
            help.put("need", held.need());
            help.put("since", text(held.period().since()));
            help.put("until", text(held.period().until()));
        });
        each(
                row,
                "earlierRhythms",
                contact.earlierRhythms(),
                (rhythm, held) -> rhythm.put("everyDays", held.everyDays())
                        .put("until", held.until().toString()));
        each(row, "coordinates", contact.coordinates(), (one, held) -> period(one, held));
        said(row, "seenPlanOn", contact.seenPlanOn());
        var offer = contact.offer();
        texts(row, "serviceTypes", offer.serviceTypes());
        if (offer.speaks() != null) {
            texts(row, "speaks", offer.speaks());
        }
        if (offer.outOfHours() != null) {
            row.put("outOfHours", offer.outOfHours());
        }
        each(
                row,
                "visits",
                offer.visits(),
                (visit, held) -> visit.put("day", held.day().name())
                        .put("from", held.from().toString())
                        .put("to", held.to().toString()));
        number(row, "usualWaitDays", offer.usualWaitDays());
    }

    private static void plan(ObjectNode root, CareWeb web) {
        var plan = web.plan();
        if (plan != null) {
            var row = root.putObject("plan").put("agreedOn", plan.agreedOn().toString());
            said(row, "lastReviewed", plan.lastReviewed());
            texts(row, "needs", plan.needs());
            text(row, "agreedWith", plan.agreedWith());
        }
    }

    private static <T> void each(ObjectNode parent, String field, List<T> rows, BiConsumer<ObjectNode, T> write) {
        var array = parent.putArray(field);
        rows.forEach(one -> write.accept(array.addObject(), one));
    }

    private static void texts(ObjectNode row, String field, List<?> texts) {
        var array = row.putArray(field);
        texts.forEach(one -> array.add(one.toString()));
    }

    private static void period(ObjectNode row, Period period) {
        said(row, "since", period.since());
        said(row, "until", period.until());
    }

    private static void said(ObjectNode row, String field, @Nullable Object value) {
        if (value != null) {
            row.put(field, value.toString());
        }
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static void text(ObjectNode row, String field, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            row.put(field, value);
        }
    }

    private static void number(ObjectNode row, String field, @Nullable Integer value) {
        if (value != null) {
            row.put(field, value);
        }
    }
}
