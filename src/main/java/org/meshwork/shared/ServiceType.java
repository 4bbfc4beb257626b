package org.meshwork.shared;

import java.util.List;

/**
 * A kind of service: one row of {@code graph-seed/reference/service-types.csv}.
 *
 * @param needs codes of the needs that it meets; at least one
 * @param source published source, or blank where the row is our own
 */
public record ServiceType(
        String code, String name, Sector sector, List<String> needs, List<String> synonyms, String source) {

    public ServiceType {
        needs = List.copyOf(needs);
        synonyms = List.copyOf(synonyms);
    }
}
