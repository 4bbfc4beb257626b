package org.meshwork.ui.method;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.meshwork.findings.Findings;
import org.meshwork.findings.Method;
import org.meshwork.findings.Method.Kind;
import org.meshwork.findings.PathwayStep;
import org.meshwork.findings.Threshold;
import org.meshwork.findings.Thresholds;
import org.meshwork.shared.Condition;
import org.meshwork.shared.EncounterKind;
import org.meshwork.shared.Vocabulary;
import org.meshwork.ui.MainLayout;

/** How one rule or measure is worked out; without a name, the list of them all. */
@Route(value = "methods/:method?", layout = MainLayout.class)
@AnonymousAllowed
public class MethodView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String PATHWAY = "pathway-step-missing";

    private final Thresholds thresholds;
    private String title = "How we work things out";

    MethodView(Thresholds thresholds) {
        this.thresholds = thresholds;
        addClassName("mw-stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var asked = event.getRouteParameters().get("method");
        if (asked.isEmpty()) {
            title = "How we work things out";
            showAll();
            return;
        }
        var method = asked.flatMap(Method::of);
        if (method.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        title = method.get().name();
        show(method.get());
    }

    @Override
    public String getPageTitle() {
        return title + " – Meshwork";
    }

    private void showAll() {
        add(
                new H1(title),
                new Paragraph("What we notice and measure, from what you told us and nothing else. Edition "
                        + Findings.edition(thresholds) + " of the rules."));
        for (var kind : Kind.values()) {
            var list = new UnorderedList();
            list.addClassName("mw-plain-list");
            Method.all().stream()
                    .filter(method -> method.kind() == kind)
                    .forEach(method -> list.add(new ListItem(new Anchor("methods/" + method.id(), method.name()))));
            add(new H2(kind.label()), list);
        }
    }

    private void show(Method method) {
        add(
                new Anchor("methods", "How we work things out"),
                new H1(method.name()),
                new Paragraph(method.definition()),
                new H2(method.kind() == Kind.RULE ? "Exactly when" : "The formula"),
                new Paragraph(method.formula()),
                new H2("An example"),
                new Paragraph(method.example()),
                new H2("What it does not say"),
                new Paragraph(method.limits()));
        var used = method.thresholds(thresholds);
        if (!used.isEmpty()) {
            var list = new UnorderedList();
            used.forEach(threshold -> list.add(new ListItem(words(threshold))));
            add(new H2("The limits it goes by here"), list);
        }
        if (method.id().equals(PATHWAY)) {
            showPathways();
        }
        add(new H2("Where it comes from"), new Paragraph(method.source() + "."));
    }

    private void showPathways() {
        var list = new UnorderedList();
        PathwayStep.catalogue().forEach(step -> list.add(new ListItem(words(step))));
        add(new H2("What guidance expects"), list);
    }

    private static String words(PathwayStep step) {
        var condition = Vocabulary.shipped().condition(step.condition()).map(Condition::name);
        var support = Vocabulary.shipped().encounterKind(step.support()).map(EncounterKind::name);
        var every = Optional.ofNullable(step.everyMonths()).map(months -> ", every " + months + " months");
        return condition.orElse(step.condition()) + ": " + support.orElse(step.support()) + every.orElse("")
                + ". From: " + step.source() + ".";
    }

    private static String words(Threshold threshold) {
        return threshold.label() + ": " + threshold.value() + " " + threshold.unit()
                + (threshold.isLocal() ? ", as set for this area; usually " + threshold.usual() : "") + ". From: "
                + threshold.source() + ".";
    }
}
