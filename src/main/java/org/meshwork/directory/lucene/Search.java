package org.meshwork.directory.lucene;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.LatLonDocValuesField;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.jspecify.annotations.Nullable;
import org.meshwork.directory.Facet;
import org.meshwork.directory.Hits;
import org.meshwork.directory.Query;
import org.meshwork.directory.Service;
import org.meshwork.directory.Venue;
import org.meshwork.directory.meaning.KnownQuestions;
import org.meshwork.directory.meaning.KnownQuestions.Near;
import org.meshwork.directory.meaning.Meaning;
import org.meshwork.shared.Point;

/** One query on one state of the index. */
final class Search {

    private static final double METRES_A_MILE = 1609.344;
    /** From here on a question is taken to mean what it is like, and people are told so. */
    private static final double VERY_LIKE = 0.8;

    /** What the score of a service that meets a proviso is multiplied by, and of one that is known not to. */
    private static final float FOR_MET = 1.25f;

    private static final float FOR_BROKEN = 0.5f;

    private static final int ENOUGH_TO_CHOOSE_FROM = 3;

    private final IndexSearcher searcher;
    private final SortedSetDocValuesReaderState facets;
    private final OpenDays days;
    private final LocalDateTime now;
    private final Query asked;
    private final Wording wording;
    private final Meaning meaning;
    private final Set<Part> parts;
    private final List<Proviso> provisos;
    private final Optional<float[]> question;
    private final KnownQuestions known;
    private final List<Near> near;
    private final org.apache.lucene.search.Query words;
    private final Map<List<BooleanClause>, org.apache.lucene.search.Query> fusedByLimits = new HashMap<>();

    Search(
            IndexSearcher searcher,
            SortedSetDocValuesReaderState facets,
            OpenDays days,
            LocalDateTime now,
            Query asked,
            Meaning meaning,
            Set<Part> parts)
            throws IOException {
        this.searcher = searcher;
        this.facets = facets;
        this.days = days;
        this.now = now;
        this.provisos = Provisos.in(asked.text(), asked.plain());
        this.asked = forAge(asked, provisos);
        this.meaning = meaning;
        this.parts = parts;
        var read = Wording.of(Provisos.withoutNegations(asked.text(), provisos), searcher.getIndexReader(), parts)
                .without(asked.plain());
        this.question = read.isMeaningful() && parts.contains(Part.MEANING)
                ? meaning.ofQuestion(read.text())
                : Optional.empty();
        this.known = parts.contains(Part.INTENTS) ? meaning.knownQuestions() : KnownQuestions.NONE;
        var isName = isName(read);
        this.near = question.filter(direction -> !isName)
                .map(direction -> known.near(direction, asked.plain()))
                .orElse(List.of());
        this.wording = isName ? read.asName() : read.agreeing(near);
        this.words = words();
    }

    /** Whether one service, or a few, are called by just these words. */
    private boolean isName(Wording read) throws IOException {
        if (read.words().size() < 2) {
            return false;
        }
        var called = searcher.count(new TextQuery(read, List.of()).inName());
        return called > 0 && called <= Fusion.A_FEW;
    }

    Hits hits() throws IOException {
        var hits = hits(asked, null);
        var letGo = hits.total() > 0 ? List.<Narrowing>of() : letGo();
        if (letGo.isEmpty()) {
            return hits;
        }
        var wider = Narrowing.without(asked, letGo);
        return hits(wider, relaxed(wider, letGo));
    }

    /** What the words ask for, and what means much the same: of that, the nearest among what this query may find. */
    private org.apache.lucene.search.Query fused(Query query) throws IOException {
        var limits = limits(query);
        var fused = fusedByLimits.get(limits);
        if (fused == null) {
            fused = question.isEmpty() ? words : fusion(question.get(), query);
            fusedByLimits.put(limits, fused);
        }
        return fused;
    }

    private org.apache.lucene.search.Query fusion(float[] question, Query query) throws IOException {
        return new Fusion(searcher, words, new TextQuery(wording, near).inName(), wording.isTelling())
                .with(question, near, this::isElsewhere, limits(query));
    }

    /** Words that nobody here knows count too: "buy bitcoin". */
    private boolean isElsewhere(double likest) {
        return question.isPresent()
                && known.isElsewhere(
                        wording.whole().equals(wording.text())
                                ? question.get()
                                : meaning.ofQuestion(wording.whole()).orElse(question.get()),
                        likest);
    }

    /** What the words ask for; with fewer of them where hardly anything meets as many as it should. */
    private org.apache.lucene.search.Query words() throws IOException {
        if (wording.isBlank()) {
            return new MatchAllDocsQuery();
        }
        var text = new TextQuery(wording, near);
        for (var minimum = text.enough(); minimum > 1; minimum--) {
            var words = text.meeting(minimum);
            var some = searcher.search(words, new TopScoreDocCollectorManager(1, ENOUGH_TO_CHOOSE_FROM)).totalHits;
            if (some.value() >= ENOUGH_TO_CHOOSE_FROM) {
                return words;
            }
        }
        return text.meeting(1);
    }

    /**
     * The fewest to let go, in their order, for something to fit; empty where nothing would even so, or where there is
     * nothing to let go.
     */
    private List<Narrowing> letGo() throws IOException {
        var letGo = new ArrayList<Narrowing>();
        for (var narrowing : Narrowing.IN_ORDER) {
            if (narrowing.isIn(asked)) {
                letGo.add(narrowing);
                if (fits(letGo)) {
                    return withoutNeedless(letGo);
                }
            }
        }
        return List.of();
    }

    private List<Narrowing> withoutNeedless(List<Narrowing> letGo) throws IOException {
        var needed = new ArrayList<>(letGo);
        for (var narrowing : letGo) {
            needed.remove(narrowing);
            if (needed.isEmpty() || !fits(needed)) {
                needed.add(narrowing);
            }
        }
        return Narrowing.IN_ORDER.stream().filter(needed::contains).toList();
    }

    private boolean fits(List<Narrowing> letGo) throws IOException {
        return count(Narrowing.without(asked, letGo)) > 0;
    }

    private int count(Query query) throws IOException {
        return searcher.count(narrowed(fused(query), query));
    }

    private String relaxed(Query wider, List<Narrowing> letGo) throws IOException {
        var said = new StringBuilder("Nothing ");
        for (var narrowing : letGo) {
            said.append(narrowing.said(asked)).append(narrowing == letGo.getLast() ? "; " : ", ");
        }
        var nearest = letGo.contains(new Narrowing.Distance()) ? nearest(wider) : null;
        if (nearest != null) {
            return said.append("the nearest is ")
                    .append(Narrowing.miles(nearest))
                    .append(" away")
                    .toString();
        }
        return said.append(letGo.size() == 1 ? letGo.getFirst().instead() : "these come closest")
                .toString();
    }

    private @Nullable Double nearest(Query wider) throws IOException {
        var first = searcher.search(narrowed(fused(wider), wider), 1, new Sort(byDistance(wider.near())));
        return first.scoreDocs.length == 0 ? null : miles(service(first.scoreDocs[0]), wider.near());
    }

    private Hits hits(Query query, @Nullable String relaxed) throws IOException {
        var from = (long) query.page() * query.size();
        var until = (int) Math.min(
                from + query.size(), Math.max(1, searcher.getIndexReader().numDocs()));
        var counting = new Sideways(searcher, facets, passing());
        var found = counting.search(
                narrowed(scored(fused(query), query), query),
                new TopFieldCollectorManager(order(query), until, Integer.MAX_VALUE));
        return new Hits(
                found.totalHits.value(),
                page(found, from, query.near()),
                counting.counts(),
                understood(),
                wording.corrected(),
                relaxed);
    }

    private List<Passing> passing() {
        return List.of(new Passing.Open(days, now), new Passing.Fresh(now.toLocalDate()));
    }

    /** The needs, then the provisos. */
    private List<String> understood() {
        return Stream.concat(needs().stream(), provisos.stream().map(Proviso::code))
                .toList();
    }

    /** What the words name; where they name nothing, what they are very like. */
    private List<String> needs() {
        var named = wording.needs();
        return named.isEmpty()
                ? near.stream()
                        .filter(one -> one.likeness() >= VERY_LIKE)
                        .map(one -> one.intent().needs().getFirst())
                        .limit(1)
                        .toList()
                : named;
    }

    /** An age that was chosen counts before one that was said. */
    private static Query forAge(Query asked, List<Proviso> provisos) {
        for (var proviso : provisos) {
            if (asked.ageYears() == null && proviso.ageYears() != null) {
                return asked.forAge(proviso.ageYears());
            }
        }
        return asked;
    }

    private org.apache.lucene.search.Query scored(org.apache.lucene.search.Query words, Query query) {
        var weighed = words;
        for (var proviso : provisos) {
            weighed = FunctionScoreQuery.boostByQuery(weighed, proviso.met(), FOR_MET);
            weighed = FunctionScoreQuery.boostByQuery(weighed, proviso.broken(), FOR_BROKEN);
        }
        return FunctionScoreQuery.boostByValue(weighed, new Nearness(query.near(), now.toLocalDate()).source());
    }

    private Sort order(Query query) {
        var byName = new SortField(Fields.ORDER, SortField.Type.STRING);
        if (query.near() != null && (wording.isBlank() || query.order() == Query.Order.NEAREST)) {
            return new Sort(byDistance(query.near()), byName);
        }
        return new Sort(SortField.FIELD_SCORE, byName);
    }

    private static SortField byDistance(@Nullable Point near) {
        var from = Objects.requireNonNull(near);
        return LatLonDocValuesField.newDistanceSort(Fields.POINT, from.latitude(), from.longitude());
    }

    /** The facets that were chosen narrow each other; within one, choices are alternatives. */
    private DrillDownQuery narrowed(org.apache.lucene.search.Query words, Query query) {
        var base = new BooleanQuery.Builder().add(words, Occur.MUST);
        limits(query).forEach(base::add);
        if (!asked.needs().isEmpty() && query.needs().isEmpty()) {
            base.add(TextQuery.naming(asked.needs()), wording.isBlank() ? Occur.MUST : Occur.SHOULD);
        }
        var drill = new DrillDownQuery(Fields.FACETS, base.build());
        query.choices().forEach((facet, values) -> {
            values.forEach(value -> drill.add(Fields.dimension(facet), value));
            passing().stream()
                    .filter(one -> one.facet() == facet && one.values().stream().anyMatch(values::contains))
                    .forEach(one -> drill.add(Fields.dimension(facet), new HasValue(one, values)));
        });
        return drill;
    }

    /** What no facet counts: how far away, open when, and for what age. */
    private List<BooleanClause> limits(Query query) {
        var limits = new ArrayList<BooleanClause>();
        if (query.near() != null && query.withinMiles() != null) {
            limits.add(new BooleanClause(within(query.near(), query.withinMiles()), Occur.FILTER));
        }
        if (query.openAt() != null) {
            var open = new Passing.Open(days, query.openAt());
            limits.add(new BooleanClause(new HasValue(open, Set.copyOf(open.values())), Occur.FILTER));
        }
        if (query.ageYears() != null) {
            limits.add(new BooleanClause(
                    IntPoint.newRangeQuery(Fields.MINIMUM_AGE, query.ageYears() + 1, Integer.MAX_VALUE),
                    Occur.MUST_NOT));
            limits.add(new BooleanClause(
                    IntPoint.newRangeQuery(Fields.MAXIMUM_AGE, Integer.MIN_VALUE, query.ageYears() - 1),
                    Occur.MUST_NOT));
        }
        return limits;
    }

    private static org.apache.lucene.search.Query within(Point near, double miles) {
        return new BooleanQuery.Builder()
                .add(
                        LatLonPoint.newDistanceQuery(
                                Fields.POINT, near.latitude(), near.longitude(), miles * METRES_A_MILE),
                        Occur.SHOULD)
                .add(new TermQuery(new Term(Fields.NOT_ONLY_PLACES, "yes")), Occur.SHOULD)
                .build();
    }

    private List<Hits.Hit> page(TopDocs found, long from, @Nullable Point near) throws IOException {
        if (from >= found.scoreDocs.length) {
            return List.of();
        }
        var hits = new ArrayList<Hits.Hit>();
        for (var one : Arrays.asList(found.scoreDocs).subList((int) from, found.scoreDocs.length)) {
            var service = service(one);
            hits.add(new Hits.Hit(service, miles(service, near), score(one)));
        }
        return hits;
    }

    /** Null where hits are in another order than that of their scores. */
    private static @Nullable Double score(ScoreDoc found) {
        return found instanceof FieldDoc sorted && sorted.fields[0] instanceof Float score ? score.doubleValue() : null;
    }

    private Service service(ScoreDoc found) throws IOException {
        return ServiceDocument.service(searcher.storedFields().document(found.doc));
    }

    private static @Nullable Double miles(Service service, @Nullable Point near) {
        if (near == null) {
            return null;
        }
        var nearest = service.venues().stream()
                .map(Venue::point)
                .filter(point -> point != null)
                .mapToDouble(near::milesTo)
                .min();
        return nearest.isPresent() ? nearest.getAsDouble() : null;
    }
}
