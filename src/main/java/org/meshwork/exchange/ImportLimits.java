package org.meshwork.exchange;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How an import goes, and when it waits for a steward instead of replacing what is there: {@code meshwork.imports.*}.
 *
 * @param largestShrink share of a feed's services that may vanish at once, 0 to 1
 * @param largestRefusal share of its records that may be refused, 0 to 1
 * @param fewest services below which a feed may do as it likes
 * @param batch records that are written in one transaction, at most
 */
@ConfigurationProperties("meshwork.imports")
record ImportLimits(
        @DefaultValue("0.2") double largestShrink,
        @DefaultValue("0.5") double largestRefusal,
        @DefaultValue("10") int fewest,
        @DefaultValue("1000") int batch) {}
