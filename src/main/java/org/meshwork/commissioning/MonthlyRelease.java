package org.meshwork.commissioning;

import java.time.YearMonth;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Makes the release of each month once it is over, in the background: as soon as every web that a new day can change has been
 * looked at again. Where the program was off then, as soon as it is back; of months before the last nothing can be said any more.
 */
@Component
public class MonthlyRelease implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(MonthlyRelease.class);

    private final Releases releases;
    private final RecountStep recount;
    private final Hotspots hotspots;
    private final FaultLines faultLines;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(Thread.ofPlatform()
            .name("monthly-release")
            .daemon()
            .priority(Thread.MIN_PRIORITY)
            .factory());

    /** Not while the demonstration is still being written, or a command is running. */
    private volatile boolean isReady;

    MonthlyRelease(Releases releases, RecountStep recount, Hotspots hotspots, FaultLines faultLines) {
        this.releases = releases;
        this.recount = recount;
        this.hotspots = hotspots;
        this.faultLines = faultLines;
    }

    @EventListener(ApplicationReadyEvent.class)
    void ready() {
        isReady = true;
    }

    @Scheduled(fixedDelayString = "${meshwork.recount-every:PT10M}", initialDelayString = "PT2M")
    void soon() {
        if (isReady) {
            thread.execute(this::runOrSay);
        }
    }

    /** What is due, now. @return the month whose release was made; empty where none is due yet, or webs must be looked at first */
    Optional<YearMonth> run() {
        return releases.due().filter(month -> !recount.isDue()).filter(releases::make);
    }

    /** Reads the newest release, so that whoever looks at it first does not wait for that. */
    private void readNewest() {
        releases.latest()
                .ifPresent(newest -> hotspots.whole().ifPresent(whole -> faultLines.rank(newest, whole.code())));
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }

    private void runOrSay() {
        try {
            run().ifPresent(month -> log.info("The figures of {} are released.", month));
            readNewest();
        } catch (RuntimeException e) {
            log.warn("Could not make the monthly release; trying again later. {}", e.toString());
        } catch (OutOfMemoryError e) {
            log.error("The monthly release needs more memory: start again with --meshwork.memory=2g.");
        }
    }
}
