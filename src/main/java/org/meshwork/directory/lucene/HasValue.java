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

    private final Passing passing;
    private final Set<String> wanted;

    HasValue(Passing passing, Set<String> wanted) {
        this.passing = passing;
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
        var values = passing.in(segment);
        var isWanted = new boolean[passing.values().size()];
        for (var i = 0; i < isWanted.length; i++) {
            isWanted[i] = wanted.contains(passing.values().get(i));
        }
        return new TwoPhaseIterator(all) {
            @Override
            public boolean matches() throws IOException {
                var value = values.value(all.docID());
                return value != Passing.NONE && isWanted[value];
            }

            @Override
            public float matchCost() {
                return COST_OF_A_LOOK;
            }
        };
    }

    @Override
    public String toString(String field) {
        return passing.facet() + " " + wanted;
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof HasValue same && passing.equals(same.passing) && wanted.equals(same.wanted);
    }

    @Override
    public int hashCode() {
        return 31 * passing.hashCode() + wanted.hashCode();
    }
}
