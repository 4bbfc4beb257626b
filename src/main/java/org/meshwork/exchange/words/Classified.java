package org.meshwork.exchange.words;

import java.util.List;
import org.meshwork.shared.Evidence;

/**
 * What we think of a service, the surest first; empty lists where we do not know.
 *
 * @param unknown terms in no vocabulary of ours: for the report, so that somebody may add them
 */
public record Classified(List<Evidence> types, List<Evidence> needs, List<Evidence> audiences, List<Term> unknown) {

    public Classified {
        types = List.copyOf(types);
        needs = List.copyOf(needs);
        audiences = List.copyOf(audiences);
        unknown = List.copyOf(unknown);
    }

    public List<String> typeCodes() {
        return codes(types);
    }

    public List<String> needCodes() {
        return codes(needs);
    }

    public List<String> audienceCodes() {
        return codes(audiences);
    }

    private static List<String> codes(List<Evidence> evidence) {
        return evidence.stream().map(Evidence::code).toList();
    }
}
