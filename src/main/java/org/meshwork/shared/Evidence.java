package org.meshwork.shared;

import java.util.List;

/**
 * Why we think that something is so: "it says '…'".
 *
 * @param code of a need, a kind of service or an audience
 * @param confidence above 0, at most 1; 1 only where somebody said so in our own words
 * @param words of the service itself, as they are written there, or the name of the vocabulary's term; the most telling first
 */
public record Evidence(String code, double confidence, List<String> words) {

    public Evidence {
        if (code.isBlank()) {
            throw new IllegalArgumentException("evidence of nothing: " + words);
        }
        if (!(confidence > 0 && confidence <= 1)) {
            throw new IllegalArgumentException(
                    "confidence of " + code + " is not above 0 and at most 1: " + confidence);
        }
        words = List.copyOf(words);
    }
}
