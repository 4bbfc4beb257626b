package org.meshwork.demonstration;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.meshwork.directory.UnansweredSearches.OfADay;
import org.meshwork.shared.SeedTable;

/** Searches of the people of Saltmarsh that found nothing, as they are counted: {@code graph-seed/demo/searches.csv}. */
final class DemoSearches {

    private DemoSearches() {}

    /** @param day of loading; the table says how many months before, and which day of the month */
    static List<OfADay> before(LocalDate day) {
        return SeedTable.read(
                "demo/searches.csv",
                row -> new OfADay(
                        row.text("need"),
                        row.text("ward"),
                        YearMonth.from(day)
                                .minusMonths(row.number("monthsBefore"))
                                .atDay(row.number("dayOfMonth")),
                        row.number("searches")));
    }
}
