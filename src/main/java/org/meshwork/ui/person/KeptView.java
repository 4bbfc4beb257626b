package org.meshwork.ui.person;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.meshwork.directory.Directory;
import org.meshwork.directory.Service;
import org.meshwork.person.CareWeb;
import org.meshwork.person.CareWebs;
import org.meshwork.person.KeptServices;
import org.meshwork.person.KeptServices.Kept;
import org.meshwork.person.KeptServices.Whose;
import org.meshwork.shared.ServiceId;
import org.meshwork.ui.MainLayout;
import org.meshwork.ui.find.KeptCards;
import org.meshwork.ui.find.LargePrint;

/** Services put by for a person: to talk over, to print, to send, to take into the web. */
@Route(value = "my-web/:person/list", layout = MainLayout.class)
@PageTitle("Kept services – Meshwork")
@PermitAll // consent decides, in CareWebs and KeptServices
public class KeptView extends OneWebView {

    private final KeptServices kept;
    private final Directory directory;
    private final Clock clock;
    private final H1 title = new H1();
    private final Paragraph said = new Paragraph();
    private final Div list = new Div();

    KeptView(CareWebs careWebs, KeptServices kept, Directory directory, Clock clock) {
        super(careWebs);
        this.kept = kept;
        this.directory = directory;
        this.clock = clock;
        title.getElement().setAttribute("tabindex", "-1");
        said.getElement().setAttribute("role", "status");
        said.addClassName("mw-said");
        list.addClassName("mw-stack");
        addClassNames("find", "find-list-page", "mw-stack");
    }

    @Override
    void show(CareWeb shown) {
        var mine = kept.lists().stream()
                .filter(one -> one.person().equals(shown.person()))
                .toList();
        title.setText(
                mine.stream().anyMatch(Whose::isOwn)
                        ? "Kept with my web"
                        : "Kept for " + shown.profile().name());
        said.setText("");
        removeAll();
        add(
                new Anchor(WebAddress.web(shown.person()), "Back to the web"),
                title,
                new Paragraph(
                        "Services to think over together. Whoever may open this web sees this list; whoever may change the web may change it."),
                said,
                list);
        fill(shown, !mine.isEmpty());
    }

    private void fill(CareWeb shown, boolean mayChange) {
        list.removeAll();
        var all = kept.of(shown.person()).orElse(List.of());
        if (all.isEmpty()) {
            list.add(
                    new Paragraph("Nothing is kept here yet. Find a service and press “Keep”: it says for whom."),
                    new Anchor("find", "Find support"));
            return;
        }
        var ids = all.stream().map(Kept::service).toList();
        var known = directory.services(ids).stream().collect(Collectors.toMap(Service::id, Function.identity()));
        var cards = new KeptCards(LocalDateTime.now(clock));
        for (var one : all) {
            var service = known.get(one.service());
            if (service == null) {
                cards.putUnknown(caption(one), actions(shown, one.service(), "The service", false, mayChange));
            } else {
                cards.put(
                        service,
                        caption(one),
                        actions(shown, service.id(), service.name(), !service.withdrawn(), mayChange));
            }
        }
        list.add(ways(ids.stream().filter(known::containsKey).toList()), cards);
    }

    /** "Kept by Janet, 22 November". */
    private String caption(Kept one) {
        return "Kept by " + (one.isMine() ? "you" : one.by()) + ", "
                + WebWords.shortDate(one.since(), LocalDate.now(clock));
    }

    private List<Component> actions(
            CareWeb shown, ServiceId service, String name, boolean isListed, boolean mayChange) {
        var actions = new ArrayList<Component>();
        if (mayChange && isListed) {
            var add = new Anchor(WebAddress.newContact(shown.person()) + "?service=" + service, "Add to the web");
            add.getElement().setAttribute("aria-label", "Add to the web: " + name);
            actions.add(add);
        }
        if (mayChange) {
            var off = new NativeButton("Take off the list", pressed -> takeOff(shown, service, name));
            off.addClassName("mw-link");
            off.getElement().setAttribute("aria-label", "Take off the list: " + name);
            actions.add(off);
        }
        return actions;
    }

    private void takeOff(CareWeb shown, ServiceId service, String name) {
        if (!kept.takeOff(shown.person(), service)) {
            UI.getCurrent().navigate(WebAddress.web(shown.person()));
            return;
        }
        fill(shown, true);
        said.setText(name + " is off the list.");
        // What was pressed is gone, and the focus with it.
        title.getElement().callJsFunction("focus");
    }

    private static Div ways(List<ServiceId> services) {
        var send = new Anchor(
                KeptCards.address(services),
                services.size() <= KeptCards.MOST_IN_AN_ADDRESS
                        ? "Send it, or show a QR code"
                        : "Send the newest " + KeptCards.MOST_IN_AN_ADDRESS + ", or show a QR code");
        send.addClassName("mw-quiet");
        send.setVisible(!services.isEmpty());
        var ways = new Div(new LargePrint(), send);
        ways.addClassNames("mw-actions", "find-take");
        return ways;
    }
}
