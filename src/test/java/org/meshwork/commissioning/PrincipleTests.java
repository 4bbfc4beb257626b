package org.meshwork.commissioning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PrincipleTests {

    @Test
    void areTwelveInOrder() {
        assertThat(Principle.all())
                .extracting(Principle::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 12).boxed().toList());
    }

    @Test
    void sayWhatIsNotMeasuredAndWhereTheyComeFrom() {
        assertThat(Principle.all()).allSatisfy(principle -> {
            assertThat(principle.notMeasured()).isNotBlank().endsWith(".");
            assertThat(principle.meaning()).isNotBlank();
            assertThat(principle.source()).endsWith("principle " + principle.number());
        });
    }

    @Test
    void haveTheFindingsThatNameThem() {
        assertThat(Principle.all())
                .allSatisfy(principle -> principle.indicators().stream()
                        .filter(Indicator.FindingRate.class::isInstance)
                        .map(indicator ->
                                ((Indicator.FindingRate) indicator).rule().source())
                        .filter(source -> source.contains("Principle "))
                        .forEach(source -> assertThat(source).contains("Principle " + principle.number())));
    }
}
