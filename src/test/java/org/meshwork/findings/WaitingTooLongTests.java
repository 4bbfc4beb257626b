package org.meshwork.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meshwork.person.Someone.called;
import static org.meshwork.person.Webs.TODAY;
import static org.meshwork.person.Webs.webOf;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meshwork.findings.Finding.Remedy;
import org.meshwork.person.Change;
import org.meshwork.person.HelpsWith;
import org.meshwork.person.Webs;
import org.meshwork.shared.Period;

class WaitingTooLongTests {

    @Test
    void noticesAWaitLongerThanIsUsualHere() {
        var physio = called("R. Chen", "physiotherapist").helpingWith("walking").waitingSince(TODAY.minusDays(127));

        assertThat(findingsIn(webOf(physio))).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.MEDIUM);
            assertThat(finding.headline()).isEqualTo("You have waited for R. Chen since 5 June 2026");
            assertThat(finding.detail()).isEqualTo("Here, nobody should wait longer than 18 weeks.");
            assertThat(finding.evidence().contacts()).containsExactly(physio.id());
            assertThat(finding.evidence().needs()).containsExactly("walking");
            assertThat(finding.remedy())
                    .isEqualTo(new Remedy.Ask(
                            List.of(),
                            "Ask your GP surgery how much longer it will be, and what to do until then.",
                            List.of("walking")));
            assertThat(finding.thresholds()).extracting(Threshold::id).containsExactly("waiting-too-long.days");
        });
    }

    @ParameterizedTest
    @CsvSource({"126, 0", "127, 1"})
    void waitsAsLongAsIsUsualHere(int days, int findings) {
        assertThat(findingsIn(webOf(called("R. Chen", "physiotherapist").waitingSince(TODAY.minusDays(days)))))
                .hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource({"14, 0", "15, 1"})
    void waitsAsLongAsTheySay(int days, int findings) {
        var physio = called("R. Chen", "physiotherapist")
                .usuallyKeepingPeopleWaiting(14)
                .waitingSince(TODAY.minusDays(days));

        assertThat(findingsIn(webOf(physio))).hasSize(findings).allSatisfy(finding -> {
            assertThat(finding.detail()).isEqualTo("They say that people wait no longer than 2 weeks.");
            assertThat(finding.thresholds()).isEmpty();
        });
    }

    @Test
    void believesThemWhereTheySayLonger() {
        assertThat(findingsIn(webOf(called("R. Chen", "physiotherapist")
                        .usuallyKeepingPeopleWaiting(400)
                        .waitingSince(TODAY.minusDays(300)))))
                .isEmpty();
    }

    @Test
    void isQuietOnceTheyHaveBegunOrWillNotCome() {
        var physio = called("R. Chen", "physiotherapist").waitingSince(TODAY.minusDays(300));

        assertThat(findingsIn(webOf(physio.since(TODAY)))).isEmpty();
        assertThat(findingsIn(webOf(physio.since(null).until(TODAY)))).isEmpty();
        assertThat(findingsIn(webOf(called("Lou", "physiotherapist")))).isEmpty();
    }

    @Test
    void namesWhatTheyWillHelpWith() {
        var since = TODAY.plusDays(9);
        var physio = called("R. Chen", "physiotherapist")
                .waitingSince(TODAY.minusDays(300))
                .since(since);
        var helps = List.of(
                new HelpsWith("walking", Period.from(since)),
                new HelpsWith("falls", Period.ALWAYS),
                new HelpsWith("pain", Period.from(since.plusDays(1))),
                new HelpsWith("exercise", new Period(null, TODAY)));
        var web = webOf(physio).web();
        var contact = web.contacts().getFirst();
        var promised = contact.helping(helps);

        assertThat(Noticed.by(new WaitingTooLong(), web.with(new Change.PutContact(promised)), Thresholds.shipped()))
                .extracting(finding -> finding.evidence().needs())
                .containsExactly(List.of("falls", "walking"));
    }

    @Test
    void goesByTheLocalThreshold() {
        var web = webOf(called("R. Chen", "physiotherapist").waitingSince(TODAY.minusDays(31)))
                .web();
        var local = Thresholds.shipped().with(Map.of("waiting-too-long.days", 30));

        assertThat(Noticed.by(new WaitingTooLong(), web, local)).singleElement().satisfies(finding -> {
            assertThat(finding.detail()).isEqualTo("Here, nobody should wait longer than 30 days.");
            assertThat(finding.thresholds()).singleElement().satisfies(used -> {
                assertThat(used.value()).isEqualTo(30);
                assertThat(used.isLocal()).isTrue();
            });
        });
    }

    private static List<Finding> findingsIn(Webs webs) {
        return Noticed.by(new WaitingTooLong(), webs);
    }
}
