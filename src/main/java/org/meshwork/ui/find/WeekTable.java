package org.meshwork.ui.find;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.time.DayOfWeek;
import org.meshwork.directory.OpeningHours;

/** The usual week, day by day. */
final class WeekTable extends NativeTable {

    WeekTable(OpeningHours hours, DayOfWeek today) {
        addClassName("find-week");
        setCaptionText("A usual week");
        for (var day : DayOfWeek.values()) {
            var isToday = day == today;
            var name = new NativeTableHeaderCell(OpeningWords.name(day) + (isToday ? " (today)" : ""));
            name.getElement().setAttribute("scope", "row");
            var times = OpeningWords.on(day, hours);
            var row = new NativeTableRow(name, new NativeTableCell(times.isEmpty() ? "Closed" : Words.start(times)));
            row.setClassName("find-today", isToday);
            getBody().add(row);
        }
    }
}
