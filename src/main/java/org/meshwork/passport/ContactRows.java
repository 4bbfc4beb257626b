package org.meshwork.passport;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.meshwork.person.Contact;
import org.meshwork.person.HelpsWith;
import org.meshwork.person.Offer;
import org.meshwork.person.Rhythm;
import org.meshwork.person.Visit;
import org.meshwork.shared.CareRole;
import org.meshwork.shared.ContactId;
import org.meshwork.shared.Period;
import org.meshwork.shared.Sector;
import org.meshwork.shared.ServiceId;
import org.meshwork.shared.Vocabulary;
import tools.jackson.databind.JsonNode;

/** Reads the contacts of one web, and remembers what the file calls them. */
final class ContactRows {

    private static final Vocabulary WORDS = Vocabulary.shipped();

    private final Fields fields;
    private final Map<String, ContactId> ids = new HashMap<>();
    private final Map<ContactId, String> names = new HashMap<>();

    ContactRows(Fields fields) {
        this.fields = fields;
    }

    /** Null where the file has nobody of that name. */
    @Nullable
    ContactId id(String name) {
        return ids.get(name);
    }

    /** What the file calls each. */
    Map<ContactId, String> names() {
        return names;
    }

    List<Contact> read(JsonNode root) {
        var contacts = new LinkedHashMap<String, Contact>();
        fields.each(root, "contacts", (at, row) -> {
            var id = fields.id(row, at, "id");
            var period = fields.period(row, at);
            if (id != null && period.isPresent()) {
                contact(id, at, row, period.get()).ifPresent(contact -> {
                    if (fields.once(contacts, id, contact, at)) {
                        ids.put(id, contact.id());
                        names.put(contact.id(), id);
                    }
                });
            }
        });
        return List.copyOf(contacts.values());
    }

    private Optional<Contact> contact(String id, String at, JsonNode row, Period period) {
        var role = Optional.ofNullable(fields.text(row, at, "role")).orElse("unknown");
        fields.know("role", role, known -> WORDS.role(known).isPresent());
        var said = fields.choice(row, at, "sector", Sector.class);
        var sector = said != null ? Optional.of(said) : WORDS.role(role).map(CareRole::sector);
        if (sector.isEmpty()) {
            fields.leaveOut(at, "neither its sector nor its role says which part of care it is from");
            return Optional.empty();
        }
        fields.notAfter(at, "begins", period.since(), "it does not count yet");
        var name = Optional.ofNullable(fields.text(row, at, "name"))
                .orElseGet(() -> WORDS.role(role).map(CareRole::name).orElse(id));
        var service = fields.text(row, at, "service");
        var lastSeen = fields.date(row, at, "lastSeen");
        fields.notAfter(at, "was last seen", lastSeen, "it is not counted");
        var seenPlanOn = fields.date(row, at, "seenPlanOn");
        fields.notAfter(at, "saw the plan", seenPlanOn, "it is not counted");
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
                fields.know("need", code, known -> WORDS.need(known).isPresent());
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
        types.forEach(type -> fields.know(
                "kind of service", type, known -> WORDS.serviceType(known).isPresent()));
        return new Offer(
                types,
                row.hasNonNull("speaks") ? fields.texts(row, at, "speaks") : null,
                fields.flag(row, at, "outOfHours"),
                visits,
                fields.number(row, at, "usualWaitDays", 0, 3660));
    }
}
