package org.meshwork.person;

import static com.fasterxml.jackson.annotation.JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meshwork.shared.ContactId;
import org.meshwork.shared.Period;
import org.meshwork.shared.Sector;
import org.meshwork.shared.ServiceId;

/**
 * One line of a web: a named person or team who helps, in a role, from a sector. It belongs to one web only. A new one is
 * {@link #named}; another like this one is {@link #but}.
 *
 * @param role code of a role, or the person's own words for it
 * @param everyDays usual days from one contact to the next, since the last change of it; null where it is not known
 * @param earlierRhythms what it was before, earliest first
 * @param period while they help
 * @param waitingSince referred or promised on this day and, until {@code period} begins, not begun; null where never waited
 * @param lastSeen null where it is not known
 * @param carer gives the person care, unpaid
 * @param service of the directory that they work at; null where it is not known. Kept also where the directory lacks it
 * @param organisation as the person typed it, or empty
 * @param helpsWith in an order that carries no meaning and is always the same
 * @param coordinates while the person calls them their co-ordinator, earliest first; again and again, maybe
 * @param seenPlanOn when they saw the care plan; null where they have not, as far as the person knows
 * @param offer what is known of their help and how to get it
 */
public record Contact(
        ContactId id,
        String name,
        String role,
        Sector sector,
        @Nullable Integer everyDays,
        List<Rhythm> earlierRhythms,
        Period period,
        @Nullable LocalDate waitingSince,
        @Nullable LocalDate lastSeen,
        boolean carer,
        @Nullable ServiceId service,
        String organisation,
        List<HelpsWith> helpsWith,
        // Journals of earlier releases hold one or none.
        @JsonFormat(with = ACCEPT_SINGLE_VALUE_AS_ARRAY) List<Period> coordinates,
        @Nullable LocalDate seenPlanOn,
        Offer offer) {

    private static final Comparator<Period> EARLIEST_FIRST = Comparator.comparing(
                    Period::since, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Period::until, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()));

    public Contact {
        name = Text.required(name, "name");
        role = Text.required(role, "role");
        organisation = Text.optional(organisation, "organisation");
        helpsWith = helpsWith.stream().sorted(HelpsWith.ORDER).toList();
        earlierRhythms = orNone(earlierRhythms).stream().sorted(Rhythm.ORDER).toList();
        coordinates =
                orNone(coordinates).stream().distinct().sorted(EARLIEST_FIRST).toList();
        offer = Offer.orUnknown(offer);
        if (everyDays != null && !Rhythm.isPossible(everyDays)) {
            throw new IllegalArgumentException("every " + everyDays + " days");
        }
    }

    /** Of whom nothing else is known yet. */
    public static ContactDraft named(ContactId id, String name, String role, Sector sector) {
        return new ContactDraft(id, name, role, sector);
    }

    /** The same but for what the change sets: the one way to another contact like this. */
    public Contact but(Consumer<ContactDraft> change) {
        var draft = new ContactDraft(this);
        change.accept(draft);
        return draft.contact();
    }

    public boolean isProfessional() {
        return sector.isProfessional();
    }

    /** Helps on that day: begun, not ended, not waiting to begin. */
    public boolean isActiveOn(LocalDate day) {
        return hasBegunBy(day) && !period.endedBy(day);
    }

    /** Promised by that day and not begun. */
    public boolean isWaitingOn(LocalDate day) {
        return waitingSince != null && !waitingSince.isAfter(day) && !hasBegunBy(day) && !period.endedBy(day);
    }

    /** Whether their help, once it had begun, came to an end at most so many days before that day. */
    public boolean endedInTheLast(int days, LocalDate day) {
        var until = period.until();
        return until != null
                && !until.isAfter(day)
                && !until.isBefore(day.minusDays(days))
                && hasBegunBy(until.minusDays(1));
    }

    /** Whether they help with that need on that day, while they help at all. */
    public boolean actsFor(String need, LocalDate day) {
        return isActiveOn(day) && saysHelpsWith(need, day);
    }

    /** Whether that need is theirs on that day, also where they have ended since. */
    public boolean saysHelpsWith(String need, LocalDate day) {
        return helpsWith.stream().anyMatch(help -> help.need().equals(need) && saysHelpsWith(help, day));
    }

    /** As {@link #saysHelpsWith(String, LocalDate)}, of one of theirs. */
    public boolean saysHelpsWith(HelpsWith help, LocalDate day) {
        return help.period().begunBy(day) && !endedBeforeContact(help, day);
    }

    public boolean coordinatesOn(LocalDate day) {
        return coordinates.stream().anyMatch(period -> period.holdsOn(day)) && isActiveOn(day);
    }

    /** Usual days from one contact to the next, as they were on that day; null where it is not known. */
    public @Nullable Integer everyDaysOn(LocalDate day) {
        for (var earlier : earlierRhythms) {
            if (day.isBefore(earlier.until())) {
                return earlier.everyDays();
            }
        }
        return everyDays;
    }

    /**
     * From that day they are in touch so often; how often it was before stays on record up to it. Where it was not known, or
     * they had not begun, it was never another.
     */
    public Contact inTouchEvery(@Nullable Integer days, LocalDate from) {
        if (Objects.equals(days, everyDays)) {
            return this;
        }
        var kept = earlierRhythms.stream()
                .filter(earlier -> earlier.until().isBefore(from))
                .toList();
        var before = everyDaysOn(from.minusDays(1));
        if (before == null || before.equals(days) || !period.begunBy(from.minusDays(1))) {
            return but(draft -> draft.everyDays(days).earlierRhythms(kept));
        }
        var ended = new Rhythm(before, from);
        return but(draft -> draft.everyDays(days).earlierRhythms(with(kept, ended)));
    }

    /** The same, helping with these. */
    public Contact helping(List<HelpsWith> helps) {
        return but(draft -> draft.helpsWith(helps));
    }

    /** From that day they co-ordinate, or no longer do; that they did before stays on record. */
    public Contact coordinating(boolean now, LocalDate day) {
        if (!now) {
            var ended = coordinates.stream()
                    .map(period -> period.endingOn(day))
                    .filter(period -> !period.endedBy(day) || !day.equals(period.since()))
                    .toList();
            return but(draft -> draft.coordinates(ended));
        }
        if (coordinates.stream().anyMatch(period -> period.holdsOn(day))) {
            return this;
        }
        // One that ended on this very day goes on, as if nothing had been said.
        var open = coordinates.stream()
                .filter(period -> !day.equals(period.until()))
                .toList();
        var again = coordinates.stream()
                .filter(period -> day.equals(period.until()))
                .findFirst()
                .map(period -> new Period(period.since(), null))
                .orElseGet(() -> Period.from(day));
        return but(draft -> draft.coordinates(with(open, again)));
    }

    /** Care came to an end on that day: also what they did, and whether they co-ordinate. All of it stays on record. */
    Contact ending(LocalDate day) {
        return but(draft -> draft.period(period.endingOn(day))
                .helpsWith(each(
                        helpsWith,
                        help -> new HelpsWith(help.need(), help.period().endingOn(day))))
                .coordinates(each(coordinates, period -> period.endingOn(day))));
    }

    /** Who was promised begins on a known day, or has not begun. */
    private boolean hasBegunBy(LocalDate day) {
        return period.begunBy(day) && (waitingSince == null || period.since() != null);
    }

    /** Help that stopped while the contact went on is over; help that stopped with the contact is what they did. */
    private boolean endedBeforeContact(HelpsWith help, LocalDate day) {
        return help.period().endedBy(day)
                && !(help.period().until() != null && help.period().until().equals(period.until()));
    }

    private static <T> List<T> orNone(@Nullable List<T> rows) {
        return Objects.requireNonNullElse(rows, List.of());
    }

    private static <T> List<T> with(List<T> rows, T one) {
        return Stream.concat(rows.stream(), Stream.of(one)).toList();
    }

    private static <T> List<T> each(List<T> rows, UnaryOperator<T> changed) {
        return rows.stream().map(changed).toList();
    }
}
