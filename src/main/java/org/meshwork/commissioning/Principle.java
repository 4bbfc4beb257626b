package org.meshwork.commissioning;

import java.util.List;
import org.meshwork.shared.SeedTable;

/**
 * One of the twelve principles that people who use services set for integrated care, and what of it can be seen in published
 * figures: one row of {@code graph-seed/reference/principles.csv}.
 *
 * @param number from 1 to 12
 * @param name in a few words of our own
 * @param meaning what one would see where it is kept
 * @param indicators that stand for it; none where nothing published does
 * @param page where to look closer: an address of a screen, or empty
 * @param notMeasured what of it nothing here can say
 */
public record Principle(
        int number,
        String name,
        String meaning,
        List<Indicator> indicators,
        String page,
        String notMeasured,
        String source) {

    private static final List<Principle> ALL = SeedTable.read("reference/principles.csv", Principle::from);

    public Principle {
        indicators = List.copyOf(indicators);
    }

    /** In order. */
    public static List<Principle> all() {
        return ALL;
    }

    private static Principle from(SeedTable.Row row) {
        return new Principle(
                row.number("number"),
                row.text("principle"),
                row.text("meaning"),
                row.list("indicators").stream().map(Principle::indicator).toList(),
                row.text("page"),
                row.text("not_measured"),
                row.text("source"));
    }

    private static Indicator indicator(String key) {
        return Indicator.called(key).orElseThrow(() -> new IllegalStateException("no indicator is called " + key));
    }
}
