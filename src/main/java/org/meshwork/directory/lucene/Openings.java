package org.meshwork.directory.lucene;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.meshwork.directory.BankHolidays;
import org.meshwork.directory.Schedule;
import org.meshwork.directory.Timetable;
import org.meshwork.directory.Timetable.Opening;
import org.meshwork.directory.WhenOpen;
import tools.jackson.databind.json.JsonMapper;

/**
 * When a service is open, written so that a hundred thousand can be asked about a day at once: what is the same every week
 * as numbers, since nearly all is, and the rest as it stands.
 *
 * <p>Minutes count from midnight on the day on which an opening begins; one that runs past the next midnight ends after
 * 1,440.
 */
final class Openings {

    private static final int A_DAY = (int) Duration.ofDays(1).toMinutes();
    private static final byte EVERY_DAY = 0b111_1111;
    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultVisibility(visible -> visible.withIsGetterVisibility(Visibility.NONE))
            .build();

    private Openings() {}

    /** Empty where nothing is known. */
    static Optional<BytesRef> written(WhenOpen open) {
        var weekly = new ArrayList<Schedule>();
        var others = new ArrayList<Timetable>();
        for (var timetable : open.timetables()) {
            if (timetable.holidays().isEmpty()
                    && timetable.schedules().stream().allMatch(Openings::isEveryWeek)) {
                weekly.addAll(timetable.schedules());
            } else {
                others.add(timetable);
            }
        }
        if (weekly.isEmpty() && others.isEmpty()) {
            return Optional.empty();
        }
        try (var bytes = new ByteArrayOutputStream();
                var out = new DataOutputStream(bytes)) {
            out.writeShort(weekly.size());
            for (var schedule : weekly) {
                write(schedule, out);
            }
            out.write(others.isEmpty() ? new byte[0] : JSON.writeValueAsBytes(others.toArray(Timetable[]::new)));
            return Optional.of(new BytesRef(bytes.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Pairs of minutes, from and until, of the openings that begin on that day and can be counted on. */
    static int[] on(LocalDate day, BankHolidays holidays, BytesRef written) {
        var in = ByteBuffer.wrap(written.bytes, written.offset, written.length);
        var openings = new int[8];
        var size = 0;
        for (var left = in.getShort(); left > 0; left--) {
            var days = in.get();
            var opens = in.getShort();
            var closes = in.getShort();
            var first = in.getInt();
            var last = in.getInt();
            if ((days & bit(day.getDayOfWeek())) != 0
                    && first <= day.toEpochDay()
                    && day.toEpochDay() <= last
                    && (days == EVERY_DAY || !holidays.holds(day))) {
                openings = size + 2 > openings.length ? Arrays.copyOf(openings, 2 * openings.length) : openings;
                openings[size++] = opens;
                openings[size++] = closes;
            }
        }
        var weekly = Arrays.copyOf(openings, size);
        return in.hasRemaining() ? with(others(day, holidays, in), weekly) : weekly;
    }

    static boolean holdAt(int minute, int[] openings) {
        for (var i = 0; i < openings.length; i += 2) {
            if (openings[i] <= minute && minute < openings[i + 1]) {
                return true;
            }
        }
        return false;
    }

    private static void write(Schedule schedule, DataOutputStream out) throws IOException {
        var opens = minute(schedule.opens());
        var closes = minute(schedule.closes());
        out.writeByte(schedule.everyWeekOn().stream().mapToInt(Openings::bit).sum());
        out.writeShort(opens);
        out.writeShort(closes > opens ? closes : closes + A_DAY);
        out.writeInt(schedule.begins().map(day -> (int) day.toEpochDay()).orElse(Integer.MIN_VALUE));
        out.writeInt(schedule.ends().map(day -> (int) day.toEpochDay()).orElse(Integer.MAX_VALUE));
    }

    /** One that says no times is none of them: it opens at no minute that anybody knows. */
    private static boolean isEveryWeek(Schedule schedule) {
        Set<DayOfWeek> days = schedule.everyWeekOn();
        return !days.isEmpty() && schedule.opens() != null && schedule.closes() != null;
    }

    private static List<Opening> others(LocalDate day, BankHolidays holidays, ByteBuffer in) {
        var timetables = JSON.readValue(in.array(), in.arrayOffset() + in.position(), in.remaining(), Timetable[].class);
        return new WhenOpen(List.of(), List.of(timetables)).on(day, holidays);
    }

    private static int[] with(List<Opening> others, int[] weekly) {
        var all = Arrays.copyOf(weekly, weekly.length + 2 * others.size());
        var size = weekly.length;
        for (var opening : others) {
            var midnight = opening.opens().toLocalDate().atStartOfDay();
            all[size++] = (int) Duration.between(midnight, opening.opens()).toMinutes();
            all[size++] = (int) Duration.between(midnight, opening.closes()).toMinutes();
        }
        return all;
    }

    private static int minute(@Nullable LocalTime time) {
        return time == null ? 0 : time.toSecondOfDay() / 60;
    }

    private static int bit(DayOfWeek day) {
        return 1 << day.ordinal();
    }
}
