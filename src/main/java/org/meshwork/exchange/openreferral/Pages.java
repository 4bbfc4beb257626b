package org.meshwork.exchange.openreferral;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import org.springframework.web.util.UriComponentsBuilder;

/** All pages of a feed on the web, fetched one after another into a folder of their own. */
final class Pages {

    private final FeedSettings settings;
    private final Predicate<InetAddress> permitted;
    private final Patience patience;

    Pages(FeedSettings settings) {
        this(settings, settings.allowPrivateAddresses() ? address -> true : PublicAddresses::isPublic);
    }

    Pages(FeedSettings settings, Predicate<InetAddress> permitted) {
        this(settings, permitted, Patience.of(settings));
    }

    Pages(FeedSettings settings, Predicate<InetAddress> permitted, Patience patience) {
        this.settings = settings;
        this.permitted = permitted;
        this.patience = patience;
    }

    FeedSource fetch(String address) {
        URI first;
        try {
            first = new URI(address);
        } catch (URISyntaxException e) {
            return new Unusable("\"" + address + "\" is not a web address. Check it for spaces and other slips.");
        }
        try {
            var folder = Files.createTempDirectory("meshwork-feed-");
            var source = fetch(first, folder);
            if (source instanceof Unusable) {
                FileSystemUtils.deleteRecursively(folder);
            }
            return source;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep the pages of " + address, e);
        }
    }

    private FeedSource fetch(URI first, Path folder) throws IOException {
        try (var download = new Download(settings, permitted, patience)) {
            var walk = new Walk(first, folder, download);
            while (walk.next != null) {
                var problem = walk.step();
                if (problem.isPresent()) {
                    return problem.get();
                }
            }
            return settings.wholeRecords() ? walk.withWholeRecords() : new OpenFeed(walk.pages, folder);
        }
    }

    /** Where we are in a feed. */
    private final class Walk {

        private final URI first;
        private final Path folder;
        private final Download download;
        private final List<FeedFile> pages = new ArrayList<>();
        private final Set<Long> seen = new HashSet<>();
        private long bytes;
        private @Nullable URI next;

        Walk(URI first, Path folder, Download download) {
            this.first = first;
            this.folder = folder;
            this.download = download;
            this.next = first;
        }

        Optional<Unusable> step() throws IOException {
            var uri = Objects.requireNonNull(next);
            var page = pages.size() + 1;
            var file = folder.resolve("page-" + page + ".json");
            var problem = settings.tooManyPages(
                    first.toString(),
                    page,
                    "Ask its publisher for larger pages, or raise meshwork.feeds.maximum-pages.");
            if (problem.isEmpty()) {
                problem = download.fetch(uri, file);
            }
            if (problem.isEmpty()) {
                problem = weigh(file);
            }
            if (problem.isPresent()) {
                return problem;
            }
            return switch (FeedFile.survey(file, uri.toString())) {
                case Unusable unusable -> Optional.of(unusable);
                case FeedFile found -> add(found);
            };
        }

        /** Lists of version 3 hold only the beginnings of records. */
        FeedSource withWholeRecords() throws IOException {
            var summaries = new Summaries(first, folder, download);
            if (summaries.areAllThereIs(pages)) {
                return new OpenFeed(pages, folder);
            }
            var whole = new ArrayList<FeedFile>();
            for (var page : pages) {
                switch (summaries.whole(page, whole.size() + 1)) {
                    case Unusable unusable -> {
                        return unusable;
                    }
                    case FeedFile file -> {
                        var problem = weigh(file.file());
                        if (problem.isPresent()) {
                            return problem.get();
                        }
                        whole.add(file);
                    }
                }
            }
            return new OpenFeed(whole, folder);
        }

        private Optional<Unusable> weigh(Path file) throws IOException {
            bytes += Files.size(file);
            return settings.tooLarge(first.toString(), bytes);
        }

        private Optional<Unusable> add(FeedFile page) {
            if (page.records() > 0 && !seen.add(page.fingerprint())) {
                return Optional.of(
                        new Unusable(first + " gives the same page again and again, so nothing was taken. Tell its "
                                + "publisher that \"page\" is not followed."));
            }
            pages.add(page);
            next = hasMore(page) ? address(following(page)) : null;
            return Optional.empty();
        }

        private boolean hasMore(FeedFile page) {
            if (page.shape() != FeedFile.Shape.PAGE || page.records() == 0) {
                return false;
            }
            var total = page.paging().total();
            return total != null
                    ? pages.size() < total
                    : Boolean.FALSE.equals(page.paging().last());
        }

        private int following(FeedFile page) {
            var number = page.paging().number();
            return 1 + (number != null ? number : pages.size());
        }

        private URI address(int page) {
            return UriComponentsBuilder.fromUri(first)
                    .replaceQueryParam("page", page)
                    .build(true)
                    .toUri();
        }
    }
}
