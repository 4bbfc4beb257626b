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
import org.meshwork.shared.Sector;

class SameServiceTwiceTests {

    private final Someone bright =
            called("Bright", "home-carer").at("Bright Home Care").helpingWith("washing-dressing");
    private final Someone tidewater =
            called("Evening carers", "home-carer").at("Tidewater Care").helpingWith("washing-dressing");

    @Test
    void noticesTwoOrganisationsThatDoTheSame() {
        assertThat(findingsIn(webOf(bright, tidewater).needing("washing-dressing")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.MEDIUM);
                    assertThat(finding.headline())
                            .isIn("Bright and Evening carers do the same", "Evening carers and Bright do the same");
                    assertThat(finding.detail())
                            .isEqualTo("Both give you the same kind of help (care at home) with washing and dressing.");
                    assertThat(finding.evidence().contacts())
                            .containsExactlyInAnyOrder(Noticed.idsOf(bright, tidewater));
                    assertThat(finding.evidence().needs()).containsExactly("washing-dressing");
                    assertThat(finding.remedy())
                            .isEqualTo(
                                    new Remedy.AskIfAllNeeded(finding.evidence().contacts()));
                });
    }

    @Test
    void speaksOfAllWhereTheyAreMoreThanTwo() {
        var harbour = called("Night carers", "home-carer").at("Harbour Care").helpingWith("washing-dressing");

        assertThat(findingsIn(webOf(bright, tidewater, harbour).needing("washing-dressing")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.detail())
                            .isEqualTo("All three give you the same kind of help (care at home) "
                                    + "with washing and dressing.");
                    assertThat(finding.evidence().contacts()).hasSize(3);
                });
    }

    @Test
    void goesByTheServiceToo() {
        var one = called("Pat", "helper").at("A").giving("home-care").helpingWith("washing-dressing");
        var other = called("Sam", "helper").at("B").giving("home-care").helpingWith("washing-dressing");

        assertThat(findingsIn(webOf(one, other).needing("washing-dressing"))).hasSize(1);
    }

    @Test
    void speaksOnceOfTwoWhoDoSeveralThingsAlike() {
        assertThat(findingsIn(webOf(bright.giving("reablement"), tidewater.giving("reablement"))
                        .needing("washing-dressing")))
                .hasSize(1);
    }

    @Test
    void takesOneServiceForOne() {
        assertThat(findingsIn(webOf(bright.atService("one"), tidewater.atService("one"))
                        .needing("washing-dressing")))
                .isEmpty();
    }

    @Test
    void leavesTheInitialsOfAKindOfServiceAlone() {
        var one = called("Dr Patel", "gp").at("Old Town Practice").helpingWith("medicines");
        var other = called("Dr Ito", "gp").at("Quayside Health Centre").helpingWith("medicines");

        assertThat(findingsIn(webOf(one, other).needing("medicines")))
                .extracting(Finding::detail)
                .containsExactly("Both give you the same kind of help (GP surgery) with your medicines.");
    }

    @Test
    void takesOneOrganisationForOne() {
        assertThat(findingsIn(webOf(bright, tidewater.at("Bright Home Care")).needing("washing-dressing")))
                .isEmpty();
        assertThat(findingsIn(webOf(bright, tidewater.at(" bright home CARE ")).needing("washing-dressing")))
                .as("however it was typed")
                .isEmpty();
    }

    @Test
    void neverTakesAnUnknownOrganisationForADifferentOne() {
        assertThat(findingsIn(webOf(bright, tidewater.at("")).needing("washing-dressing")))
                .isEmpty();
        assertThat(findingsIn(webOf(bright.at(""), tidewater.at("")).needing("washing-dressing")))
                .isEmpty();
    }

    @Test
    void isQuietAboutDifferentHelpAndDifferentKindsOfService() {
        assertThat(findingsIn(webOf(bright, tidewater.helpingWith("meals")).needing("washing-dressing", "meals")))
                .isEmpty();
        var nurse = called("District nurses", "district-nurse").at("Bay Trust").helpingWith("washing-dressing");
        assertThat(findingsIn(webOf(bright, nurse).needing("washing-dressing"))).isEmpty();
    }

    @Test
    void isQuietAboutANeedThatIsOver() {
        assertThat(findingsIn(webOf(bright, tidewater))).isEmpty();
    }

    @Test
    void neverCountsFamily() {
        var son = called("Ken", "son").at("Home").helpingWith("washing-dressing");
        var daughter = called("Janet", "daughter").at("Next door").helpingWith("washing-dressing");
        assertThat(findingsIn(webOf(son, daughter, bright).needing("washing-dressing")))
                .isEmpty();

        var paidInTheFamily = tidewater.of(Sector.INFORMAL);
        assertThat(findingsIn(webOf(bright, paidInTheFamily).needing("washing-dressing")))
                .isEmpty();
    }

    @Test
    void countsNobodyWhoEndedOrWaits() {
        assertThat(findingsIn(webOf(bright, tidewater.until(TODAY)).needing("washing-dressing")))
                .isEmpty();
        var promised = called("Morning carers", "home-carer")
                .at("Harbour Care")
                .helpingWith("washing-dressing")
                .waiting();
        assertThat(findingsIn(webOf(bright, promised).needing("washing-dressing")))
                .isEmpty();
    }

    @Test
    void saysNothingOfRolesInThePersonsOwnWords() {
        var one = called("Pat", "helper").at("A").helpingWith("washing-dressing");
        var other = called("Sam", "helper").at("B").helpingWith("washing-dressing");

        assertThat(findingsIn(webOf(one, other).needing("washing-dressing"))).isEmpty();
    }

    private static List<Finding> findingsIn(Webs webs) {
        return Noticed.by(new SameServiceTwice(), webs);
    }
}
