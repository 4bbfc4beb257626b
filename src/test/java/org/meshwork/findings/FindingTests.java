package org.meshwork.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.meshwork.findings.Finding.Evidence;
import org.meshwork.findings.Finding.Pair;
import org.meshwork.findings.Finding.Remedy;
import org.meshwork.shared.ContactId;

class FindingTests {

    private static final ContactId GP = ContactId.named("gp");
    private static final ContactId CLINIC = ContactId.named("clinic");

    private final Finding finding = found("handover-missing", List.of(GP, CLINIC), List.of("falls", "pain"));

    @Test
    void keepsItsKeyAsLongAsItsEvidence() {
        var reworded = new Finding(
                finding.rule(),
                Severity.LOW,
                "Other words",
                "Other words.",
                new Evidence(List.of(CLINIC, GP), List.of("pain", "falls"), List.of(new Pair(CLINIC, GP))),
                new Remedy.AskForReview());

        assertThat(reworded.key()).isEqualTo(finding.key());
    }

    @Test
    void hasTheSameKeyInEveryRelease() {
        assertThat(finding.key()).isEqualTo("1039a37b-39f2");
    }

    @Test
    void changesItsKeyWithItsEvidenceOrRule() {
        assertThat(List.of(
                        finding,
                        found("handover-missing", List.of(GP, CLINIC), List.of("falls")),
                        found("handover-missing", List.of(GP, ContactId.named("nurse")), List.of("falls", "pain")),
                        found("go-between", List.of(GP, CLINIC), List.of("falls", "pain"))))
                .extracting(Finding::key)
                .doesNotHaveDuplicates();
    }

    @Test
    void namesAPairOneWayOnly() {
        assertThat(new Pair(GP, CLINIC)).isEqualTo(new Pair(CLINIC, GP)).hasSameHashCodeAs(new Pair(CLINIC, GP));
    }

    private static Finding found(String rule, List<ContactId> contacts, List<String> needs) {
        var pair = new Pair(contacts.getFirst(), contacts.getLast());
        return new Finding(
                RuleRow.of(rule),
                Severity.HIGH,
                "Words",
                "Words.",
                new Evidence(contacts, needs, List.of(pair)),
                new Remedy.AskToShare(pair));
    }
}
