package org.meshwork.exchange.maps;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How often something happened, with a few examples. */
final class Examples {

    private static final int MOST = 3;

    private final String words;
    private final Set<String> shown = new LinkedHashSet<>();
    private long count;

    /** @param words with {@code %s} for how many */
    Examples(String words) {
        this.words = words;
    }

    void add(String example) {
        count++;
        if (shown.size() < MOST) {
            shown.add(example);
        }
    }

    long count() {
        return count;
    }

    List<String> sentences() {
        return count == 0
                ? List.of()
                : List.of(String.format(Locale.UK, words, String.format(Locale.UK, "%,d", count)) + " (such as "
                        + String.join("; ", shown) + ").");
    }
}
