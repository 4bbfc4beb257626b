package org.meshwork.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meshwork.exchange.ImportReport.Counts;
import org.meshwork.exchange.ImportReport.Kind;
import org.meshwork.exchange.ImportReport.Outcome;
import org.meshwork.exchange.ImportReport.Row;

class ImportReportTests {

    private static final ImportReport REPORT = new ImportReport(
            "saltmarsh",
            "feed.json",
            new Counts(1_200, 1_000, 100, 99, 7, 2, 1, 1, 30),
            List.of(
                    new Row(1, "a", "Tea, \"hot\"", Kind.NORMALISED, "name", "Mark-up was made into plain text."),
                    new Row(2, "b", "=HYPERLINK(1)", Kind.NORMALISED, "name", "Mark-up was made into plain text."),
                    new Row(3, "c", "", Kind.REFUSED, "name", "It has no name.")),
            0,
            Outcome.DONE,
            "");

    @Test
    void sumsUp() {
        assertThat(REPORT.summary())
                .contains("Feed \"saltmarsh\": 1,200 records read from feed.json")
                .contains("taken      1,199  (1,000 new, 100 changed, 99 as before)")
                .contains("withdrawn      7  no longer in the feed")
                .contains("2 × tidied: name")
                .contains("1 × refused: name")
                .doesNotContain("FAILED");
    }

    @Test
    void saysWhatIsSoOfTheWholeList() {
        var sentence = "14 rows were passed over, as the mapping says: status is not A.";
        var report = new ImportReport(
                "a",
                "b",
                FakeFeedRuns.none(),
                List.of(
                        new Row(0, "", "", Kind.NORMALISED, "", sentence),
                        new Row(0, "", "", Kind.NORMALISED, "taxonomy term", "Nobody knows the term “tea”.")),
                0,
                Outcome.DONE,
                "");

        assertThat(report.summary())
                .contains("  " + sentence + "\n")
                .doesNotContain("the whole record", "Nobody knows")
                .contains("1 × tidied: taxonomy term");
    }

    @Test
    void saysWhyItFailed() {
        var failed = new ImportReport("a", "b", FakeFeedRuns.none(), List.of(), 0, Outcome.FAILED, "It is empty.");

        assertThat(failed.summary()).endsWith("FAILED: It is empty.\n");
    }

    @Test
    void saysWhatAStewardIsToLookAt() {
        var held = new ImportReport("a", "b", FakeFeedRuns.none(), List.of(), 0, Outcome.HELD, "Half of it is gone.");

        assertThat(held.summary()).endsWith("HELD: Half of it is gone.\n");
        assertThat(held.whyItFailed()).isEmpty();
    }

    @Test
    void writesEveryRowAsCsvThatNoSpreadsheetWouldRun(@TempDir Path folder) throws IOException {
        var file = folder.resolve("imports/report.csv");
        REPORT.writeCsv(file);

        assertThat(Files.readString(file)).isEqualTo("""
                        record,feed id,name,kind,field,what happened\r
                        1,a,"Tea, ""hot\""",tidied,name,Mark-up was made into plain text.\r
                        2,b,'=HYPERLINK(1),tidied,name,Mark-up was made into plain text.\r
                        3,c,,refused,name,It has no name.\r
                        """);
    }
}
