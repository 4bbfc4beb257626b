package org.meshwork.exchange;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When an import waits for a steward instead of replacing what is there: {@code meshwork.imports.*}.
 *
 * @param largestShrink share of a feed's services that may vanish at once, 0 to 1
 * @param largestRefusal share of its records that may be refused, 0 to 1
 * @param fewest services below which a feed may do as it likes
 */
@ConfigurationProperties("meshwork.imports")
record ImportLimits(
        @DefaultValue("0.2") double largestShrink,
        @DefaultValue("0.5") double largestRefusal,
        @DefaultValue("10") int fewest) {}
