package org.meshwork.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meshwork.person.Someone.called;
import static org.meshwork.person.Webs.TODAY;
import static org.meshwork.person.Webs.webOf;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.meshwork.findings.Finding.Remedy;
import org.meshwork.person.Circumstance;
import org.meshwork.person.Circumstance.Kind;
import org.meshwork.person.Webs;
import org.meshwork.shared.Period;

class RecordsClosedTests {

    @Test
    void noticesThatThePersonCannotSeeTheirRecord() {
        var gp = called("Dr Patel", "gp");

        assertThat(findingsIn(webOf(gp).being(Kind.RECORDS, "closed")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.LOW);
                    assertThat(finding.headline()).isEqualTo("You cannot see your own record");
                    assertThat(finding.detail()).isEqualTo("What is written about you is yours to read.");
                    assertThat(finding.remedy())
                            .isEqualTo(new Remedy.Ask(
                                    List.of(gp.id()), "Ask Dr Patel how you can see your record.", List.of()));
                });
    }

    @Test
    void isQuietUnlessTheySaySo() {
        assertThat(findingsIn(webOf())).isEmpty();
        assertThat(findingsIn(webOf().being(Kind.RECORDS, "open"))).isEmpty();
        assertThat(findingsIn(webOf().being(Kind.SITUATION, "closed"))).isEmpty();
        assertThat(findingsIn(webOf().being(new Circumstance(Kind.RECORDS, "closed", new Period(null, TODAY)))))
                .isEmpty();
        assertThat(findingsIn(webOf().being(new Circumstance(Kind.RECORDS, "closed", Period.from(TODAY.plusDays(1))))))
                .isEmpty();
    }

    private static List<Finding> findingsIn(Webs webs) {
        return Noticed.by(new RecordsClosed(), webs);
    }
}
