package org.meshwork.exchange.openreferral;

import static org.meshwork.exchange.openreferral.Remarks.quoted;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meshwork.directory.OpeningHours;
import org.meshwork.directory.Venue;
import org.meshwork.places.Places;
import org.meshwork.places.PostcodePlace;
import org.meshwork.shared.Point;
import org.meshwork.shared.Postcode;

/** Where a service can be met: {@code service_at_locations}. */
final class Venues {

    private static final int LONGEST_POSTCODE = 20;
    private static final int LONGEST_ACCESS_WORDS = 60;
    private static final Pattern DENIAL = Pattern.compile("\\b(no|not|without|limited|un\\w+)\\b");
    private static final Map<String, Pattern> ACCESS = Map.of(
            "step-free", Pattern.compile("wheelchair|step.?free|level access|\\bramp"),
            "accessible-toilet", Pattern.compile("toilet"),
            "hearing-loop", Pattern.compile("(hearing|induction) loop"),
            "parking", Pattern.compile("parking"),
            "lift", Pattern.compile("\\blift\\b"),
            "quiet-space", Pattern.compile("quiet (space|room|area)"),
            "changing-place", Pattern.compile("changing place"));

    private final Places places;
    private final Schedules schedules;

    Venues(Places places, Schedules schedules) {
        this.places = places;
        this.schedules = schedules;
    }

    List<Venue> of(Part service) {
        return service.list("service_at_locations")
                .flatMap(at -> venue(at).stream())
                .distinct()
                .toList();
    }

    private Optional<Venue> venue(Part at) {
        var location = at.child("location");
        var kind = location.line("location_type").toLowerCase(Locale.ROOT);
        if (location.isEmpty() || kind.equals("virtual")) {
            return Optional.empty();
        }
        if (kind.equals("postal")) {
            location.warned("location_type", "A place to write to, not to go to; left out.");
            return Optional.empty();
        }
        var hours = schedules.of(Stream.concat(at.list("schedules"), location.list("schedules")));
        if (location.flag("confidential")) {
            return Optional.of(new Venue("Address not made public", "", "", null, List.of(), true, hours));
        }
        return publicVenue(location, hours);
    }

    private Optional<Venue> publicVenue(Part location, OpeningHours hours) {
        var address = bestAddress(location);
        var lines = address.map(Venues::lines).orElse(List.of());
        var postcode = address.map(Venues::postcode).orElse("");
        var point = point(location, postcode);
        var name = location.line("name");
        if (name.isEmpty() && lines.isEmpty() && postcode.isEmpty() && point == null) {
            location.warned("", "A place without a name, an address or a point on the map; left out.");
            return Optional.empty();
        }
        var called = Stream.concat(Stream.of(name), Stream.concat(lines.stream(), Stream.of(postcode)))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        return Optional.of(
                new Venue(called, String.join(", ", lines), postcode, point, access(location), false, hours));
    }

    private static Optional<Part> bestAddress(Part location) {
        var addresses = location.list("addresses").toList();
        return addresses.stream()
                .filter(address -> address.line("address_type").equalsIgnoreCase("physical"))
                .findFirst()
                .or(() -> addresses.stream().findFirst());
    }

    private static List<String> lines(Part address) {
        var lines = new LinkedHashSet<String>();
        Stream.of("address_1", "address_2", "city", "region", "state_province")
                .map(address::line)
                .filter(line -> !line.isEmpty())
                .forEach(lines::add);
        return List.copyOf(lines);
    }

    private static String postcode(Part address) {
        var given = address.line("postal_code");
        var postcode = Postcode.parse(given).map(Postcode::value);
        if (given.isEmpty()) {
            return "";
        }
        if (postcode.isEmpty()) {
            var isShort = given.length() <= LONGEST_POSTCODE;
            address.warned(
                    "postal_code",
                    quoted(given) + " is not a United Kingdom postcode; " + (isShort ? "kept as it is." : "left out."));
            return isShort ? given : "";
        }
        if (!postcode.get().equals(given)) {
            address.normalised("postal_code", quoted(given) + " was written as " + postcode.get() + ".");
        }
        return postcode.get();
    }

    private @Nullable Point point(Part location, String postcode) {
        var given = givenPoint(location);
        if (given != null) {
            return given;
        }
        var whole = Postcode.parse(postcode);
        var place = whole.flatMap(places::postcode);
        if (place.isEmpty()) {
            whole.flatMap(places::ended)
                    .ifPresent(month -> location.warned(
                            "addresses.postal_code",
                            postcode + " has not existed since " + month + ". Look up the new one."));
        }
        return place.map(PostcodePlace::point).orElse(null);
    }

    private static @Nullable Point givenPoint(Part location) {
        var latitude = location.number("latitude");
        var longitude = location.number("longitude");
        if (latitude.isEmpty() || longitude.isEmpty()) {
            return null;
        }
        if (!isNearBritain(latitude.getAsDouble(), longitude.getAsDouble())) {
            location.warned(
                    "latitude",
                    latitude.getAsDouble() + ", " + longitude.getAsDouble()
                            + " is not in the United Kingdom; the point was left out.");
            return null;
        }
        return new Point(latitude.getAsDouble(), longitude.getAsDouble());
    }

    /** A box around the United Kingdom, the Isle of Man and the Channel Islands. */
    private static boolean isNearBritain(double latitude, double longitude) {
        return latitude > 49 && latitude < 61 && longitude > -9 && longitude < 2.1;
    }

    private static List<String> access(Part location) {
        var codes = new LinkedHashSet<String>();
        location.list("accessibility").forEach(access -> {
            var words = Stream.of("accessibility", "description", "name")
                    .map(access::line)
                    .filter(line -> !line.isEmpty())
                    .findFirst()
                    .orElse("");
            var found = accessIn(words.toLowerCase(Locale.UK));
            if (found.isEmpty() && !words.isEmpty()) {
                access.warned("description", quoted(words) + " is not one of our words for access; left out.");
            }
            codes.addAll(found);
        });
        return List.copyOf(codes);
    }

    /** Only short phrases are read: a long one may well say that something is not there. */
    private static List<String> accessIn(String words) {
        if (words.length() > LONGEST_ACCESS_WORDS || DENIAL.matcher(words).find()) {
            return List.of();
        }
        return ACCESS.entrySet().stream()
                .filter(code -> code.getValue().matcher(words).find())
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
