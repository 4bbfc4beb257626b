package org.meshwork.ui.person;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.meshwork.findings.Measures;
import org.meshwork.findings.Method;

/** The measures of one web, each with the page that says how it is worked out. What cannot be said is said to be so. */
final class Numbers extends NativeDetails {

    private static final String NOT_KNOWN = "not known yet";
    private static final String TOO_FEW = "too few contacts to say";

    private final UnorderedList list = new UnorderedList();

    Numbers(Measures measures) {
        super("The numbers behind this");
        addClassName("mw-numbers");
        list.addClassName("mw-plain-list");
        list.getElement().setAttribute("role", "list");
        line("handover-coverage", share(measures.coverage()));
        line("unknown-share", share(measures.unknownShare()));
        line("islands", whole(measures.islands()));
        line("talk-density", share(measures.talkDensity()));
        line("effective-size", decimal(measures.effectiveSize()));
        var continuity = measures.continuity();
        line("usual-provider", continuity.tooFewToSay() ? TOO_FEW : decimal(continuity.usualProvider()));
        line("concentration", continuity.tooFewToSay() ? TOO_FEW : decimal(continuity.concentration()));
        line("fragmentation", continuity.tooFewToSay() ? TOO_FEW : decimal(continuity.fragmentation()));
        line("sequence", continuity.tooFewToSay() ? TOO_FEW : decimal(continuity.sequence()));
        var burden = measures.burden();
        line("contacts-a-month", decimal(burden.contactsAMonth()));
        line("organisations", String.valueOf(burden.organisations()));
        line("assessments", String.valueOf(burden.assessments()));
        setContent(list);
    }

    private void line(String id, String value) {
        var method = Method.of(id).orElseThrow();
        list.add(new ListItem(new Anchor("methods/" + id, method.name()), new Span(": " + value)));
    }

    private static String share(OptionalDouble value) {
        return value.isPresent() ? Math.round(value.getAsDouble() * 100) + "%" : NOT_KNOWN;
    }

    private static String decimal(OptionalDouble value) {
        return value.isPresent() ? String.format(Locale.UK, "%.2f", value.getAsDouble()) : NOT_KNOWN;
    }

    private static String whole(OptionalInt value) {
        return value.isPresent() ? String.valueOf(value.getAsInt()) : NOT_KNOWN;
    }
}
