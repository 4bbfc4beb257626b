package org.meshwork.ui.find;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.meshwork.directory.BankHolidays;
import org.meshwork.ui.find.Nearest.Kept;

/** The usual week, day by day, and what is not as usual in the seven days from today. */
final class WeekTable extends NativeTable {

    WeekTable(Kept kept, LocalDate today, BankHolidays holidays) {
        addClassName("find-week");
        setCaptionText("A usual week");
        for (var day : DayOfWeek.values()) {
            var isToday = day == today.getDayOfWeek();
            var name = new NativeTableHeaderCell(OpeningWords.name(day) + (isToday ? " (today)" : ""));
            name.getElement().setAttribute("scope", "row");
            var times = OpeningWords.on(day, kept.week());
            var usual = times.isEmpty() ? "Closed" : Words.start(times);
            var next = today.with(TemporalAdjusters.nextOrSame(day));
            var words = OpeningWords.on(next, kept.open(), holidays)
                    .filter(other -> !times.isEmpty() || !other.startsWith("Closed"))
                    .map(other -> usual + ". " + other)
                    .orElse(usual);
            var row = new NativeTableRow(name, new NativeTableCell(words));
            row.setClassName("find-today", isToday);
            getBody().add(row);
        }
    }
}
