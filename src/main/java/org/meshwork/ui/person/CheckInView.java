package org.meshwork.ui.person;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.meshwork.findings.Thresholds;
import org.meshwork.person.CareWeb;
import org.meshwork.person.CareWebs;
import org.meshwork.person.CheckIn;
import org.meshwork.person.CheckIns;
import org.meshwork.ui.MainLayout;
import org.meshwork.ui.Problem;

/** Six short questions on how joined up care feels, and what was answered before, beside what the web shows. */
@Route(value = "my-web/:person/check-in", layout = MainLayout.class)
@PageTitle("How joined up is it? – Meshwork")
@PermitAll // consent decides, in CareWebs and CheckIns
public class CheckInView extends OneWebView {

    private final CheckIns checkIns;
    private final Thresholds thresholds;
    private final Clock clock;

    private final Problem problem = new Problem();
    private final Paragraph said = new Paragraph();
    private final Div history = new Div();
    private final List<RadioButtonGroup<Integer>> questions = new ArrayList<>();
    private @Nullable CareWeb web;

    CheckInView(CareWebs careWebs, CheckIns checkIns, Thresholds thresholds, Clock clock) {
        super(careWebs);
        this.checkIns = checkIns;
        this.thresholds = thresholds;
        this.clock = clock;
        said.getElement().setAttribute("role", "status");
        said.addClassName("mw-said");
        addClassName("mw-form");
    }

    @Override
    void show(CareWeb shown) {
        web = shown;
        removeAll();
        questions.clear();
        add(
                new H1("How joined up is your care?"),
                new Paragraph(
                        "Think of everybody who helped you in the last three months. Six questions, under a minute. Leave out what does not fit."),
                problem);
        for (var question : CheckIn.Question.values()) {
            var group = new RadioButtonGroup<Integer>(question.words());
            group.setHelperText(question.hint());
            group.setItems(1, 2, 3, 4, 5);
            group.setItemLabelGenerator(answer -> CheckIn.SCALE.get(answer - 1));
            questions.add(group);
            add(group);
        }
        var save = new NativeButton("Save my answers", pressed -> save());
        save.addClassName("mw-button");
        var actions = new Div(save, new Anchor(WebAddress.web(shown.person()), "Back to the web"));
        actions.addClassName("mw-actions");
        add(actions, said, history);
        showHistory();
    }

    private void save() {
        try {
            var answers = questions.stream().map(RadioButtonGroup::getValue).toArray(Integer[]::new);
            var answered = checkIns.answer(
                    Objects.requireNonNull(web).person(), new CheckIn(LocalDate.now(clock), Arrays.asList(answers)));
            if (answered) {
                problem.clear();
                said.setText("Thank you. Your answers are kept.");
                showHistory();
            } else {
                problem.say("You may look at this web but not answer for it.");
            }
        } catch (IllegalArgumentException e) {
            problem.say(String.valueOf(e.getMessage()));
        }
    }

    private void showHistory() {
        history.removeAll();
        var shown = Objects.requireNonNull(web);
        var lines = FeltAndSeen.of(shown, checkIns.of(shown.person()), thresholds);
        if (lines.isEmpty()) {
            return;
        }
        history.add(new H2("How it felt, and what the web shows"));
        FeltAndSeen.disagreement(lines.getLast()).ifPresent(sentence -> {
            var note = new Paragraph(sentence);
            note.addClassName("mw-note");
            history.add(note);
        });
        history.getElement().appendChild(table(lines));
        history.add(
                new Paragraph(
                        "The first is how it felt to you. The second is counted from who talks to whom in your web. They are two different things, and never mixed."));
    }

    private static Element table(List<FeltAndSeen> lines) {
        var table = new Element("table");
        table.setAttribute("class", "mw-table");
        table.appendChild(row("th", "Day", "How it felt to you", "Handovers joined up"));
        for (var line : lines.reversed()) {
            table.appendChild(row("td", WebWords.date(line.on()), line.felt(), line.seen()));
        }
        return table;
    }

    private static Element row(String cell, String... words) {
        var row = new Element("tr");
        for (var word : words) {
            var element = new Element(cell).setText(word);
            if (cell.equals("th")) {
                element.setAttribute("scope", "col");
            }
            row.appendChild(element);
        }
        return row;
    }
}
