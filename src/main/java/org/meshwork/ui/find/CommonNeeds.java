package org.meshwork.ui.find;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Collection;
import java.util.List;
import org.meshwork.directory.Facet;
import org.meshwork.shared.Vocabulary;

/** Somewhere to start from: what many people look for, in the groups of the interview. */
final class CommonNeeds extends Div {

    private static final List<Group> GROUPS = List.of(
            new Group(
                    "At home", List.of("meals", "washing-dressing", "shopping", "home-adaptations", "personal-alarm")),
            new Group("Health", List.of("falls", "breathlessness", "diabetes-care", "pain", "exercise")),
            new Group("Feelings and company", List.of("company", "low-mood", "anxiety", "bereavement", "getting-out")),
            new Group("Money", List.of("benefits", "debt", "food", "keeping-warm", "work")),
            new Group("Caring for somebody", List.of("carer-support", "respite", "dementia-care", "parenting")),
            new Group("Finding your way", List.of("navigation", "advocacy", "legal-rights", "getting-online")));

    private record Group(String title, List<String> needs) {}

    private CommonNeeds() {
        addClassName("find-common");
    }

    /** On the empty page. */
    static CommonNeeds byGroup() {
        var all = new CommonNeeds();
        all.add(new H2("Or start from what many people look for"));
        var groups = new Div();
        groups.addClassName("find-groups");
        for (var group : GROUPS) {
            groups.add(new Section(new H3(group.title()), links(group.needs(), Asked.NOTHING)));
        }
        all.add(groups);
        return all;
    }

    /** Links to one need each, near the same place. */
    static UnorderedList links(Collection<String> needs, Asked near) {
        var links = new UnorderedList();
        links.addClassNames("mw-chips", "find-needs");
        needs.stream()
                .filter(need -> Vocabulary.shipped().need(need).isPresent())
                .map(need -> new Anchor(address(need, near), Words.needLabel(need)))
                .peek(link -> link.addClassNames("mw-chip", "find-chip"))
                .map(ListItem::new)
                .forEach(links::add);
        return links;
    }

    /** A few needs of different kinds, for whoever found nothing. */
    static List<String> few() {
        return GROUPS.stream().map(group -> group.needs().getFirst()).toList();
    }

    private static String address(String need, Asked near) {
        return Asked.NOTHING.withNear(near.near()).with(Facet.NEED, need, true).address("find");
    }
}
