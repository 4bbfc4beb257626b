package org.meshwork.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.meshwork.access.Accounts;
import org.meshwork.access.Accounts.Opening;
import org.meshwork.access.Role;
import org.meshwork.commissioning.Recount;

/** Who can sign in, opening an account for somebody, and what the program does by itself. */
@Route(value = "admin", layout = MainLayout.class)
@PageTitle("Accounts – Meshwork")
@RolesAllowed("ADMINISTRATOR")
public class AdminView extends Div {

    private final Accounts accounts;
    private final UnorderedList list = new UnorderedList();
    private final TextField username = new TextField("User name");
    private final TextField name = new TextField("Name");
    private final PasswordField password = new PasswordField("First password");
    private final CheckboxGroup<Role> roles = new CheckboxGroup<>("What the account is for");
    private final Problem problem = new Problem();

    AdminView(Accounts accounts, Recount recount, Clock clock) {
        this.accounts = accounts;
        roles.setItems(Role.values());
        roles.setItemLabelGenerator(Role::label);
        password.setHelperText("At least 12 characters. Give it to them in person.");
        var open = new NativeButton("Open the account", pressed -> open());
        open.addClassName("mw-button");
        var form = new Div(problem, username, name, password, roles, open);
        form.addClassName("mw-form");
        addClassName("mw-stack");
        add(
                new H1("Accounts"),
                new Paragraph("No account opens a person’s care web by itself: only that person can give that."),
                new H2("Who can sign in"),
                list,
                new H2("Open an account"),
                form,
                new RecountStatus(recount, clock.getZone()));
        show();
    }

    private void show() {
        list.removeAll();
        accounts.all()
                .forEach(account -> list.add(new ListItem(account.name() + " (" + account.username() + "), "
                        + String.join(
                                ", ",
                                account.roles().stream()
                                        .map(Role::label)
                                        .sorted()
                                        .toList()))));
    }

    private void open() {
        if (roles.getValue().isEmpty()) {
            problem.say("Choose at least one thing that the account is for.");
            return;
        }
        switch (accounts.open(username.getValue(), name.getValue(), password.getValue(), roles.getValue())) {
            case Opening.Opened opened -> {
                problem.clear();
                username.clear();
                name.clear();
                password.clear();
                roles.clear();
                show();
            }
            case Opening.Refused(var sentence) -> problem.say(sentence);
        }
    }
}
