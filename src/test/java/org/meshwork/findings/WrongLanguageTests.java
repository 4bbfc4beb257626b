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
import org.meshwork.person.Someone;
import org.meshwork.person.Webs;
import org.meshwork.shared.Period;

class WrongLanguageTests {

    private final Someone nurse = called("Sister Byrne", "practice-nurse").helpingWith("medicines");

    @Test
    void noticesWhoIsKnownNotToOfferIt() {
        var webs = webOf(nurse.speaking("pl")).needing("medicines").being(Kind.LANGUAGE, "ur");

        assertThat(findingsIn(webs)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.MEDIUM);
            assertThat(finding.headline()).isEqualTo("Sister Byrne does not offer Urdu");
            assertThat(finding.detail())
                    .isEqualTo("You need Urdu to follow what is said. "
                            + "You can ask for it, or look for somebody who has it.");
            assertThat(finding.evidence().contacts()).containsExactly(nurse.id());
            assertThat(finding.evidence().needs()).containsExactly("medicines");
            assertThat(finding.remedy())
                    .isEqualTo(new Remedy.FindHelp(
                            List.of("medicines"), List.of("practice-nursing"), List.of("ur"), false));
        });
    }

    @Test
    void isQuietWhereItIsNotKnown() {
        assertThat(findingsIn(webOf(nurse).being(Kind.LANGUAGE, "ur"))).isEmpty();
    }

    @Test
    void noticesWhoOffersNothingMore() {
        assertThat(findingsIn(webOf(nurse.speaking()).being(Kind.LANGUAGE, "ur")))
                .hasSize(1);
    }

    @Test
    void isContentWithOneOfSeveralLanguages() {
        assertThat(findingsIn(webOf(nurse.speaking("pa")).being(Kind.LANGUAGE, "ur", "pa")))
                .isEmpty();
        assertThat(findingsIn(webOf(nurse.speaking()).being(Kind.LANGUAGE, "ur", "en")))
                .as("English is everywhere")
                .isEmpty();
    }

    @Test
    void wantsEachWayOfCommunicating() {
        var webs = webOf(nurse.speaking("large-print")).being(Kind.COMMUNICATION, "large-print", "easy-read");

        assertThat(findingsIn(webs))
                .extracting(Finding::headline)
                .containsExactly("Sister Byrne does not offer easy words and pictures");
    }

    @Test
    void namesAllThatIsMissing() {
        var webs =
                webOf(nurse.speaking()).being(Kind.LANGUAGE, "ur").being(Kind.COMMUNICATION, "braille", "my own way");

        assertThat(findingsIn(webs))
                .extracting(Finding::headline)
                .containsExactly("Sister Byrne does not offer Urdu, braille and my own way");
    }

    @Test
    void isQuietAboutFamilyAndWhoEnded() {
        assertThat(findingsIn(webOf(called("Janet", "daughter").speaking()).being(Kind.LANGUAGE, "ur")))
                .isEmpty();
        assertThat(findingsIn(webOf(nurse.speaking().until(TODAY)).being(Kind.LANGUAGE, "ur")))
                .isEmpty();
    }

    @Test
    void isQuietWhereNothingIsNeeded() {
        assertThat(findingsIn(webOf(nurse.speaking()))).isEmpty();
        assertThat(findingsIn(
                        webOf(nurse.speaking()).being(new Circumstance(Kind.LANGUAGE, "ur", new Period(null, TODAY)))))
                .as("no longer")
                .isEmpty();
    }

    private static List<Finding> findingsIn(Webs webs) {
        return Noticed.by(new WrongLanguage(), webs);
    }
}
