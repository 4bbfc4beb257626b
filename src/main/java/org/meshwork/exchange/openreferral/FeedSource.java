package org.meshwork.exchange.openreferral;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A feed that was asked for: opened, or not to be used. */
public sealed interface FeedSource permits OpenFeed, Unusable {

    Pattern SCHEME = Pattern.compile("^([a-zA-Z][a-zA-Z0-9+.-]+)://.*", Pattern.DOTALL);

    /**
     * Fetches the feed where it is on the web, and looks through all of it, so that what is opened is whole.
     *
     * @param fileOrUrl path of a file, or an {@code http} or {@code https} address
     */
    static FeedSource open(String fileOrUrl, FeedSettings settings) {
        var scheme = SCHEME.matcher(fileOrUrl.strip());
        if (!scheme.matches()) {
            return file(fileOrUrl);
        }
        return switch (scheme.group(1).toLowerCase(Locale.ROOT)) {
            case "http", "https" -> new Pages(settings).fetch(fileOrUrl.strip());
            default ->
                new Unusable(
                        "\"" + fileOrUrl + "\" is neither a file nor a web address. Give a file name, or an address "
                                + "that begins with https://.");
        };
    }

    private static FeedSource file(String name) {
        try {
            var file = Path.of(name);
            if (Files.isDirectory(file)) {
                return new Unusable("\"" + name + "\" is a folder. Give the name of the feed's file in it.");
            }
            if (!Files.isReadable(file)) {
                return new Unusable(
                        "There is no file \"" + name + "\" that can be read. Check its name, or give its whole path.");
            }
            return switch (FeedFile.survey(file, "\"" + file.getFileName() + "\"")) {
                case FeedFile whole -> new OpenFeed(List.of(whole), null);
                case Unusable unusable -> unusable;
            };
        } catch (InvalidPathException e) {
            return new Unusable("\"" + name + "\" cannot be a file name. Check it.");
        }
    }
}
