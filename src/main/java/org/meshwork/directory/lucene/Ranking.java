package org.meshwork.directory.lucene;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.SloppyMath;
import org.meshwork.directory.lucene.Ranking.Ranked;
import org.meshwork.shared.Point;

/**
 * The first of many documents, in some order, and of those that are alike in it by name. Looks closely only at what may still
 * come among the first.
 */
final class Ranking {

    private final IndexSearcher searcher;
    private final Columns columns;

    Ranking(IndexSearcher searcher, Columns columns) {
        this.searcher = searcher;
        this.columns = columns;
    }

    /**
     * @param document in the whole index
     * @param place less is better
     */
    record Ranked(int document, double place, BytesRef name) {}

    /** What a document in a segment comes by. */
    interface Key {
        /** @param worst a place that is of no use, nor any behind it: then any such will do */
        double place(SegmentColumns columns, int base, int document, double worst);
    }

    /** Nearest first, and what has no place last. */
    static Key byDistance(Point from) {
        return (columns, base, document, worst) -> columns.least(
                document,
                (latitude, longitude) ->
                        SloppyMath.haversinSortKey(from.latitude(), from.longitude(), latitude, longitude));
    }

    List<Ranked> first(FixedBitSet documents, int most, Key key) throws IOException {
        var first = new ArrayList<Ranked>();
        for (var segment : searcher.getIndexReader().leaves()) {
            first.addAll(named(segment, first(documents, most, key, segment)));
        }
        first.sort(comparingDouble(Ranked::place).thenComparing(Ranked::name));
        return first.size() <= most ? first : first.subList(0, most);
    }

    private record InSegment(int document, double place, int order) {}

    private PriorityQueue<InSegment> first(FixedBitSet documents, int most, Key key, LeafReaderContext segment) {
        var first = new PriorityQueue<InSegment>(comparingDouble(InSegment::place)
                .thenComparing(InSegment::order)
                .reversed());
        var of = columns.of(segment);
        var until = segment.docBase + segment.reader().maxDoc();
        for (var next = Found.from(documents, segment.docBase, until);
                next >= 0;
                next = Found.from(documents, next + 1, until)) {
            var document = next - segment.docBase;
            var last = first.size() < most ? null : first.peek();
            var place =
                    key.place(of, segment.docBase, document, last == null ? Double.POSITIVE_INFINITY : last.place());
            if (last == null) {
                first.add(new InSegment(document, place, of.order(document)));
            } else if (place < last.place() || (place == last.place() && of.order(document) < last.order())) {
                first.poll();
                first.add(new InSegment(document, place, of.order(document)));
            }
        }
        return first;
    }

    private static List<Ranked> named(LeafReaderContext segment, PriorityQueue<InSegment> first) throws IOException {
        var names = DocValues.getSorted(segment.reader(), Fields.ORDER);
        var named = new ArrayList<Ranked>();
        for (var one : first.stream().sorted(comparing(InSegment::document)).toList()) {
            var name = BytesRef.deepCopyOf(names.lookupOrd(one.order()));
            named.add(new Ranked(segment.docBase + one.document(), one.place(), name));
        }
        return named;
    }
}
