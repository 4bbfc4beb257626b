package org.meshwork.exchange.words;

import java.util.List;

/**
 * What a service says of itself, in plain text without mark-up. What is not known is empty.
 *
 * @param summary may be the beginning of the description: what is said twice counts once
 * @param organisation its name only
 */
public record Wording(String name, String summary, String description, String organisation, List<Term> terms) {

    public Wording {
        terms = List.copyOf(terms);
    }
}
