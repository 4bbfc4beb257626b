package org.meshwork.exchange.published;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.zip.GZIPOutputStream;
import org.meshwork.graph.DataFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Every service, whole, in one file: a JSON array with one record to a line, in the order of the ids. The same directory gives
 * the same bytes. A file appears whole or not at all.
 */
@Component
class FullDownload {

    private static final Logger log = LoggerFactory.getLogger(FullDownload.class);

    private final Published published;
    private final Path file;
    private final ReentrantLock writing = new ReentrantLock();

    FullDownload(Published published, DataFolder data) {
        this.published = published;
        this.file = data.resolve("published").resolve("services.json.gz");
    }

    /** Of the last night; written now where no night has passed yet. */
    Path file() {
        writing.lock();
        try {
            if (!Files.exists(file)) {
                write(file);
            }
            return file;
        } finally {
            writing.unlock();
        }
    }

    @Scheduled(cron = "${meshwork.download-at:0 30 2 * * *}", zone = "Europe/London")
    void writeNightly() {
        writing.lock();
        try {
            log.info("Wrote the full download: {} services", write(file));
        } finally {
            writing.unlock();
        }
    }

    /**
     * Packed with gzip where the name ends in {@code .gz}.
     *
     * @return how many services are in it
     */
    int write(Path into) {
        try {
            var folder = Files.createDirectories(into.toAbsolutePath().getParent());
            var unfinished = Files.createTempFile(folder, "services-", ".unfinished");
            try {
                var services = 0;
                try (var out = open(unfinished, into.toString().endsWith(".gz"))) {
                    services = write(out);
                }
                Files.move(unfinished, into, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
                return services;
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + into, e);
        }
    }

    private int write(OutputStream out) throws IOException {
        var services = new AtomicInteger();
        out.write('[');
        published.each(entry -> {
            var line = (services.getAndIncrement() == 0 ? "\n" : ",\n")
                    + ServiceJson.whole(entry.service(), entry.changed());
            try {
                out.write(line.getBytes(UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        out.write("\n]\n".getBytes(UTF_8));
        return services.get();
    }

    private static OutputStream open(Path file, boolean packed) throws IOException {
        var out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
        return packed ? new GZIPOutputStream(out, 1 << 16) : out;
    }
}
