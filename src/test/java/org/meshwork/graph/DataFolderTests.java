package org.meshwork.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTests {

    @TempDir
    Path folder;

    @Test
    void isMadeWhereThereIsNone() throws IOException {
        try (var data = new DataFolder(folder.resolve("new/one"))) {
            assertThat(folder.resolve("new/one")).isDirectory();
            assertThat(data.resolve("graph")).isEqualTo(folder.resolve("new/one/graph"));
        }
    }

    @Test
    void isRefusedToASecondInOneLine() throws IOException {
        try (var first = new DataFolder(folder)) {
            assertThatThrownBy(() -> new DataFolder(folder))
                    .isInstanceOfSatisfying(
                            DataFolder.InUse.class,
                            refusal -> assertThat(new DataFolderInUse()
                                            .analyze(refusal, refusal)
                                            .getDescription())
                                    .isEqualTo(
                                            "Another Meshwork is using the data folder " + folder
                                                    + ". Stop that one first, or choose another folder with --meshwork.data=FOLDER."));
            assertThat(first.resolve("in-use")).exists();
        }
    }

    @Test
    void isFreeAgainOnceTheFirstHasClosedIt() throws IOException {
        new DataFolder(folder).close();

        try (var second = new DataFolder(folder)) {
            assertThat(second.resolve("")).isEqualTo(folder);
        }
    }
}
