package org.meshwork.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.meshwork.findings.Finding.Evidence;
import org.meshwork.findings.Finding.Remedy;
import org.meshwork.person.Circumstance.Kind;
import org.meshwork.person.Contact;

/**
 * A professional is known not to offer what the person needs to follow and be followed. Of several languages one is
 * enough; of ways of communicating each is needed. English is everywhere.
 */
final class WrongLanguage implements Rule {

    private static final RuleRow ROW = RuleRow.of("wrong-language");

    private static final String ENGLISH = "en";

    @Override
    public RuleRow row() {
        return ROW;
    }

    @Override
    public Stream<Finding> examine(WebOnDay web) {
        var languages = web.circumstances(Kind.LANGUAGE);
        var ways = web.circumstances(Kind.COMMUNICATION);
        return web.professionals().stream().flatMap(contact -> {
            var missing = missing(contact, languages, ways);
            return missing.isEmpty() ? Stream.empty() : Stream.of(finding(contact, missing, web));
        });
    }

    private static List<String> missing(Contact contact, List<String> languages, List<String> ways) {
        var offered = contact.offer().speaks();
        if (offered == null) {
            return List.of();
        }
        var missing = new ArrayList<String>();
        if (!languages.contains(ENGLISH) && languages.stream().noneMatch(offered::contains)) {
            missing.addAll(languages);
        }
        ways.stream().filter(way -> !offered.contains(way)).forEach(missing::add);
        return missing;
    }

    private static Finding finding(Contact contact, List<String> missing, WebOnDay web) {
        var needs = web.needs().stream()
                .filter(need -> contact.saysHelpsWith(need, web.day()))
                .toList();
        var words = Words.list(missing.stream().map(Words::spoken).toList());
        return new Finding(
                        ROW,
                        ROW.severity(),
                        contact.name() + " does not offer " + words,
                        "You need " + words
                                + " to follow what is said. You can ask for it, or look for somebody who has it.",
                        new Evidence(List.of(contact.id()), needs, List.of()),
                        new Remedy.FindHelp(needs, Kinds.of(contact), missing, false))
                .about(contact.id().toString());
    }
}
