package org.meshwork.exchange.openreferral;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.toSet;
import static org.meshwork.exchange.openreferral.Remarks.quoted;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meshwork.directory.Cost;
import org.meshwork.directory.Delivery;
import org.meshwork.directory.Eligibility;
import org.meshwork.directory.Joining;
import org.meshwork.directory.Origin;
import org.meshwork.directory.PrivateAddress;
import org.meshwork.directory.Service;
import org.meshwork.directory.Tag;
import org.meshwork.directory.Timetable;
import org.meshwork.places.Places;
import org.meshwork.shared.Need;
import org.meshwork.shared.OrganisationId;
import org.meshwork.shared.ServiceType;
import tools.jackson.databind.node.ObjectNode;

/** Makes a service of one record of a feed. */
public final class RecordReader {

    /** Goes up whenever the same record would be read otherwise, so that feeds are read anew. */
    public static final String VERSION = "3";

    static final int LONGEST_NAME = 300;
    static final int LONGEST_DESCRIPTION = 20_000;

    private static final int LONGEST_SUMMARY = 160;
    private static final Set<String> OF_ORGANISATIONS =
            Set.of("organization_identifiers", "parent_organization_id", "legal_status", "year_incorporated");
    private static final Set<String> OF_TAXONOMIES = Set.of("term_uri", "version");
    private static final Map<String, Delivery> WAYS = Map.of(
            "venue", Delivery.IN_PERSON,
            "in-person", Delivery.IN_PERSON,
            "home-visit", Delivery.HOME_VISIT,
            "phone", Delivery.TELEPHONE,
            "telephone", Delivery.TELEPHONE,
            "online", Delivery.ONLINE);
    private static final Map<String, Joining> DOORS = Map.of(
            "drop-in", Joining.DROP_IN,
            "self-referral", Joining.SELF_REFERRAL,
            "referral", Joining.REFERRAL);

    private final Venues venues;
    private final Schedules schedules;
    private final Terms terms;
    private final LocalDate today;

    public RecordReader(Places places, Collection<ServiceType> types, Collection<Need> needs, LocalDate today) {
        this.schedules = new Schedules(today);
        this.venues = new Venues(places, schedules);
        this.terms = new Terms(types, needs);
        this.today = today;
    }

    /** Brings a record of any shape into that of version 3, in place. Before anything else is asked of it. */
    public static void intoVersion3(ObjectNode record) {
        Scout.intoVersion3(record);
        Version1.intoVersion3(record);
    }

    /** The feed's own id, or, where it has none, what else tells this service from the others; empty where nothing does. */
    public static String feedId(ObjectNode record) {
        var silent = new Part(record, "", new Remarks());
        var id = silent.line("id", LONGEST_NAME);
        var name = silent.line("name", LONGEST_NAME);
        if (!id.isEmpty() || name.isEmpty()) {
            return id;
        }
        return silent.child("organization").line("name", LONGEST_NAME) + " / " + name;
    }

    public static String name(ObjectNode record) {
        return new Part(record, "", new Remarks()).line("name", LONGEST_NAME);
    }

    /** The organisation's id where it is a UUID. */
    public static Optional<OrganisationId> organisationId(ObjectNode record) {
        return OrganisationId.parse(Provider.feedId(new Part(record, "", new Remarks())));
    }

    /**
     * @param origin of the service
     * @param remarks what was changed, left out or looks wrong; why, where the record is refused
     * @return empty where the record is refused
     */
    public Optional<Service> read(ObjectNode record, Ids ids, Origin origin, Remarks remarks) {
        var part = new Part(record, "", remarks);
        var name = part.line("name", LONGEST_NAME);
        var other = whatElse(record);
        if (other.isPresent()) {
            remarks.refused("", "It is " + other.get() + ", not a service. Import the feed's list of services.");
            return Optional.empty();
        }
        if (name.isEmpty()) {
            remarks.refused("name", "It has no name, so nobody could find or use it.");
            return Optional.empty();
        }
        if (part.line("id").isEmpty()) {
            part.warned("id", "It has no id; known by its name, so that a new name makes a new service.");
        }
        keepPrivate(part);
        var own = OwnTerms.of(part);
        var service = service(part, own, part.line("name", LONGEST_NAME), ids, origin);
        // What another Meshwork publishes was told already, or left open on purpose.
        if (own.areThere()) {
            return Optional.of(service);
        }
        Told.unknown(service)
                .filter(tag -> !terms.know(tag))
                .map(RecordReader::words)
                .forEach(remarks::unknownTerm);
        return Optional.of(Told.of(service));
    }

    /** What is in a place that is confidential may be said in other words of the record too. */
    private static void keepPrivate(Part part) {
        var silent = new Part(part.json(), "", new Remarks());
        var lines = silent.list("service_at_locations")
                .map(at -> at.child("location"))
                .filter(Venues::isConfidential)
                .flatMap(location -> location.list("addresses"))
                .flatMap(address ->
                        Stream.of("postal_code", "address_1", "address_2").map(address::line));
        if (PrivateAddress.of(lines)
                .filter(address -> address.takeOutOf(part.json()))
                .isPresent()) {
            part.warned("", "An address that is kept private also stood in other words of it; taken out there.");
        }
    }

    private static String words(Tag tag) {
        var name = tag.name().isEmpty() ? tag.code().isEmpty() ? tag.id() : tag.code() : tag.name();
        return tag.taxonomy().isEmpty() ? name : name + " (" + tag.taxonomy() + ')';
    }

    /** Feeds have other lists too, and they are easily taken for the list of services. */
    private static Optional<String> whatElse(ObjectNode record) {
        if (record.has("organization") || record.has("organization_id")) {
            return Optional.empty();
        }
        if (record.path("service").isObject()) {
            return Optional.of("the place of a service");
        }
        if (OF_ORGANISATIONS.stream().anyMatch(record::has)) {
            return Optional.of("an organisation");
        }
        return OF_TAXONOMIES.stream().anyMatch(record::has) ? Optional.of("a part of a taxonomy") : Optional.empty();
    }

    private Service service(Part part, OwnTerms own, String name, Ids ids, Origin origin) {
        var description = part.prose("description", LONGEST_DESCRIPTION);
        var price = Price.of(part, today);
        var people = People.of(part);
        var timetable = timetable(part);
        return new Service(
                ids.service(origin.feedId()),
                Provider.of(part, ids),
                name,
                own.value(OwnTaxonomy.TEXTS, OwnTaxonomy.SUMMARY)
                        .orElseGet(() -> Sentences.first(description, LONGEST_SUMMARY)),
                description,
                own.areThere() ? own.codes(OwnTaxonomy.SERVICE_TYPES) : terms.types(part),
                own.areThere() ? own.codes(OwnTaxonomy.NEEDS) : terms.needs(part),
                venues.of(part, own.areThere()),
                schedules.week(timetable),
                eligibility(part, own),
                own.areThere()
                        ? own.choices(OwnTaxonomy.COSTS, Cost.class).stream()
                                .findFirst()
                                .orElse(null)
                        : price.cost(),
                price.detail(),
                own.areThere()
                        ? own.choices(OwnTaxonomy.JOINING, Joining.class)
                        : known(part, "attending_access", DOORS),
                joinDetail(part),
                own.areThere()
                        ? own.choices(OwnTaxonomy.DELIVERY, Delivery.class)
                        : known(part, "attending_type", WAYS),
                Languages.of(part),
                people.phone(),
                own.areThere() ? people.ownEmail() : people.email(),
                Contacts.website(part, "url"),
                assuredOn(part),
                origin,
                isWithdrawn(part),
                Details.of(part, Details.status(part), people, price, timetable));
    }

    /** Of the service itself: schedules that name one of its places belong to that place. */
    private Timetable timetable(Part part) {
        var places = part.list("service_at_locations").map(at -> at.line("id")).collect(toSet());
        return schedules.of(
                part.list("schedules").filter(schedule -> {
                    var place = schedule.line("service_at_location_id");
                    return place.isEmpty() || !places.contains(place);
                }),
                part.list("holiday_schedules"));
    }

    private static Eligibility eligibility(Part part, OwnTerms own) {
        var ages = Ages.of(part, own.areThere());
        return new Eligibility(
                ages.minimum(), ages.maximum(), own.areThere() ? own.codes(OwnTaxonomy.AUDIENCES) : Audiences.of(part));
    }

    private static <T> List<T> known(Part part, String field, Map<String, T> words) {
        return part.words(field)
                .flatMap(text -> Stream.of(text.split("[,;]")))
                .flatMap(word -> Stream.ofNullable(words.get(Codes.of(word))))
                .distinct()
                .toList();
    }

    /** The feed's words on how to join that are none of our ways, and its notes. */
    private static String joinDetail(Part part) {
        var others = part.words("attending_access").filter(words -> !DOORS.containsKey(Codes.of(words)));
        var notes = Stream.of("application_process", "pc_attendingAccess_additionalInfo")
                .map(field -> part.prose(field, LONGEST_DESCRIPTION));
        return String.join(
                "\n", Stream.concat(others, notes).filter(not(String::isEmpty)).toList());
    }

    private @Nullable LocalDate assuredOn(Part part) {
        var day = Dates.day(part, "assured_date");
        if (day.filter(today::isBefore).isPresent()) {
            part.warned("assured_date", "It was checked in the future, on " + day.get() + "; taken as not known.");
            return null;
        }
        return day.orElse(null);
    }

    /** A closed door is not shown to people, however long it stays closed; the next import opens it again. */
    private static boolean isWithdrawn(Part part) {
        var status = part.line("status").toLowerCase(Locale.ROOT);
        return switch (status) {
            case "", "active" -> false;
            case "inactive", "defunct" -> {
                part.normalised("status", "It is " + status + ", so it is kept but no search finds it.");
                yield true;
            }
            case "temporarily closed" -> {
                part.warned(
                        "status", "It is closed for now, so no search finds it until the feed says that it is open.");
                yield true;
            }
            default -> {
                part.warned("status", quoted(status) + " is not a status we know; taken as active.");
                yield false;
            }
        };
    }
}
