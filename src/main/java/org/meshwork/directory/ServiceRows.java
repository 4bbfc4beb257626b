package org.meshwork.directory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Services as rows that the statements of this package unwind. */
final class ServiceRows {

    private ServiceRows() {}

    static Map<String, @Nullable Object> organisation(Organisation organisation) {
        var row = new HashMap<String, @Nullable Object>();
        row.put("id", organisation.id().toString());
        row.put("name", organisation.name());
        row.put("sector", name(organisation.sector()));
        row.put("description", organisation.description());
        row.put("website", organisation.website());
        row.put("email", organisation.email());
        row.put("phone", organisation.phone());
        row.put("registration", Kept.text(organisation.registration(), Registration.NONE));
        return row;
    }

    /** @param source what it was read from; null where that is not to be remembered anew */
    static Map<String, @Nullable Object> service(Service service, @Nullable Waiting source) {
        var properties = properties(service);
        if (source != null) {
            properties.put("sourceHash", source.sourceHash());
            properties.put("sourceRemarks", source.remarks());
        }
        var row = new HashMap<String, @Nullable Object>();
        row.put("id", service.id().toString());
        row.put("organisation", service.organisation().id().toString());
        row.put("properties", properties);
        return row;
    }

    private static Map<String, @Nullable Object> properties(Service service) {
        var row = new HashMap<String, @Nullable Object>();
        row.put("name", service.name());
        row.put("summary", service.summary());
        row.put("description", service.description());
        row.put("hours", service.hours().text());
        row.put("minimumAge", service.eligibility().minimumAge());
        row.put("maximumAge", service.eligibility().maximumAge());
        row.put("cost", name(service.cost()));
        row.put("costDetail", service.costDetail());
        row.put("joining", names(service.joining()));
        row.put("joinDetail", service.joinDetail());
        row.put("delivery", names(service.delivery()));
        row.put("languages", service.languages());
        row.put("phone", service.phone());
        row.put("email", service.email());
        row.put("website", service.website());
        row.put("assuredOn", service.assuredOn());
        row.put("feed", service.origin().feed());
        row.put("feedId", service.origin().feedId());
        row.put("licence", service.origin().licence());
        row.put("withdrawn", service.withdrawn());
        row.put("particulars", Kept.text(service.particulars(), Particulars.NONE));
        return row;
    }

    static List<Map<String, Object>> needs(Service service) {
        return coded(service, service.needs(), Map.of());
    }

    static List<Map<String, Object>> terms(Service service) {
        var rows = coded(service, service.types(), Map.of("vocabulary", "service-type"));
        rows.addAll(coded(service, service.eligibility().audiences(), Map.of("vocabulary", "audience")));
        rows.addAll(published(service));
        return rows;
    }

    private static List<Map<String, Object>> published(Service service) {
        var rows = new LinkedHashMap<String, Map<String, Object>>();
        for (var tag : service.particulars().tags()) {
            var code = tag.termId().toString();
            rows.putIfAbsent(
                    code,
                    Map.of(
                            "service", service.id().toString(),
                            "vocabulary", "published",
                            "code", code,
                            "position", rows.size(),
                            "properties", properties(tag)));
        }
        return List.copyOf(rows.values());
    }

    private static Map<String, String> properties(Tag tag) {
        return Map.of(
                "taxonomy", tag.taxonomy(),
                "term", tag.code(),
                "name", tag.name(),
                "description", tag.description(),
                "uri", tag.uri(),
                "parent", tag.parentId().map(UUID::toString).orElse(""));
    }

    static List<Map<String, @Nullable Object>> venues(Service service) {
        var rows = new ArrayList<Map<String, @Nullable Object>>();
        for (var venue : service.venues()) {
            var row = new HashMap<String, @Nullable Object>();
            row.put("service", service.id().toString());
            row.put("location", venue.locationId(service.organisation().id()).toString());
            row.put("hours", venue.hours().text());
            row.put("timetable", Kept.text(venue.timetable(), Timetable.NONE));
            row.put("id", service.placeIds().get(rows.size()).toString());
            row.put("position", rows.size());
            row.put("properties", properties(venue));
            rows.add(row);
        }
        return rows;
    }

    static List<Map<String, Object>> feeds(Service service) {
        var feed = service.origin().feed();
        return feed.isBlank()
                ? List.of()
                : List.of(Map.of("service", service.id().toString(), "feed", feed));
    }

    private static Map<String, @Nullable Object> properties(Venue venue) {
        var row = new HashMap<String, @Nullable Object>();
        row.put("name", venue.name());
        row.put("address", venue.address());
        row.put("postcode", venue.postcode());
        row.put("access", venue.access());
        row.put("confidential", venue.confidential());
        row.put("premises", Kept.text(venue.premises(), Premises.NONE));
        var point = venue.point();
        row.put("latitude", point == null ? null : point.latitude());
        row.put("longitude", point == null ? null : point.longitude());
        return row;
    }

    private static List<Map<String, Object>> coded(Service service, List<String> codes, Map<String, Object> more) {
        var rows = new ArrayList<Map<String, Object>>();
        for (var code : codes) {
            var row = new HashMap<>(more);
            row.put("service", service.id().toString());
            row.put("code", code);
            row.put("position", rows.size());
            rows.add(row);
        }
        return rows;
    }

    private static List<String> names(List<? extends Enum<?>> choices) {
        return choices.stream().map(Enum::name).toList();
    }

    private static @Nullable String name(@Nullable Enum<?> choice) {
        return choice == null ? null : choice.name();
    }
}
