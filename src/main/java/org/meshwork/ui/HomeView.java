package org.meshwork.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** The front door: three ways in. */
@Route(value = "", layout = MainLayout.class)
@PageTitle("Meshwork")
@AnonymousAllowed
public class HomeView extends Div {

    HomeView() {
        var lead = new Paragraph(
                "Draw everyone who helps you. See what is missing, what is done twice and who does not talk to whom. Find help nearby for it.");
        lead.addClassName("mw-lead");
        var doors = new Div(
                door(
                        "my-web",
                        "My care web",
                        "Map who helps you and see what we notice. For you, or for somebody you care for."),
                door("find", "Find support", "Search local services in your own words. No need to sign in."),
                door("hotspots", "Hot spots", "For commissioners: where care comes apart, from totals only."));
        doors.addClassName("mw-doors");
        add(new H1("Services should mesh together around you"), lead, doors);
    }

    private static Anchor door(String path, String title, String words) {
        var door = new Anchor(path);
        door.add(new H2(title), new Paragraph(words));
        door.addClassNames("mw-card", "mw-door");
        return door;
    }
}
