package org.meshwork.ui.person;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.meshwork.access.Actor;
import org.meshwork.access.Consents.Purpose;
import org.meshwork.access.Sharing;
import org.meshwork.access.Sharing.Giving;
import org.meshwork.access.Sharing.Grant;
import org.meshwork.access.Sharing.Look;
import org.meshwork.person.CareWebs;
import org.meshwork.shared.PersonId;
import org.meshwork.ui.MainLayout;
import org.meshwork.ui.Problem;

/** Who else may open a web and until when, decided by whose it is; and who has opened it. */
@Route(value = "my-web/:person/sharing", layout = MainLayout.class)
@PageTitle("Who can see it – Meshwork")
@CssImport("./styles/web.css")
@PermitAll // only whose web it is gets past beforeEnter
public class SharingView extends Div implements BeforeEnterObserver {

    private final Sharing sharing;
    private final CareWebs careWebs;
    private final Problem problem = new Problem();
    private final Paragraph said = new Paragraph();
    private final Section grants = new Section();
    private final Section looks = new Section();
    private final TextField username = new TextField("The name they sign in with");
    private final RadioButtonGroup<Purpose> purpose = new RadioButtonGroup<>("What they may do");
    private final DayField lastDay =
            new DayField("Until when", "Leave it empty for as long as you do not take it back.");
    private final TextField reason = new TextField("What for (you can leave this out)");
    private @Nullable PersonId person;

    SharingView(Sharing sharing, CareWebs careWebs) {
        this.sharing = sharing;
        this.careWebs = careWebs;
        purpose.setItems(Purpose.SEE, Purpose.EDIT);
        purpose.setItemLabelGenerator(SharingView::may);
        purpose.setValue(Purpose.SEE);
        reason.setHelperText("For example: helps me with appointments");
        said.getElement().setAttribute("role", "status");
        said.addClassName("mw-said");
        addClassName("mw-stack");
    }

    /** "No such person" and "not yours to decide" are one answer: the page that is not there. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get("person")
                .flatMap(PersonId::parse)
                .filter(named -> sharing.isOwn(Actor.current(), named))
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(PersonId own) {
        person = own;
        removeAll();
        var give = new NativeButton("Let them in", pressed -> give());
        give.addClassName("mw-button");
        var form = new Div(problem, username, purpose, lastDay, reason, give);
        form.addClassName("mw-form");
        add(
                new H1("Who can see your web"),
                new Anchor(WebAddress.web(own), "Back to the web"),
                said,
                grants,
                new H2("Let somebody in"),
                form,
                looks,
                everything(own));
        showGrants();
        showLooks();
    }

    private Section everything(PersonId own) {
        var delete = new NativeButton("Delete everything", pressed -> askBeforeDeleting(own));
        delete.addClassName("mw-quiet");
        return new Section(
                new H2("Everything about you"),
                new Paragraph("You can take all of it with you, and you can have all of it deleted."),
                new Anchor(WebAddress.take(own), "Take it with you"),
                new Paragraph(
                        "Deleted are your web with its history, your check-ins, the services kept with it, and who may open it and who did. Totals that were already published cannot be taken back; they name nobody."),
                delete);
    }

    private void askBeforeDeleting(PersonId own) {
        var ask = new ConfirmDialog(
                "Delete everything?",
                "Your web and all that is kept about you will be gone for good. Nobody can bring it back. Your name to sign in stays.",
                "Delete everything",
                confirmed -> {
                    careWebs.erase(own);
                    UI.getCurrent().navigate("my-web");
                });
        ask.setCancelable(true);
        ask.setCancelText("Keep it");
        ask.open();
    }

    private void give() {
        try {
            var outcome = sharing.give(
                    Actor.current(),
                    Objects.requireNonNull(person),
                    username.getValue(),
                    purpose.getValue(),
                    lastDay.orNull(),
                    reason.getValue());
            switch (outcome) {
                case Giving.Refused(var sentence) -> problem.say(sentence);
                case Giving.Given(var name) -> {
                    problem.clear();
                    username.clear();
                    reason.clear();
                    lastDay.show(null);
                    said.setText(name + " can open your web now.");
                    showGrants();
                }
            }
        } catch (IllegalArgumentException e) {
            problem.say(String.valueOf(e.getMessage()));
        }
    }

    private void showGrants() {
        grants.removeAll();
        grants.add(new H2("Who can open it now"));
        var all = sharing.grants(Actor.current(), Objects.requireNonNull(person));
        if (all.isEmpty()) {
            grants.add(new Paragraph("Only you."));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("mw-plain-list");
        all.forEach(grant -> list.add(line(grant)));
        grants.add(list);
    }

    private ListItem line(Grant grant) {
        var takeBack = new NativeButton("Take it back", pressed -> takeBack(grant));
        takeBack.addClassName("mw-link");
        takeBack.getElement().setAttribute("aria-label", "Take it back from " + grant.name());
        return new ListItem(new Span(words(grant) + ' '), takeBack);
    }

    private void takeBack(Grant grant) {
        sharing.takeBack(Actor.current(), Objects.requireNonNull(person), grant.username());
        said.setText(grant.name() + " cannot open your web any more.");
        showGrants();
    }

    private void showLooks() {
        looks.removeAll();
        looks.add(new H2("Who has opened it"));
        var all = sharing.looks(Actor.current(), Objects.requireNonNull(person));
        if (all.isEmpty()) {
            looks.add(new Paragraph("Nobody but you."));
            return;
        }
        var list = new UnorderedList();
        all.forEach(look -> list.add(new ListItem(words(look))));
        looks.add(list);
    }

    static String words(Grant grant) {
        var why = grant.reason().isEmpty() ? "" : " (" + grant.reason() + ")";
        return grant.name() + why + " – " + may(grant.purpose()).toLowerCase(Locale.ROOT) + until(grant.lastDay())
                + '.';
    }

    static String words(Look look) {
        return WebWords.date(look.on()) + ": " + look.name()
                + (look.purpose() == Purpose.SEE ? " looked" : " changed something");
    }

    private static String until(@Nullable LocalDate lastDay) {
        return lastDay == null ? "" : ", until " + WebWords.date(lastDay);
    }

    private static String may(Purpose purpose) {
        return switch (purpose) {
            case SEE -> "May look";
            case EDIT -> "May look and change it";
        };
    }
}
