package org.meshwork.ui.person;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import org.meshwork.person.CareWebs.Joint;
import org.meshwork.person.Change;

/** Two people changed the same at once: what each of them said, to choose from. Nothing is written before one chooses. */
final class ClashNote extends Div {

    private final Consumer<List<Change>> onChosen;

    /** @param onChosen is given the changes to be made on the newest web */
    ClashNote(Consumer<List<Change>> onChosen) {
        this.onChosen = onChosen;
        addClassNames("mw-note", "mw-clash");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    void show(Joint.Clashed clashed) {
        removeAll();
        add(
                new H2("Two of you changed the same"),
                new Paragraph("Somebody else was a little faster. Neither is lost: choose what shall be."));
        for (var clash : clashed.mine().clashes()) {
            var choices = ClashWords.choices(clash, clashed.current());
            add(new Paragraph(ClashWords.about(clash, clashed.current()) + ". Now: “" + choices.getFirst()
                    + "”. Yours: “" + choices.getLast() + "”."));
        }
        var theirs = new NativeButton(
                "Leave it as it is now", pressed -> choose(clashed.mine().yielding()));
        theirs.addClassName("mw-quiet");
        var mine = new NativeButton(
                "Have it my way", pressed -> choose(clashed.mine().changes()));
        mine.addClassName("mw-button");
        var actions = new Div(theirs, mine);
        actions.addClassName("mw-actions");
        add(actions);
        setVisible(true);
    }

    void clear() {
        setVisible(false);
    }

    private void choose(List<Change> changes) {
        setVisible(false);
        onChosen.accept(changes);
    }
}
