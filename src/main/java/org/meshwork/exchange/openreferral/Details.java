package org.meshwork.exchange.openreferral;

import static org.meshwork.exchange.openreferral.RecordReader.LONGEST_DESCRIPTION;
import static org.meshwork.exchange.openreferral.RecordReader.LONGEST_NAME;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.meshwork.directory.Particulars;
import org.meshwork.directory.Status;
import org.meshwork.directory.Timetable;

/** What a record says of a service besides what everybody asks first. */
final class Details {

    private static final int MOST_FUNDING = 50;

    private Details() {}

    static Particulars of(Part part, Status status, People people, Price price, Timetable timetable) {
        return new Particulars(
                part.line("alternate_name", LONGEST_NAME),
                status,
                part.line("alert"),
                part.prose("eligibility_description", LONGEST_DESCRIPTION),
                part.prose("accreditations", LONGEST_DESCRIPTION),
                price.fees(),
                part.line("wait_time"),
                part.prose("interpretation_services", LONGEST_DESCRIPTION),
                Contacts.email(part, "assurer_email"),
                lastModified(part),
                people.contacts(),
                people.phones(),
                price.options(),
                timetable,
                Languages.others(part),
                Areas.of(part),
                Tags.of(part),
                funding(part),
                List.of());
    }

    static Status status(Part part) {
        return switch (part.line("status").toLowerCase(Locale.ROOT)) {
            case "inactive" -> Status.INACTIVE;
            case "defunct" -> Status.DEFUNCT;
            case "temporarily closed" -> Status.TEMPORARILY_CLOSED;
            default -> Status.ACTIVE;
        };
    }

    private static @Nullable Instant lastModified(Part part) {
        return Dates.moment(part, "last_modified").orElse(null);
    }

    private static List<String> funding(Part part) {
        return part.list("funding")
                .map(funding -> funding.prose("source", LONGEST_DESCRIPTION))
                .filter(source -> !source.isEmpty())
                .distinct()
                .limit(MOST_FUNDING)
                .toList();
    }
}
