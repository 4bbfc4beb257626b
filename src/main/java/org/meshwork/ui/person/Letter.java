package org.meshwork.ui.person;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.meshwork.findings.Finding;
import org.meshwork.findings.Finding.Pair;
import org.meshwork.findings.Finding.Remedy;
import org.meshwork.person.CareWeb;
import org.meshwork.person.Contact;

/**
 * What the person could write to one of two who should talk to each other, in their own words; they may change all of it.
 *
 * @param to whom it is for
 * @param other whom they should talk to
 * @param own the person writes it, and not somebody for them
 * @param signed name of whoever writes
 */
record Letter(Finding finding, CareWeb web, Contact to, Contact other, boolean own, String signed) {

    /** Says nothing of the person or of what is the matter: it can be read on a locked screen. */
    static final String SUBJECT = "Please talk to each other";

    private static final String STORY = "story-told-again";

    /** Empty for a finding that no letter mends, or of which one of the two is not in the web. */
    static Optional<List<Contact>> between(Finding finding, CareWeb web) {
        return finding.remedy() instanceof Remedy.AskToShare(Pair pair)
                ? web.contact(pair.one())
                        .flatMap(one -> web.contact(pair.other()).map(other -> List.of(one, other)))
                : Optional.empty();
    }

    String words() {
        return String.join(
                "\n\n",
                "Dear " + to.name() + ",",
                (own ? "" : "I am writing for " + person() + ". ") + what(),
                "Please would you share what you know, and what you plan, so that "
                        + (own ? "I do" : person() + " does")
                        + " not have to carry it between you? " + (own ? "I am" : person() + " is")
                        + " happy for you to talk to each other about this. Please let "
                        + (own ? "me" : "us") + " know when you have.",
                "With thanks,",
                signed);
    }

    private String what() {
        var me = own ? "me" : person();
        if (finding.rule().id().equals(STORY)) {
            return "You and " + named(other) + " each asked " + me
                    + " the same things, not long apart. It would help not to have to tell it all again.";
        }
        var needs = web.contact(to.id()).stream()
                .flatMap(one -> one.helpsWith().stream())
                .map(help -> help.need())
                .filter(need -> finding.evidence().needs().contains(need) && helps(other, need))
                .map(WebWords::need)
                .distinct()
                .toList();
        var known = "As far as " + (own ? "I know" : "we know") + ", you do not talk to each other about it.";
        return needs.isEmpty()
                ? "You and " + named(other) + " both help " + me + ". " + known
                : "You and " + named(other) + " both help " + me + " with this: "
                        + WebWords.list(needs.stream().map(Letter::inSentence).toList()) + ". " + known;
    }

    private static boolean helps(Contact contact, String need) {
        return contact.helpsWith().stream().anyMatch(help -> help.need().equals(need));
    }

    /** "Sister Byrne (district nurse)"; a role that is the name already is not said twice. */
    private static String named(Contact contact) {
        var role = WebWords.role(contact);
        return role.equalsIgnoreCase(contact.name()) ? contact.name() : contact.name() + " (" + inSentence(role) + ")";
    }

    private String person() {
        return web.profile().name();
    }

    private static String inSentence(String words) {
        return words.length() > 1 && Character.isUpperCase(words.charAt(1))
                ? words
                : words.substring(0, 1).toLowerCase(Locale.UK) + words.substring(1);
    }
}
