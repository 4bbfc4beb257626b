package org.meshwork.commissioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.meshwork.findings.Threshold;
import org.meshwork.findings.Thresholds;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class LocalThresholdsTests {

    @Test
    void takeThePlaceOfTheShippedOnes() {
        assertThat(inForce(Map.of("meshwork.thresholds.plan-overdue.months", "6"))
                        .all())
                .filteredOn(Threshold::isLocal)
                .singleElement()
                .satisfies(threshold -> assertThat(threshold.value()).isEqualTo(6));
    }

    @Test
    void areTheShippedOnesWhereNothingIsSaid() {
        assertThat(inForce(Map.of("meshwork.data", "somewhere")).all())
                .isEqualTo(Thresholds.shipped().all());
    }

    @Test
    void stopTheStartWhereThereIsNoSuchThreshold() {
        assertThatThrownBy(() -> inForce(Map.of("meshwork.thresholds.plan-overdue.years", "1")))
                .hasMessageContaining("there is no threshold plan-overdue.years");
    }

    private static Thresholds inForce(Map<String, String> settings) {
        var local = new Binder(new MapConfigurationPropertySource(settings))
                .bindOrCreate("meshwork", LocalThresholds.class);
        return new LocalThresholds.InForce().thresholdsInForce(local);
    }
}
