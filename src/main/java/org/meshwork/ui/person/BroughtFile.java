package org.meshwork.ui.person;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.meshwork.passport.Arrival;
import org.meshwork.passport.Joining;
import org.meshwork.person.CareWeb;
import org.meshwork.shared.ServiceId;

/** What is in a file that somebody brought: what is new, what differs, what could not be used; and the button that brings it in. */
final class BroughtFile extends Div {

    private static final int MOST_NAMED = 12;

    BroughtFile(CareWeb web, Arrival.Read arrival, Predicate<ServiceId> isKnown, Consumer<Joining> bring) {
        addClassName("mw-stack");
        getElement().setAttribute("role", "region").setAttribute("aria-label", "What is in the file");
        var joining = Joining.of(web, arrival.web(), false, isKnown);
        add(new H2("What is in the file"));
        if (!arrival.web().profile().name().equals(web.profile().name())) {
            add(new Paragraph("The file is about “" + arrival.web().profile().name() + "”, and this web is about “"
                    + web.profile().name() + "”. Bring it in only if that is the same person."));
        }
        if (joining.added().isEmpty() && joining.differing().isEmpty()) {
            add(new Paragraph("There is nothing in it that is not here already."));
        }
        if (!joining.added().isEmpty()) {
            add(new H3("New"), list(joining.added()));
        }
        var fileCounts = new Checkbox("Where the two differ, take what the file says");
        if (!joining.differing().isEmpty()) {
            add(new H3("Different from what is here"), list(joining.differing()), fileCounts);
        }
        var remarks = java.util.stream.Stream.concat(arrival.remarks().stream(), joining.remarks().stream())
                .toList();
        if (!joining.added().isEmpty() || !joining.differing().isEmpty()) {
            var button = new NativeButton(
                    "Bring it in",
                    pressed -> bring.accept(Joining.of(web, arrival.web(), fileCounts.getValue(), isKnown)));
            button.addClassName("mw-button");
            add(button);
        }
        if (!remarks.isEmpty()) {
            add(new H3("What we put right or could not use"), whole(remarks));
        }
    }

    private static UnorderedList list(List<String> names) {
        var list = whole(names.stream().limit(MOST_NAMED).toList());
        if (names.size() > MOST_NAMED) {
            list.add(new ListItem("and " + (names.size() - MOST_NAMED) + " more"));
        }
        return list;
    }

    private static UnorderedList whole(List<String> sentences) {
        var list = new UnorderedList();
        sentences.forEach(sentence -> list.add(new ListItem(sentence)));
        return list;
    }
}
