package org.meshwork.ui;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.ArrayList;
import java.util.List;
import org.meshwork.access.Accounts;
import org.meshwork.access.Actor;
import org.meshwork.access.Role;

/** The frame around every page: where one is, where one can go, and a way out at once. */
@AnonymousAllowed
@CssImport("./styles/meshwork.css")
public class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private final List<Anchor> places;
    private final Main main = new Main();

    MainLayout(Accounts accounts, AuthenticationContext signIn, Fiction fiction, PageSettings settings) {
        var actor = Actor.current();
        places = placesFor(actor);
        main.setId("main");
        main.addClassName("mw-main");
        main.getElement().setAttribute("tabindex", "-1");
        addClassName("mw-frame");
        add(skipLink(), bar(account(actor, accounts, signIn), leave(settings)));
        fiction.sentence().ifPresent(sentence -> {
            var note = new Aside(new Span(sentence));
            note.addClassName("mw-fiction");
            note.getElement().setAttribute("aria-label", "About this demonstration");
            add(note);
        });
        add(main, foot());
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var path = event.getLocation().getPath();
        for (var place : places) {
            var here = path.equals(place.getHref()) || path.startsWith(place.getHref() + "/");
            place.getElement().setAttribute("aria-current", here ? "page" : "false");
        }
    }

    private Header bar(Span account, NativeButton leave) {
        var name = new Anchor(".", "Meshwork");
        name.addClassName("mw-name");
        var nav = new Nav();
        nav.getElement().setAttribute("aria-label", "Main");
        places.forEach(nav::add);
        var bar = new Header(name, nav, account, leave);
        bar.addClassName("mw-bar");
        return bar;
    }

    private static List<Anchor> placesFor(Actor actor) {
        var places = new ArrayList<Anchor>();
        places.add(new Anchor("my-web", "My care web"));
        places.add(new Anchor("find", "Find support"));
        if (actor.is(Role.COMMISSIONER)) {
            places.add(new Anchor("hotspots", "Hot spots"));
        }
        if (actor.is(Role.STEWARD)) {
            places.add(new Anchor("directory", "Directory"));
        }
        if (actor.is(Role.ADMINISTRATOR)) {
            places.add(new Anchor("admin", "Accounts"));
        }
        return places;
    }

    private static Anchor skipLink() {
        var skip = new Anchor("#main", "Skip to the page");
        skip.addClassName("mw-skip");
        skip.setRouterIgnore(true);
        return skip;
    }

    private static Span account(Actor actor, Accounts accounts, AuthenticationContext signIn) {
        var account = new Span();
        account.addClassName("mw-account");
        if (actor.isSignedIn()) {
            var out = new NativeButton("Sign out", pressed -> signIn.logout());
            out.addClassName("mw-link");
            account.add(new Span(accounts.nameOf(actor).orElse(actor.username())), out);
        } else {
            account.add(new Anchor("sign-in", "Sign in"));
        }
        return account;
    }

    /** Replaces this page in the browser's history, so that "back" does not return to it. */
    private static NativeButton leave(PageSettings settings) {
        var leave = new NativeButton("Leave quickly");
        leave.addClassNames("mw-link", "mw-leave");
        leave.getElement()
                .executeJs(
                        "this.addEventListener('click', () => window.location.replace($0))",
                        settings.leaveTo().toString());
        return leave;
    }

    private static Footer foot() {
        var foot = new Footer(
                new Span(
                        "Meshwork gives no medical advice: what it notices is a start for a conversation. In an emergency call 999."));
        foot.addClassName("mw-foot");
        return foot;
    }
}
