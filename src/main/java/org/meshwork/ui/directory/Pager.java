package org.meshwork.ui.directory;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import java.util.function.IntFunction;

/** Where one is among many rows, and the ways on and back. */
final class Pager extends Nav {

    private final boolean isNeeded;

    /**
     * @param from the first row shown, from 0
     * @param address of the page that begins with a row
     */
    Pager(int from, int size, long total, IntFunction<String> address) {
        isNeeded = total > size;
        addClassName("dir-pager");
        getElement().setAttribute("aria-label", "Rows");
        if (from > 0) {
            add(new Anchor(address.apply(Math.max(0, from - size)), "Back"));
        }
        add(new Span("%s to %s of %s"
                .formatted(
                        FeedWords.number(from + 1),
                        FeedWords.number(Math.min(total, (long) from + size)),
                        FeedWords.number(total))));
        if ((long) from + size < total) {
            add(new Anchor(address.apply(from + size), "Next"));
        }
    }

    /** The first row that an address asks for, from 0. */
    static int from(QueryParameters said) {
        return said.getSingleParameter("from")
                .filter(text -> text.matches("\\d{1,7}"))
                .map(Integer::parseInt)
                .orElse(0);
    }

    /** Adds itself where not all fits on one page. */
    void addWhereNeededTo(HasComponents page) {
        if (isNeeded) {
            page.add(this);
        }
    }
}
