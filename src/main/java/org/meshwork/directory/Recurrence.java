package org.meshwork.directory;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.Freq;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRule.Part;
import org.dmfs.rfc5545.recur.RecurrenceRule.RfcMode;
import org.jspecify.annotations.Nullable;

/** A rule of RFC 5545 on whole days. */
final class Recurrence {

    /** A leap year, so that 29 February is found. */
    private static final LocalDate PROBE = LocalDate.of(2024, 1, 1);

    /** Thousands of services keep to a few hundred rules, and to read one takes as long as to follow it. */
    private static final Map<String, Optional<Recurrence>> PARSED = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Optional<Recurrence>> eldest) {
            return size() > 1_000;
        }
    };

    private final RecurrenceRule rule;

    private Recurrence(RecurrenceRule rule) {
        this.rule = rule;
    }

    /** Empty where no calendar could follow the rule, such as every 31 February. */
    static Optional<Recurrence> parse(String text) {
        synchronized (PARSED) {
            return PARSED.computeIfAbsent(text, Recurrence::parsed);
        }
    }

    private static Optional<Recurrence> parsed(String text) {
        try {
            var rule = new RecurrenceRule(text, RfcMode.RFC5545_STRICT);
            var until = rule.getUntil();
            if (until != null) {
                rule.setUntil(until.toAllDay());
            }
            if (rule.hasPart(Part.BYHOUR) || rule.hasPart(Part.BYMINUTE) || rule.hasPart(Part.BYSECOND)) {
                return Optional.empty(); // times of day stand beside the rule
            }
            var recurrence = new Recurrence(rule);
            return recurrence.everHappens() ? Optional.of(recurrence) : Optional.empty();
        } catch (InvalidRecurrenceRuleException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Where it does not follow from the rule alone which days are meant. */
    boolean needsAStart() {
        return rule.getInterval() > 1 || rule.getCount() != null || !saysWhichDays();
    }

    /** Both ends inclusive, in order. */
    List<LocalDate> datesBetween(LocalDate start, LocalDate from, LocalDate to) {
        var dates = new ArrayList<LocalDate>();
        try {
            var days = rule.iterator(day(start));
            if (from.isAfter(start)) {
                days.fastForward(day(from));
            }
            while (days.hasNext()) {
                var next = days.nextDateTime();
                var date = LocalDate.of(next.getYear(), next.getMonth() + 1, next.getDayOfMonth());
                if (date.isAfter(to)) {
                    break;
                }
                dates.add(date);
            }
        } catch (IllegalArgumentException e) {
            return List.copyOf(dates); // it never happens again
        }
        return List.copyOf(dates);
    }

    /** The days of every week; empty where weeks differ. */
    Set<DayOfWeek> everyWeekOn(@Nullable LocalDate start) {
        var days = EnumSet.noneOf(DayOfWeek.class);
        if (rule.getInterval() > 1 || rule.getCount() != null || hasLimits()) {
            return days;
        }
        var named = rule.getByDayPart();
        if (named != null && (rule.getFreq() == Freq.WEEKLY || rule.getFreq() == Freq.DAILY)) {
            // lib-recur counts weekdays from Sunday.
            named.forEach(day -> days.add(DayOfWeek.SUNDAY.plus(day.weekday.ordinal())));
        } else if (rule.getFreq() == Freq.DAILY) {
            days.addAll(EnumSet.allOf(DayOfWeek.class));
        } else if (rule.getFreq() == Freq.WEEKLY && start != null) {
            days.add(start.getDayOfWeek());
        }
        return days;
    }

    /** The last day on which it can happen; null where it goes on. */
    @Nullable
    LocalDate until() {
        var until = rule.getUntil();
        return until == null ? null : LocalDate.of(until.getYear(), until.getMonth() + 1, until.getDayOfMonth());
    }

    @Override
    public String toString() {
        return rule.toString();
    }

    private boolean everHappens() {
        var until = until();
        var start = until != null && until.isBefore(PROBE) ? until.minusYears(5) : PROBE;
        return rule.iterator(day(start)).hasNext();
    }

    private boolean saysWhichDays() {
        return switch (rule.getFreq()) {
            case DAILY -> true;
            case WEEKLY -> rule.hasPart(Part.BYDAY);
            case MONTHLY, YEARLY ->
                rule.hasPart(Part.BYDAY)
                        || rule.hasPart(Part.BYMONTHDAY)
                        || rule.hasPart(Part.BYYEARDAY)
                        || rule.hasPart(Part.BYSETPOS);
            case HOURLY, MINUTELY, SECONDLY -> false;
        };
    }

    private boolean hasLimits() {
        return rule.hasPart(Part.BYMONTH)
                || rule.hasPart(Part.BYMONTHDAY)
                || rule.hasPart(Part.BYYEARDAY)
                || rule.hasPart(Part.BYWEEKNO)
                || rule.hasPart(Part.BYSETPOS);
    }

    private static DateTime day(LocalDate date) {
        return new DateTime(date.getYear(), date.getMonthValue() - 1, date.getDayOfMonth());
    }
}
