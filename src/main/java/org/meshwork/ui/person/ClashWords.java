package org.meshwork.ui.person;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.meshwork.person.CareWeb;
import org.meshwork.person.Change;
import org.meshwork.person.Contact;
import org.meshwork.person.Reconciliation;
import org.meshwork.person.Reconciliation.Clash;
import org.meshwork.person.Tie;
import org.meshwork.shared.ContactId;

/** Where two people changed the same thing, in words: what it is now, and what I would have. */
final class ClashWords {

    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("name", "their name"),
            Map.entry("role", "what they are to you"),
            Map.entry("sector", "which part of your life they are from"),
            Map.entry("everyDays", "how often"),
            Map.entry("period", "since when, or until when, they help"),
            Map.entry("waitingSince", "whether they have begun"),
            Map.entry("lastSeen", "when you last saw them"),
            Map.entry("carer", "whether they look after you"),
            Map.entry("service", "where they work"),
            Map.entry("organisation", "where they work"),
            Map.entry("helpsWith", "what they help with"),
            Map.entry("coordinates", "whether they co-ordinate"),
            Map.entry("seenPlanOn", "whether they have seen the plan"),
            Map.entry("offer", "when they can be reached"));

    private ClashWords() {}

    static String sentence(Reconciliation mine, CareWeb current) {
        var things = mine.clashes().stream()
                .map(clash -> about(clash, current))
                .distinct()
                .toList();
        return "Somebody else has just changed the same: " + WebWords.list(things) + ".";
    }

    /** "Dr Patel: how often". */
    static String about(Clash clash, CareWeb current) {
        var thing = EditWords.thing(clash.mine(), current);
        return clash.fields().isEmpty()
                ? thing
                : thing + ": "
                        + WebWords.list(clash.fields().stream()
                                .map(field -> FIELDS.getOrDefault(field, field))
                                .distinct()
                                .toList());
    }

    /** What it is now, and what I said, each short enough for a button; the same for both where words cannot tell. */
    static List<String> choices(Clash clash, CareWeb current) {
        return List.of(value(clash.back(), clash, current), value(clash.mine(), clash, current));
    }

    private static String value(Change change, Clash clash, CareWeb current) {
        return switch (change) {
            case Change.PutContact(var contact) -> contact(contact, clash.fields());
            case Change.PutTie(var tie) -> tie(tie, current);
            case Change.TakeTie ignored -> "nothing said";
            case Change.TakeContact ignored -> "taken out";
            case Change.PutNeed(var need) ->
                need.period().until() == null
                        ? "needed"
                        : "needed until " + WebWords.date(need.period().until());
            case Change.PutGoal(var goal) -> goal.words();
            case Change.PutProfile(var profile) -> profile.name() + ", " + profile.about();
            default -> "as it is";
        };
    }

    private static String contact(Contact contact, List<String> fields) {
        if (fields.isEmpty()) {
            return contact.name();
        }
        return switch (fields.getFirst()) {
            case "name" -> contact.name();
            case "role" -> WebWords.role(contact);
            case "sector" -> contact.sector().label();
            case "everyDays" -> WebWords.often(contact.everyDays());
            case "period" -> "until " + date(contact.period().until());
            case "lastSeen" -> date(contact.lastSeen());
            case "organisation" -> contact.organisation();
            case "helpsWith" ->
                WebWords.list(contact.helpsWith().stream()
                        .map(help -> WebWords.need(help.need()))
                        .distinct()
                        .toList());
            case "coordinates" ->
                contact.coordinates().stream().anyMatch(period -> period.until() == null)
                        ? "co-ordinates"
                        : "does not co-ordinate";
            default -> contact.name();
        };
    }

    private static String date(java.time.@Nullable LocalDate day) {
        return day == null ? "not said" : WebWords.date(day);
    }

    private static String tie(Tie tie, CareWeb current) {
        return name(tie.one(), current) + " and " + name(tie.other(), current)
                + switch (tie.answer()) {
                    case YES -> " talk";
                    case NO -> " do not talk";
                    case DONT_KNOW -> ": not known";
                    case NOT_ASKED -> ": not said";
                };
    }

    private static String name(ContactId id, CareWeb current) {
        return current.contact(id).map(Contact::name).orElse("somebody");
    }
}
