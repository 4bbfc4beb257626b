package org.meshwork.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.meshwork.demonstration.DemoAccount;
import org.meshwork.demonstration.Demonstration;

/** Signing in, by a plain form that every password keeper knows. */
@Route(value = "sign-in", layout = MainLayout.class)
@PageTitle("Sign in – Meshwork")
@AnonymousAllowed
public class SignInView extends Div implements BeforeEnterObserver {

    private static final String WRONG = "That user name and password do not belong together. Check both and try again.";
    private static final String WAIT = "That was wrong too many times. Please wait a minute, then try again.";

    private final Form form = new Form();
    private final Paragraph sentence = new Paragraph();
    private final Div problem = new Div(sentence);

    SignInView(Demonstration demonstration) {
        addClassName("mw-stack");
        problem.addClassName("mw-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        add(new H1("Sign in"), problem, form);
        if (demonstration.isOn()) {
            add(new H2("Try the demonstration"), new Paragraph("Choose who to be. Everybody here is invented."));
            var choices = new Div();
            choices.addClassName("mw-chips");
            demonstration.accounts().forEach(account -> choices.add(choice(account)));
            add(choices);
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var said = event.getLocation().getQueryParameters().getParameters();
        var mustWait = said.containsKey(SignInPatience.WAIT);
        sentence.setText(mustWait ? WAIT : WRONG);
        problem.setVisible(mustWait || said.containsKey("error"));
    }

    private NativeButton choice(DemoAccount account) {
        var choice = new NativeButton(account.who(), pressed -> form.send(account.username(), DemoAccount.PASSWORD));
        choice.addClassName("mw-chip");
        return choice;
    }

    /** Posts to the address that Spring Security listens at. */
    @Tag("form")
    private static final class Form extends HtmlContainer {

        private final Input username = new Input();
        private final Input password = new Input();

        Form() {
            addClassName("mw-form");
            getElement().setAttribute("method", "post").setAttribute("action", "sign-in");
            var send = new NativeButton("Sign in");
            send.addClassName("mw-button");
            send.getElement().setAttribute("type", "submit");
            add(
                    field(username, "username", "User name", "username", "text"),
                    field(password, "password", "Password", "current-password", "password"),
                    send);
        }

        void send(String name, String secret) {
            getElement()
                    .executeJs(
                            "this.elements.username.value = $0; this.elements.password.value = $1; this.submit()",
                            name,
                            secret);
        }

        private static Div field(Input input, String name, String label, String autocomplete, String type) {
            input.setId(name);
            input.setType(type);
            input.addClassName("mw-input");
            input.getElement()
                    .setAttribute("name", name)
                    .setAttribute("autocomplete", autocomplete)
                    .setAttribute("required", true);
            var labelled = new NativeLabel(label);
            labelled.addClassName("mw-label");
            labelled.setFor(input);
            return new Div(labelled, input);
        }
    }
}
