package org.meshwork.shared;

import java.util.List;

/**
 * Something that people come with, in their words, and what services that help with it call themselves: one row of {@code
 * graph-seed/reference/intents.csv}. Finer than a need: "can't get to the hospital" beside "no bus to the shops".
 *
 * @param needs codes of the needs behind it, the chief one first; at least one
 * @param says what people say
 * @param helps words that services for it use
 * @param source published source, or blank where the row is our own
 */
public record Intent(String code, List<String> needs, List<String> says, List<String> helps, String source) {

    public Intent {
        needs = List.copyOf(needs);
        says = List.copyOf(says);
        helps = List.copyOf(helps);
        if (needs.isEmpty() || says.isEmpty() || helps.isEmpty()) {
            throw new IllegalArgumentException("an intent without words or need: " + code);
        }
    }
}
