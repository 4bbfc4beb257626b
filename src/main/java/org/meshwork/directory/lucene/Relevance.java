package org.meshwork.directory.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.FixedBitSet;

/** Most relevant first: what the words and their meaning score, by what was said beside it, by how near and how fresh it is. */
final class Relevance implements Ranking.Key {

    /** What the score of a service that meets a proviso is multiplied by, and of one that is known not to. */
    private static final float FOR_MET = 1.25f;

    private static final float FOR_BROKEN = 0.5f;

    private final Found found;
    private final Nearness nearness;
    private final List<Factor> factors = new ArrayList<>();

    private record Factor(FixedBitSet documents, float factor) {}

    Relevance(IndexSearcher searcher, Found found, List<Proviso> provisos, Nearness nearness) throws IOException {
        this.found = found;
        this.nearness = nearness;
        for (var proviso : provisos) {
            factors.add(new Factor(Found.matching(searcher, proviso.met()), FOR_MET));
            factors.add(new Factor(Found.matching(searcher, proviso.broken()), FOR_BROKEN));
        }
    }

    @Override
    public double place(SegmentColumns columns, int base, int document, double worst) {
        var score = found.scores()[base + document];
        for (var one : factors) {
            score = one.documents().get(base + document) ? score * one.factor() : score;
        }
        // However near it is, it will not be among the first.
        if (-score * Nearness.MOST > worst) {
            return -score;
        }
        return -(float) (score * nearness.of(columns, document));
    }
}
