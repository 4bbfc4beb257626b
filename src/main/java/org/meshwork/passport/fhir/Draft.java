package org.meshwork.passport.fhir;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meshwork.person.Contact;
import org.meshwork.person.HelpsWith;
import org.meshwork.person.Offer;
import org.meshwork.person.Rhythm;
import org.meshwork.shared.ContactId;
import org.meshwork.shared.Period;
import org.meshwork.shared.Sector;
import org.meshwork.shared.ServiceId;

/** A contact of which more may be said further on in the file. */
final class Draft {

    final ContactId id;
    final String name;
    String role = "";

    @Nullable
    Sector sector;

    @Nullable
    Period period;

    @Nullable
    Integer everyDays;

    @Nullable
    LocalDate waitingSince;

    @Nullable
    LocalDate lastSeen;

    @Nullable
    LocalDate seenPlanOn;

    boolean carer;

    @Nullable
    ServiceId service;

    String organisation = "";
    Offer offer = Offer.UNKNOWN;
    final List<HelpsWith> helpsWith = new ArrayList<>();
    final List<Period> coordinates = new ArrayList<>();
    final List<Rhythm> earlierRhythms = new ArrayList<>();

    Draft(ContactId id, String name) {
        this.id = id;
        this.name = Codes.canBeSeen(name) ? name : "Somebody";
    }

    Contact contact() {
        return Contact.named(
                        id,
                        name,
                        Codes.canBeSeen(role) ? role : "unknown",
                        sector == null ? Sector.PRIMARY_CARE : sector)
                .everyDays(everyDays)
                .earlierRhythms(earlierRhythms)
                .period(period == null ? Period.ALWAYS : period)
                .waitingSince(waitingSince)
                .lastSeen(lastSeen)
                .carer(carer)
                .service(service)
                .organisation(organisation)
                .helpsWith(helpsWith)
                .coordinates(coordinates)
                .seenPlanOn(seenPlanOn)
                .offer(offer)
                .contact();
    }
}
