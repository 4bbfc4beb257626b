package org.meshwork.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.meshwork.person.Someone.called;
import static org.meshwork.person.Webs.TODAY;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meshwork.shared.ContactId;
import org.meshwork.shared.Period;
import org.meshwork.shared.Sector;
import tools.jackson.databind.json.JsonMapper;

class ContactTests {

    private static final LocalDate YESTERDAY = TODAY.minusDays(1);
    private static final LocalDate TOMORROW = TODAY.plusDays(1);

    @Test
    void isActiveWhileItsPeriodHolds() {
        assertThat(helper().since(TODAY).contact().isActiveOn(TODAY)).isTrue();
        assertThat(helper().since(null).contact().isActiveOn(TODAY)).isTrue();
        assertThat(helper().until(TOMORROW).contact().isActiveOn(TODAY)).isTrue();

        assertThat(helper().since(TOMORROW).contact().isActiveOn(TODAY)).isFalse();
        assertThat(helper().until(TODAY).contact().isActiveOn(TODAY)).isFalse();
    }

    @Test
    void isWaitingFromThePromiseUntilItBegins() {
        var promised = waiting(YESTERDAY, Period.from(TOMORROW));

        assertThat(promised.isWaitingOn(YESTERDAY.minusDays(1))).isFalse();
        assertThat(promised.isWaitingOn(YESTERDAY)).isTrue();
        assertThat(promised.isWaitingOn(TODAY)).isTrue();
        assertThat(promised.isActiveOn(TODAY)).isFalse();
        assertThat(promised.isWaitingOn(TOMORROW)).isFalse();
        assertThat(promised.isActiveOn(TOMORROW)).isTrue();
    }

    @Test
    void isWaitingWhileNobodyKnowsWhenItBegins() {
        assertThat(waiting(YESTERDAY, Period.ALWAYS).isWaitingOn(TODAY)).isTrue();
        assertThat(waiting(YESTERDAY, Period.ALWAYS).isActiveOn(TODAY)).isFalse();
        assertThat(waiting(TOMORROW, Period.ALWAYS).isWaitingOn(TODAY)).isFalse();
    }

    @Test
    void isNeitherOnceItEndedWithoutBeginning() {
        var withdrawn = waiting(YESTERDAY, new Period(null, TODAY));

        assertThat(withdrawn.isWaitingOn(TODAY)).isFalse();
        assertThat(withdrawn.isActiveOn(TODAY)).isFalse();
    }

    @Test
    void neverHelpedWhereItWasOnlyEverPromised() {
        var promised = waiting(TODAY, Period.ALWAYS);
        assertThat(promised.isActiveOn(YESTERDAY)).as("before the promise").isFalse();

        for (var promise : List.of(YESTERDAY.minusMonths(1), YESTERDAY)) {
            var withdrawn = waiting(promise, new Period(null, YESTERDAY));
            assertThat(withdrawn.endedInTheLast(30, TODAY)).isFalse();
        }
    }

    @Test
    void endedInTheLastSoManyDaysBothIncluded() {
        var ended = helper().until(YESTERDAY).contact();

        assertThat(ended.endedInTheLast(30, YESTERDAY.minusDays(1))).isFalse();
        assertThat(ended.endedInTheLast(30, YESTERDAY)).isTrue();
        assertThat(ended.endedInTheLast(30, YESTERDAY.plusDays(30))).isTrue();
        assertThat(ended.endedInTheLast(30, YESTERDAY.plusDays(31))).isFalse();
        assertThat(helper().contact().endedInTheLast(30, TODAY)).isFalse();
        assertThat(helper().since(TODAY).until(TODAY).contact().endedInTheLast(30, TODAY))
                .as("ended on the day they would have begun")
                .isFalse();
    }

    @Test
    void actsForItsNeedsOnlyWhileActive() {
        var nurse = helper().helpingWith("falls");

        assertThat(nurse.contact().actsFor("falls", TODAY)).isTrue();
        assertThat(nurse.contact().actsFor("pain", TODAY)).isFalse();
        assertThat(nurse.waiting().contact().actsFor("falls", TODAY)).isFalse();
    }

    @Test
    void stillSaysAfterItsEndWhatItDidUntilThen() {
        var ended = helper().helpingWith("falls").until(YESTERDAY).contact();

        assertThat(ended.actsFor("falls", TODAY)).isFalse();
        assertThat(ended.saysHelpsWith("falls", TODAY)).isTrue();
    }

    @Test
    void noLongerSaysWhatStoppedBeforeItsEnd() {
        var stopped = new HelpsWith("falls", new Period(null, YESTERDAY));

        assertThat(with(stopped, Period.ALWAYS).saysHelpsWith("falls", TODAY)).isFalse();
        assertThat(with(stopped, new Period(null, TODAY)).saysHelpsWith("falls", TODAY))
                .isFalse();
        assertThat(with(stopped, Period.ALWAYS).saysHelpsWith("falls", YESTERDAY.minusDays(1)))
                .isTrue();
    }

    @Test
    void coordinatesOnlyWhileActive() {
        assertThat(helper().coordinating().contact().coordinatesOn(TODAY)).isTrue();
        assertThat(helper().coordinating().waiting().contact().coordinatesOn(TODAY))
                .isFalse();
        assertThat(helper().coordinating().until(TODAY).contact().coordinatesOn(TODAY))
                .isFalse();
        assertThat(helper().contact().coordinatesOn(TODAY)).isFalse();
    }

    @Test
    void isTheSameInWhateverOrderItsHelpIsNamed() {
        var since2024 = new HelpsWith("falls", Period.from(LocalDate.of(2024, 1, 1)));
        var before = new HelpsWith("falls", new Period(null, LocalDate.of(2023, 1, 1)));
        var company = new HelpsWith("company", Period.ALWAYS);

        assertThat(contact(7, Period.ALWAYS, null, List.of(since2024, before, company)))
                .isEqualTo(contact(7, Period.ALWAYS, null, List.of(company, before, since2024)));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 3661})
    void comesEverySoManyDaysWithinReason(int days) {
        assertThatThrownBy(() -> contact(days, Period.ALWAYS, null, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(String.valueOf(days));
    }

    @Test
    void keepsHowOftenItWasBeforeItChanged() {
        var weekly = helper().every(7).contact();
        var monthly = weekly.inTouchEvery(30, TODAY.minusDays(50)).inTouchEvery(1, TODAY);

        assertThat(monthly.everyDaysOn(TODAY.minusDays(51))).isEqualTo(7);
        assertThat(monthly.everyDaysOn(TODAY.minusDays(50))).isEqualTo(30);
        assertThat(monthly.everyDaysOn(TODAY)).isEqualTo(1);
        assertThat(monthly.inTouchEvery(30, TODAY))
                .as("within a day, no trace")
                .isEqualTo(weekly.inTouchEvery(30, TODAY.minusDays(50)));
    }

    @Test
    void changesNothingOnRecordWhereHowOftenIsPutRightOrSaidForTheFirstTime() {
        var weekly = helper().every(7).contact();

        assertThat(weekly.but(draft -> draft.everyDays(30)).everyDaysOn(TODAY.minusDays(90)))
                .isEqualTo(30);
        assertThat(weekly.but(draft -> draft.everyDays(null))
                        .inTouchEvery(30, TODAY)
                        .everyDaysOn(TODAY.minusDays(90)))
                .isEqualTo(30);
        assertThat(helper().since(TODAY)
                        .every(7)
                        .contact()
                        .inTouchEvery(30, TODAY)
                        .earlierRhythms())
                .isEmpty();
    }

    @Test
    void canBeReadAsEarlierReleasesWroteIt() {
        var json = JsonMapper.shared();
        var gp = called("Dr Patel", "gp").coordinating().contact();
        var written = json.valueToTree(gp).asObject();
        written.remove("earlierRhythms");
        written.set("coordinates", written.get("coordinates").get(0));

        assertThat(json.treeToValue(written, Contact.class)).isEqualTo(gp);
        assertThat(json.treeToValue(written.putNull("coordinates"), Contact.class)
                        .coordinates())
                .isEmpty();
    }

    private static Someone helper() {
        return called("Sister Byrne", "district-nurse");
    }

    private static Contact waiting(LocalDate since, Period period) {
        return contact(7, period, since, List.of());
    }

    private static Contact with(HelpsWith help, Period period) {
        return contact(7, period, null, List.of(help));
    }

    private static Contact contact(int everyDays, Period period, LocalDate waitingSince, List<HelpsWith> helps) {
        return Contact.named(ContactId.named("nurse"), "Nurse", "district-nurse", Sector.COMMUNITY_HEALTH)
                .everyDays(everyDays)
                .period(period)
                .waitingSince(waitingSince)
                .helpsWith(helps)
                .contact();
    }
}
