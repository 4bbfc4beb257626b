package org.meshwork.ui.person;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meshwork.person.CareWeb;
import org.meshwork.person.Rhythm;
import org.meshwork.shared.Period;
import org.meshwork.ui.component.CareWebTime;

/**
 * The days on which something in a web began or ended, up to today.
 *
 * @param first the earliest day worth looking at: the one before the first change
 */
record WebDays(LocalDate first, LocalDate today, List<LocalDate> changes) {

    static WebDays of(CareWeb web, LocalDate today) {
        var days = new TreeSet<LocalDate>();
        Stream.of(
                        web.contacts().stream().flatMap(contact -> ends(contact.period())),
                        web.contacts().stream().flatMap(contact -> Stream.ofNullable(contact.waitingSince())),
                        web.contacts().stream()
                                .flatMap(contact ->
                                        contact.coordinates().stream().flatMap(WebDays::ends)),
                        web.contacts().stream()
                                .flatMap(contact ->
                                        contact.earlierRhythms().stream().map(Rhythm::until)),
                        web.ties().stream().flatMap(tie -> ends(tie.period())))
                .flatMap(part -> part)
                .filter(day -> !day.isAfter(today))
                .forEach(days::add);
        var first = days.isEmpty() ? today.minusDays(1) : days.getFirst().minusDays(1);
        return new WebDays(first, today, List.copyOf(days));
    }

    /** The day that an address asks for; today where it asks for none, or for one that is not among them. */
    LocalDate or(@Nullable LocalDate asked) {
        return asked == null || asked.isBefore(first) || asked.isAfter(today) ? today : asked;
    }

    CareWebTime.Days shown(LocalDate day, boolean compared) {
        return new CareWebTime.Days(
                first.toString(),
                today.toString(),
                day.toString(),
                changes.stream().map(LocalDate::toString).toList(),
                compared);
    }

    private static Stream<LocalDate> ends(Period period) {
        return Stream.of(Stream.ofNullable(period.since()), Stream.ofNullable(period.until()))
                .flatMap(end -> end);
    }
}
