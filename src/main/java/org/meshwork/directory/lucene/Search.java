package org.meshwork.directory.lucene;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
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

    /** From here on a question is taken to mean what it is like, and people are told so. */
    private static final double VERY_LIKE = 0.8;

    private static final int ENOUGH_TO_CHOOSE_FROM = 3;

    private final IndexSearcher searcher;
    private final Columns columns;
    private final LocalDateTime now;
    private final Query asked;
    private final Wording wording;
    private final Meaning meaning;
    private final Set<Part> parts;
    private final List<Proviso> provisos;
    private final Optional<float[]> question;
    private final KnownQuestions known;
    private final List<Near> near;
    private final Found words;
    private final Map<Limits, Found> foundByLimits = new HashMap<>();

    Search(IndexSearcher searcher, Columns columns, LocalDateTime now, Query asked, Meaning meaning, Set<Part> parts)
            throws IOException {
        this.searcher = searcher;
        this.columns = columns;
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
        var called = searcher.count(TextQuery.inName(read));
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
    private Found found(Query query) throws IOException {
        var limits = Limits.of(query);
        var found = foundByLimits.get(limits);
        if (found == null) {
            var within = limits.within(searcher, columns);
            found = question.isEmpty() ? words : fusion(question.get(), within);
            found = within == null ? found : found.among(within);
            foundByLimits.put(limits, found);
        }
        return found;
    }

    private Found fusion(float[] question, @Nullable FixedBitSet limits) throws IOException {
        return new Fusion(searcher, words, TextQuery.inName(wording), wording.isTelling())
                .with(question, near, this::isElsewhere, limits);
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
    private Found words() throws IOException {
        if (wording.isBlank()) {
            return Found.everything(searcher);
        }
        var text = new TextQuery(wording, near);
        if (text.enough() == 0) {
            return Found.nothing(searcher);
        }
        var tally = new Tally(searcher, text.clues(), text.enoughAlone());
        var minimum = text.enough();
        var meeting = tally.meeting(minimum);
        while (minimum > 1 && meeting.cardinality() < ENOUGH_TO_CHOOSE_FROM) {
            meeting = tally.meeting(--minimum);
        }
        return tally.found(meeting);
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
        return sideways().narrowed(base(query).documents(), query.choices()).cardinality();
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
        var fitting = sideways().narrowed(base(wider).documents(), wider.choices());
        var first = new Ranking(searcher, columns).first(fitting, 1, Ranking.byDistance(near(wider)));
        return first.isEmpty() ? null : miles(service(first.getFirst()), wider.near());
    }

    private Hits hits(Query query, @Nullable String relaxed) throws IOException {
        var base = base(query);
        var counting = sideways();
        var fitting = counting.narrowed(base.documents(), query.choices());
        var from = (long) query.page() * query.size();
        var until = (int) Math.min(
                from + query.size(), Math.max(1, searcher.getIndexReader().numDocs()));
        return new Hits(
                fitting.cardinality(),
                page(fitting, base, query, (int) Math.min(from, until), until),
                counting.counts(),
                understood(),
                wording.corrected(),
                relaxed);
    }

    /** What this query finds before any choice: the facets that were chosen narrow each other, and each is counted without itself. */
    private Found base(Query query) throws IOException {
        var found = found(query);
        if (asked.needs().isEmpty() || !query.needs().isEmpty()) {
            return found;
        }
        // The need was let go: what speaks of it comes first, or is all there is where nothing was said.
        var naming = new Tally(searcher, List.of(new Tally.Clue(TextQuery.naming(asked.needs()), 1, true)), List.of());
        var speaking = naming.found(naming.meeting(1));
        return (wording.isBlank() ? found.among(speaking.documents()) : found).and(speaking);
    }

    private Sideways sideways() {
        return new Sideways(searcher, columns, now);
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

    private Ranking.Key order(Found found, Query query) throws IOException {
        return query.near() != null && (wording.isBlank() || query.order() == Query.Order.NEAREST)
                ? Ranking.byDistance(query.near())
                : new Relevance(searcher, found, provisos, new Nearness(query.near(), now.toLocalDate()));
    }

    private static Point near(Query query) {
        return Objects.requireNonNull(query.near());
    }

    private List<Hits.Hit> page(FixedBitSet fitting, Found found, Query query, int from, int until) throws IOException {
        if (from >= fitting.cardinality()) {
            return List.of();
        }
        var order = order(found, query);
        var first = new Ranking(searcher, columns).first(fitting, until, order);
        var hits = new ArrayList<Hits.Hit>();
        for (var one : first.subList(from, first.size())) {
            var service = service(one);
            var score = order instanceof Relevance ? Double.valueOf(-one.place()) : null;
            hits.add(new Hits.Hit(service, miles(service, query.near()), score));
        }
        return hits;
    }

    private Service service(Ranking.Ranked found) throws IOException {
        return ServiceDocument.service(searcher.storedFields().document(found.document()));
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
