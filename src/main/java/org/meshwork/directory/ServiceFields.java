package org.meshwork.directory;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meshwork.directory.Correction.Field;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Single fields of a service as text, and back. */
final class ServiceFields {

    private static final Pattern AGES = Pattern.compile("(\\d{0,3})-(\\d{0,3})");

    private ServiceFields() {}

    /** What cannot be put into a field. The message is for the person who typed it. */
    static final class Unfit extends IllegalArgumentException {
        private final String sentence;

        Unfit(String sentence) {
            super(sentence);
            this.sentence = sentence;
        }

        String sentence() {
            return sentence;
        }
    }

    static String text(Service service, Field field) {
        var eligibility = service.eligibility();
        return switch (field) {
            case NAME -> service.name();
            case SUMMARY -> service.summary();
            case DESCRIPTION -> service.description();
            case TYPES -> String.join("|", service.types());
            case NEEDS -> String.join("|", service.needs());
            case AUDIENCES -> String.join("|", eligibility.audiences());
            case AGES -> ages(eligibility);
            case HOURS -> service.hours().text();
            case COST -> service.cost() == null ? "" : service.cost().name();
            case COST_DETAIL -> service.costDetail();
            case JOINING -> names(service.joining());
            case JOIN_DETAIL -> service.joinDetail();
            case DELIVERY -> names(service.delivery());
            case LANGUAGES -> String.join("|", service.languages());
            case PHONE -> service.phone();
            case EMAIL -> service.email();
            case WEBSITE -> service.website();
            case ASSURED_ON ->
                service.assuredOn() == null ? "" : service.assuredOn().toString();
            case WITHDRAWN -> String.valueOf(service.withdrawn());
            case ADDRESS_HIDDEN -> String.valueOf(service.venues().stream().anyMatch(Venue::confidential));
        };
    }

    /** The service with that field put otherwise. Throws {@link Unfit} for a value that the field cannot have. */
    static Service with(Service service, Field field, String value) {
        var tree = ServiceText.tree(service);
        put(tree, field, value.strip());
        return ServiceText.read(tree);
    }

    private static void put(ObjectNode tree, Field field, String value) {
        switch (field) {
            case NAME -> tree.put("name", required(value));
            case SUMMARY -> tree.put("summary", value);
            case DESCRIPTION -> tree.put("description", value);
            case TYPES -> list(tree, "types", value);
            case NEEDS -> list(tree, "needs", value);
            case AUDIENCES -> list((ObjectNode) tree.get("eligibility"), "audiences", value);
            case AGES -> ages((ObjectNode) tree.get("eligibility"), value);
            case HOURS -> putHours(tree, hours(value));
            case COST -> tree.put("cost", choice(Cost.class, value));
            case COST_DETAIL -> tree.put("costDetail", value);
            case JOINING -> choices(tree, "joining", Joining.class, value);
            case JOIN_DETAIL -> tree.put("joinDetail", value);
            case DELIVERY -> choices(tree, "delivery", Delivery.class, value);
            case LANGUAGES -> list(tree, "languages", value);
            case PHONE -> tree.put("phone", value);
            case EMAIL -> tree.put("email", value);
            case WEBSITE -> tree.put("website", value);
            case ASSURED_ON -> tree.put("assuredOn", day(value));
            case WITHDRAWN -> tree.put("withdrawn", Boolean.parseBoolean(value));
            case ADDRESS_HIDDEN -> hideAddresses(tree, Boolean.parseBoolean(value));
        }
    }

    private static String required(String value) {
        if (value.isEmpty()) {
            throw new Unfit("A service needs a name.");
        }
        return value;
    }

    private static void list(ObjectNode tree, String name, String value) {
        var array = tree.putArray(name);
        values(value).forEach(array::add);
    }

    private static <E extends Enum<E>> void choices(ObjectNode tree, String name, Class<E> type, String value) {
        var array = tree.putArray(name);
        values(value).forEach(each -> array.add(choice(type, each)));
    }

    private static <E extends Enum<E>> @Nullable String choice(Class<E> type, String value) {
        if (value.isEmpty()) {
            return null;
        }
        return Arrays.stream(type.getEnumConstants())
                .map(Enum::name)
                .filter(value::equals)
                .findFirst()
                .orElseThrow(() -> new Unfit("“" + value + "” is not one of the choices."));
    }

    /** Also the timetable, of which the hours were drawn. */
    private static void putHours(ObjectNode tree, OpeningHours hours) {
        tree.set("hours", ServiceText.node(hours));
        ((ObjectNode) tree.get("particulars")).set("timetable", ServiceText.node(Timetable.of(hours)));
    }

    private static OpeningHours hours(String value) {
        try {
            return OpeningHours.parse(value);
        } catch (IllegalArgumentException e) {
            throw new Unfit("Write opening hours like “Mo-Fr 09:00-17:00; Sa 10:00-12:00”. " + e.getMessage());
        }
    }

    private static @Nullable String day(String value) {
        try {
            return value.isEmpty() ? null : LocalDate.parse(value).toString();
        } catch (DateTimeParseException e) {
            throw new Unfit("Write the day like “2026-10-03”.");
        }
    }

    private static void ages(ObjectNode eligibility, String value) {
        var match = AGES.matcher(value.isEmpty() ? "-" : value);
        if (!match.matches()) {
            throw new Unfit("Write ages like “60-” or “5-18”.");
        }
        eligibility.put("minimumAge", number(match.group(1)));
        eligibility.put("maximumAge", number(match.group(2)));
    }

    private static @Nullable Integer number(String digits) {
        return digits.isEmpty() ? null : Integer.valueOf(digits);
    }

    private static String ages(Eligibility eligibility) {
        var from = eligibility.minimumAge();
        var to = eligibility.maximumAge();
        return from == null && to == null ? "" : (from == null ? "" : from) + "-" + (to == null ? "" : to);
    }

    /** Also where they stand in other words of it. */
    private static void hideAddresses(ObjectNode tree, boolean hidden) {
        if (!hidden) {
            return;
        }
        var venues = (ArrayNode) tree.get("venues");
        var lines = venues.valueStream()
                .flatMap(venue -> Stream.of("postcode", "address")
                        .map(field -> venue.path(field).asString("")))
                .toList();
        for (var venue : venues) {
            ((ObjectNode) venue)
                    .put("name", "")
                    .put("address", "")
                    .put("postcode", "")
                    .putNull("point")
                    .put("confidential", true)
                    .set("premises", ServiceText.node(Premises.NONE));
        }
        PrivateAddress.of(lines.stream()).ifPresent(address -> address.takeOutOf(tree));
    }

    private static List<String> values(String text) {
        return Arrays.stream(text.split("\\|"))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    private static String names(List<? extends Enum<?>> choices) {
        return choices.stream().map(Enum::name).collect(joining("|"));
    }
}
