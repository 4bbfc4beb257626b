package org.meshwork.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.meshwork.person.Webs.TODAY;
import static org.meshwork.person.Webs.webOf;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ThresholdsTests {

    @Test
    void comeWithASourceEach() {
        assertThat(Thresholds.shipped().all()).hasSizeGreaterThan(10).allSatisfy(threshold -> {
            assertThat(threshold.source()).isNotBlank();
            assertThat(threshold.label()).isNotBlank();
            assertThat(threshold.unit()).isNotBlank();
            assertThat(threshold.isLocal()).isFalse();
        });
    }

    @Test
    void areChangedByALocality() {
        var web = webOf().planned(TODAY.minusMonths(7), null).web();
        var local = Thresholds.shipped().with(Map.of("plan-overdue.months", 6));

        assertThat(Findings.in(web, TODAY)).isEmpty();
        assertThat(Findings.in(web, TODAY, local)).singleElement().satisfies(finding -> {
            assertThat(finding.rule().id()).isEqualTo("plan-overdue");
            assertThat(finding.thresholds()).singleElement().satisfies(used -> {
                assertThat(used.id()).isEqualTo("plan-overdue.months");
                assertThat(used.value()).isEqualTo(6);
                assertThat(used.usual()).isEqualTo(12);
                assertThat(used.isLocal()).isTrue();
            });
        });
        assertThat(Thresholds.shipped().value("plan-overdue.months")).isEqualTo(12);
    }

    @Test
    void stayWithinTheirBounds() {
        assertThatThrownBy(() -> Thresholds.shipped().with(Map.of("plan-overdue.months", 0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("plan-overdue.months is 0, and may be 1 to 120 months");
        assertThatThrownBy(() -> Thresholds.shipped().with(Map.of("plan-overdue.month", 6)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("there is no threshold plan-overdue.month;");
    }
}
