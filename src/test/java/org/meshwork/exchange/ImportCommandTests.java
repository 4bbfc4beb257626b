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
        assertThat(ImportCommand.Wanted.of("a/feed.json", " Saltmarsh ", ""))
                .extracting("feed")
                .isEqualTo("Saltmarsh");
        assertThat(ImportCommand.Wanted.of("a/feed.json", "", ""))
                .extracting("feed")
                .isEqualTo("feed");
    }

    private void run(String text) throws IOException {
        var directory = new FakeDirectory();
        var clock = Clock.fixed(Instant.parse("2026-10-10T09:00:00Z"), ZoneOffset.UTC);
        var settings =
                new FeedSettings(false, 1, DataSize.ofMegabytes(1), DataSize.ofMegabytes(1), Duration.ofSeconds(1));
        var feeds = new FeedImport(directory, new FakePlaces(), new FakeFeedRuns(), settings, clock);
        var file = Files.writeString(folder.resolve("feed.json"), text);
        new ImportCommand(
                        feeds,
                        directory,
                        folder.resolve("imports"),
                        clock,
                        ImportCommand.Wanted.of(file.toString(), "", ""),
                        ends::add)
                .run(new DefaultApplicationArguments());
    }
}
