package org.meshwork;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Saturday, ten in the morning, for ever. */
@TestConfiguration(proxyBeanMethods = false)
public class FixedClock {

    public static final LocalDate TODAY = LocalDate.of(2026, 10, 10);

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Bean
    @Primary
    Clock fixedClock() {
        return Clock.fixed(TODAY.atTime(LocalTime.of(10, 0)).atZone(LONDON).toInstant(), LONDON);
    }
}
