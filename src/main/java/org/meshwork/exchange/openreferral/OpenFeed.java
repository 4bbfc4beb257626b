package org.meshwork.exchange.openreferral;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/**
 * A whole feed on disk; close it to remove what was fetched.
 *
 * @param fetched folder of the fetched pages, null where it is the user's own file
 */
public record OpenFeed(List<FeedFile> pages, @Nullable Path fetched) implements FeedSource, AutoCloseable {

    public OpenFeed {
        pages = List.copyOf(pages);
    }

    /** Hands over the records one by one, in order. */
    public void each(Consumer<FeedFile.Entry> use) {
        pages.forEach(page -> page.each(use));
    }

    /** Of every byte of every page, in order, as hexadecimal digits. */
    public String digest() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var page : pages) {
                try (var in = new DigestInputStream(Files.newInputStream(page.file()), digest)) {
                    in.transferTo(OutputStream.nullOutputStream());
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the feed again", e);
        }
    }

    @Override
    public void close() throws IOException {
        FileSystemUtils.deleteRecursively(fetched);
    }
}
