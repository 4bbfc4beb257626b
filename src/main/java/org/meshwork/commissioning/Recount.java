package org.meshwork.commissioning;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Works summaries out again where nobody edited the web: the rules or thresholds are others than they were worked out by, or
 * a day has come on which something may have changed. In the background, a few webs at a time; where the program stops in the
 * middle, the next one goes on.
 */
@Component
public class Recount implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Recount.class);
    private static final int AT_ONCE = 200;

    private final RecountStep step;
    private final boolean isCommand;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(Thread.ofPlatform()
            .name("recount")
            .daemon()
            .priority(Thread.MIN_PRIORITY)
            .factory());

    Recount(RecountStep step, @Value("${meshwork.import:}") String command) {
        this.step = step;
        this.isCommand = !command.isEmpty();
    }

    /**
     * How far the last recount is.
     *
     * @param total webs that were due
     * @param done of them; each is worked out once
     * @param finishedAt null where it still runs, or was cut short and goes on soon
     */
    public record Progress(
            long total,
            long done,
            OffsetDateTime startedAt,
            @Nullable OffsetDateTime finishedAt) {

        public boolean isFinished() {
            return finishedAt != null;
        }
    }

    /** Empty where none was ever needed. */
    public Optional<Progress> progress() {
        return step.progress();
    }

    /** Soon after the start, for what the last release of the rules left; then often enough for the new day. */
    @Scheduled(fixedDelayString = "${meshwork.recount-every:PT10M}", initialDelayString = "PT1M")
    void soon() {
        if (!isCommand) {
            thread.execute(this::runOrSay);
        }
    }

    /** All that is due, now. @return how many webs were worked out again */
    long run() {
        return run(AT_ONCE);
    }

    long run(int atOnce) {
        if (!step.begin()) {
            return 0;
        }
        long all = 0;
        for (int done = step.next(atOnce); done > 0; done = step.next(atOnce)) {
            all += done;
            if (Thread.currentThread().isInterrupted()) {
                return all;
            }
        }
        return all;
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }

    private void runOrSay() {
        try {
            var done = run();
            if (done > 0) {
                log.info("Looked again at {} webs: the rules or the day have changed.", done);
            }
        } catch (RuntimeException e) {
            log.warn("Could not look at webs again; going on later. {}", e.toString());
        }
    }
}
