package org.meshwork.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meshwork.exchange.ImportReport.Kind;
import org.meshwork.exchange.ImportReport.Outcome;
import org.meshwork.exchange.openreferral.FeedSettings;
import org.springframework.util.unit.DataSize;

/** A list goes the same way as a feed: staged, published, and the second time only what is different. */
class ListImportTests {

    private static final String HEADER = "Name,Postcode,Opening times,Website,Contact,Referral method\n";

    @TempDir
    Path folder;

    private final FakeChangesets changesets = new FakeChangesets();
    private final FeedImport feeds = new FeedImport(
            changesets,
            new FakePlaces(),
            new FakeFeedRuns(),
            new FeedSettings(false, 1, DataSize.ofMegabytes(1), DataSize.ofMegabytes(1), Duration.ofSeconds(1)),
            new ImportLimits(0.2, 0.5, 10, 1_000),
            Clock.fixed(Instant.parse("2026-10-10T09:00:00Z"), ZoneOffset.UTC));

    @Test
    void takesAListInAndTellsOfItRowByRow() throws IOException {
        var report = run(HEADER + "Pantry,zz47qa,Mon 10am-noon,pantry.example,,\n,ZZ4 7QA,,,,\n");

        assertThat(report.outcome()).isEqualTo(Outcome.DONE);
        assertThat(report.counts().records()).isEqualTo(2);
        assertThat(report.counts().added()).isEqualTo(1);
        assertThat(report.counts().refused()).isEqualTo(1);
        assertThat(report.rows())
                .extracting(row -> row.record() + " " + row.kind() + " " + row.field())
                .containsExactlyInAnyOrder(
                        "0 NORMALISED ", "1 NORMALISED Postcode", "1 NORMALISED Website", "2 REFUSED ");
        assertThat(report.rows().getFirst().sentence()).contains("It has no column Area name, Area code, Address");
        assertThat(report.rows().getFirst().kind()).isEqualTo(Kind.NORMALISED);
    }

    @Test
    void changesOnlyTheRowThatIsDifferent() throws IOException {
        run(HEADER + "Pantry,ZZ4 7QA,,,,\nLarder,ZZ4 7QA,,,,\n");
        var again = run(HEADER + "Pantry,ZZ4 7QA,,,,\nLarder,ZZ4 7QA,Mon 10am-noon,,,\n");

        assertThat(again.counts().unchanged()).isEqualTo(1);
        assertThat(again.counts().changed()).isEqualTo(1);
    }

    @Test
    void withdrawsTheRowThatIsGone() throws IOException {
        run(HEADER + "Pantry,ZZ4 7QA,,,,\nLarder,ZZ4 7QA,,,,\n");

        assertThat(run(HEADER + "Pantry,ZZ4 7QA,,,,\n").counts().withdrawn()).isEqualTo(1);
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(feeds.run(new Feed("list", "nowhere.csv", "", "food-banks")).sentence())
                .contains("There is no file");
        assertThat(feeds.run(new Feed("list", "nowhere.csv", "")).sentence()).contains("add --mapping=");
        assertThat(feeds.run(new Feed("list", "nowhere.csv", "", "no-such-mapping"))
                        .sentence())
                .contains("There is no mapping");
        assertThat(feeds.run(new Feed("list", "https://lists.example/a.csv", "", "food-banks"))
                        .sentence())
                .contains("A list is read from a file");
    }

    private ImportReport run(String csv) throws IOException {
        var file = Files.writeString(folder.resolve("list.csv"), csv);
        return feeds.run(new Feed("list", file.toString(), "", "food-banks"));
    }
}
