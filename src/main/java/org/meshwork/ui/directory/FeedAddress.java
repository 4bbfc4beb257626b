package org.meshwork.ui.directory;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meshwork.exchange.ImportReport.Kind;

/**
 * All that the address of a feed's page says. What it does not know it takes for not said.
 *
 * @param name of the feed; empty to add one
 * @param run whose report is open, or null
 * @param kind of remarks shown, or null for all
 * @param from the first row shown, from 0
 * @param shown how many differences of a held run
 */
record FeedAddress(
        String name, @Nullable UUID run, @Nullable Kind kind, int from, int shown) {

    static final String PATH = "directory/feed";
    static final int ROWS = 50;

    private static final int FIRST_DIFFERENCES = 10;
    private static final int MOST_DIFFERENCES = 1_000;
    private static final int MOST_ROWS = 100_000;

    static FeedAddress of(String name) {
        return new FeedAddress(name, null, null, 0, FIRST_DIFFERENCES);
    }

    static FeedAddress from(QueryParameters said) {
        return new FeedAddress(
                said.getSingleParameter("name").orElse("").strip(),
                said.getSingleParameter("run").flatMap(FeedAddress::uuid).orElse(null),
                said.getSingleParameter("kind").flatMap(FeedAddress::kind).orElse(null),
                said.getSingleParameter("from")
                        .map(text -> number(text, MOST_ROWS))
                        .orElse(0),
                Math.max(
                        FIRST_DIFFERENCES,
                        said.getSingleParameter("shown")
                                .map(text -> number(text, MOST_DIFFERENCES))
                                .orElse(0)));
    }

    Optional<UUID> showsRun() {
        return Optional.ofNullable(run);
    }

    /** Relative to the front page. */
    String address() {
        var said = new LinkedHashMap<String, String>();
        said.put("name", name);
        if (run != null) {
            said.put("run", run.toString());
        }
        if (kind != null) {
            said.put("kind", kind.name().toLowerCase(Locale.ROOT));
        }
        if (from > 0) {
            said.put("from", String.valueOf(from));
        }
        if (shown > FIRST_DIFFERENCES) {
            said.put("shown", String.valueOf(shown));
        }
        return PATH + "?" + QueryParameters.simple(said).getQueryString();
    }

    FeedAddress reading(UUID report) {
        return new FeedAddress(name, report, null, 0, shown);
    }

    FeedAddress only(@Nullable Kind other) {
        return new FeedAddress(name, run, other, 0, shown);
    }

    FeedAddress startingAt(int row) {
        return new FeedAddress(name, run, kind, Math.max(0, row), shown);
    }

    FeedAddress showing(int differences) {
        return new FeedAddress(name, run, kind, from, Math.min(differences, MOST_DIFFERENCES));
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<Kind> kind(String text) {
        for (var kind : Kind.values()) {
            if (kind.name().equalsIgnoreCase(text)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    private static int number(String text, int most) {
        return text.matches("\\d{1,9}") ? Math.min(Integer.parseInt(text), most) : 0;
    }
}
