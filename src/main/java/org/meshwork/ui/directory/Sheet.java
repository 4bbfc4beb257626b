package org.meshwork.ui.directory;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table that becomes a list of cards where there is no room beside each other. Roles are said out loud, for browsers forget
 * them where a table is drawn as something else.
 */
@Tag("table")
final class Sheet extends HtmlContainer {

    private final List<String> headings;
    private final Part body = new Part("tbody", "rowgroup");

    Sheet(String caption, String... headings) {
        this.headings = List.of(headings);
        addClassName("dir-sheet");
        getElement().setAttribute("role", "table");
        var title = new Part("caption", null);
        title.setText(caption);
        title.addClassName("mw-hidden-text");
        var head = new Part("tr", "row");
        for (var heading : headings) {
            var cell = new Part("th", "columnheader");
            cell.getElement().setAttribute("scope", "col");
            cell.setText(heading);
            head.add(cell);
        }
        var top = new Part("thead", "rowgroup");
        top.add(head);
        add(title, top, body);
    }

    /** One for each heading. */
    void row(Component... cells) {
        var row = new Part("tr", "row");
        for (var i = 0; i < cells.length; i++) {
            var cell = new Part("td", "cell");
            cell.getElement().setAttribute("data-label", headings.get(i));
            cell.add(cells[i]);
            row.add(cell);
        }
        body.add(row);
    }

    static Span number(int value) {
        var number = new Span(FeedWords.number(value));
        number.addClassName(value == 0 ? "dir-none" : "dir-number");
        return number;
    }

    private static final class Part extends HtmlContainer {

        Part(String tag, @Nullable String role) {
            super(tag);
            if (role != null) {
                getElement().setAttribute("role", role);
            }
        }
    }
}
