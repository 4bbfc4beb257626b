package org.meshwork.directory.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.meshwork.directory.Service;
import org.meshwork.directory.lucene.JudgedSearches.Outcome;

/** What Lucene gives to whoever asks for nothing more: English stems, any of the words, the name counted most. */
final class PlainBm25 {

    private static final Map<String, Float> FIELDS = Map.of("name", 4f, "summary", 1f, "description", 1f);

    private PlainBm25() {}

    static List<Outcome> outcomes(JudgedSearches judged) throws IOException {
        try (var memory = new ByteBuffersDirectory();
                var english = new EnglishAnalyzer()) {
            try (var writer = new IndexWriter(memory, new IndexWriterConfig(english))) {
                for (var service : judged.services()) {
                    writer.addDocument(document(service, judged.id().apply(service)));
                }
            }
            try (var reader = DirectoryReader.open(memory)) {
                var searcher = new IndexSearcher(reader);
                var outcomes = new ArrayList<Outcome>();
                for (var one : judged.searches()) {
                    var found = searcher.search(query(one.text(), english), JudgedSearches.DEPTH);
                    var ids = new ArrayList<String>();
                    for (var document : found.scoreDocs) {
                        ids.add(searcher.storedFields().document(document.doc).get("id"));
                    }
                    outcomes.add(JudgedSearches.outcome(one, ids, found.totalHits.value()));
                }
                return outcomes;
            }
        }
    }

    static Document document(Service service, String id) {
        var document = new Document();
        document.add(new StoredField("id", id));
        document.add(new TextField("name", service.name(), Field.Store.NO));
        document.add(new TextField("summary", service.summary(), Field.Store.NO));
        document.add(new TextField("description", service.description(), Field.Store.NO));
        return document;
    }

    static Query query(String text, EnglishAnalyzer english) throws IOException {
        var any = new BooleanQuery.Builder();
        try (var words = english.tokenStream("", text)) {
            var word = words.addAttribute(CharTermAttribute.class);
            words.reset();
            while (words.incrementToken()) {
                var stem = word.toString();
                any.add(
                        new DisjunctionMaxQuery(
                                FIELDS.entrySet().stream()
                                        .map(field -> (Query) new BoostQuery(
                                                new TermQuery(new Term(field.getKey(), stem)), field.getValue()))
                                        .toList(),
                                0.1f),
                        Occur.SHOULD);
            }
            words.end();
        }
        return any.build();
    }
}
