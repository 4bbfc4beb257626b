package org.meshwork.directory.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.meshwork.directory.BankHolidays;

/** The columns of every segment that is in use, laid out once and kept for as long as the segment is. */
final class Columns {

    private final BankHolidays holidays;
    private final Map<IndexReader.CacheKey, SegmentColumns> bySegment = new ConcurrentHashMap<>();

    Columns(BankHolidays holidays) {
        this.holidays = holidays;
    }

    SegmentColumns of(LeafReaderContext segment) {
        var caching = Objects.requireNonNull(segment.reader().getCoreCacheHelper(), "a segment of an index");
        return bySegment.computeIfAbsent(caching.getKey(), key -> {
            caching.addClosedListener(bySegment::remove);
            try {
                return new SegmentColumns(segment.reader(), holidays);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** So that nobody who searches has to wait for it: when everything is open on these days, both inclusive. */
    void prepare(IndexReader reader, LocalDate first, LocalDate last) throws IOException {
        for (var segment : reader.leaves()) {
            for (var day = first; !day.isAfter(last); day = day.plusDays(1)) {
                of(segment).openings(day, segment.reader());
            }
        }
    }
}
