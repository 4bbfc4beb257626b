package org.meshwork.directory.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoublePredicate;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopScoreDocCollectorManager;
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
    private final Query words;
    private final Query inName;
    private final boolean isTelling;

    /**
     * @param isTelling whether any word says what it is about; else what the words find is mostly chance
     * @param inName services called by all of the words: they are found whatever else is asked for
     */
    Fusion(IndexSearcher searcher, Query words, Query inName, boolean isTelling) {
        this.isTelling = isTelling;
        this.searcher = searcher;
        this.words = words;
        this.inName = inName;
    }

    /**
     * @param isElsewhere whether what is asked for is nothing that a directory holds, given the likeness of the most alike
     * @param limits what no service may be found beyond
     */
    Query with(float[] question, List<Near> near, DoublePredicate isElsewhere, List<BooleanClause> limits)
            throws IOException {
        var nearest = nearest(KnownQuestions.drawn(question, near), limits);
        if (nearest.isEmpty()) {
            return words;
        }
        if (isElsewhere.test(likeness(nearest.getFirst()))) {
            return inName;
        }
        var forMeaning = forMeaning();
        var best = searcher.search(words, new TopScoreDocCollectorManager(1, 1)).scoreDocs;
        var high = likeness(nearest.getFirst());
        var alike = new ArrayList<ScoreDoc>();
        var faint = new ArrayList<ScoreDoc>();
        for (var one : nearest) {
            var likeness = likeness(one);
            var part = Math.max(0, likeness - NOTHING) / Math.max(ALIKE - NOTHING, high - NOTHING);
            var scored = new ScoreDoc(one.doc, (float) (forMeaning * part));
            (likeness >= Math.max(ALIKE, BESIDE_THE_BEST * high) ? alike : faint).add(scored);
        }
        alike.addAll(ofThese(faint));
        var fused = new BooleanQuery.Builder();
        if (best.length > 0) {
            fused.add(new BoostQuery(words, (float) ((1 - forMeaning) / best[0].score)), Occur.SHOULD);
        }
        return fused.add(new ScoredDocuments(searcher, alike), Occur.SHOULD).build();
    }

    private double forMeaning() throws IOException {
        var named = searcher.count(inName);
        if (named > 0 && named <= A_FEW) {
            return FOR_MEANING_OF_A_NAME;
        }
        return isTelling ? FOR_MEANING : FOR_MEANING_ALONE;
    }

    private List<ScoreDoc> nearest(float[] direction, List<BooleanClause> limits) throws IOException {
        var query = new KnnFloatVectorQuery(Fields.MEANING, direction, NEAREST, among(limits));
        return Arrays.asList(searcher.search(query, NEAREST).scoreDocs);
    }

    private static @Nullable Query among(List<BooleanClause> limits) {
        return limits.isEmpty()
                ? null
                : new BooleanQuery.Builder()
                        .add(new MatchAllDocsQuery(), Occur.FILTER)
                        .add(limits)
                        .build();
    }

    /** Those that the words find too. */
    private List<ScoreDoc> ofThese(List<ScoreDoc> faint) throws IOException {
        if (faint.isEmpty()) {
            return faint;
        }
        var both = new BooleanQuery.Builder()
                .add(words, Occur.FILTER)
                .add(new ScoredDocuments(searcher, faint), Occur.MUST)
                .build();
        return Arrays.asList(searcher.search(both, faint.size()).scoreDocs);
    }

    private static double likeness(ScoreDoc found) {
        return 2 * found.score - 1;
    }
}
