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

class SameRoleTwiceTests {

    private final Someone patel = called("Dr Patel", "gp").at("Millbrook Surgery");
    private final Someone ito = called("Dr Ito", "gp").at("Quayside Health Centre");

    @Test
    void noticesTwoInARoleForOne() {
        assertThat(findingsIn(webOf(patel, ito))).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.MEDIUM);
            assertThat(finding.headline())
                    .isIn("Dr Patel and Dr Ito have the same part", "Dr Ito and Dr Patel have the same part");
            assertThat(finding.detail())
                    .isEqualTo("Each is down as your GP (family doctor), at different places. "
                            + "That part is usually meant for one person.");
            assertThat(finding.evidence().contacts()).containsExactlyInAnyOrder(patel.id(), ito.id());
            assertThat(finding.guidance())
                    .isEqualTo("National Health Service (General Medical Services Contracts) Regulations 2015");
            assertThat(finding.remedy())
                    .isEqualTo(new Remedy.AskIfAllNeeded(finding.evidence().contacts()));
        });
    }

    @Test
    void takesOneOrganisationForOneAndAnUnknownOneForNone() {
        assertThat(findingsIn(webOf(patel, ito.at("millbrook surgery")))).isEmpty();
        assertThat(findingsIn(webOf(patel, ito.at("")))).isEmpty();
        assertThat(findingsIn(webOf(patel.atService("gp"), ito.atService("gp"))))
                .as("the same service")
                .isEmpty();
    }

    @Test
    void isQuietAboutRolesThatManyCanHave() {
        assertThat(findingsIn(webOf(
                        called("A", "district-nurse").at("A"),
                        called("B", "district-nurse").at("B"))))
                .isEmpty();
        assertThat(findingsIn(webOf(
                        called("A", "helper").at("A"), called("B", "helper").at("B"))))
                .isEmpty();
        assertThat(findingsIn(webOf(patel, called("C", "social-worker").at("Council"))))
                .isEmpty();
    }

    @Test
    void countsNeitherFamilyNorWhoEndedOrWaits() {
        assertThat(findingsIn(webOf(patel, ito.until(TODAY)))).isEmpty();
        assertThat(findingsIn(webOf(patel, called("Lou", "gp").at("B").waiting())))
                .isEmpty();
        assertThat(findingsIn(webOf(patel, called("Ann", "gp").at("Home").of(Sector.INFORMAL))))
                .isEmpty();
    }

    private static List<Finding> findingsIn(Webs webs) {
        return Noticed.by(new SameRoleTwice(), webs);
    }
}
