package org.meshwork.ui.person;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meshwork.directory.Directory;
import org.meshwork.directory.Service;
import org.meshwork.findings.Finding;
import org.meshwork.person.Answer;
import org.meshwork.person.Change;
import org.meshwork.person.Contact;
import org.meshwork.person.Edits;
import org.meshwork.shared.CareRole;
import org.meshwork.shared.Sector;
import org.meshwork.shared.Vocabulary;
import org.meshwork.suggestions.Suggestions;

/** The trial in hand: what it would change, three things to try with one choice each, and whether to keep it. */
final class WhatIf extends Section {

    private static final int SERVICES = 12;
    private static final int FOR_EACH = 3;

    /** What the page does with it. */
    interface Page {

        void edit(List<Change> changes);

        void keep();

        void throwAway();
    }

    private final Page page;
    private final Suggestions suggestions;
    private final Directory directory;

    /** A service that would close a gap. */
    private record Offered(Service service, Finding gap) {}

    WhatIf(Page page, Suggestions suggestions, Directory directory) {
        this.page = page;
        this.suggestions = suggestions;
        this.directory = directory;
        addClassNames("mw-card", "mw-what-if");
        getElement().setAttribute("aria-label", "What if?");
        setVisible(false);
    }

    void show(WebSight real, WebSight tried, boolean changed) {
        removeAll();
        var outcome = new UnorderedList();
        outcome.getElement().setAttribute("aria-live", "polite");
        Trial.difference(real, tried).forEach(sentence -> outcome.add(new ListItem(sentence)));
        var keep = new NativeButton("Keep these changes", pressed -> page.keep());
        keep.addClassName("mw-button");
        keep.setEnabled(changed);
        var away = new NativeButton("Throw them away", pressed -> page.throwAway());
        away.addClassName("mw-quiet");
        var ways = new Div(keep, away);
        ways.addClassName("mw-actions");
        var tools = new Div(coordinator(tried), service(tried), tie(tried));
        tools.addClassName("mw-tools");
        add(
                new H2("What if?"),
                new Paragraph(
                        "This is a copy. Change whatever you like, here, in the picture or in the list: nobody else sees it, and nothing is saved until you keep it."),
                tools,
                outcome,
                ways);
        setVisible(true);
    }

    private Select<Contact> coordinator(WebSight tried) {
        var choice = contacts("… this person co-ordinated?", tried, contact -> !contact.coordinatesOn(tried.day()));
        choice.addValueChangeListener(chosen -> {
            if (chosen.getValue() != null) {
                page.edit(Edits.nameCoordinator(tried.web(), chosen.getValue().id(), tried.day()));
            }
        });
        return choice;
    }

    private Select<Offered> service(WebSight tried) {
        var choice = new Select<Offered>();
        choice.setLabel("… this service helped?");
        choice.setItems(offered(tried));
        choice.setItemLabelGenerator(one ->
                one == null ? "" : one.service().name() + " – " + one.gap().headline());
        choice.addValueChangeListener(chosen -> {
            if (chosen.getValue() != null) {
                page.edit(joining(chosen.getValue(), tried));
            }
        });
        return choice;
    }

    private Div tie(WebSight tried) {
        var one = contacts("… this one talked", tried, contact -> true);
        var other = contacts("to this one?", tried, contact -> true);
        Runnable join = () -> {
            if (one.getValue() != null
                    && other.getValue() != null
                    && !one.getValue().equals(other.getValue())) {
                page.edit(Edits.answer(
                        tried.web(), one.getValue().id(), other.getValue().id(), Answer.YES, tried.day()));
            }
        };
        one.addValueChangeListener(chosen -> join.run());
        other.addValueChangeListener(chosen -> join.run());
        var pair = new Div(one, other);
        pair.addClassName("mw-tools");
        return pair;
    }

    private static Select<Contact> contacts(
            String label, WebSight tried, java.util.function.Predicate<Contact> offered) {
        var choice = new Select<Contact>();
        choice.setLabel(label);
        choice.setItems(
                tried.web().activeOn(tried.day()).stream().filter(offered).toList());
        choice.setItemLabelGenerator(contact -> contact == null ? "" : contact.name());
        return choice;
    }

    /** The best few for each gap, none twice. */
    private List<Offered> offered(WebSight tried) {
        var all = new ArrayList<Offered>();
        var names = new HashSet<String>();
        for (var finding : tried.findings()) {
            suggestions
                    .query(finding, tried.web())
                    .map(directory::find)
                    .ifPresent(hits -> hits.hits().stream()
                            .limit(FOR_EACH)
                            .filter(hit -> names.add(hit.service().id().toString()))
                            .forEach(hit -> all.add(new Offered(hit.service(), finding))));
            if (all.size() >= SERVICES) {
                break;
            }
        }
        return all;
    }

    /** It helps with those of its needs that the person has. */
    private static List<Change> joining(Offered offered, WebSight tried) {
        var service = offered.service();
        var role = Vocabulary.shipped().roles().stream()
                .filter(one -> service.types().contains(one.serviceType()))
                .findFirst();
        var held = tried.web().needsOn(tried.day()).stream()
                .map(need -> need.code())
                .toList();
        var needs = new HashSet<>(service.needs());
        needs.retainAll(held);
        return new Newcomer(
                        service.name(),
                        role.map(CareRole::code).orElse(service.name()),
                        sector(service, role.orElse(null)),
                        role.map(CareRole::everyDays).orElse(null),
                        Optional.of(service),
                        "",
                        Set.copyOf(needs))
                .beginning(tried.web(), tried.day());
    }

    private static Sector sector(Service service, @Nullable CareRole role) {
        var said = service.organisation().sector();
        return said != null ? said : role != null ? role.sector() : Sector.VOLUNTARY;
    }
}
