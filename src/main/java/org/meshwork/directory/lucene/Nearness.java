package org.meshwork.directory.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Objects;
import org.apache.lucene.geo.GeoEncodingUtils;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.IndexSearcher;
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

    private static final double HALF_AT_METRES = 5_000;
    /** As good as a place some way off: help by telephone or at home is neither near nor far. */
    private static final double WITHOUT_PLACE = 0.6;

    private static final double DAYS_A_YEAR = 365;

    DoubleValuesSource source() {
        return new Source(this);
    }

    private double near(SortedNumericDocValues points, int document) throws IOException {
        if (near == null || !points.advanceExact(document)) {
            return WITHOUT_PLACE;
        }
        var metres = Double.POSITIVE_INFINITY;
        for (var i = 0; i < points.docValueCount(); i++) {
            var point = points.nextValue();
            metres = Math.min(
                    metres,
                    SloppyMath.haversinMeters(
                            near.latitude(),
                            near.longitude(),
                            GeoEncodingUtils.decodeLatitude((int) (point >> 32)),
                            GeoEncodingUtils.decodeLongitude((int) (point & 0xFFFFFFFFL))));
        }
        return HALF_AT_METRES / (HALF_AT_METRES + metres);
    }

    private double fresh(NumericDocValues assured, int document) throws IOException {
        if (!assured.advanceExact(document)) {
            return 0;
        }
        var days = Math.max(0, today.toEpochDay() - assured.longValue());
        return DAYS_A_YEAR / (DAYS_A_YEAR + days);
    }

    private static final class Source extends DoubleValuesSource {

        private final Nearness nearness;

        Source(Nearness nearness) {
            this.nearness = nearness;
        }

        @Override
        public DoubleValues getValues(LeafReaderContext segment, DoubleValues scores) throws IOException {
            var points = DocValues.getSortedNumeric(segment.reader(), Fields.POINT);
            var assured = DocValues.getNumeric(segment.reader(), Fields.ASSURED);
            return new DoubleValues() {
                private int document;

                @Override
                public boolean advanceExact(int next) {
                    document = next;
                    return true;
                }

                @Override
                public double doubleValue() throws IOException {
                    return 1
                            + MOST_FOR_NEAR * nearness.near(points, document)
                            + MOST_FOR_FRESH * nearness.fresh(assured, document);
                }
            };
        }

        @Override
        public boolean needsScores() {
            return false;
        }

        @Override
        public DoubleValuesSource rewrite(IndexSearcher searcher) {
            return this;
        }

        @Override
        public boolean isCacheable(LeafReaderContext segment) {
            return true;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Source source && nearness.equals(source.nearness);
        }

        @Override
        public int hashCode() {
            return Objects.hash(Source.class, nearness);
        }

        @Override
        public String toString() {
            return nearness.toString();
        }
    }
}
