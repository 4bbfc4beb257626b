package org.meshwork.ui.person;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.meshwork.findings.Finding.Pair;
import org.meshwork.findings.Handover;
import org.meshwork.person.Answer;
import org.meshwork.person.Edits;

/** Who talks to whom: a short list of those who help with the same thing, and no matrix. */
final class LikelyPairs extends Telling {

    private static final int AT_ONCE = 12;

    private final Set<Pair> asked = new LinkedHashSet<>();
    private final Div list = new Div();

    LikelyPairs(Listener listener) {
        super(listener);
        list.addClassName("mw-stack");
        add(list);
        askMore();
    }

    @Override
    void renew() {
        list.removeAll();
        var left = new ArrayList<Handover>();
        for (var handover : sight().handovers()) {
            if (asked.contains(handover.pair())) {
                list.add(question(handover));
            } else if (handover.answer() == Answer.NOT_ASKED) {
                left.add(handover);
            }
        }
        if (asked.isEmpty()) {
            list.add(new Paragraph(
                    "Nobody to ask about yet: add at least two people who help you with the same thing."));
        }
        if (!left.isEmpty()) {
            var more = new NativeButton("Ask about " + left.size() + " more", pressed -> askMore());
            more.addClassName("mw-quiet");
            list.add(more);
        }
    }

    /** First where they share most; those that are known already only where there is room. */
    private void askMore() {
        likelyFirst(sight().handovers()).stream()
                .filter(handover -> !asked.contains(handover.pair()))
                .limit(AT_ONCE)
                .map(Handover::pair)
                .forEach(asked::add);
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
