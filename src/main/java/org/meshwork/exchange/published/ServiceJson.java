package org.meshwork.exchange.published;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.meshwork.directory.CostOption;
import org.meshwork.directory.Service;
import org.meshwork.directory.ServiceArea;
import tools.jackson.databind.node.ObjectNode;

/** How a service looks. The same service always gives the same bytes. */
final class ServiceJson {

    private ServiceJson() {}

    /** Only what changes are told by. */
    static Json minimal(Service service, Instant changed) {
        var modified = modified(service, changed).toString();
        return Json.object()
                .id("id", service.id().value())
                .text("modified_date", modified)
                .text("last_modified", modified);
    }

    /**
     * As in lists.
     *
     * @param changed when the entry last changed with us, which counts where its publisher did not say
     */
    static Json beginning(Service service, Instant changed) {
        return own(service, changed).object("organization", OrganisationJson.beginning(service.organisation()));
    }

    /** All that is known of it. */
    static ObjectNode whole(Service service, Instant changed) {
        var id = service.id().value();
        var more = service.particulars();
        return own(service, changed)
                .list("schedules", schedules(service, id))
                .list("holiday_schedules", ScheduleJson.holidays(id, more.timetable()))
                .list("service_areas", Json.parts(id, "area", more.areas(), area -> area(id, area)))
                .list("service_at_locations", PlaceJson.of(service))
                .list("languages", PeopleJson.languages(id, service.languages(), more.otherLanguages()))
                .object("organization", OrganisationJson.whole(service.organisation()))
                .list(
                        "funding",
                        Json.parts(
                                id,
                                "funding",
                                more.funding(),
                                source -> Json.object().id("service_id", id).text("source", source)))
                .list("cost_options", Json.parts(id, "cost", more.costs(), cost -> cost(id, cost)))
                .list(
                        "phones",
                        PeopleJson.phones(id, PeopleJson.withFirst(service.phone(), more.phones(), more.contacts())))
                .list("contacts", PeopleJson.contacts(id, more.contacts()))
                .list("attributes", Attributes.of(id, "service", Attributes.tags(service)))
                .node();
    }

    private static Json own(Service service, Instant changed) {
        var more = service.particulars();
        return Json.object()
                .id("id", service.id().value())
                .id("organization_id", service.organisation().id().value())
                .required("name", service.name())
                .text("alternate_name", more.alternateName())
                .required("description", service.description())
                .web("url", service.website())
                .text("email", service.email())
                .text("status", "active")
                .text("interpretation_services", more.interpreting())
                .text("application_process", service.joinDetail())
                .text("fees", fees(service))
                .text("wait_time", more.waitingTime())
                .text("accreditations", more.accreditations())
                .text("eligibility_description", more.eligibility())
                .number("minimum_age", service.eligibility().minimumAge())
                .number("maximum_age", service.eligibility().maximumAge())
                .day("assured_date", service.assuredOn())
                .text("assurer_email", more.assuredBy())
                .text("alert", more.alert())
                .text("last_modified", modified(service, changed).toString());
    }

    private static Instant modified(Service service, Instant changed) {
        var published = service.particulars().lastModified();
        return published != null ? published : changed.truncatedTo(ChronoUnit.MILLIS);
    }

    private static String fees(Service service) {
        var more = service.particulars();
        return more.fees().isEmpty() && more.costs().isEmpty() ? service.costDetail() : more.fees();
    }

    /** The service's own, then those of its places, each naming its place. */
    private static List<Json> schedules(Service service, UUID id) {
        var all =
                new ArrayList<>(ScheduleJson.of(id, null, service.particulars().timetable(), service.hours()));
        var places = service.placeIds();
        for (var position = 0; position < places.size(); position++) {
            var venue = service.venues().get(position);
            all.addAll(ScheduleJson.of(id, places.get(position), venue.timetable(), venue.hours()));
        }
        return all;
    }

    private static Json area(UUID service, ServiceArea area) {
        return Json.object()
                .id("service_id", service)
                .text("name", area.name())
                .text("service_area", area.name())
                .text("extent", area.extent())
                .text("extent_type", area.extentType())
                .text("uri", area.uri());
    }

    private static Json cost(UUID service, CostOption cost) {
        var json = Json.object()
                .id("service_id", service)
                .day("valid_from", cost.validFrom())
                .day("valid_to", cost.validTo())
                .text("option", cost.option())
                .text("currency", cost.currency());
        if (cost.amount() != null) {
            json.node().put("amount", cost.amount());
        }
        return json.text("amount_description", cost.description());
    }
}
