package org.meshwork.directory.lucene;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.jspecify.annotations.Nullable;
import org.meshwork.directory.Facet;
import org.meshwork.directory.Freshness;
import org.meshwork.directory.TimeOfWeek;

/** Values that services have in a facet only for a time, so that no index can hold them: each service has one or none. */
sealed interface Passing {

    int NONE = -1;

    Facet facet();

    List<String> values();

    OfSegment in(LeafReaderContext segment) throws IOException;

    /** Asked of each document in turn, in rising order. */
    interface OfSegment {

        /** @return place among the values, or {@link #NONE} */
        int value(int document) throws IOException;
    }

    /** Whether it is open. */
    record Open(OpenDays days, LocalDateTime at) implements Passing {

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
            return document -> holdAt(minute, today[document]) || holdAt(minute + A_DAY, yesterday[document]) ? 0 : NONE;
        }

        private static boolean holdAt(int minute, int @Nullable [] openings) {
            return openings != null && Openings.holdAt(minute, openings);
        }
    }

    /** How long ago somebody checked the entry. */
    record Fresh(LocalDate today) implements Passing {

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
            return document -> Freshness.of(
                            assured.advanceExact(document) ? LocalDate.ofEpochDay(assured.longValue()) : null, today)
                    .ordinal();
        }
    }
}
