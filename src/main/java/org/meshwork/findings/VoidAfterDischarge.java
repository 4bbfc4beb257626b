package org.meshwork.findings;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.meshwork.findings.Finding.Evidence;
import org.meshwork.findings.Finding.Remedy;
import org.meshwork.person.Contact;
import org.meshwork.shared.CareRole;
import org.meshwork.shared.Sector;
import org.meshwork.shared.Vocabulary;

/** A hospital or reablement contact ended in the last 90 days, and for something it did nobody acts now. */
final class VoidAfterDischarge implements Rule {

    static final int DAYS = 90;

    private static final RuleRow ROW = RuleRow.of("void-after-discharge");
    private static final String REABLEMENT = "reablement";

    @Override
    public RuleRow row() {
        return ROW;
    }

    @Override
    public Stream<Finding> examine(WebOnDay web) {
        return discharges(web).flatMap(contact -> {
            var left = leftBehindBy(contact, web);
            return left.isEmpty() ? Stream.empty() : Stream.of(finding(contact, left));
        });
    }

    /** Codes of every need that a discharge left without anybody. */
    static Set<String> needsLeftBehind(WebOnDay web) {
        var needs = new TreeSet<String>();
        discharges(web).forEach(contact -> needs.addAll(leftBehindBy(contact, web)));
        return needs;
    }

    private static Finding finding(Contact contact, List<String> left) {
        var ended = java.util.Objects.requireNonNull(contact.period().until());
        return new Finding(
                ROW,
                ROW.severity(),
                "Nobody took over from " + contact.name(),
                contact.name() + " helped you with " + Words.needs(left) + " until " + Words.date(ended)
                        + ". Nobody has taken over.",
                new Evidence(List.of(contact.id()), left, List.of()),
                new Remedy.FindHelp(left));
    }

    private static Stream<Contact> discharges(WebOnDay web) {
        return web.web().contacts().stream()
                .filter(contact -> contact.endedInTheLast(DAYS, web.day()))
                .filter(contact -> contact.sector() == Sector.HOSPITAL || isReablement(contact));
    }

    private static List<String> leftBehindBy(Contact contact, WebOnDay web) {
        var over = web.web().needs().stream()
                .filter(need -> need.period().endedBy(web.day()))
                .map(need -> need.code())
                .toList();
        return contact.helpsWith().stream()
                .map(help -> help.need())
                .filter(need -> contact.saysHelpsWith(need, web.day()))
                .filter(need -> !over.contains(need) && !web.isMet(need))
                .distinct()
                .sorted()
                .toList();
    }

    private static boolean isReablement(Contact contact) {
        return Vocabulary.shipped()
                .role(contact.role())
                .map(CareRole::serviceType)
                .filter(REABLEMENT::equals)
                .isPresent();
    }
}
