package org.meshwork.exchange.published;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meshwork.EmptyProgram;
import org.meshwork.MeshworkTest;
import org.meshwork.SharedData;
import org.meshwork.directory.Directory;
import org.meshwork.directory.ServiceExample;
import org.meshwork.exchange.Feed;
import org.meshwork.exchange.FeedImport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Out of this directory, the demonstration and, where it is there, a real feed, into an empty one, and out of that. */
@MeshworkTest
class RoundTripIT {

    private static final String REAL = "north-lincolnshire-council";
    private static final Logger LOG = LoggerFactory.getLogger(RoundTripIT.class);

    @Autowired
    Directory directory;

    @Autowired
    FullDownload download;

    @Autowired
    FeedImport feeds;

    @TempDir
    Path folder;

    private final Optional<Path> realFeed =
            SharedData.perhaps("openreferral/feeds/north-lincolnshire-council.oruk-v1.2024-12-18.json");

    @AfterEach
    void withdrawRealFeed() throws IOException {
        if (realFeed.isPresent()) {
            var closed = Files.readString(realFeed.get()).replace("\"status\": \"active\"", "\"status\": \"inactive\"");
            feeds.run(new Feed(
                    REAL,
                    Files.writeString(folder.resolve("closed.json"), closed).toString(),
                    ""));
        }
    }

    @Test
    void givesTheSameBytes() throws Exception {
        realFeed.ifPresentOrElse(
                feed -> assertThat(
                                feeds.run(new Feed(REAL, feed.toString(), "")).taken())
                        .isEqualTo(738),
                () -> LOG.warn("The real feed is not there: only the demonstration goes round."));
        var service = ServiceExample.complete("Round trip");
        directory.put(List.of(service));
        var out = folder.resolve("out.json.gz");
        var written = download.write(out);
        directory.put(List.of(ServiceExample.withdrawn(service)));

        try (var empty = EmptyProgram.start()) {
            var report = empty.getBean(FeedImport.class).run(new Feed("the first", out.toString(), ""));
            assertThat(report.whyItFailed()).isEmpty();
            assertThat(report.counts().added()).isEqualTo(written).isGreaterThan(realFeed.isPresent() ? 838 : 100);
            assertThat(report.counts().refused()).isZero();

            var again = folder.resolve("again.json.gz");
            empty.getBean(FullDownload.class).write(again);
            assertThat(lines(again)).isEqualTo(lines(out));
            assertThat(Files.readAllBytes(again)).isEqualTo(Files.readAllBytes(out));
        }
    }

    private List<String> lines(Path packed) throws Exception {
        try (var in = new GZIPInputStream(Files.newInputStream(packed))) {
            return new String(in.readAllBytes(), UTF_8).lines().toList();
        }
    }
}
