package org.meshwork.directory.lucene;

import java.io.IOException;
import java.time.LocalDateTime;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import org.meshwork.directory.Query;
import org.meshwork.shared.Point;

/** What no facet counts: how far away, open when, and for what age. Null where nothing was said of it. */
record Limits(
        @Nullable Point near,
        @Nullable Double miles,
        @Nullable LocalDateTime openAt,
        @Nullable Integer ageYears) {

    private static final double METRES_A_MILE = 1609.344;

    static Limits of(Query query) {
        var isNear = query.near() != null && query.withinMiles() != null;
        return new Limits(
                isNear ? query.near() : null, isNear ? query.withinMiles() : null, query.openAt(), query.ageYears());
    }

    /** The documents that may be found; null where all may. */
    @Nullable
    FixedBitSet within(IndexSearcher searcher, Columns columns) throws IOException {
        if (miles == null && openAt == null && ageYears == null) {
            return null;
        }
        var within =
                near == null || miles == null ? Found.all(searcher) : Found.matching(searcher, notFarther(near, miles));
        if (openAt != null) {
            within.and(open(openAt, searcher, columns));
        }
        if (ageYears != null) {
            within.andNot(Found.matching(searcher, shutOut(ageYears)));
        }
        return within;
    }

    private static FixedBitSet open(LocalDateTime when, IndexSearcher searcher, Columns columns) throws IOException {
        var open = new FixedBitSet(searcher.getIndexReader().maxDoc());
        for (var segment : searcher.getIndexReader().leaves()) {
            var here = columns.of(segment).openAt(when, segment.reader());
            FixedBitSet.orRange(here, 0, open, segment.docBase, here.length());
        }
        return open;
    }

    private static org.apache.lucene.search.Query notFarther(Point near, double miles) {
        return new BooleanQuery.Builder()
                .add(
                        LatLonPoint.newDistanceQuery(
                                Fields.POINT, near.latitude(), near.longitude(), miles * METRES_A_MILE),
                        Occur.SHOULD)
                .add(new TermQuery(new Term(Fields.NOT_ONLY_PLACES, "yes")), Occur.SHOULD)
                .build();
    }

    private static org.apache.lucene.search.Query shutOut(int years) {
        return new BooleanQuery.Builder()
                .add(IntPoint.newRangeQuery(Fields.MINIMUM_AGE, years + 1, Integer.MAX_VALUE), Occur.SHOULD)
                .add(IntPoint.newRangeQuery(Fields.MAXIMUM_AGE, Integer.MIN_VALUE, years - 1), Occur.SHOULD)
                .build();
    }
}
