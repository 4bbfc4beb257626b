package org.meshwork.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meshwork.person.Someone.called;
import static org.meshwork.person.Webs.TODAY;
import static org.meshwork.person.Webs.webOf;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.meshwork.person.CareWeb;
import org.meshwork.person.InventedWebs;

class RecheckTests {

    @Test
    void isOnTheDayOnWhichAPlanBecomesOverdue() {
        assertThat(Recheck.on(webOf().planned(TODAY, null).web(), TODAY))
                .contains(TODAY.plusMonths(12).plusDays(1));
        assertThat(Recheck.on(webOf().planned(LocalDate.of(2024, 2, 29), null).web(), LocalDate.of(2024, 3, 1)))
                .contains(LocalDate.of(2025, 3, 1));
    }

    @Test
    void isOnTheDayOnWhichAnythingElseTurns() {
        var clinic = called("Chest clinic", "hospital-consultant").helpingWith("falls");
        assertThat(Recheck.on(webOf(clinic.until(TODAY.minusDays(60))).web(), TODAY))
                .contains(TODAY.plusDays(31));

        assertThat(Recheck.on(
                        webOf(called("R. Chen", "physiotherapist").waitingSince(TODAY))
                                .web(),
                        TODAY))
                .contains(TODAY.plusDays(127));

        assertThat(Recheck.on(
                        webOf(called("Dr Patel", "gp").every(30).lastSeen(TODAY))
                                .web(),
                        TODAY))
                .contains(TODAY.plusDays(61));

        var ending = called("Dr Patel", "gp").helpingWith("falls").until(TODAY.plusDays(5));
        assertThat(Recheck.on(webOf(ending).needing("falls").web(), TODAY)).contains(TODAY.plusDays(5));
    }

    @Test
    void isNeverWhereNothingWillTurn() {
        assertThat(Recheck.on(webOf().web(), TODAY)).isEmpty();
        assertThat(Recheck.on(webOf().needing("falls").web(), TODAY)).isEmpty();
    }

    @Test
    void goesByTheLocalThresholds() {
        var local = Thresholds.shipped().with(Map.of("plan-overdue.months", 6));

        assertThat(Recheck.on(webOf().planned(TODAY, null).web(), TODAY, local))
                .contains(TODAY.plusMonths(6).plusDays(1));
    }

    /** Day by day: what is dated in these webs, with every threshold, lies within so many days of today. */
    @Test
    void leavesTheFindingsAsTheyAreOnEveryDayBefore() {
        InventedWebs.forEach(1000, (web, more) -> {
            var day = TODAY.plusDays(more.below(60));
            var first = firstChange(web, day, 460);
            assertThat(Recheck.on(web, day, Thresholds.shipped(), 1000))
                    .as("looked at each")
                    .isEqualTo(first);
            assertThat(isNoLaterThan(Recheck.on(web, day), first)).isTrue();
            assertThat(isNoLaterThan(Recheck.on(web, day, Thresholds.shipped(), 0), first))
                    .isTrue();
        });
    }

    private static Optional<LocalDate> firstChange(CareWeb web, LocalDate day, int days) {
        var now = Findings.in(web, day);
        for (int later = 1; later <= days; later++) {
            if (!Findings.in(web, day.plusDays(later)).equals(now)) {
                return Optional.of(day.plusDays(later));
            }
        }
        return Optional.empty();
    }

    private static boolean isNoLaterThan(Optional<LocalDate> said, Optional<LocalDate> first) {
        return first.isEmpty() || (said.isPresent() && !said.get().isAfter(first.get()));
    }
}
