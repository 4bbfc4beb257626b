package org.meshwork.person;

import org.meshwork.shared.Period;

/**
 * A need that a person has.
 *
 * @param code of the need; kept also where the vocabulary does not know it
 * @param importance to the person, 1 (a little) to 3 (very)
 */
public record HeldNeed(String code, Period period, int importance) {

    public HeldNeed {
        code = Text.required(code, "need");
        if (importance < 1 || importance > 3) {
            throw new IllegalArgumentException("need " + code + " of importance " + importance);
        }
    }
}
