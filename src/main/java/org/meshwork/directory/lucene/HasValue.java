package org.meshwork.directory.lucene;

import java.io.IOException;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/** Services that have one of these values just now. */
final class HasValue extends Query {

    private static final float COST_OF_A_LOOK = 5;

    private final Column column;
    private final Set<String> wanted;

    HasValue(Column column, Set<String> wanted) {
        this.column = column;
        this.wanted = Set.copyOf(wanted);
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public ScorerSupplier scorerSupplier(LeafReaderContext segment) {
                var documents = segment.reader().maxDoc();
                return new ScorerSupplier() {
                    @Override
                    public Scorer get(long leadCost) throws IOException {
                        return new ConstantScoreScorer(score(), mode, walk(segment));
                    }

                    @Override
                    public long cost() {
                        return documents;
                    }
                };
            }

            @Override
            public boolean isCacheable(LeafReaderContext segment) {
                return false;
            }
        };
    }

    private TwoPhaseIterator walk(LeafReaderContext segment) throws IOException {
        var all = DocIdSetIterator.all(segment.reader().maxDoc());
        var values = column.in(segment);
        var bits = wanted.stream()
                .mapToInt(column.values()::indexOf)
                .filter(at -> at >= 0)
                .mapToLong(at -> 1L << at)
                .reduce(0, (some, bit) -> some | bit);
        return new TwoPhaseIterator(all) {
            @Override
            public boolean matches() throws IOException {
                return (values.values(all.docID()) & bits) != 0;
            }

            @Override
            public float matchCost() {
                return COST_OF_A_LOOK;
            }
        };
    }

    @Override
    public String toString(String field) {
        return column.facet() + " " + wanted;
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof HasValue same && column.equals(same.column) && wanted.equals(same.wanted);
    }

    @Override
    public int hashCode() {
        return 31 * column.hashCode() + wanted.hashCode();
    }
}
