package org.meshwork.commissioning;

import java.util.Map;
import org.meshwork.findings.Thresholds;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What a locality puts in the place of the shipped thresholds: {@code meshwork.thresholds[plan-overdue.months]=6}. A name that
 * does not exist or a value out of its bounds stops the start.
 */
@ConfigurationProperties("meshwork")
record LocalThresholds(@DefaultValue Map<String, Integer> thresholds) {

    /** For all who look for findings. */
    @Configuration
    static class InForce {

        @Bean
        Thresholds thresholdsInForce(LocalThresholds local) {
            return Thresholds.shipped().with(local.thresholds());
        }
    }
}
