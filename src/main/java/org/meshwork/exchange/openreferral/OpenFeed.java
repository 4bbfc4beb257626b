package org.meshwork.exchange.openreferral;

import java.io.IOException;
import java.nio.file.Path;
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

    @Override
    public void close() throws IOException {
        FileSystemUtils.deleteRecursively(fetched);
    }
}
