package org.meshwork.directory.lucene;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.FixedBitSet;

/**
 * Documents of one state of the index, with what each scores. Numbers of documents are those of the whole index.
 *
 * @param scores by document; what is not among the documents counts for nothing, whatever stands there
 */
record Found(FixedBitSet documents, float[] scores) {

    static Found nothing(IndexSearcher searcher) {
        var size = searcher.getIndexReader().maxDoc();
        return new Found(new FixedBitSet(size), new float[size]);
    }

    /** All there are, alike. */
    static Found everything(IndexSearcher searcher) {
        var size = searcher.getIndexReader().maxDoc();
        var scores = new float[size];
        Arrays.fill(scores, 1);
        return new Found(all(searcher), scores);
    }

    /** What meets a query that tells nothing of how well: by name, then. */
    static Found alike(IndexSearcher searcher, Query query) throws IOException {
        return new Found(
                matching(searcher, query), new float[searcher.getIndexReader().maxDoc()]);
    }

    /** All documents that were not deleted. */
    static FixedBitSet all(IndexSearcher searcher) {
        var all = new FixedBitSet(searcher.getIndexReader().maxDoc());
        for (var segment : searcher.getIndexReader().leaves()) {
            var live = segment.reader().getLiveDocs();
            for (var document = 0; document < segment.reader().maxDoc(); document++) {
                if (live == null || live.get(document)) {
                    all.set(segment.docBase + document);
                }
            }
        }
        return all;
    }

    static FixedBitSet matching(IndexSearcher searcher, Query query) throws IOException {
        var matching = new FixedBitSet(searcher.getIndexReader().maxDoc());
        var weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (var segment : searcher.getIndexReader().leaves()) {
            var scorer = weight.scorer(segment);
            if (scorer != null) {
                mark(matching, segment, scorer.iterator());
            }
        }
        return matching;
    }

    private static void mark(FixedBitSet matching, LeafReaderContext segment, DocIdSetIterator iterator)
            throws IOException {
        var live = segment.reader().getLiveDocs();
        for (var document = iterator.nextDoc();
                document != DocIdSetIterator.NO_MORE_DOCS;
                document = iterator.nextDoc()) {
            if (live == null || live.get(document)) {
                matching.set(segment.docBase + document);
            }
        }
    }

    /** Of the document that scores most; 0 where there is none. */
    float best() {
        var best = 0f;
        for (var document = first(); document >= 0; document = after(document)) {
            best = Math.max(best, scores[document]);
        }
        return best;
    }

    /** With what these score besides. */
    Found and(Found more) {
        var sums = scores.clone();
        for (var document = more.first(); document >= 0; document = more.after(document)) {
            sums[document] += more.scores[document];
        }
        return new Found(documents, sums);
    }

    /** Without those that are not among these. */
    Found among(FixedBitSet these) {
        var left = documents.clone();
        left.and(these);
        return new Found(left, scores);
    }

    /** The first document from this one on; less than 0 where there is none. */
    static int from(FixedBitSet documents, int first, int until) {
        var next = first < until ? documents.nextSetBit(first, until) : DocIdSetIterator.NO_MORE_DOCS;
        return next == DocIdSetIterator.NO_MORE_DOCS ? -1 : next;
    }

    private int first() {
        return from(documents, 0, documents.length());
    }

    private int after(int document) {
        return from(documents, document + 1, documents.length());
    }
}
