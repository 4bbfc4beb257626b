package org.meshwork.ui.find;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.meshwork.directory.Directory;
import org.meshwork.directory.Hits;
import org.meshwork.directory.Service;
import org.meshwork.shared.ServiceId;
import org.meshwork.ui.MainLayout;

/** Services that somebody keeps, to print or to hand over. The whole list is in the address, and nowhere else here. */
@Route(value = "find/list", layout = MainLayout.class)
@PageTitle("My list – Meshwork")
@AnonymousAllowed
@CssImport("./styles/find.css")
public class ListView extends Div implements BeforeEnterObserver {

    /** As many as a browser keeps. */
    private static final int MOST = 20;

    private final Directory directory;
    private final Clock clock;

    ListView(Directory directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
        addClassNames("find", "find-list-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var asked = event.getLocation().getQueryParameters().getParameters().getOrDefault("service", List.of()).stream()
                .filter(Objects::nonNull)
                .flatMap(id -> ServiceId.parse(id).stream())
                .distinct()
                .limit(MOST)
                .toList();
        var services = services(asked);
        add(new Anchor("find", "Find support"), new H1("My list"));
        if (services.isEmpty()) {
            add(new Paragraph("Nothing is on this list yet. Press “Keep on my list” beside a service to put it here."));
            return;
        }
        add(
                new Paragraph("Only your browser keeps this list, in its address. Whoever has the address can see it."),
                cards(services),
                new TakeWithYou("My list", services));
    }

    /** In the order in which they were kept. */
    private List<Service> services(List<ServiceId> asked) {
        return directory.services(Set.copyOf(asked)).stream()
                .sorted(Comparator.comparingInt(service -> asked.indexOf(service.id())))
                .toList();
    }

    private OrderedList cards(List<Service> services) {
        var found = Found.kept(services);
        var now = LocalDateTime.now(clock);
        var cards = new OrderedList();
        cards.addClassName("find-cards");
        cards.getElement().setAttribute("role", "list");
        for (var i = 0; i < services.size(); i++) {
            cards.add(new ServiceCard(i + 1, new Hits.Hit(services.get(i), null), found, now));
        }
        return cards;
    }
}
