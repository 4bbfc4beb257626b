package org.meshwork.exchange.openreferral;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

class FeedSourceTests {

    private static final FeedSettings SETTINGS =
            new FeedSettings(false, 1, DataSize.ofKilobytes(10), DataSize.ofMegabytes(1), Duration.ofSeconds(1));

    @TempDir
    Path folder;

    @Test
    void opensAPackedFileAndRemovesWhatItUnpacked() throws IOException {
        var source = FeedSource.open(packed("[{\"id\":\"1\",\"name\":\"a\"}]").toString(), SETTINGS);

        assertThat(source).isInstanceOfSatisfying(OpenFeed.class, feed -> {
            assertThat(feed.pages()).extracting(FeedFile::records).containsExactly(1);
            assertThat(feed.fetched()).exists();
        });
        ((OpenFeed) source).close();
        assertThat(((OpenFeed) source).fetched()).doesNotExist();
    }

    @Test
    void refusesABomb() throws IOException {
        assertThat(sentence(packed("[" + " ".repeat(20_000_000) + "]"))).contains("unpacks to more than 1 MB");
    }

    @Test
    void refusesADamagedPackage() throws IOException {
        var file = packed("[" + "{\"id\":\"1\",\"name\":\"a\"},".repeat(1000) + "{}]");
        var bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));

        assertThat(sentence(file)).contains("damaged");
    }

    @Test
    void asksForAZipFileToBeUnpacked() throws IOException {
        var file = folder.resolve("feed.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("services.json"));
            zip.write("[]".getBytes(UTF_8));
        }

        assertThat(sentence(file)).contains("Unpack it");
    }

    private Path packed(String text) throws IOException {
        var file = folder.resolve("feed.json.gz");
        try (var out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(text.getBytes(UTF_8));
        }
        return file;
    }

    private static String sentence(Path file) {
        var source = FeedSource.open(file.toString(), SETTINGS);
        assertThat(source).isInstanceOf(Unusable.class);
        return ((Unusable) source).sentence();
    }
}
