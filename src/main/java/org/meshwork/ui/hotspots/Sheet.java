package org.meshwork.ui.hotspots;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A table that a screen reader, a keyboard and a telephone can use: the twin of every picture here. */
final class Sheet extends Div {

    private final NativeTable table = new NativeTable();
    private final List<String> titles;
    private final List<NativeTableHeaderCell> heads = new ArrayList<>();
    private final Set<Integer> numbers = new HashSet<>();

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
            heads.add(cell);
        }
        table.getHead().addRows(head);
        add(table);
    }

    /** Columns of numbers, which stand under each other; to be said before there are rows. */
    Sheet numbers(int... columns) {
        for (var column : columns) {
            numbers.add(column);
            heads.get(column).addClassName("hs-number");
        }
        return this;
    }

    /** A column that the whole table can be put in order by, and whether it is. */
    Sheet sortable(int column, String address, boolean isInOrder, boolean isDescending) {
        var head = heads.get(column);
        head.removeAll();
        head.add(new Anchor(address, titles.get(column)));
        head.getElement().setAttribute("aria-sort", isInOrder ? isDescending ? "descending" : "ascending" : "none");
        return this;
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
            if (numbers.contains(i)) {
                cell.addClassName("hs-number");
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
