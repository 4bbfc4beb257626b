package org.meshwork.ui.hotspots;

import static java.util.stream.Collectors.toUnmodifiableSet;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.meshwork.commissioning.Funnel;
import org.meshwork.commissioning.Hotspot;
import org.meshwork.commissioning.Hotspot.Verdict;
import org.meshwork.commissioning.Hotspots;
import org.meshwork.commissioning.Indicator;
import org.meshwork.commissioning.Ranking;
import org.meshwork.ui.component.AreaMap;

/**
 * The map as a table, most in need of attention first: says and does all that the map does. It scrolls by itself, so it can
 * be reached with the keyboard.
 */
final class RankedAreas extends Div {

    private static final String PEOPLE = "People counted";

    private final Consumer<String> chosen;
    private final Map<String, NativeButton> buttons = new LinkedHashMap<>();

    /** @param title id of the heading above it */
    RankedAreas(String title, Consumer<String> chosen) {
        this.chosen = chosen;
        setId("hs-areas");
        addClassName("hs-areas");
        getElement()
                .setAttribute("role", "region")
                .setAttribute("aria-labelledby", title)
                .setAttribute("tabindex", "0");
    }

    void show(Ranking ranking) {
        buttons.clear();
        removeAll();
        var indicator = ranking.question().indicator();
        var table = new NativeTable();
        // Said aloud although the style sheet lays the table out as cards on a telephone.
        table.getElement().setAttribute("role", "table");
        rowGroup(table.getHead()).addRows(head(indicator));
        var alone = outsideTheFunnel(ranking);
        rowGroup(table.getBody())
                .addRows(ranking.areas().stream()
                        .map(spot ->
                                row(spot, ranking, alone.contains(spot.area().code())))
                        .toArray(NativeTableRow[]::new));
        add(table);
    }

    /** @param area code; null for none */
    void select(@Nullable String area) {
        buttons.forEach(
                (code, button) -> button.getElement().setAttribute("aria-pressed", String.valueOf(code.equals(area))));
    }

    private static NativeTableRow head(Indicator indicator) {
        var row = new NativeTableRow();
        row.getElement().setAttribute("role", "row");
        for (var title : List.of("Area", PEOPLE, Words.column(indicator), "How sure", Words.driver(indicator))) {
            var cell = row.addHeaderCell();
            cell.setText(title);
            cell.getElement().setAttribute("role", "columnheader").setAttribute("scope", "col");
            if (title.equals(PEOPLE)) {
                cell.addClassName("hs-number");
            }
        }
        return row;
    }

    private NativeTableRow row(Hotspot spot, Ranking ranking, boolean isOutside) {
        var indicator = ranking.question().indicator();
        var row = new NativeTableRow();
        row.getElement()
                .setAttribute("role", "row")
                .setAttribute(AreaMap.MARK, spot.area().code());
        var name = row.addHeaderCell();
        name.add(button(spot));
        name.getElement().setAttribute("role", "rowheader").setAttribute("scope", "row");
        cell(row, "hs-number", PEOPLE, counted(spot, ranking.question()));
        cell(
                row,
                "hs-value",
                Words.column(indicator),
                new Bar(spot.value(), Scale.of(indicator)),
                new Span(Words.value(spot)));
        var sure = new Span(Words.briefly(spot.verdict(), isOutside));
        if (spot.verdict() == Verdict.HOT) {
            sure.addClassName("hs-hot-words");
        }
        cell(row, "hs-sure", "How sure", sure);
        cell(row, "hs-driver", Words.driver(indicator), new Span(Words.driver(spot)));
        return row;
    }

    private static Component counted(Hotspot spot, Hotspots.Question question) {
        return Words.counted(spot.people(), spot.area(), question.condition(), question.age());
    }

    /** Areas that, without their neighbours, lie where chance would hardly put them. */
    private static Set<String> outsideTheFunnel(Ranking ranking) {
        return switch (ranking.funnel()) {
            case Funnel.CannotSay ignored -> Set.of();
            case Funnel.Drawn drawn ->
                drawn.dots().stream()
                        .filter(dot -> dot.beyond() == 2)
                        .map(Funnel.Dot::area)
                        .collect(toUnmodifiableSet());
        };
    }

    private NativeButton button(Hotspot spot) {
        var code = spot.area().code();
        var button = new NativeButton(spot.area().name(), pressed -> chosen.accept(code));
        button.addClassName("hs-name");
        buttons.put(code, button);
        return button;
    }

    /** @param title of the column, shown beside the value where there are cards instead of columns */
    private static void cell(NativeTableRow row, String look, String title, Component... content) {
        var cell = row.addDataCell();
        cell.add(content);
        cell.addClassName(look);
        cell.getElement().setAttribute("role", "cell").setAttribute("data-title", title);
    }

    private static <T extends HtmlContainer> T rowGroup(T rows) {
        rows.getElement().setAttribute("role", "rowgroup");
        return rows;
    }
}
