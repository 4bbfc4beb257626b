package org.meshwork.directory.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;
import org.meshwork.demonstration.DemoServices;
import org.meshwork.directory.Service;

/** Against Lucene itself: the same documents and the same scores, over several segments with deletions and several stretches. */
class TallyTests {

    private static final int TIMES = 24;

    @Test
    void scoresAsLuceneDoes() throws IOException {
        var services = DemoServices.on(Shelf.TODAY);
        try (var directory = of(services);
                var reader = DirectoryReader.open(directory)) {
            assertThat(reader.leaves()).hasSizeGreaterThan(1);
            assertThat(reader.numDeletedDocs()).isPositive();
            var searcher = new IndexSearcher(reader);
            var compared = 0;
            for (var judged : JudgedSearches.ofSaltmarsh().searches().subList(0, 25)) {
                var text = new TextQuery(Wording.of(judged.text(), reader, Part.ALL), List.of());
                for (var minimum = 1; minimum <= text.enough(); minimum++) {
                    compared += compare(searcher, text, minimum, judged.text());
                }
            }
            assertThat(compared).isGreaterThan(10_000);
        }
    }

    private static int compare(IndexSearcher searcher, TextQuery text, int minimum, String question)
            throws IOException {
        var tally = new Tally(searcher, text.clues(), text.enoughAlone());
        var found = tally.found(tally.meeting(minimum));
        var expected = searcher.search(
                        BareLucene.of(text, minimum), searcher.getIndexReader().maxDoc())
                .scoreDocs;
        assertThat(found.documents().cardinality()).as(question).isEqualTo(expected.length);
        for (var one : expected) {
            assertThat(found.documents().get(one.doc)).as(question).isTrue();
            assertThat(found.scores()[one.doc]).as(question).isCloseTo(one.score, withPercentage(0.001));
        }
        return expected.length;
    }

    private static Directory of(List<Service> services) throws IOException {
        var directory = new ByteBuffersDirectory();
        var config = new IndexWriterConfig(Analysis.BY_FIELD).setMergePolicy(NoMergePolicy.INSTANCE);
        try (var writer = new IndexWriter(directory, config)) {
            var documents =
                    new ArrayList<>(services.stream().map(ServiceDocument::of).toList());
            // More than one stretch, and another segment.
            IntStream.range(0, TIMES).forEach(i -> add(writer, documents));
            writer.commit();
            add(writer, documents);
            writer.commit();
            for (var i = 0; i < services.size(); i += 3) {
                writer.deleteDocuments(new Term(Fields.ID, services.get(i).id().toString()));
            }
        }
        return directory;
    }

    private static void add(IndexWriter writer, List<org.apache.lucene.document.Document> documents) {
        try {
            writer.addDocuments(documents);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
