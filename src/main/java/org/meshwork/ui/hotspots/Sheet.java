package org.meshwork.ui.hotspots;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** A table that a screen reader, a keyboard and a telephone can use: the twin of every picture here. */
final class Sheet extends Div {

    private final NativeTable table = new NativeTable();
    private final List<String> titles;

    /** @param caption what it shows, in a few words */
    Sheet(String caption, String... titles) {
        this.titles = List.of(titles);
        addClassNames("hs-areas", "hs-sheet");
        getElement()
                .setAttribute("role", "region")
                .setAttribute("aria-label", caption)
                .setAttribute("tabindex", "0");
        table.getElement().setAttribute("role", "table").setAttribute("aria-label", caption);
        table.getHead().getElement().setAttribute("role", "rowgroup");
        table.getBody().getElement().setAttribute("role", "rowgroup");
        var head = row();
        for (var title : titles) {
            var cell = head.addHeaderCell();
            cell.setText(title);
            cell.getElement().setAttribute("role", "columnheader").setAttribute("scope", "col");
        }
        table.getHead().addRows(head);
        add(table);
    }

    /** @param cells one for each column; the first names the row */
    void row(Component... cells) {
        var row = row();
        for (int i = 0; i < cells.length; i++) {
            var cell = i == 0 ? row.addHeaderCell() : row.addDataCell();
            cell.add(cells[i]);
            cell.getElement()
                    .setAttribute("role", i == 0 ? "rowheader" : "cell")
                    .setAttribute("data-title", titles.get(i));
            if (i == 0) {
                cell.getElement().setAttribute("scope", "row");
            }
        }
        table.getBody().addRows(row);
    }

    void row(String... cells) {
        row(java.util.Arrays.stream(cells).map(Span::new).toArray(Component[]::new));
    }

    private static NativeTableRow row() {
        var row = new NativeTableRow();
        row.getElement().setAttribute("role", "row");
        return row;
    }
}
