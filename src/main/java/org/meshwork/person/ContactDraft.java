package org.meshwork.person;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meshwork.shared.ContactId;
import org.meshwork.shared.Period;
import org.meshwork.shared.Sector;
import org.meshwork.shared.ServiceId;

/** A {@link Contact} in the making. What is not set stays as it was or, of a new one, is not known. */
public final class ContactDraft {

    private ContactId id;
    private String name;
    private String role;
    private Sector sector;
    private @Nullable Integer everyDays;
    private List<Rhythm> earlierRhythms = List.of();
    private Period period = Period.ALWAYS;
    private @Nullable LocalDate waitingSince;
    private @Nullable LocalDate lastSeen;
    private boolean carer;
    private @Nullable ServiceId service;
    private String organisation = "";
    private List<HelpsWith> helpsWith = List.of();
    private List<Period> coordinates = List.of();
    private @Nullable LocalDate seenPlanOn;
    private Offer offer = Offer.UNKNOWN;

    ContactDraft(ContactId id, String name, String role, Sector sector) {
        this.id = id;
        this.name = name;
        this.role = role;
        this.sector = sector;
    }

    ContactDraft(Contact contact) {
        this(contact.id(), contact.name(), contact.role(), contact.sector());
        everyDays = contact.everyDays();
        earlierRhythms = contact.earlierRhythms();
        period = contact.period();
        waitingSince = contact.waitingSince();
        lastSeen = contact.lastSeen();
        carer = contact.carer();
        service = contact.service();
        organisation = contact.organisation();
        helpsWith = contact.helpsWith();
        coordinates = contact.coordinates();
        seenPlanOn = contact.seenPlanOn();
        offer = contact.offer();
    }

    /** @throws IllegalArgumentException for a name, role or rhythm that cannot be */
    public Contact contact() {
        return new Contact(
                id,
                name,
                role,
                sector,
                everyDays,
                earlierRhythms,
                period,
                waitingSince,
                lastSeen,
                carer,
                service,
                organisation,
                helpsWith,
                coordinates,
                seenPlanOn,
                offer);
    }

    public ContactDraft id(ContactId set) {
        id = set;
        return this;
    }

    public ContactDraft name(String set) {
        name = set;
        return this;
    }

    public ContactDraft role(String set) {
        role = set;
        return this;
    }

    public ContactDraft sector(Sector set) {
        sector = set;
        return this;
    }

    public ContactDraft everyDays(@Nullable Integer set) {
        everyDays = set;
        return this;
    }

    public ContactDraft earlierRhythms(List<Rhythm> set) {
        earlierRhythms = set;
        return this;
    }

    public ContactDraft period(Period set) {
        period = set;
        return this;
    }

    public ContactDraft waitingSince(@Nullable LocalDate set) {
        waitingSince = set;
        return this;
    }

    public ContactDraft lastSeen(@Nullable LocalDate set) {
        lastSeen = set;
        return this;
    }

    public ContactDraft carer(boolean set) {
        carer = set;
        return this;
    }

    public ContactDraft service(@Nullable ServiceId set) {
        service = set;
        return this;
    }

    public ContactDraft organisation(String set) {
        organisation = set;
        return this;
    }

    public ContactDraft helpsWith(List<HelpsWith> set) {
        helpsWith = set;
        return this;
    }

    public ContactDraft coordinates(List<Period> set) {
        coordinates = set;
        return this;
    }

    public ContactDraft seenPlanOn(@Nullable LocalDate set) {
        seenPlanOn = set;
        return this;
    }

    public ContactDraft offer(Offer set) {
        offer = set;
        return this;
    }
}
