package org.meshwork.person;

import org.meshwork.shared.Period;

/** @param code of the condition; kept also where the vocabulary does not know it */
public record HeldCondition(String code, Period period) {

    public HeldCondition {
        if (code.isBlank()) {
            throw new IllegalArgumentException("a condition without a code");
        }
    }
}
