package org.meshwork.ui.person;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meshwork.directory.Directory;
import org.meshwork.directory.Service;
import org.meshwork.person.CareWeb;
import org.meshwork.person.CareWebs;
import org.meshwork.person.CareWebs.Joint;
import org.meshwork.person.Change;
import org.meshwork.person.Contact;
import org.meshwork.person.HeldNeed;
import org.meshwork.shared.ContactId;
import org.meshwork.shared.Period;
import org.meshwork.shared.PersonId;
import org.meshwork.shared.ServiceId;
import org.meshwork.ui.MainLayout;
import org.meshwork.ui.Problem;
import org.meshwork.ui.find.UrgentHelpFirst;

/** Adding somebody who helps, or changing what is known of them; filled in where it comes from a service. */
@Route(value = "my-web/:person/contact/:contact?", layout = MainLayout.class)
@PageTitle("Somebody who helps – Meshwork")
@PermitAll // consent decides, in CareWebs
public class ContactView extends Div implements BeforeEnterObserver {

    private static final int USUAL_IMPORTANCE = 2;

    private final CareWebs careWebs;
    private final Directory directory;
    private final Clock clock;

    private final Problem problem = new Problem();
    private String then = "";
    private @Nullable CareWeb web;
    private @Nullable ContactForm form;

    ContactView(CareWebs careWebs, Directory directory, Clock clock) {
        this.careWebs = careWebs;
        this.directory = directory;
        this.clock = clock;
        addClassName("mw-form");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var found = event.getRouteParameters()
                .get("person")
                .flatMap(PersonId::parse)
                .flatMap(careWebs::of);
        var contact = event.getRouteParameters().get("contact");
        if (found.isEmpty()
                || (contact.isPresent()
                        && contact.flatMap(ContactId::parse)
                                .flatMap(found.get()::contact)
                                .isEmpty())) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        web = found.get();
        var before = contact.flatMap(ContactId::parse).flatMap(found.get()::contact);
        then = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("then")
                .flatMap(Step::of)
                .map(Step::path)
                .orElse("");
        var service = before.map(Contact::service)
                .or(() -> event.getLocation()
                        .getQueryParameters()
                        .getSingleParameter("service")
                        .flatMap(ServiceId::parse))
                .flatMap(directory::service)
                .orElse(null);
        show(found.get(), before.orElse(null), service);
    }

    private void show(CareWeb shown, @Nullable Contact before, @Nullable Service service) {
        removeAll();
        var asked = new ContactForm(shown, before, service, LocalDate.now(clock));
        form = asked;
        var urgent = new UrgentHelpFirst();
        urgent.watch(asked.written());
        var save = new NativeButton(before == null ? "Add to the web" : "Save", pressed -> save());
        save.addClassName("mw-button");
        var actions = new Div(save, new Anchor(wayBack(shown), "Cancel"));
        actions.addClassName("mw-actions");
        add(
                new H1(before == null ? "Who helps you?" : "Change " + before.name()),
                new Paragraph("Only the first two are needed. The rest helps us to notice more."),
                urgent,
                problem);
        add(asked.questions());
        add(actions);
    }

    /** To the question that somebody came from, or to the web. */
    private String wayBack(CareWeb of) {
        return Step.of(then)
                .map(step -> WebAddress.interview(of.person(), Optional.of(step)))
                .orElse(WebAddress.web(of.person()));
    }

    private void save() {
        var shown = Objects.requireNonNull(web);
        var today = LocalDate.now(clock);
        try {
            var contact = Objects.requireNonNull(form).read();
            var changes = new ArrayList<Change>();
            changes.add(new Change.PutContact(contact));
            newNeeds(shown, contact, today).forEach(changes::add);
            settle(careWebs.editTogether(shown, changes), contact);
        } catch (IllegalArgumentException e) {
            problem.say(String.valueOf(e.getMessage()));
        }
    }

    private void settle(Joint outcome, Contact contact) {
        switch (outcome) {
            case Joint.Saved(var saved, var ignored) -> {
                if (then.isEmpty()) {
                    UI.getCurrent()
                            .navigate(
                                    WebAddress.web(saved.person()),
                                    com.vaadin.flow.router.QueryParameters.of(
                                            "contact", contact.id().toString()));
                } else {
                    UI.getCurrent().navigate(wayBack(saved));
                }
            }
            case Joint.Clashed clashed -> {
                // Pressed again it is made on what they see now, knowingly.
                web = clashed.current();
                problem.say(
                        ClashWords.sentence(clashed.mine(), clashed.current()) + " Now it is "
                                + WebWords.list(clashed.mine().clashes().stream()
                                        .map(clash -> "“"
                                                + ClashWords.choices(clash, clashed.current())
                                                        .getFirst() + "”")
                                        .toList())
                                + ". What you wrote is still here: press again to have it your way, or cancel to leave theirs.");
            }
            case Joint.Refused(var sentence) -> problem.say(sentence);
            case Joint.NotFound() -> problem.say("You may look at this web but not change it.");
        }
    }

    private List<Change> newNeeds(CareWeb shown, Contact contact, LocalDate today) {
        Set<String> held = new LinkedHashSet<>();
        shown.needsOn(today).forEach(need -> held.add(need.code()));
        return contact.helpsWith().stream()
                .filter(help -> help.period().holdsOn(today) && !held.contains(help.need()))
                .map(help ->
                        (Change) new Change.PutNeed(new HeldNeed(help.need(), Period.from(today), USUAL_IMPORTANCE)))
                .toList();
    }
}
