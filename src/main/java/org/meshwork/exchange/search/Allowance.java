package org.meshwork.exchange.search;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How often one address may ask: so many times a minute, all at once if it likes. At most 10,000 addresses are kept in memory. */
@Component
class Allowance {

    private static final int MOST_KEPT = 10_000;
    private static final Duration WHILE = Duration.ofMinutes(1);

    private final int times;
    private final TimeMeter time;
    private final Map<String, Bucket> byAddress = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_KEPT;
        }
    };

    @Autowired
    Allowance(@Value("${meshwork.search.api-per-minute:60}") int times) {
        this(times, TimeMeter.SYSTEM_NANOTIME);
    }

    Allowance(int times, TimeMeter time) {
        this.times = times;
        this.time = time;
    }

    /** Counts it where it may be done; else for how long to wait, in whole seconds. */
    Optional<Duration> mustWait(String address) {
        var asked = bucket(address).tryConsumeAndReturnRemaining(1);
        return asked.isConsumed()
                ? Optional.empty()
                : Optional.of(Duration.ofSeconds(Duration.ofNanos(asked.getNanosToWaitForRefill())
                        .plusSeconds(1)
                        .minusNanos(1)
                        .toSeconds()));
    }

    private Bucket bucket(String address) {
        synchronized (byAddress) {
            return byAddress.computeIfAbsent(address, first -> Bucket.builder()
                    .addLimit(limit -> limit.capacity(times).refillGreedy(times, WHILE))
                    .withCustomTimePrecision(time)
                    .build());
        }
    }
}
