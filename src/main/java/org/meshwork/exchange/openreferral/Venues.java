package org.meshwork.exchange.openreferral;

import static org.meshwork.exchange.openreferral.Remarks.quoted;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meshwork.directory.Address;
import org.meshwork.directory.Premises;
import org.meshwork.directory.Timetable;
import org.meshwork.directory.Venue;
import org.meshwork.places.Places;
import org.meshwork.places.PostcodePlace;
import org.meshwork.shared.Point;
import org.meshwork.shared.Postcode;

/** Where a service can be met: {@code service_at_locations}. */
final class Venues {

    private static final int MOST = 200;
    private static final int LONGEST_POSTCODE = 20;

    private final Places places;
    private final Schedules schedules;

    Venues(Places places, Schedules schedules) {
        this.places = places;
        this.schedules = schedules;
    }

    List<Venue> of(Part service, boolean isOurs) {
        return service.list("service_at_locations")
                .flatMap(at -> venue(service, at, isOurs).stream())
                .distinct()
                .limit(MOST)
                .toList();
    }

    /** Those of the service that are for this place, its own, and the place's. */
    private Timetable timetable(Part service, Part at, Part location) {
        var id = at.line("id");
        var there = service.list("schedules")
                .filter(schedule ->
                        !id.isEmpty() && schedule.line("service_at_location_id").equals(id));
        return schedules.of(
                Stream.of(there, at.list("schedules"), location.list("schedules"))
                        .flatMap(all -> all),
                Stream.concat(at.list("holiday_schedules"), location.list("holiday_schedules")));
    }

    private Optional<Venue> venue(Part service, Part at, boolean isOurs) {
        var location = at.child("location");
        var kind = location.line("location_type").toLowerCase(Locale.ROOT);
        if (location.isEmpty() || kind.equals("virtual")) {
            return Optional.empty();
        }
        if (kind.equals("postal")) {
            location.warned("location_type", "A place to write to, not to go to; left out.");
            return Optional.empty();
        }
        var timetable = timetable(service, at, location);
        return isConfidential(location)
                ? Optional.of(new Venue(
                        OwnTaxonomy.NOT_PUBLIC,
                        "",
                        "",
                        null,
                        List.of(),
                        true,
                        schedules.week(timetable),
                        Premises.NONE,
                        timetable))
                : publicVenue(location, at, timetable, isOurs);
    }

    static boolean isConfidential(Part location) {
        return location.flag("confidential")
                || OwnTerms.of(location).codes(OwnTaxonomy.PLACES).contains(OwnTaxonomy.CONFIDENTIAL);
    }

    private Optional<Venue> publicVenue(Part location, Part at, Timetable timetable, boolean isOurs) {
        var address = bestAddress(location);
        var parts = address.map(Venues::parts).orElse(Address.NONE);
        var postcode = address.map(Venues::postcode).orElse("");
        var point = isOurs ? published(location) : point(location, postcode);
        var name = location.line("name");
        if (name.isEmpty() && parts.line().isEmpty() && postcode.isEmpty() && point == null) {
            location.warned("", "A place without a name, an address or a point on the map; left out.");
            return Optional.empty();
        }
        var called = Stream.of(name, parts.street(), parts.line(), postcode)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        var building = Buildings.of(location, at, parts, isOurs);
        return Optional.of(new Venue(
                called,
                parts.line(),
                postcode,
                point,
                building.access(),
                false,
                schedules.week(timetable),
                building.premises(),
                timetable));
    }

    private static Optional<Part> bestAddress(Part location) {
        var addresses = location.list("addresses").toList();
        return addresses.stream()
                .filter(address -> address.line("address_type").equalsIgnoreCase("physical"))
                .findFirst()
                .or(() -> addresses.stream().findFirst());
    }

    private static Address parts(Part address) {
        var street = Stream.of("address_1", "address_2")
                .map(address::line)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
        return new Address(
                address.line("attention"),
                String.join(", ", street),
                address.line("city"),
                address.line("region"),
                address.line("state_province"),
                address.line("country"));
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
        var given = degrees(location)
                .flatMap(at -> Spot.of(at[0], at[1], sentence -> location.warned("latitude", sentence)));
        if (given.isPresent()) {
            return given.get();
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

    /** Another Meshwork looked at it when it came in, and an invented borough may lie in the sea. */
    private static @Nullable Point published(Part location) {
        return degrees(location)
                .filter(at -> Math.abs(at[0]) <= 90 && Math.abs(at[1]) <= 180)
                .map(at -> new Point(at[0], at[1]))
                .orElse(null);
    }

    private static Optional<double[]> degrees(Part location) {
        var latitude = location.number("latitude");
        var longitude = location.number("longitude");
        return latitude.isEmpty() || longitude.isEmpty()
                ? Optional.empty()
                : Optional.of(new double[] {latitude.getAsDouble(), longitude.getAsDouble()});
    }
}
