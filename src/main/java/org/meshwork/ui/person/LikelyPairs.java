package org.meshwork.ui.person;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.meshwork.findings.Finding.Pair;
import org.meshwork.findings.Handover;
import org.meshwork.person.Answer;
import org.meshwork.person.Edits;

/** Who talks to whom: a short list of those who help with the same thing, and no matrix. */
final class LikelyPairs extends Telling {

    private static final int AT_ONCE = 12;

    private final Map<Pair, WhoTalks> asked = new LinkedHashMap<>();
    private final Div list = new Div();
    private final Paragraph nobody =
            new Paragraph("Nobody to ask about yet: add at least two people who help you with the same thing.");
    private final NativeButton more = new NativeButton("", pressed -> askOn());

    LikelyPairs(Listener listener) {
        super(listener);
        list.addClassName("mw-stack");
        more.addClassName("mw-quiet");
        add(nobody, list, new Div(more));
        askMore();
    }

    @Override
    void renew() {
        var handovers = sight().handovers();
        for (var handover : handovers) {
            var question = asked.get(handover.pair());
            if (question != null) {
                question.show(handover.answer());
            }
        }
        var left = handovers.stream()
                .filter(handover -> !asked.containsKey(handover.pair()))
                .count();
        nobody.setVisible(handovers.isEmpty());
        more.setVisible(left > 0);
        more.setText("Ask about " + left + " more");
    }

    /** The button may go away: whoever pressed it goes on with the first of the new questions. */
    private void askOn() {
        var before = asked.size();
        askMore();
        asked.values().stream().skip(before).findFirst().ifPresent(WhoTalks::focus);
    }

    /** First those that are not known, and of them those who share most. */
    private void askMore() {
        likelyFirst(sight().handovers()).stream()
                .filter(handover -> !asked.containsKey(handover.pair()))
                .limit(AT_ONCE)
                .forEach(handover -> {
                    var question = question(handover);
                    asked.put(handover.pair(), question);
                    list.add(question);
                });
        renew();
    }

    static List<Handover> likelyFirst(List<Handover> handovers) {
        return handovers.stream()
                .sorted(Comparator.comparing((Handover handover) -> handover.answer() != Answer.NOT_ASKED)
                        .thenComparing(handover -> -handover.needs().size()))
                .toList();
    }

    private WhoTalks question(Handover handover) {
        var names = handover.one().name() + " and " + handover.other().name();
        return new WhoTalks(
                names,
                "Do " + names + " talk?",
                "both help with " + ContactCard.inSentence(handover),
                handover.answer(),
                said -> listener()
                        .tell(Edits.answer(
                                sight().web(),
                                handover.one().id(),
                                handover.other().id(),
                                said,
                                sight().day())));
    }
}
