package org.meshwork.ui.find;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** What is known of something, each fact under its name. A fact without anything to say is left out. */
final class Facts extends DescriptionList {

    Facts() {
        addClassName("find-facts");
    }

    Facts say(String name, String... lines) {
        return say(
                name,
                Arrays.stream(lines)
                        .filter(line -> !line.isBlank())
                        .<Component>map(Paragraph::new)
                        .toList());
    }

    Facts say(String name, Collection<? extends Component> parts) {
        if (!parts.isEmpty()) {
            var description = new Description();
            description.add(List.<Component>copyOf(parts));
            // A group of a description list may be wrapped in a div, and only in a div.
            var group = new Div(new Term(name), description);
            getElement().appendChild(group.getElement());
        }
        return this;
    }
}
