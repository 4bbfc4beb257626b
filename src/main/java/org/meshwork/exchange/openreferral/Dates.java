package org.meshwork.exchange.openreferral;

import static org.meshwork.exchange.openreferral.Remarks.quoted;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.regex.Pattern;

/** Days, as feeds write them; by the calendar on a British wall. */
final class Dates {

    private static final ZoneId BRITAIN = ZoneId.of("Europe/London");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MOMENT =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[T ](\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?)(.*)");
    private static final DateTimeFormatter BRITISH =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private static final String NO_ZONE = "It has no time zone; read as British time.";

    private Dates() {}

    /** Empty where there is none, or none that can be read, which is remarked on. */
    static Optional<LocalDate> day(Part part, String field) {
        var given = part.line(field);
        if (given.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(read(part, field, given));
        } catch (DateTimeException e) {
            part.warned(field, quoted(given) + " is not a date; left out.");
            return Optional.empty();
        }
    }

    /** As {@link #day}; a day alone is its first moment. */
    static Optional<Instant> moment(Part part, String field) {
        var given = part.line(field);
        var moment = MOMENT.matcher(given);
        if (!moment.matches()) {
            return day(part, field).map(day -> day.atStartOfDay(BRITAIN).toInstant());
        }
        try {
            var local = moment.group(1) + 'T' + moment.group(2);
            if (moment.group(5).isEmpty()) {
                part.normalised(field, NO_ZONE);
                return Optional.of(LocalDateTime.parse(local).atZone(BRITAIN).toInstant());
            }
            return Optional.of(
                    OffsetDateTime.parse(local + moment.group(5).strip()).toInstant());
        } catch (DateTimeException e) {
            part.warned(field, quoted(given) + " is not a date; left out.");
            return Optional.empty();
        }
    }

    private static LocalDate read(Part part, String field, String given) {
        if (DAY.matcher(given).matches()) {
            return LocalDate.parse(given);
        }
        var moment = MOMENT.matcher(given);
        if (!moment.matches()) {
            var day = LocalDate.parse(given, BRITISH);
            part.normalised(field, quoted(given) + " was read as " + day + ".");
            return day;
        }
        var local = moment.group(1) + 'T' + moment.group(2);
        if (moment.group(5).isEmpty()) {
            part.normalised(field, NO_ZONE);
            return LocalDateTime.parse(local).toLocalDate();
        }
        return OffsetDateTime.parse(local + moment.group(5).strip())
                .atZoneSameInstant(BRITAIN)
                .toLocalDate();
    }
}
