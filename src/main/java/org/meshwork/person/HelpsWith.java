package org.meshwork.person;

import java.time.LocalDate;
import java.util.Comparator;
import org.meshwork.shared.Period;

/** A contact acts for a need, for a time; for the same need again later in another one. */
public record HelpsWith(String need, Period period) {

    private static final Comparator<LocalDate> EARLIEST_FIRST = Comparator.naturalOrder();

    static final Comparator<HelpsWith> ORDER = Comparator.comparing(HelpsWith::need)
            .thenComparing(help -> help.period().since(), Comparator.nullsFirst(EARLIEST_FIRST))
            .thenComparing(help -> help.period().until(), Comparator.nullsLast(EARLIEST_FIRST));

    public HelpsWith {
        need = Text.required(need, "need");
    }
}
