package org.meshwork.directory.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.DocAndFloatFeatureBuffer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * What every document scores for some clues: the same as Lucene's own scores, and several times as fast where all that fits is
 * counted anyway. Lucene goes from document to document and asks every term there; this goes from term to term, through a
 * stretch of documents that stays close to the processor, and adds up.
 */
final class Tally {

    /** Documents in a stretch. */
    private static final int STRETCH = 4_096;

    private static final byte SURELY = Byte.MAX_VALUE;

    private final IndexSearcher searcher;
    private final List<Clue> clues;
    private final float[] scores;
    private final byte[] met;
    private final List<Source> sources = new ArrayList<>();
    private final Map<Query, Either> shared = new HashMap<>();

    /**
     * Something that may be in a document.
     *
     * @param weight what its score is multiplied by
     * @param isAsked whether a document that has it meets what was asked for; else it only scores more
     */
    record Clue(Query query, float weight, boolean isAsked) {}

    /** @param enough what has any of these meets all that was asked for, and scores no more for it */
    Tally(IndexSearcher searcher, List<Clue> clues, List<Query> enough) throws IOException {
        this.searcher = searcher;
        this.clues = clues;
        this.scores = new float[searcher.getIndexReader().maxDoc()];
        this.met = new byte[scores.length];
        var scoring = new ArrayList<Source>();
        for (var clue : clues) {
            scoring.add(source(clue.query(), 1));
        }
        var deciding = new ArrayList<Source>();
        for (var query : enough) {
            deciding.add(source(query, 1));
        }
        for (var segment : searcher.getIndexReader().leaves()) {
            add(segment, scoring, deciding);
        }
    }

    /** @param minimum so many of what was asked for, 1 or more */
    FixedBitSet meeting(int minimum) {
        var meeting = new FixedBitSet(met.length);
        for (var document = 0; document < met.length; document++) {
            if (met[document] >= minimum) {
                meeting.set(document);
            }
        }
        return meeting;
    }

    Found found(FixedBitSet meeting) {
        return new Found(meeting, scores);
    }

    private void add(LeafReaderContext segment, List<Source> scoring, List<Source> deciding) throws IOException {
        for (var source : sources) {
            source.begin(segment);
        }
        var sums = new Sums();
        var size = segment.reader().maxDoc();
        for (var first = 0; first < size; first += STRETCH) {
            var until = Math.min(size, first + STRETCH);
            for (var i = 0; i < scoring.size(); i++) {
                sums.take(scoring.get(i), clues.get(i), first, until);
            }
            for (var source : deciding) {
                sums.mark(source, first, until);
            }
            sums.empty(segment.docBase + first, until - first);
        }
    }

    private final class Sums {

        private final double[] sums = new double[STRETCH];
        private final byte[] asked = new byte[STRETCH];

        void take(Source source, Clue clue, int first, int until) throws IOException {
            var weight = clue.weight();
            var one = clue.isAsked() ? 1 : 0;
            source.give(first, until, (documents, values, size) -> {
                for (var i = 0; i < size; i++) {
                    var at = documents[i] - first;
                    sums[at] += weight * values[i];
                    asked[at] += (byte) one;
                }
            });
        }

        void mark(Source source, int first, int until) throws IOException {
            source.give(first, until, (documents, values, size) -> {
                for (var i = 0; i < size; i++) {
                    asked[documents[i] - first] = SURELY;
                }
            });
        }

        void empty(int base, int size) {
            for (var i = 0; i < size; i++) {
                scores[base + i] = (float) sums[i];
            }
            System.arraycopy(asked, 0, met, base, size);
            Arrays.fill(sums, 0);
            Arrays.fill(asked, (byte) 0);
        }
    }

    private interface Taker {
        void take(int[] documents, float[] values, int size);
    }

    private interface Source {

        void begin(LeafReaderContext segment) throws IOException;

        /** All documents of the segment from one to before another, in rising order, with their scores. */
        void give(int first, int until, Taker taker) throws IOException;
    }

    private Source source(Query query, float boost) throws IOException {
        return switch (query) {
            case BoostQuery boosted -> source(boosted.getQuery(), boost * boosted.getBoost());
            case DisjunctionMaxQuery either -> either(either, boost);
            default -> begun(new Single(searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, boost)));
        };
    }

    /** Equal ones are worked out once. */
    private Source either(DisjunctionMaxQuery either, float boost) throws IOException {
        var key = new BoostQuery(either, boost);
        var known = shared.get(key);
        if (known != null) {
            return known;
        }
        var ways = new ArrayList<Source>();
        for (var way : either.getDisjuncts()) {
            ways.add(source(way, boost));
        }
        var fresh = new Either(ways, either.getTieBreakerMultiplier());
        shared.put(key, fresh);
        return begun(fresh);
    }

    private Source begun(Source source) {
        sources.add(source);
        return source;
    }

    /** What Lucene scores by itself: a term, a phrase. It gives everything once, so that it is for one taker only. */
    private static final class Single implements Source {

        private final Weight weight;
        private final DocAndFloatFeatureBuffer buffer = new DocAndFloatFeatureBuffer();
        private @Nullable Scorer scorer;
        private @Nullable Bits live;

        Single(Weight weight) {
            this.weight = weight;
        }

        @Override
        public void begin(LeafReaderContext segment) throws IOException {
            live = segment.reader().getLiveDocs();
            scorer = weight.scorer(segment);
            if (scorer != null) {
                scorer.iterator().nextDoc();
            }
        }

        @Override
        public void give(int first, int until, Taker taker) throws IOException {
            if (scorer == null || scorer.docID() >= until) {
                return;
            }
            for (scorer.nextDocsAndScores(until, live, buffer);
                    buffer.size > 0;
                    scorer.nextDocsAndScores(until, live, buffer)) {
                taker.take(buffer.docs, buffer.features, buffer.size);
            }
        }
    }

    /** The best of several ways, and a little for each of the others. */
    private static final class Either implements Source {

        private final List<Source> ways;
        private final double tie;
        private final float[] most = new float[STRETCH];
        private final float[] all = new float[STRETCH];
        private final FixedBitSet any = new FixedBitSet(STRETCH);
        private final int[] documents = new int[STRETCH];
        private final float[] values = new float[STRETCH];
        private int size;
        private int worked = -1;

        Either(List<Source> ways, double tie) {
            this.ways = ways;
            this.tie = tie;
        }

        @Override
        public void begin(LeafReaderContext segment) {
            worked = -1;
        }

        @Override
        public void give(int first, int until, Taker taker) throws IOException {
            if (worked != first) {
                work(first, until);
                worked = first;
            }
            taker.take(documents, values, size);
        }

        private void work(int first, int until) throws IOException {
            for (var way : ways) {
                way.give(first, until, (from, scores, many) -> {
                    for (var i = 0; i < many; i++) {
                        var at = from[i] - first;
                        var score = scores[i];
                        any.set(at);
                        all[at] += score;
                        most[at] = Math.max(most[at], score);
                    }
                });
            }
            size = 0;
            for (var at = any.nextSetBit(0);
                    at != DocIdSetIterator.NO_MORE_DOCS;
                    at = at + 1 < STRETCH ? any.nextSetBit(at + 1) : DocIdSetIterator.NO_MORE_DOCS) {
                documents[size] = first + at;
                values[size++] = (float) (most[at] + tie * (all[at] - most[at]));
                most[at] = 0;
                all[at] = 0;
            }
            any.clear();
        }
    }
}
