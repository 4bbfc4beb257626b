package org.meshwork.ui.hotspots;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.Map;

/** The ways to look at a release, each at an address of its own; what is looked at comes along from one to the next. */
final class Pages extends Nav {

    static final String MAP = "hotspots";
    static final String FAULT_LINES = "hotspots/fault-lines";
    static final String SEAMS = "hotspots/seams";
    static final String FUNNEL = "hotspots/funnel";
    static final String TREND = "hotspots/trend";
    static final String OVERLAPS = "hotspots/overlaps";
    static final String UNMET_NEED = "hotspots/unmet-need";
    static final String DESERTS = "hotspots/deserts";
    static final String EQUITY = "hotspots/equity";
    static final String PRINCIPLES = "hotspots/principles";
    static final String REPORT = "hotspots/report";
    static final String FIGURES = "hotspots/figures";

    private static final Map<String, String> ALL = new LinkedHashMap<>();

    static {
        ALL.put(MAP, "Map and areas");
        ALL.put(SEAMS, "Seams");
        ALL.put(FAULT_LINES, "Fault lines");
        ALL.put(OVERLAPS, "Overlaps");
        ALL.put(UNMET_NEED, "Unmet need");
        ALL.put(DESERTS, "Deserts");
        ALL.put(FUNNEL, "Funnel plot");
        ALL.put(TREND, "Month to month");
        ALL.put(EQUITY, "Equity");
        ALL.put(PRINCIPLES, "Twelve principles");
        ALL.put(REPORT, "Board page");
        ALL.put(FIGURES, "Download");
    }

    /** What the way that begins an address is called. */
    static String label(String address) {
        return ALL.getOrDefault(address.replaceFirst("\\?.*", ""), address);
    }

    Pages(String here, Address address) {
        addClassName("hs-pages");
        getElement().setAttribute("aria-label", "Ways to look at the figures");
        var list = new UnorderedList();
        ALL.forEach((page, label) -> {
            var link = new Anchor(address.on(page), label);
            if (page.equals(here)) {
                link.getElement().setAttribute("aria-current", "page");
            }
            list.add(new ListItem(link));
        });
        add(list);
    }
}
