package org.meshwork.directory.lucene;

import java.time.LocalDate;
import org.apache.lucene.util.SloppyMath;
import org.jspecify.annotations.Nullable;
import org.meshwork.shared.Point;

/**
 * What a hit's relevance is multiplied by: a little more where it is near and where somebody checked it lately, so that of
 * two that fit alike the nearer, fresher one comes first, and one that fits better still wins.
 *
 * @param near null where nobody said where from
 */
record Nearness(@Nullable Point near, LocalDate today) {

    static final double MOST_FOR_NEAR = 0.25;
    static final double MOST_FOR_FRESH = 0.05;
    static final double MOST = 1 + MOST_FOR_NEAR + MOST_FOR_FRESH;

    private static final double HALF_AT_METRES = 5_000;
    /** As good as a place some way off: help by telephone or at home is neither near nor far. */
    private static final double WITHOUT_PLACE = 0.6;

    private static final double DAYS_A_YEAR = 365;

    /** From 1 to {@link #MOST}. */
    double of(SegmentColumns columns, int document) {
        return 1 + MOST_FOR_NEAR * near(columns, document) + MOST_FOR_FRESH * fresh(columns.assured(document));
    }

    private double near(SegmentColumns columns, int document) {
        if (near == null || !columns.hasPlace(document)) {
            return WITHOUT_PLACE;
        }
        var metres = columns.least(
                document,
                (latitude, longitude) ->
                        SloppyMath.haversinMeters(near.latitude(), near.longitude(), latitude, longitude));
        return HALF_AT_METRES / (HALF_AT_METRES + metres);
    }

    private double fresh(int assured) {
        if (assured == SegmentColumns.NEVER) {
            return 0;
        }
        return DAYS_A_YEAR / (DAYS_A_YEAR + Math.max(0, today.toEpochDay() - assured));
    }
}
