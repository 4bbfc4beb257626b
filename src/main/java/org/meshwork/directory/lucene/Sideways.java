package org.meshwork.directory.lucene;

import static java.util.Comparator.comparingInt;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.FixedBitSet;
import org.meshwork.directory.Facet;
import org.meshwork.directory.Freshness;
import org.meshwork.directory.Hits.Count;
import org.meshwork.directory.TimeOfWeek;

/** Narrows documents down by what was chosen, and counts each facet as if nothing were chosen in it. For one search only. */
final class Sideways {

    private static final int OPEN_NOW =
            SegmentColumns.firstBit(Facet.TIME) + Facet.TIME.all().indexOf(TimeOfWeek.OPEN_NOW.name());

    private final IndexSearcher searcher;
    private final Columns columns;
    private final LocalDateTime now;
    private final Freshnesses freshnesses;
    private final int[] few = new int[Long.SIZE];
    private final Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);

    Sideways(IndexSearcher searcher, Columns columns, LocalDateTime now) {
        this.searcher = searcher;
        this.columns = columns;
        this.now = now;
        this.freshnesses = new Freshnesses(now.toLocalDate());
    }

    /** Of these documents, those that have one of the values chosen in every facet. */
    FixedBitSet narrowed(FixedBitSet documents, Map<Facet, Set<String>> choices) throws IOException {
        var narrowed = new FixedBitSet(documents.length());
        for (var segment : searcher.getIndexReader().leaves()) {
            new Segment(segment, choices).narrow(documents, narrowed);
        }
        for (var facet : Facet.values()) {
            var values = SegmentColumns.values(facet);
            for (var at = 0; at < values.size(); at++) {
                add(facet, values.get(at), few[SegmentColumns.firstBit(facet) + at]);
            }
        }
        return narrowed;
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

    private void add(Facet facet, String value, int services) {
        if (services > 0) {
            counts.computeIfAbsent(facet, first -> new HashMap<>()).merge(value, services, Integer::sum);
        }
    }

    private final class Segment {

        private final SegmentColumns of;
        private final int base;
        private final int size;
        private final FixedBitSet open;
        private final List<Choice> choices;
        private final int[] tagged;

        Segment(LeafReaderContext segment, Map<Facet, Set<String>> choices) throws IOException {
            this.of = columns.of(segment);
            this.base = segment.docBase;
            this.size = segment.reader().maxDoc();
            this.open = of.openAt(now, segment.reader());
            this.choices = choices.entrySet().stream()
                    .map(chosen -> choice(chosen.getKey(), chosen.getValue()))
                    .toList();
            this.tagged = new int[of.known().length];
        }

        void narrow(FixedBitSet documents, FixedBitSet narrowed) {
            for (var next = Found.from(documents, base, base + size);
                    next >= 0;
                    next = Found.from(documents, next + 1, base + size)) {
                if (isFound(next - base)) {
                    narrowed.set(next);
                }
            }
            var known = of.known();
            for (var at = 0; at < tagged.length; at++) {
                if (tagged[at] > 0) {
                    add(known[at].facet(), known[at].value(), tagged[at]);
                }
            }
        }

        private boolean isFound(int document) {
            var values = values(document);
            Choice only = null;
            for (var choice : choices) {
                if (!choice.holds(document, values)) {
                    if (only != null) {
                        return false;
                    }
                    only = choice;
                }
            }
            if (only == null) {
                count(values);
                countTags(document);
                return true;
            }
            count(values & only.ofFacet());
            only.countTags(document);
            return false;
        }

        /** With those that hold only just now. */
        private long values(int document) {
            var values = of.settled(document) | freshnesses.bit(of.assured(document));
            return open.get(document) ? values | 1L << OPEN_NOW : values;
        }

        private void count(long values) {
            for (var bits = values; bits != 0; bits &= bits - 1) {
                few[Long.numberOfTrailingZeros(bits)]++;
            }
        }

        private void countTags(int document) {
            var until = of.firstTag(document + 1);
            for (var at = of.firstTag(document); at < until; at++) {
                tagged[of.tag(at)]++;
            }
        }

        private Choice choice(Facet facet, Set<String> chosen) {
            var ofFacet =
                    Fields.isColumn(facet) ? SegmentColumns.bits(facet, Set.copyOf(SegmentColumns.values(facet))) : 0;
            var known = of.known();
            var wanted = new boolean[known.length];
            var counted = new boolean[known.length];
            for (var at = 0; at < known.length; at++) {
                counted[at] = known[at] != null && known[at].facet() == facet;
                wanted[at] = counted[at] && chosen.contains(known[at].value());
            }
            return new Choice(ofFacet, SegmentColumns.bits(facet, chosen), wanted, counted);
        }

        private final class Choice {

            private final long ofFacet;
            private final long bits;
            private final boolean[] wanted;
            private final boolean[] counted;

            Choice(long ofFacet, long bits, boolean[] wanted, boolean[] counted) {
                this.ofFacet = ofFacet;
                this.bits = bits;
                this.wanted = wanted;
                this.counted = counted;
            }

            long ofFacet() {
                return ofFacet;
            }

            boolean holds(int document, long values) {
                if (ofFacet != 0) {
                    return (values & bits) != 0;
                }
                var until = of.firstTag(document + 1);
                for (var at = of.firstTag(document); at < until; at++) {
                    if (wanted[of.tag(at)]) {
                        return true;
                    }
                }
                return false;
            }

            void countTags(int document) {
                var until = of.firstTag(document + 1);
                for (var at = of.firstTag(document); at < until; at++) {
                    if (counted[of.tag(at)]) {
                        tagged[of.tag(at)]++;
                    }
                }
            }
        }
    }

    /** The bit of how fresh an entry is, by the days since it was checked: of two years, since it is asked often. */
    private static final class Freshnesses {

        private static final int DAYS = 800;

        private final long today;
        private final long[] bits = new long[DAYS];

        Freshnesses(LocalDate today) {
            this.today = today.toEpochDay();
            for (var ago = 0; ago < DAYS; ago++) {
                bits[ago] = bit(Freshness.of(today.minusDays(ago), today));
            }
        }

        long bit(int assured) {
            return assured == SegmentColumns.NEVER
                    ? bit(Freshness.NOT_KNOWN)
                    : bits[(int) Math.clamp(today - assured, 0L, DAYS - 1L)];
        }

        private static long bit(Freshness freshness) {
            return 1L << (SegmentColumns.firstBit(Facet.FRESHNESS) + freshness.ordinal());
        }
    }
}
