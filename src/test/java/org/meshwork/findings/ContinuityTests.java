package org.meshwork.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.meshwork.person.Someone.called;
import static org.meshwork.person.Webs.TODAY;
import static org.meshwork.person.Webs.webOf;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.meshwork.findings.Continuity.Source;
import org.meshwork.person.Someone;
import org.meshwork.person.Webs;
import org.meshwork.shared.ContactId;

class ContinuityTests {

    private final Someone gp = called("Dr Patel", "gp");
    private final Someone nurse = called("Sister Byrne", "practice-nurse");

    @Test
    void isUndefinedWithoutContacts() {
        var nothing = measured(webOf());

        assertThat(nothing.contacts()).isZero();
        assertThat(nothing.usualProvider()).isEmpty();
        assertThat(nothing.concentration()).isEmpty();
        assertThat(nothing.fragmentation()).isEmpty();
        assertThat(nothing.sequence()).isEmpty();
        assertThat(nothing.tooFewToSay()).isTrue();
    }

    @Test
    void ofOneContactIsOnlyAShare() {
        var one = measured(webOf(gp).had("visit", TODAY, gp));

        assertThat(one.usualProvider()).hasValue(1);
        assertThat(one.concentration()).isEmpty();
        assertThat(one.sequence()).isEmpty();
    }

    @Test
    void isOneWithOneProviderAndNoughtWhereEachIsSeenOnce() {
        var same = counted(4);
        assertThat(same.usualProvider()).hasValue(1);
        assertThat(same.concentration()).hasValue(1);
        assertThat(same.fragmentation()).hasValue(0);

        var each = counted(1, 1, 1, 1);
        assertThat(each.usualProvider()).hasValue(0.25);
        assertThat(each.concentration()).hasValue(0);
        assertThat(each.fragmentation()).hasValue(1);
    }

    @Test
    void followsItsFormulas() {
        var index = counted(1, 2, 3, 4);

        assertThat(index.contacts()).isEqualTo(10);
        assertThat(index.providers()).isEqualTo(4);
        assertThat(index.usualProvider().orElseThrow()).isEqualTo(4 / 10.0, within(1e-9));
        assertThat(index.concentration().orElseThrow()).isEqualTo((30 - 10) / (10.0 * 9), within(1e-9));
        assertThat(index.fragmentation().orElseThrow()).isEqualTo(70 / 90.0, within(1e-9));
    }

    @Test
    void countsTheSameProviderTwiceRunning() {
        assertThat(sequence("AABBA")).hasValue(0.5);
        assertThat(sequence("ABABAB")).hasValue(0);
        assertThat(sequence("AAAA")).hasValue(1);
        assertThat(sequence("A")).isEmpty();
    }

    @Test
    void keepsTheOrderOfOneDayAsLogged() {
        var webs = webOf(gp, nurse)
                .had("visit", TODAY, gp)
                .had("visit", TODAY, nurse)
                .had("visit", TODAY, nurse)
                .had("visit", TODAY, gp);

        assertThat(measured(webs).sequence().orElseThrow()).isEqualTo(1 / 3.0, within(1e-9));
    }

    @Test
    void saysThatThreeAreTooFew() {
        assertThat(counted(1, 2).tooFewToSay()).isTrue();
        assertThat(counted(2, 2).tooFewToSay()).isFalse();
    }

    @Test
    void looksBackThreeHundredAndSixtyFiveDays() {
        assertThat(measured(webOf(gp).had("visit", TODAY.minusDays(364), gp)).contacts())
                .isEqualTo(1);
        assertThat(measured(webOf(gp).had("visit", TODAY.minusDays(365), gp)).contacts())
                .isZero();
        assertThat(measured(webOf(gp).had("visit", TODAY.plusDays(1), gp)).contacts())
                .isZero();
    }

    @Test
    void countsEncountersWithProfessionalsOnly() {
        var janet = called("Janet", "daughter");
        var webs = webOf(gp, janet)
                .had("visit", TODAY, gp)
                .had("visit", TODAY, janet)
                .had("visit", TODAY);

        assertThat(measured(webs).contacts()).isEqualTo(1);
        assertThat(measured(webs).source()).isEqualTo(Source.ENCOUNTERS);
    }

    @Test
    void countsNobodyOfWhomOneDoesNotKnowYet() {
        var toCome = called("Lou", "gp").since(TODAY.plusDays(1));

        assertThat(measured(webOf(toCome).had("visit", TODAY, toCome)).contacts())
                .isZero();
        var promised = called("Ann", "gp").waiting();
        assertThat(measured(webOf(promised).had("visit", TODAY, promised)).contacts())
                .isEqualTo(1);
    }

    @Test
    void goesByTheRhythmWhereNothingIsLogged() {
        var webs =
                webOf(gp.every(60), nurse.every(30), called("Janet", "daughter").every(1), called("Lou", "gp"));
        var measured = measured(webs);

        assertThat(measured.source()).isEqualTo(Source.RHYTHM);
        assertThat(measured.contacts()).as("365 / 60 and 365 / 30, rounded").isEqualTo(6 + 12);
        assertThat(measured.usualProvider().orElseThrow()).isEqualTo(12 / 18.0, within(1e-9));
        assertThat(measured.sequence()).as("needs dates").isEmpty();
    }

    @Test
    void neverMixesItsSources() {
        var webs = webOf(gp.every(60), nurse.every(30)).had("visit", TODAY, gp);

        assertThat(measured(webs).contacts()).isEqualTo(1);
    }

    @Test
    void countsTheDaysOnWhichTheyWereThere() {
        assertThat(measured(webOf(daily().since(TODAY))).contacts()).isEqualTo(1);
        assertThat(measured(webOf(daily().since(null))).contacts()).isEqualTo(365);
        assertThat(measured(webOf(daily().since(TODAY.minusDays(9)).until(TODAY)))
                        .contacts())
                .isEqualTo(9);
        assertThat(measured(webOf(daily().since(TODAY.plusDays(1)))).contacts()).isZero();
        assertThat(measured(webOf(daily().waiting())).contacts()).isZero();
    }

    private static Someone daily() {
        return called("Bright", "home-carer").every(1);
    }

    private static Continuity measured(Webs webs) {
        return Measures.of(webs.web(), TODAY).continuity();
    }

    private static Continuity counted(Integer... counts) {
        return Continuity.ofCounts(Source.RHYTHM, Arrays.asList(counts), OptionalDouble.empty(), Thresholds.shipped());
    }

    private static OptionalDouble sequence(String providers) {
        List<ContactId> visits = providers
                .chars()
                .mapToObj(letter -> ContactId.named(String.valueOf((char) letter)))
                .toList();
        return Continuity.ofVisits(visits, Thresholds.shipped()).sequence();
    }
}
