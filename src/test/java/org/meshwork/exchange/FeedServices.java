package org.meshwork.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.meshwork.directory.Service;
import org.meshwork.exchange.openreferral.FeedSettings;
import org.springframework.util.unit.DataSize;

/** A feed's services as the import reads them, without a graph. */
public final class FeedServices {

    private FeedServices() {}

    public static List<Service> in(Path file, LocalDate today) {
        var directory = new FakeChangesets();
        var settings =
                new FeedSettings(false, 10, DataSize.ofMegabytes(100), DataSize.ofMegabytes(10), Duration.ofSeconds(5));
        var clock = Clock.fixed(today.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        var report = new FeedImport(
                        directory,
                        new FakePlaces(),
                        new FakeFeedRuns(),
                        settings,
                        new ImportLimits(0.2, 0.5, 10, 1_000),
                        clock)
                .run(file.toString());
        assertThat(report.whyItFailed()).isEmpty();
        return List.copyOf(directory.services.values());
    }
}
