package org.meshwork.ui.person;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.meshwork.access.Actor;
import org.meshwork.access.Consents;
import org.meshwork.directory.Directory;
import org.meshwork.findings.Thresholds;
import org.meshwork.person.CareWeb;
import org.meshwork.person.CareWebs;
import org.meshwork.person.CareWebs.Joint;
import org.meshwork.person.CareWebs.Undoing;
import org.meshwork.person.Change;
import org.meshwork.person.Contact;
import org.meshwork.person.Interviews;
import org.meshwork.person.LinkedWebs;
import org.meshwork.person.PastEdit;
import org.meshwork.shared.PersonId;
import org.meshwork.suggestions.Suggestions;
import org.meshwork.ui.MainLayout;
import org.meshwork.ui.Problem;
import org.meshwork.ui.find.UrgentHelpFirst;

/**
 * A person's web: the picture and the list beside what was noticed. The address names whose it is, what is selected, the
 * day that is looked at and, on a phone, which of the three parts is shown; no other state is kept.
 */
@Route(value = "my-web/:person?", layout = MainLayout.class)
@PageTitle("My care web – Meshwork")
@CssImport("./styles/web.css")
@PermitAll // who may see which web is decided by consent, in CareWebs, not by role
public class MyWebView extends Div implements BeforeEnterObserver, ContactCard.Page, WhatIf.Page, PictureSection.Page {

    private final CareWebs careWebs;
    private final Interviews interviews;
    private final LinkedWebs links;
    private final Consents consents;
    private final Suggestions suggestions;
    private final Thresholds thresholds;
    private final Clock clock;

    private final H1 title = new H1();
    private final Paragraph about = new Paragraph();
    private final WebActions actions = new WebActions(this::beginTrial, this::undo);
    private final WebParts parts = new WebParts(part -> select("show", part));
    private final Problem problem = new Problem();
    private final UrgentHelpFirst urgent = new UrgentHelpFirst();
    private final ClashNote clash = new ClashNote(this::edit);
    private final Paragraph said = new Paragraph();
    private final ContactCard card = new ContactCard(this);
    private final Noticed noticed;
    private final WhatIf whatIf;
    private final People people;
    private final PictureSection picture;

    private WebAsked asked = WebAsked.NOTHING;
    private @Nullable WebSight sight;
    private @Nullable Trial trial;

    MyWebView(
            CareWebs careWebs,
            Interviews interviews,
            LinkedWebs links,
            Consents consents,
            Pictures pictures,
            Suggestions suggestions,
            Directory directory,
            Thresholds thresholds,
            Clock clock) {
        this.careWebs = careWebs;
        this.interviews = interviews;
        this.links = links;
        this.consents = consents;
        this.suggestions = suggestions;
        this.thresholds = thresholds;
        this.clock = clock;
        noticed = new Noticed(suggestions, key -> select("finding", key), this);
        whatIf = new WhatIf(this, suggestions, directory);
        people = new People(contact -> select("contact", contact.toString()));
        picture = new PictureSection(this, pictures, thresholds, clock);
        said.getElement().setAttribute("role", "status");
        said.addClassName("mw-said");
        addClassName("mw-web");
        Watch.over(
                this,
                () -> sight == null || trial != null ? -1 : sight.web().version(),
                () -> careWebs.version(seen().web().person()),
                this::showNewest);
    }

    /** "No such person" and "not yours to see" are one answer: the page that is not there. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        asked = WebAsked.from(event.getLocation().getQueryParameters());
        var named = event.getRouteParameters().get("person");
        if (named.isEmpty()) {
            consents.self(Actor.current()).ifPresentOrElse(self -> open(self, event), this::offerWebs);
        } else {
            named.flatMap(PersonId::parse)
                    .ifPresentOrElse(
                            person -> open(person, event), () -> event.rerouteToError(NotFoundException.class));
        }
    }

    @Override
    public void edit(List<Change> changes) {
        var seen = sight;
        if (seen == null || changes.isEmpty()) {
            return;
        }
        urgent.show(OwnWords.in(changes));
        if (!isToday(seen)) {
            problem.say("You are looking at the web as it was. Go back to today to change it.");
            return;
        }
        if (trial != null) {
            tryOut(trial, changes);
            return;
        }
        switch (careWebs.editTogether(seen.web(), changes)) {
            case Joint.Saved(var web, var merged) -> {
                settle(WebSight.of(web, seen.day(), thresholds));
                said.setText(merged ? "Somebody else changed this web too. Both changes are kept." : "");
            }
            case Joint.Clashed clashed -> {
                settle(WebSight.of(clashed.current(), seen.day(), thresholds));
                clash.show(clashed);
            }
            case Joint.Refused(var sentence) -> problem.say(sentence);
            case Joint.NotFound() -> problem.say("You may look at this web but not change it.");
        }
    }

    private void settle(WebSight now) {
        problem.clear();
        clash.clear();
        said.setText("");
        show(now);
    }

    /** Somebody else changed it; what is being chosen between stays on the page. */
    private void showNewest() {
        var person = seen().web().person();
        careWebs.of(person)
                .ifPresentOrElse(
                        web -> {
                            show(WebSight.of(web, dayAsked(web), thresholds));
                            said.setText("Somebody else changed this web just now. You see the newest.");
                        },
                        () -> UI.getCurrent().navigate(WebAddress.web(person)));
    }

    @Override
    public void undo() {
        undo(false);
    }

    private void undo(boolean alsoOthers) {
        var seen = seen();
        switch (careWebs.undo(seen.web().person(), alsoOthers)) {
            case Undoing.Undone(var web, var edit) -> {
                settle(WebSight.of(web, dayAsked(web), thresholds));
                said.setText("Taken back: " + EditWords.of(edit, web) + ".");
            }
            case Undoing.SomebodyElses(var edit) -> askBeforeUndoing(edit);
            case Undoing.NothingLeft() -> said.setText("There is nothing to take back.");
            case Undoing.NotFound() -> problem.say("You may look at this web but not change it.");
        }
    }

    private void askBeforeUndoing(PastEdit edit) {
        var ask = new ConfirmDialog(
                "Take back what somebody else did?",
                "The last change was made by " + edit.by() + ": " + EditWords.of(edit, seen().web()) + ".",
                "Take it back",
                confirmed -> undo(true));
        ask.setCancelable(true);
        ask.setCancelText("Leave it");
        ask.open();
    }

    private void tryOut(Trial before, List<Change> changes) {
        try {
            var after = before.with(changes);
            trial = after;
            settle(after.sight(thresholds));
        } catch (IllegalArgumentException e) {
            problem.say(String.valueOf(e.getMessage()));
        }
    }

    private void beginTrial() {
        var today = WebSight.of(seen().web(), LocalDate.now(clock), thresholds);
        trial = Trial.of(today);
        settle(today);
        whatIf.getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
    }

    @Override
    public void keep() {
        var kept = trial;
        if (kept != null) {
            trial = null;
            // What was tried was made on the web of then: whoever edited meanwhile is not written over.
            sight = kept.real();
            edit(kept.changes());
        }
    }

    @Override
    public void throwAway() {
        trial = null;
        var person = seen().web().person();
        careWebs.of(person).ifPresent(web -> settle(WebSight.of(web, LocalDate.now(clock), thresholds)));
        said.setText("The copy is thrown away. Your web is as it was.");
    }

    @Override
    public void close() {
        select("contact", null);
    }

    @Override
    public String addressOfForm(Contact contact) {
        return WebAddress.contact(seen().web().person(), contact.id());
    }

    @Override
    public Optional<OwnWeb> ownWebOf(Contact contact) {
        return trial != null
                ? Optional.empty()
                : OwnWeb.of(contact, seen().web().person(), links, consents, () -> show(seen()));
    }

    private void open(PersonId person, BeforeEnterEvent event) {
        var tried = trial;
        if (tried != null && tried.copy().person().equals(person)) {
            show(tried.sight(thresholds));
            return;
        }
        trial = null;
        careWebs.of(person)
                .ifPresentOrElse(
                        web -> show(WebSight.of(web, dayAsked(web), thresholds)),
                        () -> event.rerouteToError(NotFoundException.class));
    }

    private void offerWebs() {
        sight = null;
        removeAll();
        add(new WebDoor(careWebs));
    }

    private void show(WebSight shown) {
        sight = shown;
        var contact = shown.contact(asked.contact()).orElse(null);
        var finding = shown.finding(asked.finding()).orElse(null);
        var isOwn = consents.self(Actor.current())
                .filter(shown.web().person()::equals)
                .isPresent();
        title.setText(isOwn ? "My care web" : shown.web().profile().name() + "’s care web");
        about.setText(
                isOwn
                        ? shown.web().profile().name() + ", "
                                + shown.web().profile().about()
                        : shown.web().profile().about());
        showActions(shown);
        parts.show(shown, asked.part());
        getElement().setAttribute("data-show", asked.part());
        showTrial(shown);
        noticed.show(shown, finding);
        people.show(shown, contact);
        picture.show(shown, contact, finding);
        card.setVisible(contact != null);
        if (contact != null) {
            card.show(shown, contact);
            card.getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
        }
        if (title.getParent().isEmpty()) {
            layOut();
        }
    }

    private void showTrial(WebSight shown) {
        var tried = trial;
        getElement().setAttribute("data-trial", tried != null);
        if (tried == null) {
            whatIf.setVisible(false);
        } else {
            whatIf.show(tried.real(), shown, !tried.changes().isEmpty());
        }
    }

    private LocalDate dayAsked(CareWeb web) {
        return WebDays.of(web, LocalDate.now(clock)).or(asked.day());
    }

    private boolean isToday(WebSight shown) {
        return shown.day().equals(LocalDate.now(clock));
    }

    private void layOut() {
        removeAll();
        about.addClassName("mw-lead");
        var head = new Div(new Div(title, about), actions);
        head.addClassName("mw-web-head");
        var beside = new Div(card, noticed);
        beside.addClassName("mw-beside");
        var news = new Div(urgent, problem, clash, said, whatIf);
        news.addClassName("mw-news");
        add(head, news, parts, beside, people, picture);
    }

    private void showActions(WebSight shown) {
        var person = shown.web().person();
        var isOwn = consents.self(Actor.current()).filter(person::equals).isPresent();
        actions.show(
                person,
                isOwn,
                isOwn ? careWebs.lent() : List.of(),
                interviews.of(person).isPresent(),
                trial != null);
    }

    @Override
    public void select(String key, @Nullable String value) {
        UI.getCurrent()
                .navigate(
                        WebAddress.web(seen().web().person()),
                        asked.with(key, value).parameters());
    }

    @Override
    public void openGap(String key) {
        seen().finding(key)
                .ifPresent(
                        finding -> UI.getCurrent().getPage().setLocation(suggestions.address(finding, seen().web())));
    }

    @Override
    public boolean isPair() {
        return asked.isPair();
    }

    @Override
    public void onShown(boolean isPair) {
        getElement().setAttribute("data-pair", isPair);
    }

    @Override
    public WebSight seen() {
        return java.util.Objects.requireNonNull(sight);
    }
}
