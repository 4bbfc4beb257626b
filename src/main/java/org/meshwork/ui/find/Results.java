package org.meshwork.ui.find;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.function.Consumer;
import org.meshwork.places.Places;

/** What was found: said in a line, narrowed down at the side, listed in the middle. */
final class Results extends Div {

    /** So that one step back leads to the same card again. */
    private static final String REMEMBER_WHICH_WAS_OPENED = """
            this.addEventListener('click', (event) => {
              const card = event.target.closest('a') && event.target.closest('li');
              if (card) history.replaceState(history.state, '', location.pathname + location.search + '#' + card.id);
            }, true)""";

    private static final String SHOW_WHICH_WAS_OPENED =
            "document.getElementById(location.hash.slice(1))?.scrollIntoView({ block: 'center' })";

    private final Consumer<Asked> go;
    private final SharedLists lists;
    private final Clock clock;
    private final FoundLine line;
    private final NarrowDown narrow;
    private final Opener narrowOpener;
    private final OrderedList cards = new OrderedList();
    private final Div below = new Div();
    private final ResultsMap map;

    Results(Consumer<Asked> go, Places places, SharedLists lists, Clock clock) {
        this.go = go;
        this.lists = lists;
        this.clock = clock;
        line = new FoundLine(go);
        narrow = new NarrowDown(go);
        narrowOpener = new Opener("Narrow down", narrow);
        cards.setId("find-cards");
        cards.addClassName("find-cards");
        // Safari forgets that a list without bullets is one.
        cards.getElement().setAttribute("role", "list");
        cards.getElement().executeJs(REMEMBER_WHICH_WAS_OPENED);
        map = new ResultsMap(places, cards, this::focus);
        var mapOpener = new Opener("Map", map);
        mapOpener.addClassName("find-map-opener");
        var openers = new Div(narrowOpener, mapOpener);
        openers.addClassName("find-openers");
        var list = new Section(cards, below);
        list.addClassName("find-list");
        list.getElement().setAttribute("aria-label", "Services");
        var columns = new Div(narrow, list, map);
        columns.addClassName("find-columns");
        addClassName("find-results");
        add(line, openers, columns);
    }

    /** @param after how many services were shown before and stay: focus goes to the next one; 0 for a new search */
    void show(Found found, int after) {
        line.show(found);
        narrow.show(found.asked(), found.summary(), found.where());
        narrowOpener.setText(
                found.asked().narrowings() == 0
                        ? "Narrow down"
                        : "Narrow down (" + found.asked().narrowings() + " chosen)");
        showCards(found, after);
        showBelow(found);
        map.show(found);
    }

    void showWhichWasOpened() {
        cards.getElement().executeJs(SHOW_WHICH_WAS_OPENED);
    }

    private void showCards(Found found, int after) {
        if (after == 0) {
            cards.removeAll();
        }
        var now = LocalDateTime.now(clock);
        for (var i = after; i < found.hits().size(); i++) {
            var card = new ServiceCard(i + 1, found.hits().get(i), found, lists, now);
            cards.add(card);
            if (i == after && after > 0) {
                card.focusName();
            }
        }
        cards.setVisible(!found.hits().isEmpty());
        setClassName("find-empty", found.hits().isEmpty() && found.asked().narrowings() == 0);
    }

    private void showBelow(Found found) {
        below.removeAll();
        if (found.hits().isEmpty()) {
            below.add(new NothingFound(found));
        } else if (found.hasMore()) {
            below.add(more(found));
        }
    }

    private Div more(Found found) {
        var asked = found.asked();
        var left = found.summary().total() - found.hits().size();
        var more = new Div();
        more.addClassName("find-more");
        if (asked.page() < Asked.MOST_PAGES) {
            var count = Math.min(left, Asked.ON_A_PAGE);
            var button =
                    new NativeButton("Show " + count + " more", pressed -> go.accept(asked.onPage(asked.page() + 1)));
            button.addClassName("mw-quiet");
            more.add(button);
        } else {
            more.add(new Paragraph("These are the " + found.hits().size()
                    + " that fit best. Narrow down, or say more of what would help, to see others."));
        }
        return more;
    }

    private void focus(String service) {
        cards.getChildren()
                .map(ServiceCard.class::cast)
                .filter(card -> card.isOf(service))
                .forEach(ServiceCard::focusName);
    }
}
