package org.meshwork.ui.find;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDateTime;
import java.util.List;
import org.meshwork.directory.Hits;
import org.meshwork.directory.Service;
import org.meshwork.shared.ServiceId;

/** Services that nobody searched for: a list that somebody keeps, as cards that can be printed. */
@CssImport("./styles/find.css")
public final class KeptCards extends OrderedList {

    /** As many as a browser keeps. */
    public static final int MOST_IN_AN_ADDRESS = ListView.MOST;

    private final LocalDateTime now;

    public KeptCards(LocalDateTime now) {
        this.now = now;
        addClassName("find-cards");
        // Safari forgets that a list without bullets is one.
        getElement().setAttribute("role", "list");
    }

    /**
     * Below those that are there.
     *
     * @param caption who put it there; may be empty
     */
    public void put(Service service, String caption, List<? extends Component> actions) {
        var number = (int) getChildren().count() + 1;
        add(new ServiceCard(number, new Hits.Hit(service, null), Found.kept(List.of(service)), now, caption, actions));
    }

    /** One that the directory does not have any more. */
    public void putUnknown(String caption, List<? extends Component> actions) {
        var below = new Div();
        below.addClassName("find-actions");
        below.add(List.copyOf(actions));
        var words = new Div(new H2("A service that is not in the directory any more"), new Paragraph(caption), below);
        var card = new ListItem(words);
        card.addClassNames("mw-card", "find-card");
        add(card);
    }

    /** Where these can be printed, sent and shown as a QR code by anybody: it says nothing of whose list it is. */
    public static String address(List<ServiceId> services) {
        return "find/list?service="
                + String.join(
                        "&service=",
                        services.stream()
                                .limit(MOST_IN_AN_ADDRESS)
                                .map(ServiceId::toString)
                                .toList());
    }
}
