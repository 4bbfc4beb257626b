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
import java.util.List;
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
import org.meshwork.exchange.ImportReport.Outcome;
import org.meshwork.exchange.ImportReport.Row;
import org.meshwork.exchange.openreferral.FeedSettings;
import org.meshwork.shared.OrganisationId;
import org.meshwork.shared.ServiceId;
import org.springframework.util.unit.DataSize;

class FeedImportTests {

    private static final String ID = "0b8e2a4c-4f0e-4b6e-9a53-3f1f1f6f1a01";

    @TempDir
    Path folder;

    private final FakeChangesets directory = new FakeChangesets();
    private final FakeFeedRuns runs = new FakeFeedRuns();
    private final FeedImport feeds = new FeedImport(
            directory,
            new FakePlaces(),
            runs,
            new FeedSettings(false, 10, DataSize.ofMegabytes(1), DataSize.ofMegabytes(1), Duration.ofSeconds(5)),
            new ImportLimits(0.2, 0.5, 10, 1_000),
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
        assertThat(report.counts()).isEqualTo(new ImportReport.Counts(5, 3, 0, 0, 0, 1, 1, 2, 1));
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
    void saysWhereTermsGoRoundInACircleOfSeveralRecords() throws IOException {
        var record = "{'id':'%s','name':'Tea','organization':{'name':'X'},'attributes':[{'taxonomy_term':"
                + "{'id':'%s','name':'%s','parent_id':'%s'}}]}";
        var version1 = "{'id':'3','name':'Tea','organization':{'name':'X'},'service_taxonomys':[{'taxonomy':"
                + "{'id':'c','name':'Food','parent_id':'a'}}]}";
        var report = run("[" + record.formatted("1", "a", "Care", "b") + ',' + record.formatted("2", "b", "Help", "c")
                + ',' + version1 + ',' + record.formatted("4", "d", "Meals", "c") + ']');

        assertThat(report.taken()).isEqualTo(4);
        assertThat(report.rows())
                .filteredOn(row -> row.kind() == Kind.WARNED)
                .singleElement()
                .satisfies(row -> assertThat(row.record()).isZero())
                .extracting(Row::sentence)
                .isEqualTo("Terms go round in a circle: \"Care\" is under \"Help\", \"Help\" is under \"Food\", "
                        + "\"Food\" is under \"Care\". All services went in. Ask the feed's publisher which of the terms "
                        + "is the broadest.");
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
        var many = IntStream.range(0, 1_250)
                .mapToObj(n -> "{'id':'" + n % 1_200 + "','name':'Tea " + n + "'}")
                .toList();
        var report = run(many.toString());

        assertThat(report.taken()).isEqualTo(1_200);
        assertThat(report.counts().refused()).isEqualTo(50);
        assertThat(directory.sizesOfStages).containsExactly(1_000, 200);
    }

    @Test
    void tellsNewFromChangedFromUnchanged() throws IOException {
        run("[{'id':'1','name':'Tea'},{'id':'2','name':'Cake'}]");
        var again = run("[{'id':'1','name':'Tea'},{'id':'2','name':'Cakes'},{'id':'3','name':'Walks'}]");

        assertThat(again.counts()).extracting("added", "changed", "unchanged").containsExactly(1, 1, 1);
        assertThat(directory.sizesOfStages).containsExactly(2, 2);
    }

    @Test
    void readsAnEntryAnewWhoseCorrectionWasTakenBack() throws IOException {
        run("[{'id':'%s','name':'Tea'},{'id':'2','name':'Cake'}]".formatted(ID));
        directory.forgetSource(ServiceId.parse(ID).orElseThrow());
        var again = run("[{'id':'%s','name':'Tea'},{'id':'2','name':'Cake'}]".formatted(ID));

        assertThat(again.counts()).extracting("changed", "unchanged").containsExactly(1, 1);
    }

    @Test
    void leavesAloneWhatAnotherFeedHas() throws IOException {
        write("[{'id':'%s','name':'Theirs','organization':{'id':'%s','name':'X'}}]".formatted(ID, ID));
        feeds.run(new Feed("other", file().toString(), ""));
        runs.organisationsOfOthers.add(OrganisationId.parse(ID).orElseThrow());
        run("[{'id':'%s','name':'Ours','organization':{'id':'%s','name':'X'}}]".formatted(ID, ID));
        run("[{'id':'%s','name':'Ours','organization':{'id':'%s','name':'X'}}]".formatted(ID, ID));

        assertThat(directory.services).hasSize(2);
        assertThat(directory.services.get(ServiceId.parse(ID).orElseThrow()).name())
                .isEqualTo("Theirs");
        assertThat(directory.services.values())
                .extracting(service -> service.organisation().id())
                .doesNotHaveDuplicates();
    }

    @Test
    void keepsWhereAServiceCameFrom() throws IOException {
        write("[{'id':'1','name':'Tea'}]");
        feeds.run(new Feed("saltmarsh", file().toString(), "OGL 3.0"));

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
                .hasValueSatisfying(why -> assertThat(why).contains("no file whose name ends in .json"));
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
        directory.breaksAfter = 0;
        var report = run("[{'id':'1','name':'Tea'}]");

        assertThat(report.whyItFailed())
                .hasValueSatisfying(why -> assertThat(why).contains("broke off after 1 record"));
        assertThat(runs.ended).containsExactly(report);
    }

    @Test
    void doesNotReadAgainAFeedInWhichNothingIsDifferent() throws IOException {
        run("[{'id':'1','name':'<b>Tea</b>'},{'id':'2','name':''}]");
        var again = run("[{'id':'1','name':'<b>Tea</b>'},{'id':'2','name':''}]");

        assertThat(again.counts()).isEqualTo(new ImportReport.Counts(2, 0, 0, 1, 0, 1, 1, 1, 1));
        assertThat(again.summary()).contains("Nothing in it is different from the import of 1970-01-01");
        assertThat(directory.sizesOfStages).hasSize(1);
    }

    @Test
    void listsTermsThatNoVocabularyKnowsOnceWithHowOftenTheyCame() throws IOException {
        var term = "'attributes':[{'taxonomy_term':{'id':'%s','name':'%s','taxonomy':'Rarities'}}]";
        var zither = term.formatted("z", "Zither");
        var first = "[{'id':'1','name':'Tea',%s},{'id':'2','name':'Cake',%s},{'id':'3','name':'Jam',%s}]"
                .formatted(zither, zither, term.formatted("y", "Yodelling"));
        var again = "[{'id':'1','name':'Tea',%s},{'id':'2','name':'Cake',%s},{'id':'4','name':'Pie'}]";

        assertThat(run(first).rows())
                .filteredOn(row -> row.sentence().contains("vocabulary"))
                .extracting(ImportReport.Row::sentence)
                .satisfiesExactly(
                        one -> assertThat(one).contains("Zither (Rarities)", "2 records"),
                        other -> assertThat(other).contains("Yodelling (Rarities)", "1 record"));
        assertThat(run(again.formatted(zither, zither)).rows())
                .filteredOn(row -> row.sentence().contains("vocabulary"))
                .singleElement()
                .satisfies(row -> assertThat(row.sentence()).contains("Zither", "2 records"));
    }

    @Test
    void saysAgainWhatItSaidOfARecordThatIsAsBefore() throws IOException {
        var tea = "{'id':'1','name':'<b>Tea</b>','organization':{'name':'X'}}";
        run("[" + tea + "]");
        var again = run("[" + tea + ",{'id':'2','name':'Cake','organization':{'name':'X'}}]");

        assertThat(again.rows()).extracting(Row::name, Row::kind).containsExactly(tuple("Tea", Kind.NORMALISED));
        assertThat(directory.sizesOfStages).containsExactly(1, 1);
    }

    @Test
    void withdrawsWhatIsNoLongerInTheFeedAndTakesItBack() throws IOException {
        run("[{'id':'1','name':'Tea'},{'id':'2','name':'Cake'}]");
        var without = run("[{'id':'1','name':'Tea'}]");
        assertThat(without.counts().withdrawn()).isEqualTo(1);
        assertThat(withdrawn()).containsExactly("Cake");

        var again = run("[{'id':'1','name':'Tea'},{'id':'2','name':'Cake'}]");
        assertThat(again.counts()).extracting("changed", "withdrawn").containsExactly(1, 0);
        assertThat(withdrawn()).isEmpty();
    }

    @Test
    void keepsWhatARecordSaidBeforeItCouldNotBeUsed() throws IOException {
        run("[{'id':'1','name':'Tea'},{'id':'2','name':'Cake'}]");
        var report = run("[{'id':'1','name':'Tea'},{'id':'2','name':''}]");

        assertThat(report.counts()).extracting("refused", "withdrawn").containsExactly(1, 0);
        assertThat(report.rows()).extracting(Row::sentence).contains("What it said before is kept.");
        assertThat(withdrawn()).isEmpty();
    }

    @Test
    void holdsAFeedThatShrankUntilAStewardSaysSo() throws IOException {
        run(services(0, 20));
        var shrunk = run(services(0, 15));

        assertThat(shrunk.outcome()).isEqualTo(Outcome.HELD);
        assertThat(shrunk.whyItIsHeld())
                .hasValueSatisfying(why -> assertThat(why).startsWith("5 of the 20 services"));
        assertThat(withdrawn()).isEmpty();
        var held = runs.held("feed").getFirst().id();
        assertThat(feeds.release(held)).isTrue();
        assertThat(withdrawn()).hasSize(5);
        assertThat(feeds.release(held)).isFalse();
    }

    @Test
    void letsAFeedShrinkALittle() throws IOException {
        run(services(0, 20));
        assertThat(run(services(0, 16)).outcome()).isEqualTo(Outcome.DONE);
    }

    @Test
    void holdsAFeedThatTurnedToErrors() throws IOException {
        run(services(0, 20));
        var broken = run(services(0, 20).replace("'name'", "'nom'").replace("'nom':'Tea 1'", "'name':'Tea 1'"));

        assertThat(broken.outcome()).isEqualTo(Outcome.HELD);
        assertThat(feeds.drop(runs.held("feed").getFirst().id())).isTrue();
        assertThat(directory.services.values()).hasSize(20).noneMatch(Service::withdrawn);
    }

    @Test
    void letsALaterImportTakeTheHeldOnesPlace() throws IOException {
        run(services(0, 20));
        run(services(0, 10));
        run(services(0, 19));

        assertThat(runs.held("feed")).isEmpty();
        assertThat(withdrawn()).containsExactly("Tea 19");
    }

    @Test
    void goesOnWhereItWasCutShort() throws IOException {
        directory.breaksAfter = 1;
        var cut = run(services(0, 1_500));
        assertThat(cut.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(directory.services).isEmpty();

        directory.breaksAfter = Integer.MAX_VALUE;
        var whole = run(services(0, 1_500));
        assertThat(whole.counts().added()).isEqualTo(1_500);
        assertThat(directory.services).hasSize(1_500);
        assertThat(directory.sizesOfStages).containsExactly(1_000, 0, 500);
    }

    @Test
    void forgetsWhatIsGoneWhenItGoesOn() throws IOException {
        directory.breaksAfter = 1;
        run(services(0, 1_500));
        directory.breaksAfter = Integer.MAX_VALUE;
        run(services(500, 1_500));

        assertThat(directory.services).hasSize(1_000);
    }

    @Test
    void leavesAFeedAloneThatIsBeingImported() throws IOException {
        runs.isBusy = true;

        assertThat(run("[{'id':'1','name':'Tea'}]").whyItFailed())
                .hasValueSatisfying(why -> assertThat(why).contains("being imported"));
        assertThat(runs.ended).isEmpty();
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

    private static String services(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(n -> "{'id':'" + n + "','name':'Tea " + n + "'}")
                .toList()
                .toString();
    }

    private List<String> withdrawn() {
        return directory.services.values().stream()
                .filter(Service::withdrawn)
                .map(Service::name)
                .toList();
    }

    private void write(String text) throws IOException {
        Files.writeString(file(), text.replace('\'', '"'));
    }

    private Path file() {
        return folder.resolve("feed.json");
    }
}
