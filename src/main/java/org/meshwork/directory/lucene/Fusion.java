package org.meshwork.directory.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.jspecify.annotations.Nullable;
import org.meshwork.directory.meaning.KnownQuestions;
import org.meshwork.directory.meaning.KnownQuestions.Near;

/** Words and meaning together. */
final class Fusion {

    private static final int NEAREST = 200;
    static double MEANING_SHARE = Double.parseDouble(System.getProperty("share", "0.6"));
    static double CUT = Double.parseDouble(System.getProperty("cut", "0.42"));
    static double REL = Double.parseDouble(System.getProperty("rel", "0.75"));
    static double LOW = Double.parseDouble(System.getProperty("low", "0.3"));

    private final IndexSearcher searcher;
    private final Query words;
    private final Query inName;

    /** @param inName services called by all of the words: they are found whatever else is asked for */
    Fusion(IndexSearcher searcher, Query words, Query inName) {
        this.searcher = searcher;
        this.words = words;
        this.inName = inName;
    }

    Query with(float[] question, List<Near> near, KnownQuestions known, List<BooleanClause> limits)
            throws IOException {
        var nearest = nearest(KnownQuestions.drawn(question, near), limits);
        if (nearest.isEmpty()) {
            return words;
        }
        if (known.isElsewhere(question, likeness(nearest.getFirst()))) {
            return inName;
        }
        var best = searcher.search(words, 1).scoreDocs;
        var high = likeness(nearest.getFirst());
        var alike = new ArrayList<ScoreDoc>();
        var faint = new ArrayList<ScoreDoc>();
        for (var one : nearest) {
            var likeness = likeness(one);
            var scaled = (likeness - LOW) / (high - LOW);
            (likeness >= Math.max(CUT, REL * high) ? alike : faint)
                    .add(new ScoreDoc(one.doc, (float) (MEANING_SHARE * Math.max(0, scaled))));
        }
        alike.addAll(ofThese(faint));
        var fused = new BooleanQuery.Builder();
        if (best.length > 0) {
            fused.add(new BoostQuery(words, (float) ((1 - MEANING_SHARE) / best[0].score)), Occur.SHOULD);
        }
        return fused.add(new ScoredDocuments(searcher, alike), Occur.SHOULD).build();
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

    static double likeness(ScoreDoc found) {
        return 2 * found.score - 1;
    }
}
