package org.meshwork.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.meshwork.shared.OrganisationId;
import org.meshwork.shared.Point;
import org.meshwork.shared.Sector;
import org.meshwork.shared.ServiceId;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;

/** Reads a service out of a row of {@code read-services.cypher}. */
final class ServiceRecord {

    private ServiceRecord() {}

    static Service service(MapAccessor row) {
        var service = row.get("service");
        return new Service(
                ServiceId.parse(text(service, "id")).orElseThrow(),
                organisation(row.get("organisation")),
                text(service, "name"),
                text(service, "summary"),
                text(service, "description"),
                texts(row, "types"),
                texts(row, "needs"),
                row.get("venues").asList(ServiceRecord::venue),
                OpeningHours.parse(text(service, "hours")),
                new Eligibility(number(service, "minimumAge"), number(service, "maximumAge"), texts(row, "audiences")),
                choice(service, "cost", Cost.class).orElse(null),
                text(service, "costDetail"),
                choices(service, "joining", Joining.class),
                text(service, "joinDetail"),
                choices(service, "delivery", Delivery.class),
                texts(service, "languages"),
                text(service, "phone"),
                text(service, "email"),
                text(service, "website"),
                date(service, "assuredOn"),
                new Origin(text(service, "feed"), text(service, "feedId"), text(service, "licence")),
                service.get("withdrawn").asBoolean(false),
                Kept.read(service, "particulars", Particulars.class, Particulars.NONE));
    }

    private static Organisation organisation(Value row) {
        return new Organisation(
                OrganisationId.parse(text(row, "id")).orElseThrow(),
                text(row, "name"),
                choice(row, "sector", Sector.class).orElse(null),
                text(row, "description"),
                text(row, "website"),
                text(row, "email"),
                text(row, "phone"),
                Kept.read(row, "registration", Registration.class, Registration.NONE));
    }

    private static Venue venue(Value row) {
        return new Venue(
                text(row, "name"),
                text(row, "address"),
                text(row, "postcode"),
                row.get("latitude").isNull()
                        ? null
                        : new Point(
                                row.get("latitude").asDouble(),
                                row.get("longitude").asDouble()),
                texts(row, "access"),
                row.get("confidential").asBoolean(false),
                OpeningHours.parse(text(row, "hours")),
                Kept.read(row, "premises", Premises.class, Premises.NONE),
                Kept.read(row, "timetable", Timetable.class, Timetable.NONE));
    }

    private static String text(MapAccessor row, String property) {
        return row.get(property).asString("");
    }

    private static List<String> texts(MapAccessor row, String property) {
        return row.get(property).asList(Value::asString, List.of());
    }

    private static @Nullable Integer number(MapAccessor row, String property) {
        var value = row.get(property);
        return value.isNull() ? null : value.asInt();
    }

    private static @Nullable LocalDate date(MapAccessor row, String property) {
        var value = row.get(property);
        return value.isNull() ? null : value.asLocalDate();
    }

    private static <E extends Enum<E>> Optional<E> choice(MapAccessor row, String property, Class<E> type) {
        var value = row.get(property);
        return value.isNull() ? Optional.empty() : Optional.of(Enum.valueOf(type, value.asString()));
    }

    private static <E extends Enum<E>> List<E> choices(MapAccessor row, String property, Class<E> type) {
        return texts(row, property).stream()
                .map(name -> Enum.valueOf(type, name))
                .toList();
    }
}
