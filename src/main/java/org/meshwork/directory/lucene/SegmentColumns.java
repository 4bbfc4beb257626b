package org.meshwork.directory.lucene;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.geo.GeoEncodingUtils;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import org.meshwork.directory.BankHolidays;
import org.meshwork.directory.Facet;

/**
 * What searches look at in each service of a segment, laid out in memory: reading it from the index again and again for
 * every service found was most of the time that a search took. Some 80 bytes a service.
 */
final class SegmentColumns {

    /** Of a service of which nobody said when it was checked. */
    static final int NEVER = Integer.MIN_VALUE;

    /** Of the facets whose values are few and known, the bit of the first value. */
    private static final Map<Facet, Integer> FIRST_BIT = firstBits();

    private static final Map<Facet, List<String>> VALUES =
            FIRST_BIT.keySet().stream().collect(toMap(facet -> facet, Facet::all));

    private static final int A_DAY = (int) Duration.ofDays(1).toMinutes();
    /** Yesterday, today, tomorrow, and what somebody else chose. */
    private static final int DAYS_KEPT = 8;

    private static final int MOMENTS_KEPT = 4;

    private final int size;
    private final BankHolidays holidays;
    private final long[] settled;
    private final int[] assured;
    private final int[] order;
    private final int[] firstPoint;
    private final long[] points;
    private final int[] firstTag;
    private final int[] tags;
    private final Tag[] known;
    private final Map<LocalDate, int[] @Nullable []> days = latest(DAYS_KEPT);
    private final Map<LocalDateTime, FixedBitSet> moments = latest(MOMENTS_KEPT);

    /** A value in a facet that has many. */
    record Tag(Facet facet, String value) {}

    SegmentColumns(LeafReader segment, BankHolidays holidays) throws IOException {
        this.size = segment.maxDoc();
        this.holidays = holidays;
        this.settled = settled(segment);
        this.assured = assured(segment);
        this.order = order(segment);
        this.firstPoint = new int[size + 1];
        this.points = points(segment, firstPoint);
        var values = DocValues.getSortedSet(segment, FacetsConfig.DEFAULT_INDEX_FIELD_NAME);
        this.known = known(values);
        this.firstTag = new int[size + 1];
        this.tags = tags(values, firstTag);
    }

    /** How far the bits of a facet's values stand from the lowest. */
    static int firstBit(Facet facet) {
        return FIRST_BIT.getOrDefault(facet, 0);
    }

    /** The values of a facet that has few and known ones, in the order of their bits; none of any other. */
    static List<String> values(Facet facet) {
        return VALUES.getOrDefault(facet, List.of());
    }

    /** The bits of these values. */
    static long bits(Facet facet, Set<String> values) {
        var all = values(facet);
        return values.stream()
                .mapToInt(all::indexOf)
                .filter(at -> at >= 0)
                .mapToLong(at -> 1L << (firstBit(facet) + at))
                .reduce(0, (some, bit) -> some | bit);
    }

    /** All values of the facets that have few and known ones, but for those that hold only for a time. */
    long settled(int document) {
        return settled[document];
    }

    /** The day on which somebody checked it, counted from 1970, or {@link #NEVER}. */
    int assured(int document) {
        return assured[document];
    }

    /** By name: of two in one segment, the lower comes first. */
    int order(int document) {
        return order[document];
    }

    Tag[] known() {
        return known;
    }

    /** Where those of a document begin; they end where those of the next begin. */
    int firstTag(int document) {
        return firstTag[document];
    }

    /** Which of those that are {@link #known}. */
    int tag(int at) {
        return tags[at];
    }

    boolean hasPlace(int document) {
        return firstPoint[document] < firstPoint[document + 1];
    }

    interface Measure {
        double of(double latitude, double longitude);
    }

    /** Of the place where that is least; infinite where there is none. */
    double least(int document, Measure measure) {
        var least = Double.POSITIVE_INFINITY;
        for (var i = firstPoint[document]; i < firstPoint[document + 1]; i++) {
            least = Math.min(
                    least,
                    measure.of(
                            GeoEncodingUtils.decodeLatitude((int) (points[i] >> 32)),
                            GeoEncodingUtils.decodeLongitude((int) points[i])));
        }
        return least;
    }

    /** What is known to be open then. */
    FixedBitSet openAt(LocalDateTime when, LeafReader segment) throws IOException {
        synchronized (moments) {
            var known = moments.get(when);
            if (known == null) {
                known = open(when, segment);
                moments.put(when, known);
            }
            return known;
        }
    }

    private FixedBitSet open(LocalDateTime when, LeafReader segment) throws IOException {
        var minute = when.toLocalTime().toSecondOfDay() / 60;
        var today = openings(when.toLocalDate(), segment);
        var yesterday = openings(when.toLocalDate().minusDays(1), segment);
        var open = new FixedBitSet(size);
        for (var document = 0; document < size; document++) {
            if (holdAt(minute, today[document]) || holdAt(minute + A_DAY, yesterday[document])) {
                open.set(document);
            }
        }
        return open;
    }

    private static boolean holdAt(int minute, int @Nullable [] openings) {
        return openings != null && Openings.holdAt(minute, openings);
    }

    /** By document, what begins on that day; null for those that do not open then. Worked out once and kept. */
    int[] @Nullable [] openings(LocalDate day, LeafReader segment) throws IOException {
        synchronized (days) {
            var known = days.get(day);
            if (known == null) {
                known = worked(day, segment);
                days.put(day, known);
            }
            return known;
        }
    }

    private int[] @Nullable [] worked(LocalDate day, LeafReader segment) throws IOException {
        var openings = new int[size] @Nullable [];
        var written = DocValues.getBinary(segment, Fields.OPENINGS);
        for (var document = written.nextDoc();
                document != DocIdSetIterator.NO_MORE_DOCS;
                document = written.nextDoc()) {
            var found = Openings.on(day, holidays, written.binaryValue());
            openings[document] = found.length == 0 ? null : found;
        }
        return openings;
    }

    private static Map<Facet, Integer> firstBits() {
        var bits = new EnumMap<Facet, Integer>(Facet.class);
        var next = 0;
        for (var facet : Facet.values()) {
            if (Fields.isColumn(facet)) {
                bits.put(facet, next);
                next += facet.all().size();
            }
        }
        if (next > Long.SIZE) {
            throw new IllegalStateException("more values than bits: " + next);
        }
        return bits;
    }

    private static long[] settled(LeafReader segment) throws IOException {
        var settled = new long[segment.maxDoc()];
        for (var facet : FIRST_BIT.keySet()) {
            var bits = DocValues.getNumeric(segment, Fields.bits(facet));
            for (var document = bits.nextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = bits.nextDoc()) {
                settled[document] |= bits.longValue() << firstBit(facet);
            }
        }
        return settled;
    }

    private static int[] assured(LeafReader segment) throws IOException {
        var assured = new int[segment.maxDoc()];
        Arrays.fill(assured, NEVER);
        var days = DocValues.getNumeric(segment, Fields.ASSURED);
        for (var document = days.nextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = days.nextDoc()) {
            assured[document] = (int) days.longValue();
        }
        return assured;
    }

    private static int[] order(LeafReader segment) throws IOException {
        var order = new int[segment.maxDoc()];
        var names = DocValues.getSorted(segment, Fields.ORDER);
        for (var document = names.nextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = names.nextDoc()) {
            order[document] = names.ordValue();
        }
        return order;
    }

    private static long[] points(LeafReader segment, int[] first) throws IOException {
        var points = new long[segment.maxDoc()];
        var many = 0;
        var encoded = DocValues.getSortedNumeric(segment, Fields.POINT);
        for (var document = 0; document < segment.maxDoc(); document++) {
            first[document] = many;
            if (encoded.advanceExact(document)) {
                for (var left = encoded.docValueCount(); left > 0; left--) {
                    points = many == points.length ? Arrays.copyOf(points, 2 * many) : points;
                    points[many++] = encoded.nextValue();
                }
            }
        }
        first[segment.maxDoc()] = many;
        return Arrays.copyOf(points, many);
    }

    private static Tag[] known(SortedSetDocValues values) throws IOException {
        var dimensions = Stream.of(Facet.values()).collect(toMap(facet -> Fields.dimension(facet), facet -> facet));
        var known = new Tag[(int) values.getValueCount()];
        for (var at = 0; at < known.length; at++) {
            var path = FacetsConfig.stringToPath(values.lookupOrd(at).utf8ToString());
            var facet = dimensions.get(path[0]);
            if (facet != null && path.length > 1) {
                known[at] = new Tag(facet, path[1]);
            }
        }
        return known;
    }

    private int[] tags(SortedSetDocValues values, int[] first) throws IOException {
        var tags = new int[size];
        var many = 0;
        for (var document = 0; document < size; document++) {
            first[document] = many;
            if (values.advanceExact(document)) {
                for (var left = values.docValueCount(); left > 0; left--) {
                    var at = (int) values.nextOrd();
                    if (known[at] != null) {
                        tags = many == tags.length ? Arrays.copyOf(tags, 2 * many) : tags;
                        tags[many++] = at;
                    }
                }
            }
        }
        first[size] = many;
        return Arrays.copyOf(tags, many);
    }

    private static <K, V> Map<K, V> latest(int many) {
        return new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > many;
            }
        };
    }
}
