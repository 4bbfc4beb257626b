package org.meshwork.exchange.openreferral;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** A folder in which each JSON file is a page of one feed, in the order of the numbers in their names. */
final class PageFolder {

    private static final Pattern NUMBER = Pattern.compile("(\\d{1,15})\\D*$");
    private static final Comparator<Path> IN_ORDER =
            Comparator.comparingLong(PageFolder::number).thenComparing(Path::getFileName);

    private PageFolder() {}

    /** Refuses all of it where one page is no page, is there twice, or is missing: half a feed would withdraw the other half. */
    static FeedSource open(Path folder, FeedSettings settings) throws IOException {
        var called = "The folder \"" + folder.getFileName() + "\"";
        var files = files(folder);
        if (files.isEmpty()) {
            return new Unusable(
                    called + " has no file whose name ends in .json. Give a feed’s file, or a folder with all"
                            + " its pages.");
        }
        var bytes = bytes(files);
        var problem = settings.tooManyPages(
                        called, files.size(), "Raise meshwork.feeds.maximum-pages if that is meant.")
                .or(() -> settings.tooLarge(called, bytes));
        return problem.isPresent() ? problem.get() : pages(files, called);
    }

    private static FeedSource pages(List<Path> files, String called) {
        var pages = new ArrayList<FeedFile>();
        var seen = new HashMap<Long, String>();
        for (var file : files) {
            var name = "\"" + file.getFileName() + "\"";
            switch (FeedFile.survey(file, name)) {
                case Unusable unusable -> {
                    return unusable;
                }
                case FeedFile page -> {
                    var same = page.records() == 0 ? null : seen.putIfAbsent(page.fingerprint(), name);
                    if (same != null) {
                        return new Unusable(name + " holds the same as " + same
                                + ", so nothing was taken. Put each page into the folder once.");
                    }
                    pages.add(page);
                }
            }
        }
        var said = pages.stream()
                .map(page -> page.paging().total())
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        return pages.size() < said
                ? new Unusable(called + " has " + pages.size() + " of " + said
                        + " pages, so nothing was taken. Fetch the others too.")
                : new OpenFeed(pages, null);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var all = Files.list(folder)) {
            return all.filter(file -> file.getFileName().toString().endsWith(".json") && Files.isRegularFile(file))
                    .sorted(IN_ORDER)
                    .toList();
        }
    }

    private static long bytes(List<Path> files) throws IOException {
        long bytes = 0;
        for (var file : files) {
            bytes += Files.size(file);
        }
        return bytes;
    }

    private static long number(Path file) {
        var found = NUMBER.matcher(file.getFileName().toString());
        return found.find() ? Long.parseLong(found.group(1)) : 0;
    }
}
