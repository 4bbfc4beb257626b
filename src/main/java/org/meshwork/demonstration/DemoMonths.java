package org.meshwork.demonstration;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.meshwork.commissioning.Initiative;
import org.meshwork.person.CareWeb;

/**
 * How Saltmarsh came to be as it is: webs came in from month to month, and after something was begun in one ward a seam was
 * mended there. At the end of the last month all is as {@link DemoPopulation} makes it.
 */
final class DemoMonths {

    /**
     * How many webs had come in by the end of each month; the last month is the one before the day of loading. Three, as each
     * release takes disclosure control a few seconds of everybody's first start.
     */
    private static final List<Integer> BY_THE_END = List.of(2000, 2500, DemoPopulation.SIZE);

    /** The month in which something was begun. From then on each month as many people see their seam mended. */
    private static final int BEGUN = 1;

    private final DemoPopulation population;
    private final YearMonth first;

    /** @param day of loading */
    DemoMonths(DemoPopulation population, LocalDate day) {
        this.population = population;
        first = YearMonth.from(day).minusMonths(BY_THE_END.size());
    }

    /** Earliest first. */
    List<Month> all() {
        var all = new ArrayList<Month>();
        for (int number = 0; number < BY_THE_END.size(); number++) {
            all.add(new Month(number));
        }
        return all;
    }

    /** What was begun, in words for the register. */
    Initiative initiative() {
        return new Initiative(
                UUID.nameUUIDFromBytes("demonstration/initiative".getBytes(StandardCharsets.UTF_8)),
                "A nurse of the hospital sits with the practices of Millbrook every Monday. Together they go through who has come home.",
                Planted.MENDED_WARD,
                first.plusMonths(BEGUN).atDay(1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)),
                Initiative.Kind.CLINICAL,
                "It worked once each practice had one person to ring. Letters alone had changed nothing.");
    }

    /** One of them. */
    final class Month {

        private final int number;

        private Month(int number) {
            this.number = number;
        }

        YearMonth month() {
            return first.plusMonths(number);
        }

        /** Number of the first web that came in. */
        int from() {
            return number == 0 ? 0 : BY_THE_END.get(number - 1);
        }

        /** Number after that of the last web that came in. */
        int until() {
            return BY_THE_END.get(number);
        }

        /** Webs as they came in. @param from number of the first */
        List<CareWeb> webs(int from, int count) {
            return number < BEGUN ? population.websAtFirst(from, count) : population.webs(from, count);
        }

        /** Webs from before something was begun, on which a seam was mended in this month. */
        List<CareWeb> mended() {
            return number < BEGUN
                    ? List.of()
                    : population.mended(BY_THE_END.get(BEGUN - 1), number - BEGUN, BY_THE_END.size() - BEGUN);
        }
    }
}
