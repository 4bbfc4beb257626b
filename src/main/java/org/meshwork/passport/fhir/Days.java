package org.meshwork.passport.fhir;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.hl7.fhir.r4.model.DateTimeType;
import org.jspecify.annotations.Nullable;
import org.meshwork.shared.Period;

/**
 * Between FHIR's dates, which may be a whole year or month and whose periods include their last day, and ours, which are days
 * and whose periods end on the first day after.
 */
final class Days {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;
    private static final int YEAR_LENGTH = 4;
    private static final int MONTH_LENGTH = 7;

    private Days() {}

    static org.hl7.fhir.r4.model.Period fhir(Period period) {
        var since = period.since();
        var until = period.until();
        var fhir = new org.hl7.fhir.r4.model.Period();
        if (since != null) {
            fhir.setStartElement(new DateTimeType(since.toString()));
        }
        if (until != null && until.equals(since)) {
            Extensions.day("until", until).forEach(fhir::addExtension);
        } else if (until != null) {
            fhir.setEndElement(new DateTimeType(until.minusDays(1).toString()));
        }
        return fhir;
    }

    /** One that ends before it begins is taken as one whose end nobody knows. */
    static Period ours(org.hl7.fhir.r4.model.Period period) {
        var until = Extensions.day(period, "until");
        return between(
                first(period.getStartElement().getValueAsString()),
                until == null ? after(period.getEndElement().getValueAsString()) : until);
    }

    static boolean isTurnedRound(org.hl7.fhir.r4.model.Period period) {
        var since = first(period.getStartElement().getValueAsString());
        var until = after(period.getEndElement().getValueAsString());
        return since != null && until != null && until.isBefore(since);
    }

    static Period between(@Nullable LocalDate since, @Nullable LocalDate until) {
        return new Period(since, since != null && until != null && until.isBefore(since) ? null : until);
    }

    /** The first day of the day, month or year that is written; null where that is none from 1900 to 2200. */
    static @Nullable LocalDate first(@Nullable String written) {
        if (written == null || written.length() < YEAR_LENGTH) {
            return null;
        }
        try {
            var day = LocalDate.parse(
                    switch (written.length()) {
                        case YEAR_LENGTH -> written + "-01-01";
                        case MONTH_LENGTH -> written + "-01";
                        default -> written.substring(0, Math.min(written.length(), 10));
                    });
            return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR ? day : null;
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** The first day after the day, month or year that is written. */
    private static @Nullable LocalDate after(@Nullable String written) {
        var first = first(written);
        if (first == null || written == null) {
            return null;
        }
        return switch (written.length()) {
            case YEAR_LENGTH -> first.plusYears(1);
            case MONTH_LENGTH -> first.plusMonths(1);
            default -> first.plusDays(1);
        };
    }
}
