package org.meshwork.directory.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.jspecify.annotations.Nullable;
import org.meshwork.directory.BankHolidays;

/** The openings of one day, of all services in a segment, worked out once and kept for as long as the segment is. */
final class OpenDays {

    /** Yesterday, today, and what somebody else chose. */
    private static final int DAYS_KEPT = 6;

    private final BankHolidays holidays;
    private final Map<IndexReader.CacheKey, Map<LocalDate, int[] @Nullable []>> bySegment = new ConcurrentHashMap<>();

    OpenDays(BankHolidays holidays) {
        this.holidays = holidays;
    }

    /** By document; null for those that do not open that day. */
    int[] @Nullable [] on(LocalDate day, LeafReaderContext segment) {
        var caching = Objects.requireNonNull(segment.reader().getCoreCacheHelper(), "a segment of an index");
        var days = bySegment.computeIfAbsent(caching.getKey(), key -> {
            caching.addClosedListener(bySegment::remove);
            return new Latest();
        });
        synchronized (days) {
            return days.computeIfAbsent(day, wanted -> worked(wanted, segment));
        }
    }

    private int[] @Nullable [] worked(LocalDate day, LeafReaderContext segment) {
        try {
            var openings = new int[segment.reader().maxDoc()] @Nullable [];
            var written = DocValues.getBinary(segment.reader(), Fields.OPENINGS);
            for (var document = written.nextDoc();
                    document != DocIdSetIterator.NO_MORE_DOCS;
                    document = written.nextDoc()) {
                var found = Openings.on(day, holidays, written.binaryValue());
                openings[document] = found.length == 0 ? null : found;
            }
            return openings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Latest extends LinkedHashMap<LocalDate, int[] @Nullable []> {

        Latest() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<LocalDate, int[] @Nullable []> eldest) {
            return size() > DAYS_KEPT;
        }
    }
}
