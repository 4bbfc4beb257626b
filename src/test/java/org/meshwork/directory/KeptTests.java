package org.meshwork.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Values;
import org.neo4j.driver.internal.value.MapValue;

class KeptTests {

    @Test
    void givesBackEveryField() {
        assertThat(roundTrip(FullRecord.PARTICULARS, Particulars.class, Particulars.NONE))
                .isEqualTo(FullRecord.PARTICULARS);
        assertThat(roundTrip(FullRecord.REGISTRATION, Registration.class, Registration.NONE))
                .isEqualTo(FullRecord.REGISTRATION);
        assertThat(roundTrip(FullRecord.PREMISES, Premises.class, Premises.NONE))
                .isEqualTo(FullRecord.PREMISES);
        assertThat(roundTrip(FullRecord.TIMETABLE, Timetable.class, Timetable.NONE))
                .isEqualTo(FullRecord.TIMETABLE);
    }

    @Test
    void keepsNothingWhereNothingIsKnown() {
        assertThat(Kept.text(Particulars.NONE, Particulars.NONE)).isNull();
        assertThat(roundTrip(Particulars.NONE, Particulars.class, Particulars.NONE))
                .isEqualTo(Particulars.NONE);
    }

    @Test
    void readsWhatWasWrittenBeforeAFieldCameToBe() {
        var old = new MapValue(Map.of("premises", Values.value("{\"address\":{\"street\":\"1 Quay\"}}")));

        assertThat(Kept.read(old, "premises", Premises.class, Premises.NONE).address())
                .isEqualTo(new Address("", "1 Quay", "", "", "", ""));
    }

    /** The example that the round trips rest on must not leave out a field that somebody added. */
    @Test
    void theExampleFillsEveryField() {
        var empty = new ArrayList<String>();
        findEmpty("particulars", FullRecord.PARTICULARS, empty);
        findEmpty("registration", FullRecord.REGISTRATION, empty);
        findEmpty("premises", FullRecord.PREMISES, empty);
        findEmpty("timetable", FullRecord.TIMETABLE.schedules().getFirst(), empty);

        assertThat(empty).containsExactlyInAnyOrder("premises.address.city");
    }

    private static void findEmpty(String path, @Nullable Object value, List<String> empty) {
        switch (value) {
            case null -> empty.add(path);
            case String text when text.isEmpty() -> empty.add(path);
            case Collection<?> all when all.isEmpty() -> empty.add(path);
            case Collection<?> all when !(all.iterator().next() instanceof Record) -> {}
            case Collection<?> all -> findEmpty(path, all.iterator().next(), empty);
            case Timetable _ -> {}
            case Record all -> {
                for (var part : all.getClass().getRecordComponents()) {
                    try {
                        part.getAccessor().setAccessible(true);
                        findEmpty(
                                path + '.' + part.getName(), part.getAccessor().invoke(all), empty);
                    } catch (ReflectiveOperationException e) {
                        throw new AssertionError(e);
                    }
                }
            }
            default -> {}
        }
    }

    private static <T> T roundTrip(T value, Class<T> type, T none) {
        var text = Kept.text(value, none);
        return Kept.read(new MapValue(Map.of("x", text == null ? Values.NULL : Values.value(text))), "x", type, none);
    }
}
