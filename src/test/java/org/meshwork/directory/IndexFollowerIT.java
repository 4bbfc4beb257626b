package org.meshwork.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.meshwork.directory.ServiceExample.called;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.meshwork.MeshworkTest;
import org.meshwork.directory.lucene.IndexFolder;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.GraphDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.util.FileSystemUtils;

/** Other nodes on the same graph, each with an index folder of its own. */
@MeshworkTest
@ExtendWith(OutputCaptureExtension.class)
class IndexFollowerIT {

    @Autowired
    Directory directory;

    @Autowired
    ChangeLog changes;

    @Autowired
    DirectoryStore store;

    @Autowired
    Clock clock;

    @TempDir
    Path folder;

    private final List<IndexFollower> nodes = new ArrayList<>();

    @AfterEach
    void stop() throws InterruptedException {
        for (var node : nodes) {
            node.close();
        }
    }

    @Test
    void bringsANewNodeUpToDateAndKeepsItThere() {
        put("Sphagnum one");
        var node = start(folder);
        node.await();
        assertThat(found(node, "sphagnum")).isEqualTo(1);

        put("Sphagnum two");
        await().until(() -> found(node, "sphagnum") == 2);
    }

    @Test
    void goesOnWhereItStopped() throws Exception {
        put("Tamarisk one");
        var before = start(folder);
        before.await();
        var kept = only();
        stop();
        nodes.clear();
        put("Tamarisk two");

        var after = new IndexFollower(changes, store, new IndexFolder(folder), clock);
        nodes.add(after);
        assertThat(found(after, "tamarisk"))
                .as("served before it looks at the graph")
                .isEqualTo(1);
        after.await();
        assertThat(found(after, "tamarisk")).isEqualTo(2);
        assertThat(only()).isEqualTo(kept);
    }

    /** The files as they lie there while it runs are what a crash leaves. */
    @Test
    void losesNothingInACrash(@TempDir Path crashed) throws IOException {
        put("Ursinia one");
        var node = start(folder);
        node.await();
        put("Ursinia two");
        node.await();
        FileSystemUtils.copyRecursively(folder, crashed);

        var restarted = new IndexFollower(changes, store, new IndexFolder(crashed), clock);
        nodes.add(restarted);
        assertThat(found(restarted, "ursinia")).isEqualTo(1);
        restarted.await();
        assertThat(found(restarted, "ursinia")).isEqualTo(2);
    }

    @Test
    void makesALostIndexAnew() throws Exception {
        put("Vetch");
        start(folder).await();
        stop();
        nodes.clear();
        FileSystemUtils.deleteRecursively(folder);

        var node = start(folder);
        node.await();
        assertThat(found(node, "vetch")).isEqualTo(1);
    }

    @Test
    void makesAnIndexOfAnotherVersionAnew() throws Exception {
        put("Wolfberry");
        start(folder).await();
        stop();
        nodes.clear();
        var old = only();
        stamp(Map.of("version", "older"));

        var node = start(folder);
        node.await();
        assertThat(found(node, "wolfberry")).isEqualTo(1);
        await().until(() -> !folders().contains(old));
    }

    @Test
    void makesAnIndexOfAnotherGraphAnew() throws Exception {
        put("Yzarrow");
        start(folder).await();
        var head = changes.settled();
        stop();
        nodes.clear();
        var old = only();
        stamp(Map.of("graph", "another", "sequence", Long.toString(head.sequence())));

        var node = start(folder);
        node.await();
        await().until(() -> !folders().contains(old));
        assertThat(found(node, "yzarrow")).isEqualTo(1);
    }

    @Test
    void recoversWhereItsFilesVanishUnderIt() throws Exception {
        put("Zinnia one");
        var node = start(folder);
        node.await();
        var lost = only();
        FileSystemUtils.deleteRecursively(folder.resolve(lost));

        put("Zinnia two");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> !folders().isEmpty() && !folders().contains(lost));
        node.await();
        assertThat(found(node, "zinnia")).isEqualTo(2);
    }

    @Test
    void servesWhatItHasWhileTheGraphIsAwayAndWarnsOnce(CapturedOutput output) throws Exception {
        put("Quassia");
        start(folder).await();
        stop();
        nodes.clear();

        try (var nowhere = GraphDatabase.driver("bolt://127.0.0.1:1", AuthTokens.none())) {
            var away = new ChangeLog(Neo4jClient.create(nowhere));
            var node = new IndexFollower(away, store, new IndexFolder(folder), clock);
            nodes.add(node);
            node.run(new DefaultApplicationArguments());
            await().until(() -> output.getAll().contains("cannot follow the graph"));

            assertThat(found(node, "quassia")).isEqualTo(1);
            node.close();
            assertThat(output.getAll()).containsOnlyOnce("cannot follow the graph");
        }
    }

    private IndexFollower start(Path path) {
        var node = new IndexFollower(changes, store, new IndexFolder(path), clock);
        nodes.add(node);
        node.run(new DefaultApplicationArguments());
        return node;
    }

    private void put(String name) {
        directory.put(List.of(called(name).service()));
    }

    private static long found(IndexFollower node, String text) {
        return node.find(Query.of(text)).total();
    }

    private String only() throws IOException {
        // What was there before goes last of all.
        await().until(() -> folders().size() == 1);
        return folders().getFirst();
    }

    private List<String> folders() throws IOException {
        try (var all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    /** Writes over what the last commit says of itself. */
    private void stamp(Map<String, String> said) throws IOException {
        try (var files = FSDirectory.open(folder.resolve(only()));
                var writer = new IndexWriter(files, new IndexWriterConfig())) {
            var all = new HashMap<String, String>();
            writer.getLiveCommitData().forEach(entry -> all.put(entry.getKey(), entry.getValue()));
            all.putAll(said);
            writer.setLiveCommitData(all.entrySet());
            writer.commit();
        }
    }
}
