package org.meshwork.shared;

import java.util.List;

/**
 * A health condition or a situation of life that shapes care: one row of {@code graph-seed/reference/conditions.csv}.
 *
 * @param plain what it is, in plain words
 * @param longTerm lasts for years: plans, reviews and self-management are expected
 * @param needs codes of needs that often come with it
 * @param source published source, or blank where the row is our own
 */
public record Condition(
        String code,
        String name,
        String plain,
        boolean longTerm,
        List<String> needs,
        List<String> synonyms,
        String source) {

    public Condition {
        needs = List.copyOf(needs);
        synonyms = List.copyOf(synonyms);
    }
}
