package org.meshwork.directory;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One of several prices. Text that is not known is empty.
 *
 * @param option whom or what it is for
 * @param amount null where it is not known; never negative
 * @param currency ISO 4217, empty for pounds
 * @param description more words, such as "a session"
 * @param validFrom first day, null where it has none
 * @param validTo last day, null where it has none
 */
public record CostOption(
        String option,
        @Nullable BigDecimal amount,
        String currency,
        String description,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {

    public CostOption {
        if (amount != null) {
            if (amount.signum() < 0) {
                throw new IllegalArgumentException("a price below nothing: " + amount);
            }
            amount = amount.stripTrailingZeros();
            amount = amount.scale() < 0 ? amount.setScale(0) : amount;
        }
    }
}
