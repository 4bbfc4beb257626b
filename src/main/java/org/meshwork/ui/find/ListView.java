package org.meshwork.ui.find;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
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
import org.meshwork.directory.Service;
import org.meshwork.person.KeptServices;
import org.meshwork.shared.ServiceId;
import org.meshwork.ui.MainLayout;

/** Services that somebody keeps, to print or to hand over. The whole list is in the address, and nowhere else here. */
@Route(value = "find/list", layout = MainLayout.class)
@PageTitle("My list – Meshwork")
@AnonymousAllowed
@CssImport("./styles/find.css")
public class ListView extends Div implements BeforeEnterObserver {

    /** As many as a browser keeps. */
    static final int MOST = 20;

    private final Directory directory;
    private final KeptServices kept;
    private final Clock clock;

    ListView(Directory directory, KeptServices kept, Clock clock) {
        this.directory = directory;
        this.kept = kept;
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
        var lists = new SharedLists(kept);
        add(new Paragraph("Only your browser keeps this list, in its address. Whoever has the address can see it."));
        lists.offer(services).forEach(this::add);
        add(cards(services, lists), new TakeWithYou("My list", services));
    }

    /** In the order in which they were kept. */
    private List<Service> services(List<ServiceId> asked) {
        return directory.services(Set.copyOf(asked)).stream()
                .sorted(Comparator.comparingInt(service -> asked.indexOf(service.id())))
                .toList();
    }

    private KeptCards cards(List<Service> services, SharedLists lists) {
        var cards = new KeptCards(LocalDateTime.now(clock));
        services.forEach(service -> cards.put(service, "", ServiceCard.actions(service, lists)));
        return cards;
    }
}
