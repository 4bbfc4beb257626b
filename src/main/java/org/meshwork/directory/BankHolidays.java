package org.meshwork.directory;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.meshwork.shared.SeedTable;

/**
 * Days on which usual hours cannot be counted on. Only what says that it holds on such a day does: hours for that very day,
 * or the same hours on every day of the week.
 *
 * @param names by day
 */
public record BankHolidays(Map<LocalDate, String> names) {

    public static final BankHolidays NONE = new BankHolidays(Map.of());

    private static final BankHolidays ENGLAND =
            new BankHolidays(SeedTable.read("reference/bank-holidays.csv", row -> row).stream()
                    .collect(toUnmodifiableMap(row -> LocalDate.parse(row.text("day")), row -> row.text("name"))));

    public BankHolidays {
        names = Map.copyOf(names);
    }

    /** Those of England and Wales, for the years that the file holds. */
    public static BankHolidays ofEngland() {
        return ENGLAND;
    }

    public boolean holds(LocalDate day) {
        return names.containsKey(day);
    }

    /** "Easter Monday"; empty on any other day. */
    public Optional<String> name(LocalDate day) {
        return Optional.ofNullable(names.get(day));
    }
}
