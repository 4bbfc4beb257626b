package org.meshwork.ui.person;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.meshwork.person.CareWebs;
import org.meshwork.person.Profile;
import org.meshwork.ui.Problem;
import org.meshwork.ui.find.UrgentHelpFirst;

/** For an account without a web of its own: the webs it was given, and a way to begin one. */
final class WebDoor extends Div {

    private final CareWebs careWebs;
    private final TextField name = new TextField("Your name, as you like to be called");
    private final TextField about = new TextField("A few words about you (you can leave this out)");
    private final Problem problem = new Problem();

    WebDoor(CareWebs careWebs) {
        this.careWebs = careWebs;
        addClassName("mw-stack");
        add(new H1("Care webs"));
        var lent = careWebs.lent();
        if (!lent.isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("mw-plain-list");
            lent.forEach(one -> list.add(new ListItem(new Anchor(WebAddress.web(one.person()), one.name()))));
            add(new H2("People who let you see their web"), list);
        }
        var begin = new NativeButton("Begin", pressed -> begin());
        begin.addClassName("mw-button");
        about.setHelperText("For example: 85, lives alone");
        var urgent = new UrgentHelpFirst();
        urgent.watch(List.of(name, about));
        var form = new Div(urgent, problem, name, about, begin);
        form.addClassName("mw-form");
        add(new H2("Begin a web of your own"), new Paragraph("Only you see it, until you let somebody else."), form);
    }

    private void begin() {
        try {
            var person = careWebs.begin(new Profile(name.getValue(), about.getValue(), null, null, true));
            UI.getCurrent().navigate(WebAddress.interview(person, java.util.Optional.empty()));
        } catch (IllegalArgumentException e) {
            problem.say(String.valueOf(e.getMessage()));
        }
    }
}
