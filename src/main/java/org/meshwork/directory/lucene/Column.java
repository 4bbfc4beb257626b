package org.meshwork.directory.lucene;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.jspecify.annotations.Nullable;
import org.meshwork.directory.Facet;
import org.meshwork.directory.Freshness;
import org.meshwork.directory.TimeOfWeek;

/**
 * The values of a facet, of each document as bits, which is quicker to count than terms. Some hold only for a time, so that no
 * index can hold them.
 */
sealed interface Column {

    Facet facet();

    List<String> values();

    OfSegment in(LeafReaderContext segment) throws IOException;

    /** Asked of each document in turn, in rising order. */
    interface OfSegment {

        /** @return a bit for each of the values that it has, the first one lowest */
        long values(int document) throws IOException;
    }

    /** Whether it is open. */
    record Open(OpenDays days, LocalDateTime at) implements Column {

        private static final int A_DAY = (int) Duration.ofDays(1).toMinutes();

        @Override
        public Facet facet() {
            return Facet.TIME;
        }

        @Override
        public List<String> values() {
            return List.of(TimeOfWeek.OPEN_NOW.name());
        }

        @Override
        public OfSegment in(LeafReaderContext segment) {
            var minute = at.toLocalTime().toSecondOfDay() / 60;
            var today = days.on(at.toLocalDate(), segment);
            var yesterday = days.on(at.toLocalDate().minusDays(1), segment);
            return document -> holdAt(minute, today[document]) || holdAt(minute + A_DAY, yesterday[document]) ? 1 : 0;
        }

        private static boolean holdAt(int minute, int @Nullable [] openings) {
            return openings != null && Openings.holdAt(minute, openings);
        }
    }

    /** How long ago somebody checked the entry. */
    record Fresh(LocalDate today) implements Column {

        @Override
        public Facet facet() {
            return Facet.FRESHNESS;
        }

        @Override
        public List<String> values() {
            return Stream.of(Freshness.values()).map(Enum::name).toList();
        }

        @Override
        public OfSegment in(LeafReaderContext segment) throws IOException {
            var assured = DocValues.getNumeric(segment.reader(), Fields.ASSURED);
            return document -> 1L
                    << Freshness.of(
                                    assured.advanceExact(document) ? LocalDate.ofEpochDay(assured.longValue()) : null,
                                    today)
                            .ordinal();
        }
    }

    /** What a service itself says, in a facet of which the values are few and known. */
    record Settled(Facet facet) implements Column {

        @Override
        public List<String> values() {
            return facet.all();
        }

        @Override
        public OfSegment in(LeafReaderContext segment) throws IOException {
            var bits = DocValues.getNumeric(segment.reader(), Fields.bits(facet));
            return document -> bits.advanceExact(document) ? bits.longValue() : 0;
        }

        /** As this column holds a service's values. */
        static long bits(Facet facet, Set<String> values) {
            return values.stream()
                    .mapToLong(value -> 1L << facet.all().indexOf(value))
                    .reduce(0, (all, bit) -> all | bit);
        }
    }
}
