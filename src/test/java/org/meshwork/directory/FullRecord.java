package org.meshwork.directory;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.meshwork.shared.Evidence;

/** Every field of what else is known of a service, its organisation and its places, each with a value of its own. */
final class FullRecord {

    private static final Phone PHONE = new Phone("01632 960003", "7", "voice", "Mornings only", List.of("Welsh", "en"));
    private static final ContactPerson CONTACT = new ContactPerson(
            "Ann Example", "Organiser", "Front desk", "ann@trust.example", List.of(PHONE, Phone.of("01632 960004")));
    private static final Tag TAG = new Tag(
            "3f7b145d-84af-42d7-8fae-eaca714b02b2",
            "Colours",
            "blue",
            "Blue",
            "Like the sky",
            "https://colours.example/blue",
            "0bc248fa-dc27-4650-9ba4-8f1a24ef16a2",
            "very");

    static final Timetable TIMETABLE = new Timetable(
            List.of(
                    new Schedule(
                            "FREQ=MONTHLY;INTERVAL=2;BYDAY=2TU;UNTIL=20281231",
                            LocalDate.of(2026, 1, 13),
                            LocalDate.of(2026, 1, 1),
                            LocalDate.of(2028, 12, 31),
                            LocalTime.of(10, 0),
                            LocalTime.of(11, 30),
                            "Coffee morning",
                            "Not on bank holidays.",
                            "https://trust.example/dates",
                            "in person",
                            "Europe/London"),
                    new Schedule("", null, null, null, null, null, "By appointment", "", "", "", "")),
            List.of(
                    new Timetable.Holiday(LocalDate.of(2026, 12, 25), LocalDate.of(2026, 12, 26), null, null, "Closed"),
                    new Timetable.Holiday(
                            LocalDate.of(2026, 12, 31),
                            LocalDate.of(2026, 12, 31),
                            LocalTime.of(9, 0),
                            LocalTime.NOON,
                            "")));

    static final Registration REGISTRATION = new Registration(
            "The Trust",
            "charity",
            1987,
            "https://register.example/1",
            "https://trust.example/logo.png",
            "cd09a387-91f4-4555-94ec-e799c35344cd",
            List.of(
                    new Identifier(Identifier.CHARITY, "Charity number", "1000001"),
                    new Identifier(Identifier.COMPANY, "Company number", "01000001"),
                    new Identifier(Identifier.ODS, "ODS code", "X0001")),
            List.of(CONTACT),
            List.of(PHONE),
            List.of(TAG));

    static final Premises PREMISES = new Premises(
            new Address("The warden", "2 Low Road", "", "The Bay", "Saltshire", "IM"),
            "Behind the library.",
            "10092008082",
            "UPRN",
            "Bus 4 stops outside.",
            List.of(new Accessibility("A ramp at the back.", "Ring for it.", "https://trust.example/ramp")),
            List.of(PHONE),
            List.of(CONTACT),
            List.of(TAG));

    static final Particulars PARTICULARS = new Particulars(
            "The Tuesday club",
            Status.TEMPORARILY_CLOSED,
            "Closed until May.",
            "For people who live alone.",
            "Good Lunch mark",
            "A small gift.",
            "About two weeks",
            "A Polish speaker on Mondays",
            "checker@trust.example",
            Instant.parse("2026-08-31T10:30:45.123Z"),
            List.of(CONTACT),
            List.of(PHONE),
            List.of(new CostOption(
                    "Under 18s",
                    new BigDecimal("2.50"),
                    "GBP",
                    "a meal",
                    LocalDate.of(2026, 1, 1),
                    LocalDate.of(2027, 1, 1))),
            TIMETABLE,
            List.of("British Sign Language"),
            List.of(new ServiceArea("The Bay", "https://areas.example/E1", "POINT(1 2)", "WKT")),
            List.of(TAG),
            List.of("The lottery"),
            List.of(new Evidence("company", 0.9, List.of("meet others"))));

    private FullRecord() {}

    /** Nothing but this is known. */
    static Particulars serving(ServiceArea... areas) {
        var none = Particulars.NONE;
        return new Particulars(
                none.alternateName(),
                none.status(),
                none.alert(),
                none.eligibility(),
                none.accreditations(),
                none.fees(),
                none.waitingTime(),
                none.interpreting(),
                none.assuredBy(),
                none.lastModified(),
                none.contacts(),
                none.phones(),
                none.costs(),
                none.timetable(),
                none.otherLanguages(),
                List.of(areas),
                none.tags(),
                none.funding(),
                none.evidence());
    }
}
