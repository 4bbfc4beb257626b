package org.meshwork.directory.lucene;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/** Exactly these documents of one state of the index, with these scores. */
final class ScoredDocuments extends Query {

    private final Object state;
    private final int[] documents;
    private final float[] scores;

    /** @param found scores of 0 and more */
    ScoredDocuments(IndexSearcher searcher, List<ScoreDoc> found) {
        this.state = searcher.getIndexReader().getContext().id();
        var sorted =
                found.stream().sorted(Comparator.comparingInt(one -> one.doc)).toList();
        documents = sorted.stream().mapToInt(one -> one.doc).toArray();
        scores = new float[documents.length];
        for (var i = 0; i < scores.length; i++) {
            scores[i] = sorted.get(i).score;
        }
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        if (ReaderUtil.getTopLevelContext(searcher.getIndexReader().getContext())
                        .id()
                != state) {
            throw new IllegalStateException("made for another state of the index");
        }
        return new Weight(this) {
            @Override
            public Explanation explain(LeafReaderContext segment, int document) {
                var at = Arrays.binarySearch(documents, segment.docBase + document);
                return at < 0
                        ? Explanation.noMatch("not among them")
                        : Explanation.match(scores[at] * boost, "given score");
            }

            @Override
            public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext segment) {
                var from = lowerBound(segment.docBase);
                var until = lowerBound(segment.docBase + segment.reader().maxDoc());
                return from == until ? null : new Supplier(from, until, segment.docBase, boost);
            }

            @Override
            public boolean isCacheable(LeafReaderContext segment) {
                return false;
            }
        };
    }

    private int lowerBound(int document) {
        var at = Arrays.binarySearch(documents, document);
        return at < 0 ? -1 - at : at;
    }

    private final class Supplier extends ScorerSupplier {

        private final int from;
        private final int until;
        private final int base;
        private final float boost;

        Supplier(int from, int until, int base, float boost) {
            this.from = from;
            this.until = until;
            this.base = base;
            this.boost = boost;
        }

        @Override
        public Scorer get(long leadCost) {
            return new Walk(from, until, base, boost);
        }

        @Override
        public long cost() {
            return until - from;
        }
    }

    private final class Walk extends Scorer {

        private final Steps steps;
        private final float boost;

        Walk(int from, int until, int base, float boost) {
            this.steps = new Steps(from, until, base);
            this.boost = boost;
        }

        @Override
        public int docID() {
            return steps.docID();
        }

        @Override
        public DocIdSetIterator iterator() {
            return steps;
        }

        @Override
        public float getMaxScore(int upTo) {
            var most = 0f;
            for (var i = steps.first; i < steps.until; i++) {
                most = Math.max(most, scores[i] * boost);
            }
            return most;
        }

        @Override
        public float score() {
            return scores[steps.at] * boost;
        }
    }

    private final class Steps extends DocIdSetIterator {

        private final int first;
        private final int until;
        private final int base;
        private int at;
        private int document = -1;

        Steps(int from, int until, int base) {
            this.first = from;
            this.until = until;
            this.base = base;
            this.at = from - 1;
        }

        @Override
        public int docID() {
            return document;
        }

        @Override
        public int nextDoc() {
            return moveTo(at + 1);
        }

        @Override
        public int advance(int target) {
            return moveTo(Math.max(at + 1, lowerBound(base + target)));
        }

        @Override
        public long cost() {
            return until - first;
        }

        private int moveTo(int next) {
            at = Math.min(next, until);
            document = at < until ? documents[at] - base : NO_MORE_DOCS;
            return document;
        }
    }

    @Override
    public String toString(String field) {
        return documents.length + " given documents";
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ScoredDocuments same
                && state == same.state
                && Arrays.equals(documents, same.documents)
                && Arrays.equals(scores, same.scores);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(documents) + Arrays.hashCode(scores);
    }
}
