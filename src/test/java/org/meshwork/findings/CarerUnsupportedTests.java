package org.meshwork.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meshwork.person.Someone.called;
import static org.meshwork.person.Webs.TODAY;
import static org.meshwork.person.Webs.webOf;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.meshwork.findings.Finding.Remedy;
import org.meshwork.person.Someone;
import org.meshwork.person.Webs;

class CarerUnsupportedTests {

    private final Someone janet = called("Janet", "daughter").caring();

    @Test
    void noticesACarerWhomNobodySupports() {
        assertThat(findingsIn(webOf(janet))).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.HIGH);
            assertThat(finding.headline()).isEqualTo("Nobody supports Janet");
            assertThat(finding.detail())
                    .isEqualTo("Janet looks after you. Nobody in your web asks how they are, or helps them to go on.");
            assertThat(finding.evidence().contacts()).containsExactly(janet.id());
            assertThat(finding.remedy())
                    .isEqualTo(new Remedy.FindHelp(List.of("carer-support", "respite"), List.of("carers-support")));
        });
    }

    @Test
    void speaksOnceForAllCarers() {
        assertThat(findingsIn(webOf(janet, called("Ken", "son").caring())))
                .singleElement()
                .satisfies(finding -> assertThat(finding.detail()).contains(" look after you."));
    }

    @Test
    void isQuietWhereSomebodySupportsThem() {
        for (var need : List.of("carer-support", "respite")) {
            assertThat(findingsIn(webOf(
                            janet, called("Carers' centre", "carers-worker").helpingWith(need))))
                    .isEmpty();
        }
    }

    @Test
    void countsNoSupportThatEndedOrWaits() {
        assertThat(findingsIn(webOf(
                        janet,
                        called("A", "carers-worker").helpingWith("respite").until(TODAY))))
                .hasSize(1);
        assertThat(findingsIn(webOf(
                        janet,
                        called("B", "carers-worker").helpingWith("respite").waiting())))
                .hasSize(1);
    }

    @Test
    void isQuietAboutWhoIsNotACarer() {
        assertThat(findingsIn(webOf(called("Mr Okafor", "neighbour")))).isEmpty();
        assertThat(findingsIn(webOf(called("Bright", "home-carer").caring())))
                .as("that is their job")
                .isEmpty();
        assertThat(findingsIn(webOf(janet.until(TODAY)))).as("no longer").isEmpty();
    }

    private static List<Finding> findingsIn(Webs webs) {
        return Noticed.by(new CarerUnsupported(), webs);
    }
}
