package org.meshwork.directory.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meshwork.directory.ServiceExample.called;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meshwork.directory.Query;
import org.meshwork.directory.Service;
import org.meshwork.directory.lucene.ServiceIndex.Position;

class IndexFolderTests {

    @TempDir
    Path path;

    @Test
    void keepsServicesAndPositionOverARestart() throws IOException {
        try (var index = folder().begin()) {
            index.apply(List.of(service("Kept")), List.of(), new Position("g", 7));
            index.commit();
        }

        try (var index = folder().open().orElseThrow()) {
            assertThat(index.position()).isEqualTo(new Position("g", 7));
            assertThat(found(index, "kept")).isEqualTo(1);
        }
    }

    @Test
    void forgetsWhatWasNotCommittedTogetherWithItsPosition() throws IOException {
        try (var index = folder().begin()) {
            index.apply(List.of(service("Kept")), List.of(), new Position("g", 7));
            index.commit();
            index.apply(List.of(service("Lost")), List.of(service("Kept").id()), new Position("g", 9));
            assertThat(found(index, "lost")).isEqualTo(1);
        }

        try (var index = folder().open().orElseThrow()) {
            assertThat(index.position()).isEqualTo(new Position("g", 7));
            assertThat(found(index, "kept")).isEqualTo(1);
            assertThat(found(index, "lost")).isZero();
        }
    }

    @Test
    void commitsAPositionThatMovedWithoutAnythingToIndex() throws IOException {
        try (var index = folder().begin()) {
            index.apply(List.of(), List.of(service("Never there").id()), new Position("g", 3));
            index.commit();
        }

        try (var index = folder().open().orElseThrow()) {
            assertThat(index.position().sequence()).isEqualTo(3);
        }
    }

    @Test
    void neverOpensAHalfBuiltOne() throws IOException {
        try (var old = folder().begin()) {
            old.apply(List.of(service("Old")), List.of(), new Position("g", 1));
            old.commit();
        }
        try (var halfBuilt = folder().begin()) {
            halfBuilt.apply(List.of(service("New")), List.of(), Position.NOWHERE);
            halfBuilt.commit();
        }

        try (var index = folder().open().orElseThrow()) {
            assertThat(found(index, "old")).isEqualTo(1);
            assertThat(folders()).hasSize(1);
        }
    }

    @Test
    void opensNoneOfAnotherVersion() throws IOException {
        try (var directory = FSDirectory.open(path.resolve("1"));
                var writer = new IndexWriter(directory, new IndexWriterConfig())) {
            writer.setLiveCommitData(
                    Map.of("graph", "g", "sequence", "5", "version", "older").entrySet());
            writer.commit();
        }

        assertThat(folder().open()).isEmpty();
    }

    @Test
    void opensNoneThatIsBroken() throws IOException {
        try (var index = folder().begin()) {
            index.apply(List.of(service("Kept")), List.of(), new Position("g", 7));
            index.commit();
        }
        try (var files = Files.list(path.resolve("1"))) {
            for (var file : files.filter(one -> !one.endsWith("write.lock")).toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }

        assertThat(folder().open()).isEmpty();
        try (var fresh = folder().begin()) {
            folder().keepOnly(fresh);
            assertThat(folders()).containsExactly("2");
        }
    }

    @Test
    void makesItsFolderAnew() throws IOException {
        var missing = new IndexFolder(path.resolve("not/there"));

        assertThat(missing.open()).isEmpty();
        missing.begin().close();
    }

    private IndexFolder folder() {
        return new IndexFolder(path);
    }

    private List<String> folders() throws IOException {
        try (Stream<Path> folders = Files.list(path)) {
            return folders.map(folder -> folder.getFileName().toString()).toList();
        }
    }

    private static long found(ServiceIndex index, String text) {
        return index.find(Query.of(text), Shelf.TODAY).total();
    }

    private static Service service(String name) {
        return called(name).service();
    }
}
