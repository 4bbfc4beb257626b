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

class RestsOnFamilyTests {

    private final Someone janet = called("Janet", "daughter").helpingWith("meals", "shopping");

    @Test
    void noticesWhatOnlyOneRelativeHelpsWith() {
        assertThat(findingsIn(webOf(janet).needing("meals", "shopping")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.MEDIUM);
                    assertThat(finding.headline())
                            .isEqualTo("Only Janet helps you with your meals and getting the shopping in");
                    assertThat(finding.detail())
                            .isEqualTo("If Janet could not come, nobody else would be there for it.");
                    assertThat(finding.evidence().contacts()).containsExactly(janet.id());
                    assertThat(finding.evidence().needs()).containsExactly("meals", "shopping");
                    assertThat(finding.remedy()).isEqualTo(new Remedy.FindHelp(List.of("meals", "shopping")));
                });
    }

    @Test
    void isQuietWhereTwoShareIt() {
        assertThat(findingsIn(webOf(janet, called("Ken", "son").helpingWith("meals", "shopping"))
                        .needing("meals")))
                .as("a family sharing a task is strength")
                .isEmpty();
        assertThat(findingsIn(webOf(janet, called("Bright", "home-carer").helpingWith("meals"))
                        .needing("meals")))
                .isEmpty();
    }

    @Test
    void countsNobodyWhoEndedOrWaits() {
        assertThat(findingsIn(webOf(
                                janet,
                                called("A", "home-carer").helpingWith("meals").until(TODAY))
                        .needing("meals")))
                .hasSize(1);
        assertThat(findingsIn(webOf(
                                janet,
                                called("B", "home-carer").helpingWith("meals").waiting())
                        .needing("meals")))
                .hasSize(1);
        assertThat(findingsIn(webOf(janet.until(TODAY)).needing("meals"))).isEmpty();
    }

    @Test
    void isQuietAboutOneProfessionalAndAboutWhatIsNotNeeded() {
        assertThat(findingsIn(webOf(called("Bright", "home-carer").helpingWith("meals"))
                        .needing("meals")))
                .isEmpty();
        assertThat(findingsIn(webOf(janet))).isEmpty();
    }

    @Test
    void speaksOfEachRelativeApart() {
        assertThat(findingsIn(
                        webOf(janet.helpingWith("meals"), called("Ken", "son").helpingWith("shopping"))
                                .needing("meals", "shopping")))
                .hasSize(2);
    }

    @Test
    void namesThreeThingsAndHowManyMore() {
        assertThat(findingsIn(webOf(janet.helpingWith("meals", "shopping", "company", "pain", "falls"))
                        .needing("meals", "shopping", "company", "pain", "falls")))
                .extracting(Finding::headline)
                .containsExactly(
                        "Only Janet helps you with having company, staying on your feet, your meals and 2 more things");
    }

    private static List<Finding> findingsIn(Webs webs) {
        return Noticed.by(new RestsOnFamily(), webs);
    }
}
