package org.meshwork.exchange.openreferral;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/** A feed that was asked for: opened, or not to be used. */
public sealed interface FeedSource permits OpenFeed, Unusable {

    Pattern SCHEME = Pattern.compile("^([a-zA-Z][a-zA-Z0-9+.-]+)://.*", Pattern.DOTALL);

    /**
     * Fetches the feed where it is on the web, and looks through all of it, so that what is opened is whole.
     *
     * @param fileOrUrl path of a file or of a folder of pages, or an {@code http} or {@code https} address
     */
    static FeedSource open(String fileOrUrl, FeedSettings settings) {
        var scheme = SCHEME.matcher(fileOrUrl.strip());
        if (!scheme.matches()) {
            return file(fileOrUrl, settings);
        }
        return switch (scheme.group(1).toLowerCase(Locale.ROOT)) {
            case "http", "https" -> new Pages(settings).fetch(fileOrUrl.strip());
            default ->
                new Unusable(
                        "\"" + fileOrUrl + "\" is neither a file nor a web address. Give a file name, or an address "
                                + "that begins with https://.");
        };
    }

    private static FeedSource file(String name, FeedSettings settings) {
        try {
            var file = Path.of(name);
            if (Files.isDirectory(file)) {
                return PageFolder.open(file.toAbsolutePath().normalize(), settings);
            }
            if (!Files.isReadable(file)) {
                return new Unusable(
                        "There is no file \"" + name + "\" that can be read. Check its name, or give its whole path.");
            }
            var called = "\"" + file.getFileName() + "\"";
            return switch (Unpacking.kind(file)) {
                case PLAIN -> opened(file, called, null);
                case GZIP -> unpacked(file, called, settings);
                case ZIP ->
                    new Unusable(called + " is a ZIP file. Unpack it, then import the file with the services in it.");
            };
        } catch (IOException e) {
            return new Unusable("\"" + name + "\" cannot be read. Check that it is there and that you may read it.");
        } catch (InvalidPathException e) {
            return new Unusable("\"" + name + "\" cannot be a file name. Check it.");
        }
    }

    private static FeedSource unpacked(Path file, String called, FeedSettings settings) throws IOException {
        var folder = Files.createTempDirectory("meshwork-feed-");
        var plain = folder.resolve("feed.json");
        var problem = Unpacking.gunzip(file, plain, called, settings.totalSize());
        var source = problem.isPresent() ? problem.get() : opened(plain, called, folder);
        if (source instanceof Unusable) {
            FileSystemUtils.deleteRecursively(folder);
        }
        return source;
    }

    /** @param fetched to be removed with the feed, or null */
    private static FeedSource opened(Path file, String called, @Nullable Path fetched) {
        return switch (FeedFile.survey(file, called)) {
            case FeedFile whole -> new OpenFeed(List.of(whole), fetched);
            case Unusable unusable -> unusable;
        };
    }
}
