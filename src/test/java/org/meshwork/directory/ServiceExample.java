package org.meshwork.directory;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meshwork.shared.OrganisationId;
import org.meshwork.shared.Point;
import org.meshwork.shared.Sector;
import org.meshwork.shared.ServiceId;

/** Makes services for tests: say what matters, the rest is blank. */
public final class ServiceExample {

    private final String name;
    private String summary = "";
    private String description = "";
    private Organisation organisation = organisation("Example Trust", null);
    private List<String> types = List.of();
    private List<String> needs = List.of();
    private List<Venue> venues = List.of();
    private OpeningHours hours = OpeningHours.UNKNOWN;
    private Eligibility eligibility = Eligibility.UNKNOWN;
    private @Nullable Cost cost;
    private String costDetail = "";
    private List<Joining> joining = List.of();
    private String phone = "";
    private List<Delivery> delivery = List.of();
    private List<String> languages = List.of();
    private @Nullable LocalDate assuredOn;
    private String feed = "test";
    private boolean withdrawn;
    private Particulars particulars = Particulars.NONE;

    private ServiceExample(String name) {
        this.name = name;
    }

    public static ServiceExample called(String name) {
        return new ServiceExample(name);
    }

    public static Organisation organisation(String name, @Nullable Sector sector) {
        return new Organisation(OrganisationId.named("test-" + name), name, sector, "", "", "", "");
    }

    public static Venue at(Point point) {
        return new Venue("A hall", "1 High Street", "", point, List.of(), false, OpeningHours.UNKNOWN);
    }

    /** Everything that can be said about a service, so that nothing can be lost unseen. */
    public static Service complete(String name) {
        var morning = new OpeningHours.Session(DayOfWeek.MONDAY, LocalTime.of(10, 0), LocalTime.of(12, 30));
        var night = new OpeningHours.Session(DayOfWeek.FRIDAY, LocalTime.of(22, 0), LocalTime.of(2, 0));
        return new Service(
                ServiceId.named(name),
                new Organisation(
                        OrganisationId.named(name),
                        "Trust of " + name,
                        Sector.VOLUNTARY,
                        "About it.",
                        "trust.example",
                        "hello@trust.example",
                        "01632 960001",
                        FullRecord.REGISTRATION),
                name,
                "One line.",
                "Two\nlines.",
                List.of("lunch-club", "befriending"),
                List.of("meals", "company", "a-code-of-their-own"),
                List.of(
                        new Venue(
                                "Hall",
                                "2 Low Road, The Bay, Saltshire",
                                "ZZ1 1BA",
                                new Point(53.8, -3.7),
                                List.of("step-free", "lift"),
                                false,
                                new OpeningHours(List.of(morning)),
                                FullRecord.PREMISES,
                                Timetable.of(new OpeningHours(List.of(morning)))),
                        new Venue("Safe house", "", "", null, List.of(), true, OpeningHours.UNKNOWN),
                        new Venue(
                                "Hall",
                                "2 Low Road, The Bay, Saltshire",
                                "ZZ1 1BA",
                                new Point(53.8, -3.7),
                                List.of("step-free", "lift"),
                                false,
                                new OpeningHours(List.of(night)),
                                FullRecord.PREMISES,
                                FullRecord.TIMETABLE)),
                new OpeningHours(List.of(morning, night)),
                new Eligibility(60, 99, List.of("older-people", "carers")),
                Cost.SMALL_CHARGE,
                "£3 a meal",
                List.of(Joining.SELF_REFERRAL, Joining.DROP_IN),
                "Ring first.",
                List.of(Delivery.IN_PERSON, Delivery.TELEPHONE),
                List.of("pl", "ur"),
                "01632 960002",
                "club@trust.example",
                "trust.example/club",
                LocalDate.of(2026, 9, 1),
                new Origin("feed of " + name, "42", "OGL-UK-3.0"),
                false,
                FullRecord.PARTICULARS);
    }

    /** The same, found by no search. */
    public static Service withdrawn(Service service) {
        return new Service(
                service.id(),
                service.organisation(),
                service.name(),
                service.summary(),
                service.description(),
                service.types(),
                service.needs(),
                service.venues(),
                service.hours(),
                service.eligibility(),
                service.cost(),
                service.costDetail(),
                service.joining(),
                service.joinDetail(),
                service.delivery(),
                service.languages(),
                service.phone(),
                service.email(),
                service.website(),
                service.assuredOn(),
                service.origin(),
                true,
                service.particulars());
    }

    public ServiceExample summary(String text) {
        summary = text;
        return this;
    }

    public ServiceExample description(String text) {
        description = text;
        return this;
    }

    public ServiceExample by(Organisation provider) {
        organisation = provider;
        return this;
    }

    public ServiceExample by(String provider) {
        return by(organisation(provider, null));
    }

    public ServiceExample by(Sector sector) {
        return by(organisation("Provider in " + sector, sector));
    }

    public ServiceExample types(String... codes) {
        types = List.of(codes);
        return this;
    }

    public ServiceExample meets(String... codes) {
        needs = List.of(codes);
        return this;
    }

    public ServiceExample at(Venue... places) {
        venues = List.of(places);
        return this;
    }

    public ServiceExample at(double latitude, double longitude) {
        return at(at(new Point(latitude, longitude)));
    }

    public ServiceExample open(String text) {
        hours = OpeningHours.parse(text);
        return this;
    }

    public ServiceExample ages(@Nullable Integer from, @Nullable Integer to) {
        eligibility = new Eligibility(from, to, eligibility.audiences());
        return this;
    }

    public ServiceExample audiences(String... codes) {
        eligibility = new Eligibility(eligibility.minimumAge(), eligibility.maximumAge(), List.of(codes));
        return this;
    }

    public ServiceExample costs(@Nullable Cost amount) {
        cost = amount;
        return this;
    }

    public ServiceExample costs(@Nullable Cost amount, String inWords) {
        costDetail = inWords;
        return costs(amount);
    }

    public ServiceExample joined(Joining... ways) {
        joining = List.of(ways);
        return this;
    }

    public ServiceExample rung(String number) {
        phone = number;
        return this;
    }

    public ServiceExample delivered(Delivery... ways) {
        delivery = List.of(ways);
        return this;
    }

    /** @param codes ISO 639-1 */
    public ServiceExample speaking(String... codes) {
        languages = List.of(codes);
        return this;
    }

    public ServiceExample assured(@Nullable LocalDate day) {
        assuredOn = day;
        return this;
    }

    /** From another feed than most. */
    public ServiceExample from(String name) {
        feed = name;
        return this;
    }

    /** @param areas their names */
    public ServiceExample serving(String... areas) {
        return with(FullRecord.serving(
                Stream.of(areas).map(area -> new ServiceArea(area, "", "", "")).toArray(ServiceArea[]::new)));
    }

    public ServiceExample with(Particulars more) {
        particulars = more;
        return this;
    }

    public ServiceExample withdrawn() {
        withdrawn = true;
        return this;
    }

    public Service service() {
        return new Service(
                ServiceId.named(feed + "-" + name + organisation.name()),
                organisation,
                name,
                summary,
                description,
                types,
                needs,
                venues,
                hours,
                eligibility,
                cost,
                costDetail,
                joining,
                "",
                delivery,
                languages,
                phone,
                "",
                "",
                assuredOn,
                new Origin(feed, name, ""),
                withdrawn,
                particulars);
    }
}
