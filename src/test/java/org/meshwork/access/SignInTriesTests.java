package org.meshwork.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SignInTriesTests {

    private Instant now = Instant.parse("2026-10-10T09:00:00Z");
    private final SignInTries tries = new SignInTries(new Moving());

    @Test
    void makeANameWaitAMinuteAfterFiveWrongOnes() {
        for (var i = 0; i < 4; i++) {
            tries.wasWrong("steward", "10.0.0." + i);
        }
        assertThat(tries.mustWait("steward", "10.0.0.9")).isFalse();
        tries.wasWrong(" Steward", "10.0.0.4");
        assertThat(tries.mustWait("steward", "10.0.0.9")).isTrue();
        assertThat(tries.mustWait("admin", "10.0.0.4")).isFalse();

        now = now.plus(SignInTries.WAIT).plusSeconds(1);
        assertThat(tries.mustWait("steward", "10.0.0.9")).isFalse();
    }

    @Test
    void makeAnAddressWaitThatTriesManyNames() {
        for (var i = 0; i < 20; i++) {
            assertThat(tries.mustWait("name" + i, "10.0.0.1")).isFalse();
            tries.wasWrong("name" + i, "10.0.0.1");
        }

        assertThat(tries.mustWait("another", "10.0.0.1")).isTrue();
        assertThat(tries.mustWait("another", "10.0.0.2")).isFalse();
    }

    @Test
    void beginAnewForANameThatWasRight() {
        for (var i = 0; i < 4; i++) {
            tries.wasWrong("steward", "10.0.0.1");
        }
        tries.wasRight("steward");
        tries.wasWrong("steward", "10.0.0.1");

        assertThat(tries.mustWait("steward", "10.0.0.1")).isFalse();
    }

    @Test
    void forgetTheOldestRatherThanGrow() {
        for (var i = 0; i < 30_000; i++) {
            tries.wasWrong("name" + i, "10.0.0.1");
        }

        assertThat(tries.kept()).isLessThanOrEqualTo(10_000);
        assertThat(tries.mustWait("x".repeat(1_000_000), "10.0.0.2")).isFalse();
    }

    private final class Moving extends Clock {

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
