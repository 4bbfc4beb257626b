package org.meshwork.demonstration;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.meshwork.directory.Service;
import org.meshwork.person.Answer;
import org.meshwork.person.CarePlan;
import org.meshwork.person.CareWeb;
import org.meshwork.person.Circumstance;
import org.meshwork.person.Contact;
import org.meshwork.person.Declined;
import org.meshwork.person.Encounter;
import org.meshwork.person.EncounterId;
import org.meshwork.person.Goal;
import org.meshwork.person.GoalId;
import org.meshwork.person.HeldCondition;
import org.meshwork.person.HeldNeed;
import org.meshwork.person.HelpsWith;
import org.meshwork.person.Offer;
import org.meshwork.person.Profile;
import org.meshwork.person.Tie;
import org.meshwork.person.Visit;
import org.meshwork.places.PostcodePlace;
import org.meshwork.shared.ContactId;
import org.meshwork.shared.Period;
import org.meshwork.shared.PersonId;
import org.meshwork.shared.Sector;
import org.meshwork.shared.ServiceId;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The twelve written people: {@code graph-seed/demo/people/*.json}. Every date there is a number of days from the day of
 * loading, negative in the past.
 */
final class DemoPeople {

    private final LocalDate day;
    private final Map<String, String> areas;
    private final Map<ServiceId, Service> services;

    private DemoPeople(LocalDate day, List<Service> services) {
        this.day = day;
        this.services = services.stream().collect(toMap(Service::id, Function.identity()));
        areas = DemoMap.postcodes().stream()
                .collect(toMap(place -> place.postcode().value(), PostcodePlace::area));
    }

    static List<CareWeb> webs(LocalDate day, List<Service> services) {
        var people = new DemoPeople(day, services);
        try {
            var files =
                    new PathMatchingResourcePatternResolver().getResources("classpath:graph-seed/demo/people/*.json");
            return Arrays.stream(files)
                    .map(file -> {
                        try (var in = file.getInputStream()) {
                            return people.web(JsonMapper.shared().readTree(in));
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    })
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static PersonId id(String code) {
        return PersonId.named("demonstration/" + code);
    }

    private CareWeb web(JsonNode person) {
        var code = person.get("code").stringValue();
        return new CareWeb(
                id(code),
                0,
                new Profile(
                        person.get("name").stringValue(),
                        person.get("about").stringValue(),
                        person.get("age").intValue(),
                        areas.get(person.get("postcode").stringValue()),
                        true),
                each(person.get("needs"), this::need),
                each(
                        person.get("conditions"),
                        held -> new HeldCondition(held.get("condition").stringValue(), period(held))),
                each(person.get("contacts"), contact -> contact(code, contact)),
                each(person.get("ties"), tie -> tie(code, tie)),
                plan(person.get("plan")),
                each(person.path("circumstances"), this::circumstance),
                each(person.path("declined"), this::declined),
                encounters(code, person.path("encounters")),
                each(person.path("goals"), goal -> goal(code, goal)),
                List.of());
    }

    private Circumstance circumstance(JsonNode held) {
        return new Circumstance(
                Circumstance.Kind.valueOf(held.get("kind").stringValue()),
                held.get("code").stringValue(),
                period(held));
    }

    private Declined declined(JsonNode declined) {
        return new Declined(
                declined.get("support").stringValue(),
                Declined.Reason.valueOf(declined.get("reason").stringValue()),
                period(declined));
    }

    /** In the order of the file, also within a day. */
    private List<Encounter> encounters(String person, JsonNode rows) {
        var encounters = new ArrayList<Encounter>();
        for (var row : rows) {
            var number = encounters.size();
            var with = text(row, "with");
            encounters.add(new Encounter(
                    EncounterId.named("demonstration/" + person + '/' + number),
                    Objects.requireNonNull(date(row, "on")),
                    number,
                    row.get("kind").stringValue(),
                    with == null ? null : contactId(person, with)));
        }
        return encounters;
    }

    private Goal goal(String person, JsonNode goal) {
        var words = goal.get("words").stringValue();
        var progress = text(goal, "progress");
        return new Goal(
                GoalId.named("demonstration/" + person + '/' + words),
                words,
                period(goal),
                each(goal.get("needs"), JsonNode::stringValue),
                each(goal.get("helpers"), helper -> contactId(person, helper.stringValue())),
                progress == null ? null : Goal.Progress.valueOf(progress));
    }

    private HeldNeed need(JsonNode held) {
        return new HeldNeed(
                held.get("need").stringValue(),
                period(held),
                held.get("importance").intValue());
    }

    private Contact contact(String person, JsonNode contact) {
        var period = period(contact);
        var service = text(contact, "service");
        var serviceId = service == null ? null : DemoDirectory.id(service);
        var coordinatesSince = date(contact, "coordinatesSince");
        return Contact.named(
                        contactId(person, contact.get("id").stringValue()),
                        contact.get("name").stringValue(),
                        contact.get("role").stringValue(),
                        Sector.valueOf(contact.get("sector").stringValue()))
                .everyDays(number(contact, "everyDays"))
                .period(period)
                .waitingSince(date(contact, "waitingSince"))
                .lastSeen(date(contact, "lastSeen"))
                .carer(contact.path("carer").asBoolean(false))
                .service(serviceId)
                .organisation(organisation(contact, serviceId))
                .helpsWith(each(contact.get("helpsWith"), need -> new HelpsWith(need.stringValue(), period)))
                .coordinates(
                        coordinatesSince == null ? List.of() : List.of(new Period(coordinatesSince, period.until())))
                .seenPlanOn(date(contact, "seenPlanOn"))
                .offer(offer(contact, serviceId))
                .contact();
    }

    /** What the file says, and what the directory says of their service. */
    private Offer offer(JsonNode contact, @Nullable ServiceId serviceId) {
        var service = serviceId == null ? null : services.get(serviceId);
        return new Offer(
                service == null ? List.of() : service.types(),
                service == null || service.languages().isEmpty() ? null : service.languages(),
                contact.hasNonNull("outOfHours") ? contact.get("outOfHours").asBoolean() : null,
                each(contact.path("visits"), visit -> visit(visit.stringValue())),
                number(contact, "usualWaitDays"));
    }

    /** "MONDAY 08:00 08:45" */
    private static Visit visit(String text) {
        var parts = text.split(" ", 3);
        return new Visit(DayOfWeek.valueOf(parts[0]), LocalTime.parse(parts[1]), LocalTime.parse(parts[2]));
    }

    private String organisation(JsonNode contact, @Nullable ServiceId serviceId) {
        var typed = text(contact, "organisation");
        var service = serviceId == null ? null : services.get(serviceId);
        if (service != null) {
            return service.organisation().name();
        }
        return typed == null ? "" : typed;
    }

    private Tie tie(String person, JsonNode tie) {
        var between = tie.get("between");
        return new Tie(
                contactId(person, between.get(0).stringValue()),
                contactId(person, between.get(1).stringValue()),
                Answer.valueOf(tie.get("answer").stringValue()),
                Period.ALWAYS);
    }

    private @Nullable CarePlan plan(@Nullable JsonNode plan) {
        if (plan == null || plan.isNull()) {
            return null;
        }
        var agreed = Objects.requireNonNull(date(plan, "agreedOn"));
        return new CarePlan(
                agreed,
                date(plan, "lastReviewed"),
                each(plan.get("needs"), JsonNode::stringValue),
                Objects.requireNonNullElse(text(plan, "agreedWith"), ""));
    }

    private Period period(JsonNode node) {
        return new Period(date(node, "since"), date(node, "until"));
    }

    private @Nullable LocalDate date(JsonNode node, String field) {
        var days = number(node, field);
        return days == null ? null : day.plusDays(days);
    }

    private static @Nullable Integer number(JsonNode node, String field) {
        var value = node.get(field);
        return value == null || value.isNull() ? null : Integer.valueOf(value.intValue());
    }

    private static @Nullable String text(JsonNode node, String field) {
        var value = node.get(field);
        return value == null || value.isNull() ? null : value.stringValue();
    }

    private static ContactId contactId(String person, String contact) {
        return ContactId.named("demonstration/" + person + '/' + contact);
    }

    private static <T> List<T> each(JsonNode array, Function<JsonNode, T> mapping) {
        return array.valueStream().map(mapping).toList();
    }
}
