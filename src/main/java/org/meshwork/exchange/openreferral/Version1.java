package org.meshwork.exchange.openreferral;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Open Referral UK 1 (and HSDS 1 and 2, from which it comes): what it calls otherwise than version 3. */
final class Version1 {

    private Version1() {}

    /** Renames in place; what is of version 3 already stays. */
    static void intoVersion3(ObjectNode service) {
        Tree.rename(service.path("organization"), "url", "website");
        Tree.rename(service, "service_taxonomys", "attributes");
        Tree.objects(service, "attributes").forEach(term -> Tree.rename(term, "taxonomy", "taxonomy_term"));
        ages(service);
        audiences(service);
        schedules(service);
        Tree.rename(service, "fees_description", "fees");
        assured(service);
        places(service);
    }

    /** Version 1 says in an object of its own who checked an entry, and when it was changed. */
    private static void assured(ObjectNode service) {
        var said = service.path("pc_metadata");
        Tree.fill(service, "assured_date", said.path("date_assured"));
        Tree.fill(service, "assurer_email", said.path("assured_by"));
        Tree.fill(service, "last_modified", said.path("date_modified"));
    }

    private static void places(ObjectNode service) {
        if (!service.has("service_at_locations")) {
            var at = service.putArray("service_at_locations");
            Tree.objects(service, "locations")
                    .forEach(location -> at.addObject().set("location", location));
        }
        Tree.objects(service, "service_at_locations").forEach(at -> {
            schedules(at);
            if (at.path("location") instanceof ObjectNode location) {
                schedules(location);
                Tree.rename(location, "physical_addresses", "addresses");
                Tree.rename(location, "accessibility_for_disabilities", "accessibility");
            }
        });
    }

    private static void schedules(ObjectNode holder) {
        Tree.rename(holder, "regular_schedules", "schedules");
        Tree.rename(holder, "regular_schedule", "schedules");
        Tree.rename(holder, "holiday_schedule", "holiday_schedules");
        Tree.objects(holder, "schedules").forEach(schedule -> Tree.rename(schedule, "weekday", "byday"));
    }

    /** Several rules are alternatives: whoever any of them lets in may come. */
    private static void ages(ObjectNode service) {
        var rules = Tree.objects(service, "eligibilitys").toList();
        age(rules, "minimum_age", Comparator.reverseOrder()).ifPresent(age -> Tree.fill(service, "minimum_age", age));
        age(rules, "maximum_age", Comparator.naturalOrder()).ifPresent(age -> Tree.fill(service, "maximum_age", age));
    }

    /** The widest, where every rule has one. */
    private static Optional<JsonNode> age(List<ObjectNode> rules, String field, Comparator<Double> widestLast) {
        if (rules.stream().anyMatch(rule -> !rule.hasNonNull(field))) {
            return Optional.empty();
        }
        return rules.stream()
                .map(rule -> rule.path(field))
                .max(Comparator.comparing(age -> age.asDouble(-1), widestLast));
    }

    private static void audiences(ObjectNode service) {
        var audiences = Tree.array(service, "audiences");
        Stream.concat(
                        Tree.objects(service, "pc_targetAudience").map(audience -> audience.path("audienceType")),
                        Tree.objects(service, "eligibilitys").map(rule -> rule.path("eligibility")))
                .filter(JsonNode::isString)
                .forEach(audiences::add);
    }
}
