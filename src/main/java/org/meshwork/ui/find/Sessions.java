package org.meshwork.ui.find;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.DateList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.ExDate;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.jspecify.annotations.Nullable;
import org.meshwork.directory.BankHolidays;
import org.meshwork.directory.Schedule;
import org.meshwork.directory.Service;
import org.meshwork.directory.Timetable;
import org.meshwork.directory.Venue;
import org.meshwork.directory.WhenOpen;

/**
 * When a service happens, for somebody's own calendar (RFC 5545). Times have no zone: they are those of the clock on the wall,
 * and a calendar shows them so.
 */
final class Sessions {

    private static final String ASK_FIRST = "Check before you go, above all on bank holidays.";
    private static final int LOOK_AHEAD_YEARS = 1;

    private Sessions() {}

    /** Empty where nothing that is known happens within a year. */
    static Optional<String> calendar(Service service, LocalDateTime now) {
        var events = Stream.concat(
                        events(service, null, timetable(service), now),
                        service.venues().stream().flatMap(venue -> events(service, venue, timetable(venue), now)))
                .toList();
        if (events.isEmpty()) {
            return Optional.empty();
        }
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Meshwork//Find support//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        events.forEach(calendar::add);
        return Optional.of(calendar.toString());
    }

    private static Timetable timetable(Service service) {
        var told = service.particulars().timetable();
        return told.isKnown() ? told : Timetable.of(service.hours());
    }

    private static Timetable timetable(Venue venue) {
        return venue.timetable().isKnown() ? venue.timetable() : Timetable.of(venue.hours());
    }

    private static Stream<VEvent> events(
            Service service, @Nullable Venue venue, Timetable timetable, LocalDateTime now) {
        return timetable.schedules().stream()
                .flatMap(schedule -> event(service, venue, schedule, timetable, now).stream());
    }

    private static Optional<VEvent> event(
            Service service, @Nullable Venue venue, Schedule schedule, Timetable timetable, LocalDateTime now) {
        var opens = schedule.opens();
        var closes = schedule.closes();
        var today = now.toLocalDate();
        var usual = schedule.datesBetween(today, today.plusYears(LOOK_AHEAD_YEARS));
        var not = notOn(usual, schedule, timetable);
        var dates = usual.stream().filter(day -> !not.contains(day)).toList();
        if (opens == null || closes == null || dates.isEmpty()) {
            return Optional.empty();
        }
        var first = dates.getFirst();
        var ends = (closes.isAfter(opens) ? first : first.plusDays(1)).atTime(closes);
        var event = new VEvent((Temporal) first.atTime(opens), ends, service.name());
        event.add(new DtStamp(now.toInstant(ZoneOffset.UTC)));
        event.add(new Uid(service.id() + "-"
                + Integer.toHexString(List.of(schedule, String.valueOf(venue)).hashCode()) + "@meshwork"));
        event.add(new Description(ASK_FIRST));
        place(venue).ifPresent(place -> event.add(new Location(place)));
        if (!schedule.rule().isEmpty()) {
            event.add(new RRule<LocalDateTime>(rule(schedule, dates.getLast())));
            not.stream()
                    .filter(day -> day.isAfter(first))
                    .forEach(day -> event.add(new ExDate<>(new DateList<>(day.atTime(opens)))));
        }
        return Optional.of(event);
    }

    /** Of its days, those on which it cannot be counted on: it is closed, or it is a bank holiday and nobody said. */
    private static Set<LocalDate> notOn(List<LocalDate> days, Schedule schedule, Timetable timetable) {
        var open = new WhenOpen(List.of(), List.of(new Timetable(List.of(schedule), timetable.holidays())));
        return days.stream()
                .filter(day -> timetable.holidays().stream().anyMatch(said -> said.holds(day))
                        || open.isInDoubtOn(day, BankHolidays.ofEngland()))
                .collect(toSet());
    }

    /** Never more than that there is one, of an address that is kept private. */
    private static Optional<String> place(@Nullable Venue venue) {
        return venue == null || venue.confidential()
                ? Optional.empty()
                : Optional.of(String.join(
                                ", ",
                                Stream.of(venue.name(), venue.address(), venue.postcode())
                                        .filter(part -> !part.isBlank())
                                        .distinct()
                                        .toList()))
                        .filter(place -> !place.isEmpty());
    }

    /** One that ends, or is counted from a day that is gone, ends with its last day that we know. */
    private static String rule(Schedule schedule, LocalDate last) {
        var counted = !schedule.part("COUNT").isEmpty();
        if (schedule.ends().isEmpty() && !counted) {
            return schedule.rule();
        }
        var kept = Stream.of(schedule.rule().split(";"))
                .filter(part -> !part.startsWith("COUNT=") && !part.startsWith("UNTIL="))
                .toList();
        var end = last.atTime(LocalTime.of(23, 59, 59));
        return String.join(";", kept) + ";UNTIL="
                + DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss").format(end);
    }
}
