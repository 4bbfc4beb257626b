package org.meshwork.ui.person;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.meshwork.person.Answer;

/** Whether two talk to each other: yes, no, don't know; pressed again it is not said. */
final class WhoTalks extends Div {

    private final Map<Answer, NativeButton> buttons = new EnumMap<>(Answer.class);
    private Answer said = Answer.NOT_ASKED;

    /**
     * @param title as it is read: one name beside a card of the other, both names elsewhere
     * @param why they should, or empty
     */
    WhoTalks(String title, String asked, String why, Answer answer, Consumer<Answer> listener) {
        var name = new Span(title);
        name.addClassName("mw-question");
        add(name);
        if (!why.isEmpty()) {
            var reason = new Span(why);
            reason.addClassName("mw-about");
            add(reason);
        }
        var choices = new Div();
        choices.addClassName("mw-answers");
        choices.getElement().setAttribute("role", "group").setAttribute("aria-label", asked);
        for (var choice : List.of(Answer.YES, Answer.NO, Answer.DONT_KNOW)) {
            var button = new NativeButton(
                    words(choice), pressed -> listener.accept(choice == said ? Answer.NOT_ASKED : choice));
            button.addClassName("mw-chip");
            buttons.put(choice, button);
            choices.add(button);
        }
        add(choices);
        show(answer);
    }

    /** Another answer; whoever has the focus keeps it. */
    void show(Answer answer) {
        said = answer;
        buttons.forEach(
                (choice, button) -> button.getElement().setAttribute("aria-pressed", String.valueOf(choice == answer)));
    }

    /** To the first of its answers. */
    void focus() {
        java.util.Optional.ofNullable(buttons.get(Answer.YES)).ifPresent(NativeButton::focus);
    }

    private static String words(Answer choice) {
        return switch (choice) {
            case YES -> "Yes";
            case NO -> "No";
            case DONT_KNOW, NOT_ASKED -> "Don’t know";
        };
    }
}
