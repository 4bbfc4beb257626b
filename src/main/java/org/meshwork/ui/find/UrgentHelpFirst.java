package org.meshwork.ui.find;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.meshwork.directory.UrgentHelp;
import org.meshwork.directory.UrgentHelp.Line;

/**
 * Above everything where words speak of danger: whom to ring or to text now, and the way out of the page. Read aloud when it
 * comes, without taking anybody's place; it stays as it is while they type on.
 */
@CssImport("./styles/find.css")
public final class UrgentHelpFirst extends Div {

    private @Nullable UrgentHelp shown;

    public UrgentHelpFirst() {
        addClassName("find-urgent-place");
        getElement().setAttribute("aria-live", "polite");
    }

    /** Shows what is written in any of these fields, whenever it changes, as one text. */
    public void watch(List<? extends HasValue<?, String>> fields) {
        fields.forEach(field -> field.addValueChangeListener(changed -> show(
                fields.stream().map(HasValue::getValue).filter(Objects::nonNull).collect(Collectors.joining(". ")))));
    }

    public void show(String typed) {
        var help = UrgentHelp.in(typed).orElse(null);
        if (help == null) {
            removeAll();
        } else if (!help.equals(shown)) {
            removeAll();
            add(section(help));
        }
        shown = help;
    }

    private static Section section(UrgentHelp help) {
        var heading = new H2(help.heading());
        heading.setId("find-urgent");
        var lines = new UnorderedList();
        lines.getElement().setAttribute("role", "list");
        help.lines().forEach(line -> lines.add(item(line)));
        var note = new Paragraph("The calls are free. We keep no record of what you typed.");
        note.addClassName("find-urgent-note");
        var section = new Section(heading, lines, note, leave());
        section.addClassName("find-urgent");
        section.getElement().setAttribute("aria-labelledby", "find-urgent");
        return section;
    }

    private static ListItem item(Line line) {
        var ways = new Div();
        ways.addClassName("find-urgent-ways");
        if (!line.phone().isEmpty()) {
            ways.add(way("tel:" + line.phone().replace(" ", ""), "Ring " + line.phone()));
        }
        if (!line.text().isEmpty()) {
            ways.add(way(sms(line.text()), "Text " + line.text()));
        }
        var name = new Span(line.website().isEmpty() ? new Span(line.name()) : new Anchor(line.website(), line.name()));
        name.addClassName("find-urgent-name");
        var what = new Span(line.what() + (line.hours().isEmpty() ? "" : " Open " + line.hours() + "."));
        return new ListItem(ways, new Div(name, what));
    }

    private static Anchor way(String address, String label) {
        var way = new Anchor();
        way.setText(label);
        // Vaadin knows tel: and not sms:; both come from our own file, never from a feed or from what was typed.
        way.setUnsafeHref(address);
        way.addClassName("mw-button");
        return way;
    }

    /** "SHOUT to 85258" with its word written already; "88247" without one. */
    private static String sms(String text) {
        var parts = text.split(" to ");
        return parts.length == 2 ? "sms:" + parts[1] + "?body=" + parts[0] : "sms:" + text;
    }

    /** The same as the one at the top of every page, which may be out of sight. */
    private static NativeButton leave() {
        var leave = new NativeButton("Leave this page quickly");
        leave.addClassName("mw-quiet");
        leave.getElement()
                .executeJs("this.addEventListener('click', () => document.querySelector('.mw-leave')?.click())");
        return leave;
    }
}
