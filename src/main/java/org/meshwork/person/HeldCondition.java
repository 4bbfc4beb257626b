package org.meshwork.person;

import org.meshwork.shared.Period;

/** @param code of the condition; kept also where the vocabulary does not know it */
public record HeldCondition(String code, Period period) {

    public HeldCondition {
        code = Text.required(code, "condition");
    }
}
