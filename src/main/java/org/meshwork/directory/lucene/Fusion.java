package org.meshwork.directory.lucene;

import java.io.IOException;
import java.util.List;
import java.util.function.DoublePredicate;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorerSupplier;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import org.meshwork.directory.meaning.KnownQuestions;
import org.meshwork.directory.meaning.KnownQuestions.Near;

/**
 * Words and meaning together: each service's part of the best score for words, and its part of the best likeness in meaning,
 * weighed and added. Equal weights were worse than either alone.
 */
final class Fusion {

    /** More than anybody turns pages for. */
    private static final int NEAREST = 200;

    /** What meaning counts, of 1; words count the rest. Anything from .5 to .7 does as well; see docs/decisions/009. */
    private static final double FOR_MEANING = 0.6;

    /** Where the words are the name of one, or of a few: then that is meant. */
    private static final double FOR_MEANING_OF_A_NAME = 0.3;

    static final int A_FEW = 5;

    /** Where words say little. */
    private static final double FOR_MEANING_ALONE = 0.85;

    /** A service whose words do not fit is found from this likeness on. */
    private static final double ALIKE = 0.42;

    /** And from this part of the likeness of the most alike: where one is exactly what is meant, a faint one is not. */
    private static final double BESIDE_THE_BEST = 0.75;

    /** Whatever two English sentences have in common. */
    private static final double NOTHING = 0.3;

    private final IndexSearcher searcher;
    private final Found words;
    private final Query inName;
    private final boolean isTelling;

    /**
     * @param isTelling whether any word says what it is about; else what the words find is mostly chance
     * @param inName services called by all of the words: they are found whatever else is asked for
     */
    Fusion(IndexSearcher searcher, Found words, Query inName, boolean isTelling) {
        this.isTelling = isTelling;
        this.searcher = searcher;
        this.words = words;
        this.inName = inName;
    }

    /**
     * @param isElsewhere whether what is asked for is nothing that a directory holds, given the likeness of the most alike
     * @param limits what no service may be found beyond; null for none
     */
    Found with(float[] question, List<Near> near, DoublePredicate isElsewhere, @Nullable FixedBitSet limits)
            throws IOException {
        var nearest = nearest(KnownQuestions.drawn(question, near), limits);
        if (nearest.length == 0) {
            return words;
        }
        if (isElsewhere.test(likeness(nearest[0]))) {
            return Found.alike(searcher, inName);
        }
        return fused(nearest, forMeaning());
    }

    private Found fused(ScoreDoc[] nearest, double forMeaning) {
        var documents = words.documents().clone();
        var scores = words.scores().clone();
        var forWords = (float) ((1 - forMeaning) / words.best());
        for (var document = 0; document < scores.length; document++) {
            scores[document] *= forWords;
        }
        var high = likeness(nearest[0]);
        for (var one : nearest) {
            var likeness = likeness(one);
            var isAlike = likeness >= Math.max(ALIKE, BESIDE_THE_BEST * high);
            if (isAlike && !documents.getAndSet(one.doc)) {
                scores[one.doc] = 0;
            }
            // What is only faintly alike counts where the words find it too.
            if (documents.get(one.doc)) {
                var part = Math.max(0, likeness - NOTHING) / Math.max(ALIKE - NOTHING, high - NOTHING);
                scores[one.doc] += (float) (forMeaning * part);
            }
        }
        return new Found(documents, scores);
    }

    private double forMeaning() throws IOException {
        var named = searcher.count(inName);
        if (named > 0 && named <= A_FEW) {
            return FOR_MEANING_OF_A_NAME;
        }
        return isTelling ? FOR_MEANING : FOR_MEANING_ALONE;
    }

    private ScoreDoc[] nearest(float[] direction, @Nullable FixedBitSet limits) throws IOException {
        var among = limits == null ? null : new Among(limits);
        return searcher.search(new KnnFloatVectorQuery(Fields.MEANING, direction, NEAREST, among), NEAREST).scoreDocs;
    }

    private static double likeness(ScoreDoc found) {
        return 2 * found.score - 1;
    }

    /** Exactly these documents of the whole index. */
    private static final class Among extends Query {

        private final FixedBitSet documents;

        Among(FixedBitSet documents) {
            this.documents = documents;
        }

        @Override
        public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
            return new ConstantScoreWeight(this, boost) {
                @Override
                public ScorerSupplier scorerSupplier(LeafReaderContext segment) {
                    var size = segment.reader().maxDoc();
                    var here = new FixedBitSet(size);
                    FixedBitSet.orRange(documents, segment.docBase, here, 0, size);
                    var many = here.cardinality();
                    return ConstantScoreScorerSupplier.fromIterator(new BitSetIterator(here, many), boost, mode, size);
                }

                @Override
                public boolean isCacheable(LeafReaderContext segment) {
                    return false;
                }
            };
        }

        @Override
        public String toString(String field) {
            return "given documents";
        }

        @Override
        public void visit(QueryVisitor visitor) {
            visitor.visitLeaf(this);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Among same && documents == same.documents;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(documents);
        }
    }
}
