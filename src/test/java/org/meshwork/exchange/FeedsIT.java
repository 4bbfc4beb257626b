package org.meshwork.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meshwork.MeshworkTest;
import org.meshwork.exchange.FeedStanding.Alert;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

@MeshworkTest
class FeedsIT {

    @Autowired
    Feeds feeds;

    @Autowired
    FeedImport imports;

    @Autowired
    FeedRuns runs;

    @Autowired
    Neo4jClient graph;

    @TempDir
    Path folder;

    private final String name = "feeds-it-" + UUID.randomUUID();

    @AfterEach
    void forget() {
        graph.query("""
                        MATCH (f:Feed {name: $name}) SET f.everyHours = 0, f.next = null
                        WITH f MATCH (s:Service {feed: f.name}) SET s.withdrawn = true
                        """).bind(name).to("name").run();
    }

    @Test
    void tellHowAFeedIsDoing() throws IOException {
        run(0, 20);

        assertThat(standing()).satisfies(feed -> {
            assertThat(feed.services()).isEqualTo(20);
            assertThat(feed.alert()).isEqualTo(Alert.NONE);
            assertThat(feed.last()).isEqualTo(feed.lastGood()).isNotNull();
            assertThat(feed.lastDifferent()).isNotNull();
            assertThat(feed.next()).isNull();
        });
        assertThat(feeds.runs(name)).singleElement().satisfies(run -> {
            assertThat(run.counts().added()).isEqualTo(20);
            assertThat(run.digest()).isNotEmpty();
        });
    }

    @Test
    void keepTheReportOfEachRun() throws IOException {
        run(0, 2);
        var report = feeds.report(feeds.runs(name).getFirst().id()).orElseThrow();

        assertThat(new String(report, UTF_8))
                .startsWith("record,feed id,name,kind,field,what happened")
                .contains("Ukulele 1");
        assertThat(feeds.report(UUID.randomUUID())).isEmpty();
    }

    @Test
    void askForAStewardWhereAFeedShrank() throws IOException {
        run(0, 20);
        run(0, 5);
        assertThat(standing().alert()).isEqualTo(Alert.HELD);
        assertThat(standing().services()).isEqualTo(20);

        assertThat(imports.release(feeds.runs(name).getFirst().id())).isTrue();
        assertThat(standing().alert()).isEqualTo(Alert.NONE);
        assertThat(standing().services()).isEqualTo(5);
    }

    /** One that comes every hour has hundreds of runs since it last brought something. */
    @Test
    void sayThatAFeedHasGoneQuietHoweverOftenItWasImported() throws IOException {
        run(0, 20);
        graph.query("""
                        MATCH (f:Feed {name: $name})<-[:OF]-(first:FeedRun)
                        SET first.started = first.started - duration('P200D'), f.runs = 61
                        WITH f, first
                        UNWIND range(2, 61) AS number
                        CREATE (:FeedRun {id: randomUUID(), feed: first.feed, source: first.source, number: number,
                          added: 0, changed: 0, withdrawn: 0, unchanged: 20, started: first.started + duration('P200D'),
                          state: CASE WHEN number > 5 THEN 'FAILED' ELSE 'DONE' END})-[:OF]->(f)
                        """).bind(name).to("name").run();

        assertThat(standing()).satisfies(feed -> {
            assertThat(feed.lastGood()).isNotNull();
            assertThat(feed.lastDifferent()).isNotNull();
            assertThat(feed.alert()).isEqualTo(Alert.FAILING);
        });
        graph.query("MATCH (r:FeedRun {feed: $name}) SET r.state = 'DONE'")
                .bind(name)
                .to("name")
                .run();
        assertThat(standing().alert()).isEqualTo(Alert.QUIET);
    }

    @Test
    void importWhatIsDueOnce() {
        assertThat(feeds.keep(new Feed(name, "http://127.0.0.1:9/services", "OGL 3.0"), 24))
                .isEmpty();
        feeds.importDue();
        feeds.importDue();

        assertThat(feeds.runs(name)).singleElement().satisfies(run -> {
            assertThat(run.state()).isEqualTo(FeedRun.State.FAILED);
            assertThat(run.sentence()).contains("private network");
        });
        assertThat(standing().alert()).isEqualTo(Alert.FAILING);
        assertThat(standing().next()).isNotNull();
    }

    @Test
    void sayWhyAFeedCannotBeFetchedByItself() {
        assertThat(feeds.keep(new Feed(name, folder.toString(), ""), 24))
                .hasValueSatisfying(why -> assertThat(why).contains("https://"));
        assertThat(feeds.keep(new Feed(name, "https://feeds.example/services", ""), 9_000))
                .isPresent();
        assertThat(feeds.feed(name)).isEmpty();
    }

    @Test
    void goOnWithTheRunOfAProcessThatIsGone() throws IOException {
        var file = write(0, 20);
        var begun = runs.begin(new Feed(name, file.toString(), "")).orElseThrow();
        assertThat(runs.begin(new Feed(name, file.toString(), ""))).isEmpty();
        graph.query("MATCH (r:FeedRun {id: $id}) SET r.by = 'a process that was killed'")
                .bind(begun.toString())
                .to("id")
                .run();
        runs.endCutShort(true);
        assertThat(feeds.runs(name).getFirst().sentence()).contains("goes on where it stopped");

        imports.run(new Feed(name, file.toString(), ""));
        assertThat(feeds.runs(name)).singleElement().satisfies(run -> {
            assertThat(run.id()).isEqualTo(begun);
            assertThat(run.state()).isEqualTo(FeedRun.State.DONE);
        });
    }

    /** Killed when all had settled and before that was written down: nothing may be staged under a changeset that is seen. */
    @Test
    void beginAnewAfterARunThatHadGoneIn() throws IOException {
        run(0, 20);
        var whole = feeds.runs(name).getFirst().id();
        graph.query("MATCH (r:FeedRun {id: $id}) SET r.state = 'RUNNING', r.by = 'a process that was killed'")
                .bind(whole.toString())
                .to("id")
                .run();
        runs.endCutShort(true);
        run(0, 19);

        assertThat(feeds.runs(name)).hasSize(2).allMatch(run -> run.state() == FeedRun.State.DONE);
        assertThat(feeds.runs(name).getFirst().id()).isNotEqualTo(whole);
        assertThat(standing().services()).isEqualTo(19);
    }

    private FeedStanding standing() {
        return feeds.feed(name).orElseThrow();
    }

    private void run(int from, int to) throws IOException {
        imports.run(new Feed(name, write(from, to).toString(), ""));
    }

    private Path write(int from, int to) throws IOException {
        return Files.writeString(
                folder.resolve("feed.json"),
                IntStream.range(from, to)
                        .mapToObj(n -> "{\"id\":\"%d\",\"name\":\"Ukulele %d\"}".formatted(n, n))
                        .collect(joining(",", "[", "]")));
    }
}
