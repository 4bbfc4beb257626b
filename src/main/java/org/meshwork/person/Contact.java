package org.meshwork.person;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meshwork.shared.ContactId;
import org.meshwork.shared.Period;
import org.meshwork.shared.Sector;
import org.meshwork.shared.ServiceId;

/**
 * One line of a web: a named person or team who helps, in a role, from a sector. It belongs to one web only.
 *
 * @param role code of a role, or the person's own words for it
 * @param everyDays usual days from one contact to the next; null where it is not known
 * @param period while they help
 * @param waitingSince referred or promised on this day and, until {@code period} begins, not begun; null where never waited
 * @param lastSeen null where it is not known
 * @param carer gives the person care, unpaid
 * @param service of the directory that they work at; null where it is not known
 * @param organisation as the person typed it, or empty
 * @param helpsWith in an order that carries no meaning and is always the same
 * @param coordinates while the person calls them their co-ordinator; null where never
 * @param seenPlanOn when they saw the care plan; null where they have not, as far as the person knows
 * @param offer what is known of their help and how to get it
 */
public record Contact(
        ContactId id,
        String name,
        String role,
        Sector sector,
        @Nullable Integer everyDays,
        Period period,
        @Nullable LocalDate waitingSince,
        @Nullable LocalDate lastSeen,
        boolean carer,
        @Nullable ServiceId service,
        String organisation,
        List<HelpsWith> helpsWith,
        @Nullable Period coordinates,
        @Nullable LocalDate seenPlanOn,
        Offer offer) {

    public Contact {
        name = Text.required(name, "name");
        role = Text.required(role, "role");
        organisation = Text.optional(organisation, "organisation");
        helpsWith = helpsWith.stream().sorted(HelpsWith.ORDER).toList();
        offer = Offer.orUnknown(offer);
        if (everyDays != null && (everyDays < 1 || everyDays > 3660)) {
            throw new IllegalArgumentException("every " + everyDays + " days");
        }
    }

    /** Of whose offer nothing is known. */
    public Contact(
            ContactId id,
            String name,
            String role,
            Sector sector,
            @Nullable Integer everyDays,
            Period period,
            @Nullable LocalDate waitingSince,
            @Nullable LocalDate lastSeen,
            boolean carer,
            @Nullable ServiceId service,
            String organisation,
            List<HelpsWith> helpsWith,
            @Nullable Period coordinates,
            @Nullable LocalDate seenPlanOn) {
        this(
                id,
                name,
                role,
                sector,
                everyDays,
                period,
                waitingSince,
                lastSeen,
                carer,
                service,
                organisation,
                helpsWith,
                coordinates,
                seenPlanOn,
                Offer.UNKNOWN);
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
        return coordinates != null && coordinates.holdsOn(day) && isActiveOn(day);
    }

    /** Who was promised begins on a known day, or has not begun. */
    private boolean hasBegunBy(LocalDate day) {
        return period.begunBy(day) && (waitingSince == null || period.since() != null);
    }

    /** The same, with that known of their offer. */
    public Contact offering(Offer known) {
        return new Contact(
                id,
                name,
                role,
                sector,
                everyDays,
                period,
                waitingSince,
                lastSeen,
                carer,
                service,
                organisation,
                helpsWith,
                coordinates,
                seenPlanOn,
                known);
    }

    /** The same, helping with these. */
    public Contact helping(List<HelpsWith> helps) {
        return new Contact(
                id,
                name,
                role,
                sector,
                everyDays,
                period,
                waitingSince,
                lastSeen,
                carer,
                service,
                organisation,
                helps,
                coordinates,
                seenPlanOn,
                offer);
    }

    /** From that day they co-ordinate, or no longer do. */
    public Contact coordinating(boolean now, LocalDate day) {
        var earlier = coordinates;
        if (now) {
            return coordinatesOn(day) ? this : withCoordinates(Period.from(day));
        }
        return earlier == null ? this : withCoordinates(earlier.endingOn(day));
    }

    /** @param on null where they have not, as far as the person knows */
    public Contact havingSeenPlanOn(@Nullable LocalDate on) {
        return new Contact(
                id,
                name,
                role,
                sector,
                everyDays,
                period,
                waitingSince,
                lastSeen,
                carer,
                service,
                organisation,
                helpsWith,
                coordinates,
                on,
                offer);
    }

    Contact withCoordinates(Period coordinated) {
        return new Contact(
                id,
                name,
                role,
                sector,
                everyDays,
                period,
                waitingSince,
                lastSeen,
                carer,
                service,
                organisation,
                helpsWith,
                coordinated,
                seenPlanOn,
                offer);
    }

    /** Help that stopped while the contact went on is over; help that stopped with the contact is what they did. */
    private boolean endedBeforeContact(HelpsWith help, LocalDate day) {
        return help.period().endedBy(day)
                && !(help.period().until() != null && help.period().until().equals(period.until()));
    }
}
