package org.meshwork.directory.lucene;

import static java.util.Comparator.comparingInt;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.DrillSideways;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.jspecify.annotations.Nullable;
import org.meshwork.directory.Facet;
import org.meshwork.directory.Hits.Count;

/** One search, with each facet counted as if nothing were chosen in it; for one search only. */
final class Sideways extends DrillSideways {

    private final List<Passing> passing;
    private final Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);

    Sideways(IndexSearcher searcher, SortedSetDocValuesReaderState settled, List<Passing> passing) {
        super(searcher, Fields.FACETS, settled);
        this.passing = passing;
    }

    TopFieldDocs search(DrillDownQuery query, TopFieldCollectorManager collecting) throws IOException {
        var found = super.search(query, collecting);
        for (var facet : Facet.values()) {
            var values = found.facets.getAllChildren(Fields.dimension(facet));
            if (values != null) {
                Arrays.stream(values.labelValues)
                        .forEach(value -> add(facet, value.label, value.value.intValue()));
            }
        }
        return found.collectorResult;
    }

    /** Only values that find something, most frequent first. */
    Map<Facet, List<Count>> counts() {
        var sorted = new EnumMap<Facet, List<Count>>(Facet.class);
        for (var facet : Facet.values()) {
            sorted.put(
                    facet,
                    counts.getOrDefault(facet, Map.of()).entrySet().stream()
                            .map(value -> new Count(value.getKey(), value.getValue()))
                            .sorted(comparingInt(Count::services).reversed().thenComparing(Count::value))
                            .toList());
        }
        return sorted;
    }

    @Override
    protected Facets buildFacetsResult(
            FacetsCollector found, FacetsCollector @Nullable [] sideways, String @Nullable [] dimensions)
            throws IOException {
        for (var one : passing) {
            var at = dimensions == null
                    ? -1
                    : Arrays.asList(dimensions).indexOf(Fields.dimension(one.facet()));
            count(one, at < 0 || sideways == null ? found : sideways[at]);
        }
        return super.buildFacetsResult(found, sideways, dimensions);
    }

    private void count(Passing one, FacetsCollector found) throws IOException {
        var names = one.values();
        var counted = new int[names.size()];
        for (var segment : found.getMatchingDocs()) {
            var documents = segment.bits().iterator();
            if (documents != null && segment.totalHits() > 0) {
                var values = one.in(segment.context());
                for (var document = documents.nextDoc();
                        document != DocIdSetIterator.NO_MORE_DOCS;
                        document = documents.nextDoc()) {
                    var value = values.value(document);
                    if (value != Passing.NONE) {
                        counted[value]++;
                    }
                }
            }
        }
        for (var i = 0; i < counted.length; i++) {
            add(one.facet(), names.get(i), counted[i]);
        }
    }

    private void add(Facet facet, String value, int services) {
        if (services > 0) {
            counts.computeIfAbsent(facet, first -> new HashMap<>()).merge(value, services, Integer::sum);
        }
    }
}
