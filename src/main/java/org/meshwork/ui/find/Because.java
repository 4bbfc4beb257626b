package org.meshwork.ui.find;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.meshwork.directory.Service;
import org.meshwork.shared.Evidence;

/** Needs that its publisher did not name and we told from its words: which words, so that people can judge for themselves. */
final class Because extends Div {

    private static final int MOST_WORDS = 3;

    private Because(List<Evidence> told) {
        addClassName("find-because");
        var list = new UnorderedList();
        told.forEach(evidence -> list.add(new ListItem(sentence(evidence))));
        add(new Paragraph("Its entry does not say what it helps with, so we went by its words:"), list);
    }

    /** Empty where nothing that still stands was told from words. */
    static Optional<Because> of(Service service) {
        var told = service.particulars().evidence().stream()
                .filter(evidence -> service.needs().contains(evidence.code()))
                .toList();
        return told.isEmpty() ? Optional.empty() : Optional.of(new Because(told));
    }

    private static String sentence(Evidence evidence) {
        var words = evidence.words().stream().limit(MOST_WORDS).toList();
        return "We think it helps with " + Words.needPhrase(evidence.code()) + ", because it says “"
                + String.join("”, “", words) + "”.";
    }
}
