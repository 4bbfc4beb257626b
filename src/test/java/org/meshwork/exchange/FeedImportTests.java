package org.meshwork.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.meshwork.directory.Origin;
import org.meshwork.directory.Service;
import org.meshwork.exchange.ImportReport.Kind;
import org.meshwork.exchange.ImportReport.Row;
import org.meshwork.exchange.openreferral.FeedSettings;
import org.meshwork.shared.OrganisationId;
import org.meshwork.shared.ServiceId;
import org.springframework.util.unit.DataSize;

class FeedImportTests {

    private static final String ID = "0b8e2a4c-4f0e-4b6e-9a53-3f1f1f6f1a01";

    @TempDir
    Path folder;

    private final FakeDirectory directory = new FakeDirectory();
    private final FakeFeedRuns runs = new FakeFeedRuns();
    private final FeedImport feeds = new FeedImport(
            directory,
            new FakePlaces(),
            runs,
            new FeedSettings(false, 10, DataSize.ofMegabytes(1), DataSize.ofMegabytes(1), Duration.ofSeconds(5)),
            Clock.fixed(Instant.parse("2026-10-10T09:00:00Z"), ZoneOffset.UTC));

    @Test
    void takesWhatItCanAndSaysWhatItDid() throws IOException {
        var report = run("""
                [{'id':'1','name':'Tea','organization':{'name':'X'}},
                 {'id':'2','name':'<b>Cake</b>','organization':{'name':'X'}},
                 {'id':'3','name':'','organization':{'name':'X'}},
                 7,
                 {'id':'5','name':'Walks','email':'nobody','organization':{'name':'X'}}]""");

        assertThat(directory.services.values()).extracting(Service::name).containsExactly("Tea", "Cake", "Walks");
        assertThat(report.counts()).isEqualTo(new ImportReport.Counts(5, 3, 0, 0, 1, 1, 2, 1));
        assertThat(report.rows())
                .extracting(Row::record, Row::feedId, Row::name, Row::kind, Row::field)
                .containsExactlyInAnyOrder(
                        tuple(2, "2", "Cake", Kind.NORMALISED, "name"),
                        tuple(3, "3", "", Kind.REFUSED, "name"),
                        tuple(4, "", "", Kind.REFUSED, ""),
                        tuple(5, "5", "Walks", Kind.WARNED, "email"));
        assertThat(report.whyItFailed()).isEmpty();
        assertThat(runs.ended).containsExactly(report);
    }

    @Test
    void refusesAnIdThatCameBefore() throws IOException {
        var report =
                run("[{'id':'%s','name':'Tea'},{'id':'%s','name':'Cake'}]".formatted(ID, ID.toUpperCase(Locale.ROOT)));

        assertThat(directory.services.values()).extracting(Service::name).containsExactly("Tea");
        assertThat(report.counts().refused()).isEqualTo(1);
    }

    @Test
    void refusesAnIdThatCameInAnEarlierBatch() throws IOException {
        var many = IntStream.range(0, 450)
                .mapToObj(n -> "{'id':'" + n % 430 + "','name':'Tea " + n + "'}")
                .toList();
        var report = run(many.toString());

        assertThat(report.taken()).isEqualTo(430);
        assertThat(report.counts().refused()).isEqualTo(20);
        assertThat(directory.sizesOfPuts).containsExactly(200, 200, 30);
    }

    @Test
    void tellsNewFromChangedFromUnchanged() throws IOException {
        run("[{'id':'1','name':'Tea'},{'id':'2','name':'Cake'}]");
        var again = run("[{'id':'1','name':'Tea'},{'id':'2','name':'Cakes'},{'id':'3','name':'Walks'}]");

        assertThat(again.counts()).extracting("added", "changed", "unchanged").containsExactly(1, 1, 1);
        assertThat(directory.sizesOfPuts).containsExactly(2, 2);
    }

    @Test
    void leavesAloneWhatAnotherFeedHas() throws IOException {
        write("[{'id':'%s','name':'Theirs','organization':{'id':'%s','name':'X'}}]".formatted(ID, ID));
        feeds.run(file().toString(), "other", "");
        runs.organisationsOfOthers.add(OrganisationId.parse(ID).orElseThrow());
        run("[{'id':'%s','name':'Ours','organization':{'id':'%s','name':'X'}}]".formatted(ID, ID));
        run("[{'id':'%s','name':'Ours','organization':{'id':'%s','name':'X'}}]".formatted(ID, ID));

        assertThat(directory.services).hasSize(2);
        assertThat(directory
                        .service(ServiceId.parse(ID).orElseThrow())
                        .orElseThrow()
                        .name())
                .isEqualTo("Theirs");
        assertThat(directory.services.values())
                .extracting(service -> service.organisation().id())
                .doesNotHaveDuplicates();
    }

    @Test
    void keepsWhereAServiceCameFrom() throws IOException {
        write("[{'id':'1','name':'Tea'}]");
        feeds.run(file().toString(), "saltmarsh", "OGL 3.0");

        assertThat(directory.services.values())
                .extracting(Service::origin)
                .containsExactly(new Origin("saltmarsh", "1", "OGL 3.0"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "not json",
                "[{'id':'1','name':'Tea'},{'id':'2','na",
                "{'a':1}",
                "[]",
                "{'contents':[]}",
                "[7]"
            })
    void takesNothingOfWhatIsNotAWholeFeed(String text) throws IOException {
        var report = run(text);

        assertThat(directory.services).isEmpty();
        assertThat(report.taken()).isZero();
        assertThat(report.whyItFailed())
                .hasValueSatisfying(why -> assertThat(why).endsWith(".").hasSizeLessThan(300));
        assertThat(runs.ended).containsExactly(report);
    }

    @Test
    void saysThatAFileIsNotThere() {
        assertThat(feeds.run(folder.resolve("nowhere.json").toString()).whyItFailed())
                .hasValueSatisfying(why -> assertThat(why).contains("There is no file"));
        assertThat(feeds.run(folder.toString()).whyItFailed())
                .hasValueSatisfying(why -> assertThat(why).contains("is a folder"));
        assertThat(feeds.run("ftp://feeds.example/a").whyItFailed())
                .hasValueSatisfying(why -> assertThat(why).contains("neither a file nor a web address"));
        assertThat(feeds.run("a\u0000b").whyItFailed()).isPresent();
    }

    @Test
    void refusesAnAddressOnThisMachine() {
        assertThat(feeds.run("http://127.0.0.1:9/services").whyItFailed())
                .hasValueSatisfying(why -> assertThat(why).contains("private network"));
    }

    @Test
    void leavesAFailedRunWhereTheGraphIsGone() throws IOException {
        directory.isBroken = true;
        var report = run("[{'id':'1','name':'Tea'}]");

        assertThat(report.whyItFailed())
                .hasValueSatisfying(why -> assertThat(why).contains("broke off after 0 services"));
        assertThat(runs.ended).containsExactly(report);
    }

    @ParameterizedTest
    @CsvSource({
        "/tmp/north-lincolnshire-council.oruk-v1.2024-12-18.json, north-lincolnshire-council",
        "services-2026-01-31.json, services",
        "services.json, services",
        ".json, .json",
        "2026-01-31.json, 2026-01-31",
        "https://API.example.org/v3/services/?page=1, api.example.org/v3",
        "https://api.example.org, api.example.org",
    })
    void callsAFeedAfterWhereItCameFrom(String source, String name) {
        assertThat(FeedImport.nameOf(source)).isEqualTo(name);
    }

    private ImportReport run(String text) throws IOException {
        write(text);
        return feeds.run(file().toString());
    }

    private void write(String text) throws IOException {
        Files.writeString(file(), text.replace('\'', '"'));
    }

    private Path file() {
        return folder.resolve("feed.json");
    }
}
