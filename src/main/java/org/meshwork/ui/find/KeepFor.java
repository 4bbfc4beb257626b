package org.meshwork.ui.find;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.meshwork.directory.Service;
import org.meshwork.person.KeptServices;
import org.meshwork.person.KeptServices.Putting;
import org.meshwork.person.KeptServices.Whose;
import org.meshwork.shared.ServiceId;

/** Puts services on the list that is kept with somebody's web; asks whose, where there are several. */
final class KeepFor extends Div {

    private final KeptServices kept;
    private final List<ServiceId> services;
    private final Span said = new Span();
    private final Anchor see = new Anchor();

    KeepFor(KeptServices kept, List<Whose> lists, Service service) {
        this(kept, List.of(service));
        add(
                lists.size() == 1
                        ? button(lists.getFirst(), one(lists.getFirst()), service.name())
                        : choice(lists, "Keep for somebody", service.name()));
        add(said, see);
    }

    KeepFor(KeptServices kept, List<Whose> lists, List<Service> services) {
        this(kept, services);
        add(
                lists.size() == 1
                        ? button(lists.getFirst(), all(lists.getFirst()), "")
                        : choice(lists, "Put these on somebody’s list", ""));
        add(said, see);
    }

    private KeepFor(KeptServices kept, List<Service> services) {
        this.kept = kept;
        this.services = services.stream().map(Service::id).toList();
        said.getElement().setAttribute("role", "status");
        see.setVisible(false);
        addClassName("find-keep-for");
    }

    private static String one(Whose list) {
        return list.isOwn() ? "Keep with my web" : "Keep for " + list.name();
    }

    private static String all(Whose list) {
        return list.isOwn() ? "Put these on the list in my web" : "Put these on the list of " + list.name();
    }

    private NativeButton button(Whose list, String words, String of) {
        var button = new NativeButton(words, pressed -> putOn(list));
        button.addClassName("mw-link");
        named(button, words, of);
        return button;
    }

    /** Filled once it is opened: there are twenty on a page, and a worker may have many people. */
    private NativeDetails choice(List<Whose> lists, String words, String of) {
        var summary = new Span(words);
        var inside = new Div();
        inside.addClassName("find-keep-whose");
        var details = new NativeDetails(summary, inside);
        named(details.getSummary(), words, of);
        details.addToggleListener(event -> {
            if (event.isOpened() && inside.getChildren().findAny().isEmpty()) {
                fill(inside, lists);
            }
        });
        return details;
    }

    private void fill(Div inside, List<Whose> lists) {
        var whose = new Select<Whose>();
        whose.setLabel("Whose list?");
        whose.setItems(lists);
        whose.setItemLabelGenerator(list -> list.isOwn() ? "Mine, with my web" : list.name());
        whose.setValue(lists.getFirst());
        var keep = new NativeButton("Keep", pressed -> putOn(whose.getValue()));
        keep.addClassName("mw-quiet");
        inside.add(whose, keep);
    }

    /** For those who do not see which card it stands on. */
    private static void named(Component part, String words, String of) {
        if (!of.isEmpty()) {
            part.getElement().setAttribute("aria-label", words + ": " + of);
        }
    }

    private void putOn(Whose list) {
        var whose = list.isOwn() ? "your list" : "the list of " + list.name();
        var outcome = kept.put(list.person(), services);
        said.setText(
                switch (outcome) {
                    case Putting.Done(var added, var unknown) -> done(added, unknown, whose);
                    case Putting.Full() ->
                        "There is not enough room: a list holds " + KeptServices.MOST + ". Take something off first.";
                    case Putting.NotFound() -> "You cannot change that list any more.";
                });
        see.setHref("my-web/" + list.person() + "/list");
        see.setText("See " + whose);
        see.setVisible(!(outcome instanceof Putting.NotFound));
    }

    private static String done(int added, int unknown, String whose) {
        var leftOut = unknown == 0 ? "" : " " + unknown + " left out: not in the directory any more.";
        return (added == 0 ? "Already on " : "Now on ") + whose + "." + leftOut;
    }
}
