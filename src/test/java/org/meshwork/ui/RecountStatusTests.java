package org.meshwork.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.meshwork.commissioning.Recount.Progress;

class RecountStatusTests {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final OffsetDateTime BEGAN = OffsetDateTime.parse("2026-10-10T09:05:00Z");

    @Test
    void saysHowFarItIs() {
        assertThat(RecountStatus.sentence(new Progress(4000, 1200, BEGAN, null), LONDON))
                .isEqualTo(
                        "1,200 of 4,000 webs looked at again, because the rules or the day have changed. It began on "
                                + "10 October 2026, 10:05, and you need not wait here.");
    }

    @Test
    void saysWhenItWasDone() {
        assertThat(RecountStatus.sentence(new Progress(4000, 4000, BEGAN, BEGAN.plusMinutes(2)), LONDON))
                .isEqualTo(
                        "All is up to date. 4,000 of 4,000 webs were looked at again, until 10 October 2026, 10:07.");
    }
}
