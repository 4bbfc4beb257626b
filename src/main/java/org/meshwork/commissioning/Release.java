package org.meshwork.commissioning;

import java.time.OffsetDateTime;
import java.time.YearMonth;

/** The figures of one month, once made never changed. */
public record Release(YearMonth month, OffsetDateTime madeAt) {}
