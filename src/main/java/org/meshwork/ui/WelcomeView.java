package org.meshwork.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.meshwork.access.Accounts.Opening;
import org.meshwork.access.Invitations;

/** Where the one-time link in the log leads: the first administrator chooses a name and a password. */
@Route(value = "welcome", layout = MainLayout.class)
@PageTitle("Welcome – Meshwork")
@AnonymousAllowed
public class WelcomeView extends Div implements HasUrlParameter<String> {

    private final Invitations invitations;
    private final TextField username = new TextField("User name");
    private final TextField name = new TextField("Your name");
    private final PasswordField password = new PasswordField("Password");
    private final Problem problem = new Problem();
    private String secret = "";

    WelcomeView(Invitations invitations) {
        this.invitations = invitations;
        password.setHelperText("At least 12 characters. Three words work well.");
        var open = new NativeButton("Make my account", pressed -> open());
        open.addClassName("mw-button");
        addClassName("mw-form");
        add(
                new H1("Welcome to Meshwork"),
                new Paragraph("Make the first administrator’s account. This link works once."),
                problem,
                username,
                name,
                password,
                open);
    }

    @Override
    public void setParameter(BeforeEvent event, String parameter) {
        secret = parameter;
    }

    private void open() {
        switch (invitations.accept(secret, username.getValue(), name.getValue(), password.getValue())) {
            case Opening.Opened opened -> {
                removeAll();
                add(new H1("Your account is ready"), new Anchor("sign-in", "Sign in"));
            }
            case Opening.Refused(var sentence) -> problem.say(sentence);
        }
    }
}
