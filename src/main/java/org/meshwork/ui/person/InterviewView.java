package org.meshwork.ui.person;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.meshwork.directory.Directory;
import org.meshwork.findings.Thresholds;
import org.meshwork.person.CareWeb;
import org.meshwork.person.CareWebs;
import org.meshwork.person.CareWebs.Joint;
import org.meshwork.person.Change;
import org.meshwork.person.Interviews;
import org.meshwork.places.Places;
import org.meshwork.shared.PersonId;
import org.meshwork.ui.MainLayout;
import org.meshwork.ui.Problem;
import org.meshwork.ui.component.CareWebGraph;
import org.meshwork.ui.find.UrgentHelpFirst;

/**
 * A web built by one question at a time, while the picture grows beside it. Each answer is in the web as soon as it is
 * given; every question can be skipped, and the address names the one that is asked.
 */
@Route(value = "my-web/:person/start/:step?", layout = MainLayout.class)
@PageTitle("Who helps you? – Meshwork")
@PermitAll // consent decides, in CareWebs
public class InterviewView extends Div implements BeforeEnterObserver, Telling.Listener {

    private final CareWebs careWebs;
    private final Interviews interviews;
    private final Directory directory;
    private final Places places;
    private final Pictures pictures;
    private final Thresholds thresholds;
    private final Clock clock;

    private final Problem problem = new Problem();
    private final UrgentHelpFirst urgent = new UrgentHelpFirst();
    private final Paragraph said = new Paragraph();
    private final CareWebGraph graph = new CareWebGraph();
    private final ToldSoFar soFar = new ToldSoFar(this);
    private final NativeButton on = new NativeButton("", pressed -> goOn());
    private @Nullable WebSight sight;
    private Step step = Step.YOU;
    private @Nullable Telling telling;

    InterviewView(
            CareWebs careWebs,
            Interviews interviews,
            Directory directory,
            Places places,
            Pictures pictures,
            Thresholds thresholds,
            Clock clock) {
        this.careWebs = careWebs;
        this.interviews = interviews;
        this.directory = directory;
        this.places = places;
        this.pictures = pictures;
        this.thresholds = thresholds;
        this.clock = clock;
        graph.getElement().setProperty("plain", true);
        said.getElement().setAttribute("role", "status");
        said.addClassName("mw-said");
        addClassName("mw-interview");
        Watch.over(
                this,
                () -> sight == null ? -1 : sight.web().version(),
                () -> careWebs.version(sight().web().person()),
                () -> careWebs.of(sight().web().person()).ifPresent(web -> {
                    renew(web);
                    say("Somebody else changed this web just now. You see the newest.");
                }));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var found = event.getRouteParameters()
                .get("person")
                .flatMap(PersonId::parse)
                .flatMap(careWebs::of);
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        see(found.get());
        var place = interviews.of(found.get().person());
        var named = event.getRouteParameters().get("step");
        step = named.or(() -> place.map(Interviews.Place::question))
                .flatMap(Step::of)
                .orElse(Step.YOU);
        ask();
        place.filter(stopped -> stopped.question().equals(step.path()))
                .map(Interviews.Place::draft)
                .ifPresent(this::takeUp);
        if (place.map(Interviews.Place::question).filter(step.path()::equals).isEmpty()) {
            interviews.stopAt(found.get().person(), new Interviews.Place(step.path(), Map.of()));
        }
    }

    @Override
    public WebSight sight() {
        return Objects.requireNonNull(sight);
    }

    @Override
    public boolean tell(List<Change> changes) {
        urgent.show(OwnWords.in(changes));
        return switch (careWebs.editTogether(sight().web(), changes)) {
            case Joint.Saved(var web, var merged) -> {
                problem.clear();
                renew(web);
                if (merged) {
                    say("Somebody else changed this web too. Both are kept.");
                }
                yield true;
            }
            case Joint.Clashed clashed -> {
                renew(clashed.current());
                problem.say(ClashWords.sentence(clashed.mine(), clashed.current())
                        + " Look at it again, and say it once more if yours is right.");
                yield false;
            }
            case Joint.Refused(var sentence) -> {
                problem.say(sentence);
                yield false;
            }
            case Joint.NotFound() -> {
                problem.say("You may look at this web but not change it.");
                yield false;
            }
        };
    }

    @Override
    public void draft(Map<String, String> fields) {
        urgent.show(String.join(". ", fields.values()));
        interviews.stopAt(sight().web().person(), new Interviews.Place(step.path(), fields));
    }

    @Override
    public void say(String sentence) {
        said.setText(sentence);
    }

    private void takeUp(Map<String, String> draft) {
        if (telling instanceof WhoHelps who && !draft.isEmpty()) {
            who.takeUp(draft);
            say("We kept what you had begun to write.");
        }
    }

    private void see(CareWeb web) {
        sight = WebSight.of(web, LocalDate.now(clock), thresholds);
    }

    private void renew(CareWeb web) {
        see(web);
        if (telling != null) {
            telling.renew();
        }
        showWeb();
    }

    private void showWeb() {
        graph.show(pictures.of(sight(), null, null, false));
        soFar.show(sight(), step);
        on.setText(goOnWords());
    }

    private void ask() {
        removeAll();
        said.setText("");
        problem.clear();
        var panel = panel();
        telling = panel;
        var title = new H1(step.question());
        title.getElement().setAttribute("tabindex", "-1").executeJs("this.focus()");
        var hint = new Paragraph(step.hint());
        hint.addClassName("mw-lead");
        on.addClassName("mw-quiet");
        on.removeClassName("mw-button");
        if (!(panel instanceof WhoHelps)) {
            on.removeClassName("mw-quiet");
            on.addClassName("mw-button");
        }
        var show = new NativeButton("Show me my web", pressed -> leave());
        show.addClassName("mw-link");
        var ways = new Div(on, show);
        ways.addClassName("mw-actions");
        var asked = new Div(urgent, way(), progress(), title, hint, problem);
        if (step == Step.CARING) {
            asked.add(new LooksAfter(this));
        }
        asked.add(panel, said, ways, soFar);
        asked.addClassNames("mw-form", "mw-asked");
        var picture = new Div(graph);
        picture.addClassName("mw-growing");
        add(asked, picture);
        showWeb();
    }

    private Telling panel() {
        return switch (step) {
            case YOU -> new AboutYou(places, this);
            case HOME, HEALTH, HOSPITAL, FEELINGS, MONEY, CARING -> new WhoHelps(step, directory, this);
            case NEEDS -> new MissingNeeds(this);
            case TALK -> new LikelyPairs(this);
            case CONDITIONS -> new Conditions(this);
            case COORDINATOR -> new WhoCoordinates(this);
            case PLAN -> new PlanTold(this);
            case EVENTS -> new WhatWasDone(this);
            case FACTS -> new Facts(this);
            case GOAL -> new GoalTold(this);
        };
    }

    private String goOnWords() {
        if (step.next().isEmpty()) {
            return "That is all: show me my web";
        }
        return telling instanceof WhoHelps && soFar.isEmpty() ? "Nobody helps me with this" : "Next question";
    }

    private Div way() {
        var back = step.previous()
                .map(before -> new Anchor(address(before), "← Back"))
                .orElseGet(() -> new Anchor(WebAddress.web(sight().web().person()), "← Back"));
        return new Div(back);
    }

    private Div progress() {
        var number = step.ordinal() + 1;
        var all = Step.values().length;
        var part = new Span();
        part.setWidth(100 * number / all + "%");
        var bar = new Div(part);
        bar.addClassName("mw-measure");
        bar.getElement().setAttribute("aria-hidden", "true");
        var words = new Paragraph("Question " + number + " of " + all + ". You can skip any.");
        words.addClassName("mw-about");
        return new Div(bar, words);
    }

    /** What stands on the page is kept, or said why it cannot be. */
    private boolean kept() {
        try {
            var changes = telling == null ? List.<Change>of() : telling.untold();
            return changes.isEmpty() || tell(changes);
        } catch (IllegalArgumentException e) {
            problem.say(String.valueOf(e.getMessage()));
            return false;
        }
    }

    private void goOn() {
        if (step.next().isEmpty()) {
            leave();
        } else if (kept()) {
            UI.getCurrent().navigate(address(step.next().orElseThrow()));
        }
    }

    private void leave() {
        if (!kept()) {
            return;
        }
        var person = sight().web().person();
        if (step.next().isEmpty()) {
            interviews.finish(person);
        } else {
            interviews.stopAt(person, new Interviews.Place(step.path(), Map.of()));
        }
        UI.getCurrent().navigate(WebAddress.web(person));
    }

    private String address(Step asked) {
        return WebAddress.interview(sight().web().person(), Optional.of(asked));
    }
}
