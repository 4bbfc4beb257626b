package org.meshwork.ui.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meshwork.directory.ServiceExample.called;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.meshwork.shared.Evidence;

class BecauseTests {

    private static final Evidence FALLS =
            new Evidence("falls", 0.9, List.of("steady on your feet", "balance", "falls", "trips"));

    @Test
    void saysWhichWordsANeedWasToldFrom() {
        var service = called("Steady").service().told(List.of(), List.of("falls"), List.of(), List.of(FALLS));

        assertThat(Because.of(service))
                .get()
                .satisfies(because -> assertThat(because.getElement().getTextRecursively())
                        .contains("because it says “steady on your feet”, “balance”, “falls”.")
                        .doesNotContain("trips"));
    }

    @Test
    void saysNothingOfANeedThatSomebodyTookAway() {
        var service = called("Steady").service().told(List.of(), List.of("company"), List.of(), List.of(FALLS));

        assertThat(Because.of(service)).isEmpty();
    }

    @Test
    void saysNothingWhereThePublisherSaidIt() {
        assertThat(Because.of(called("Steady").service())).isEmpty();
    }
}
