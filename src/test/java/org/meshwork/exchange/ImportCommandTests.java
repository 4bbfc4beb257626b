package org.meshwork.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meshwork.directory.FakeDirectory;
import org.meshwork.exchange.openreferral.FeedSettings;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.util.unit.DataSize;

class ImportCommandTests {

    @TempDir
    Path folder;

    private final List<Integer> ends = new ArrayList<>();

    @Test
    void endsWithNoughtAndLeavesAReport() throws IOException {
        run("[{\"id\":\"1\",\"name\":\"Tea\"}]");
        run("[{\"id\":\"1\",\"name\":\"Tea\"}]");

        assertThat(ends).containsExactly(0, 0);
        assertThat(folder.resolve("imports"))
                .isDirectoryContaining(file -> file.endsWith("2026-10-10T09-00-00.csv"))
                .isDirectoryContaining(file -> file.endsWith("2026-10-10T09-00-00-2.csv"));
    }

    @Test
    void endsWithOneWhereNothingCouldBeTaken() throws IOException {
        run("[{\"id\":\"1\"}]");

        assertThat(ends).containsExactly(1);
        assertThat(folder.resolve("imports/2026-10-10T09-00-00.csv")).content().contains("1,1,,refused,name");
    }

    @Test
    void endsWithOneAndNoReportWhereThereIsNoFeed() throws IOException {
        run("nonsense");

        assertThat(ends).containsExactly(1);
        assertThat(folder.resolve("imports")).doesNotExist();
    }

    @Test
    void callsTheFeedWhatItIsToldTo() {
        assertThat(ImportCommand.wanted("a/feed.json", " Saltmarsh ", "", ""))
                .extracting(Feed::name)
                .isEqualTo("Saltmarsh");
        assertThat(ImportCommand.wanted("a/feed.json", "", "", ""))
                .extracting(Feed::name)
                .isEqualTo("feed");
    }

    private void run(String text) throws IOException {
        var clock = Clock.fixed(Instant.parse("2026-10-10T09:00:00Z"), ZoneOffset.UTC);
        var settings =
                new FeedSettings(false, 1, DataSize.ofMegabytes(1), DataSize.ofMegabytes(1), Duration.ofSeconds(1));
        var feeds = new FeedImport(
                new FakeChangesets(),
                new FakePlaces(),
                new FakeFeedRuns(),
                settings,
                new ImportLimits(0.2, 0.5, 10, 1_000),
                clock);
        var file = Files.writeString(folder.resolve("feed.json"), text);
        new ImportCommand(
                        feeds,
                        FakeDirectory.finding(query -> {
                            throw new AssertionError("nobody searches");
                        }),
                        folder.resolve("imports"),
                        clock,
                        ImportCommand.wanted(file.toString(), "", "", ""),
                        ends::add)
                .run(new DefaultApplicationArguments());
    }
}
