package org.meshwork.findings;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.meshwork.findings.Finding.Evidence;
import org.meshwork.findings.Finding.Remedy;
import org.meshwork.person.Contact;
import org.meshwork.shared.CareRole;
import org.meshwork.shared.Sector;
import org.meshwork.shared.Vocabulary;

/** A hospital or reablement contact ended not long ago, and for something it did nobody acts now. */
final class VoidAfterDischarge implements Rule {

    private static final RuleRow ROW = RuleRow.of("void-after-discharge");
    private static final String DAYS = "void-after-discharge.days";
    private static final String REABLEMENT = "reablement";

    @Override
    public RuleRow row() {
        return ROW;
    }

    @Override
    public Stream<Finding> examine(WebOnDay web) {
        var days = web.thresholds().get(DAYS);
        return discharges(web).flatMap(contact -> {
            var left = leftBehindBy(contact, web);
            return left.isEmpty()
                    ? Stream.empty()
                    : Stream.of(finding(contact, left)
                            .about(contact.id().toString())
                            .goingBy(days));
        });
    }

    /** Codes of every need that a discharge left without anybody. */
    static Set<String> needsLeftBehind(WebOnDay web) {
        var needs = new TreeSet<String>();
        discharges(web).forEach(contact -> needs.addAll(leftBehindBy(contact, web)));
        return needs;
    }

    private static Finding finding(Contact contact, List<String> left) {
        var ended = Objects.requireNonNull(contact.period().until());
        return new Finding(
                ROW,
                ROW.severity(),
                "Nobody took over from " + contact.name(),
                contact.name() + " helped you with " + Words.needs(left) + " until " + Words.date(ended)
                        + ". Nobody has taken over.",
                new Evidence(List.of(contact.id()), left, List.of()).andDays(List.of(ended)),
                new Remedy.FindHelp(left));
    }

    private static Stream<Contact> discharges(WebOnDay web) {
        return web.web().contacts().stream()
                .filter(contact -> contact.endedInTheLast(web.thresholds().value(DAYS), web.day()))
                .filter(contact -> contact.sector() == Sector.HOSPITAL || isReablement(contact));
    }

    private static List<String> leftBehindBy(Contact contact, WebOnDay web) {
        var over = web.web().needs().stream()
                .filter(need -> need.period().endedBy(web.day()))
                .map(need -> need.code())
                .toList();
        return contact.helpsWith().stream()
                .filter(help -> contact.saysHelpsWith(help, web.day()))
                .map(help -> help.need())
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
