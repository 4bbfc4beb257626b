package org.meshwork.shared;

import java.util.List;

/**
 * Something a person may need help with, in people's words: one row of {@code graph-seed/reference/needs.csv}.
 *
 * @param code kebab-case, for good
 * @param label as on a chip: "Getting my breath"
 * @param phrase completes "Nobody helps you with …": "getting your breath"
 * @param sector where help for it is expected, and so where its gap is drawn
 * @param group the question of the interview it belongs to: home, health, feelings, money, caring or finding
 * @param synonyms what people say for it
 * @param source published source, or blank where the row is our own
 */
public record Need(
        String code, String label, String phrase, Sector sector, String group, List<String> synonyms, String source) {

    public Need {
        synonyms = List.copyOf(synonyms);
    }
}
