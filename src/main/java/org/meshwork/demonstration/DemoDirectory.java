package org.meshwork.demonstration;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meshwork.directory.Cost;
import org.meshwork.directory.Delivery;
import org.meshwork.directory.Eligibility;
import org.meshwork.directory.Joining;
import org.meshwork.directory.OpeningHours;
import org.meshwork.directory.Organisation;
import org.meshwork.directory.Origin;
import org.meshwork.directory.Particulars;
import org.meshwork.directory.Service;
import org.meshwork.directory.Venue;
import org.meshwork.places.PostcodePlace;
import org.meshwork.shared.OrganisationId;
import org.meshwork.shared.Point;
import org.meshwork.shared.Sector;
import org.meshwork.shared.SeedTable;
import org.meshwork.shared.SeedTable.Row;
import org.meshwork.shared.ServiceId;

/** The services of Saltmarsh: {@code organisations-*.csv}, {@code places-*.csv} and {@code services-*.csv}. */
final class DemoDirectory {

    static final String FEED = "Saltmarsh demonstration";

    private static final List<String> PARTS = List.of("voluntary", "health", "council", "branches");

    private final Map<String, Organisation> organisations;
    private final Map<String, Row> venues;
    private final Map<String, Point> points;
    private final LocalDate day;

    private DemoDirectory(LocalDate day) {
        this.day = day;
        organisations = rows("organisations", DemoDirectory::organisation)
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
        venues = rows("places", row -> Map.entry(row.text("code"), row))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
        points = DemoMap.postcodes().stream()
                .collect(toMap(
                        place -> place.postcode().value(), PostcodePlace::point, (one, same) -> one, HashMap::new));
    }

    /** @param day of loading: each entry was checked some days before it */
    static List<Service> services(LocalDate day) {
        var directory = new DemoDirectory(day);
        return rows("services", directory::service).toList();
    }

    static ServiceId id(String code) {
        return ServiceId.named(FEED + '/' + code);
    }

    private static <T> Stream<T> rows(String table, Function<Row, T> mapping) {
        return PARTS.stream()
                .flatMap(part -> SeedTable.read("demo/%s-%s.csv".formatted(table, part), mapping).stream());
    }

    private static Map.Entry<String, Organisation> organisation(Row row) {
        var code = row.text("code");
        return Map.entry(
                code,
                new Organisation(
                        OrganisationId.named(FEED + '/' + code),
                        row.text("name"),
                        row.choice("sector", Sector.class),
                        row.text("description"),
                        row.text("website"),
                        row.text("email"),
                        row.text("phone")));
    }

    private Service service(Row row) {
        var code = row.text("code");
        var venueCodes = row.list("places");
        var hours = OpeningHours.parse(row.text("hours"));
        return new Service(
                id(code),
                Objects.requireNonNull(organisations.get(row.text("organisation")), code),
                row.text("name"),
                row.text("summary"),
                row.text("description"),
                row.list("types"),
                row.list("needs"),
                venueCodes.stream().map(venue -> venue(venue, hours)).toList(),
                venueCodes.isEmpty() ? hours : OpeningHours.UNKNOWN,
                eligibility(row),
                row.text("cost").isEmpty() ? null : row.choice("cost", Cost.class),
                row.text("costDetail"),
                row.list("join").stream().map(Joining::valueOf).toList(),
                row.text("joinDetail"),
                row.list("delivery").stream().map(Delivery::valueOf).toList(),
                row.list("languages"),
                row.text("phone"),
                row.text("email"),
                row.text("website"),
                day.minusDays(row.number("checkedDaysAgo")),
                new Origin(FEED, code, ""),
                false,
                Particulars.NONE);
    }

    private Venue venue(String code, OpeningHours hours) {
        var row = Objects.requireNonNull(venues.get(code), code);
        if (row.flag("confidential")) {
            return new Venue(row.text("name"), "", "", null, row.list("access"), true, hours);
        }
        return new Venue(
                row.text("name"),
                row.text("address"),
                row.text("postcode"),
                points.get(row.text("postcode")),
                row.list("access"),
                false,
                hours);
    }

    private static Eligibility eligibility(Row row) {
        var ages = row.text("ages").split("-", 2);
        return new Eligibility(age(ages[0]), ages.length < 2 ? null : age(ages[1]), row.list("audiences"));
    }

    private static @Nullable Integer age(String text) {
        return text.isBlank() ? null : Integer.valueOf(text.strip());
    }
}
