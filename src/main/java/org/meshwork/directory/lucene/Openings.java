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
import java.util.regex.Pattern;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.meshwork.directory.BankHolidays;
import org.meshwork.directory.Schedule;
import org.meshwork.directory.Timetable;
import org.meshwork.directory.Timetable.Opening;
import org.meshwork.directory.WhenOpen;
import tools.jackson.databind.json.JsonMapper;

/**
 * When a service is open, written so that a hundred thousand can be asked about a day at once: what comes every
 * week, or in some week of every month, as numbers, since nearly all does, and the rest as it stands.
 *
 * <p>Minutes count from midnight on the day on which an opening begins; one that runs past the next midnight ends after
 * 1,440.
 */
final class Openings {

    private static final int A_DAY = (int) Duration.ofDays(1).toMinutes();
    private static final int DAYS_A_WEEK = 7;
    private static final byte EVERY_DAY = 0b111_1111;
    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultVisibility(visible -> visible.withIsGetterVisibility(Visibility.NONE))
            .build();

    private Openings() {}

    /** Empty where nothing is known. */
    static Optional<BytesRef> written(WhenOpen open) {
        var regular = new ArrayList<Regular>();
        var others = new ArrayList<Timetable>();
        for (var timetable : open.timetables()) {
            if (timetable.holidays().isEmpty() && timetable.schedules().stream().allMatch(Openings::isRegular)) {
                timetable.schedules().forEach(schedule -> regular.addAll(Regular.of(schedule)));
            } else {
                others.add(timetable);
            }
        }
        if (regular.isEmpty() && others.isEmpty()) {
            return Optional.empty();
        }
        try (var bytes = new ByteArrayOutputStream();
                var out = new DataOutputStream(bytes)) {
            out.writeShort(regular.size());
            for (var one : regular) {
                one.write(out);
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
            var week = in.get();
            var opens = in.getShort();
            var closes = in.getShort();
            var first = in.getInt();
            var last = in.getInt();
            if ((days & bit(day.getDayOfWeek())) != 0
                    && first <= day.toEpochDay()
                    && day.toEpochDay() <= last
                    && isInWeek(week, day)
                    && (days == EVERY_DAY || !holidays.holds(day))) {
                openings = size + 2 > openings.length ? Arrays.copyOf(openings, 2 * openings.length) : openings;
                openings[size++] = opens;
                openings[size++] = closes;
            }
        }
        var regular = Arrays.copyOf(openings, size);
        return in.hasRemaining() ? with(others(day, holidays, in), regular) : regular;
    }

    static boolean holdAt(int minute, int[] openings) {
        for (var i = 0; i < openings.length; i += 2) {
            if (openings[i] <= minute && minute < openings[i + 1]) {
                return true;
            }
        }
        return false;
    }

    /**
     * What comes every week, or in some week of every month.
     *
     * @param days a bit for each day of the week
     * @param week which of those days in a month, from its end where it is negative; 0 for every week
     */
    private record Regular(int days, int week, Schedule schedule) {

        private static final Pattern DAY_OF_MONTH = Pattern.compile("(-?[1-5])(MO|TU|WE|TH|FR|SA|SU)");
        private static final List<String> NAMES = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");
        private static final Pattern MONTHLY = Pattern.compile(
                "(FREQ=MONTHLY|BYDAY=" + DAY_OF_MONTH + "(," + DAY_OF_MONTH + ")*|UNTIL=[^;]+|INTERVAL=1|;)+");

        /** None where it is neither, or does not say when it opens and closes. */
        static List<Regular> of(Schedule schedule) {
            if (schedule.opens() == null || schedule.closes() == null) {
                return List.of();
            }
            var everyWeek = schedule.everyWeekOn();
            if (!everyWeek.isEmpty()) {
                var days = everyWeek.stream().mapToInt(Openings::bit).sum();
                return List.of(new Regular(days, 0, schedule));
            }
            return !schedule.part("BYDAY").isEmpty()
                            && MONTHLY.matcher(schedule.rule()).matches()
                    ? DAY_OF_MONTH
                            .matcher(schedule.part("BYDAY"))
                            .results()
                            .map(day -> new Regular(
                                    1 << NAMES.indexOf(day.group(2)), Integer.parseInt(day.group(1)), schedule))
                            .toList()
                    : List.of();
        }

        void write(DataOutputStream out) throws IOException {
            var opens = minute(schedule.opens());
            var closes = minute(schedule.closes());
            out.writeByte(days);
            out.writeByte(week);
            out.writeShort(opens);
            out.writeShort(closes > opens ? closes : closes + A_DAY);
            out.writeInt(schedule.begins().map(day -> (int) day.toEpochDay()).orElse(Integer.MIN_VALUE));
            out.writeInt(schedule.ends().map(day -> (int) day.toEpochDay()).orElse(Integer.MAX_VALUE));
        }
    }

    private static boolean isRegular(Schedule schedule) {
        return !Regular.of(schedule).isEmpty();
    }

    private static boolean isInWeek(int week, LocalDate day) {
        return week == 0
                || (week > 0
                        ? (day.getDayOfMonth() - 1) / DAYS_A_WEEK + 1 == week
                        : (day.lengthOfMonth() - day.getDayOfMonth()) / DAYS_A_WEEK + 1 == -week);
    }

    private static List<Opening> others(LocalDate day, BankHolidays holidays, ByteBuffer in) {
        var timetables =
                JSON.readValue(in.array(), in.arrayOffset() + in.position(), in.remaining(), Timetable[].class);
        return new WhenOpen(List.of(), List.of(timetables)).on(day, holidays);
    }

    private static int[] with(List<Opening> others, int[] regular) {
        var all = Arrays.copyOf(regular, regular.length + 2 * others.size());
        var size = regular.length;
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
