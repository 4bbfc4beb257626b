package org.meshwork.exchange.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class AllowanceTests {

    private final Clockwork time = new Clockwork();
    private final Allowance allowance = new Allowance(3, time);

    @Test
    void letsEachAddressAskSoManyTimesAMinute() {
        for (var i = 0; i < 3; i++) {
            assertThat(allowance.mustWait("192.0.2.1")).isEmpty();
        }
        assertThat(allowance.mustWait("192.0.2.1")).contains(Duration.ofSeconds(20));
        assertThat(allowance.mustWait("192.0.2.2")).isEmpty();
    }

    @Test
    void letsItAskAgainOnceItHasWaitedThatLong() {
        for (var i = 0; i < 3; i++) {
            allowance.mustWait("192.0.2.1");
        }
        var wait = allowance.mustWait("192.0.2.1").orElseThrow();
        time.nanos += wait.minusSeconds(1).toNanos();
        assertThat(allowance.mustWait("192.0.2.1")).contains(Duration.ofSeconds(1));
        time.nanos += Duration.ofSeconds(1).toNanos();
        assertThat(allowance.mustWait("192.0.2.1")).isEmpty();
    }

    private static final class Clockwork implements TimeMeter {

        private long nanos;

        @Override
        public long currentTimeNanos() {
            return nanos;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}
