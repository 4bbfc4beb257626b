package org.meshwork.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodTests {

    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 5);
    private static final LocalDate FRIDAY = MONDAY.plusDays(4);

    @Test
    void holdsFromItsFirstDayUpToAndWithoutItsEnd() {
        var week = new Period(MONDAY, FRIDAY);

        assertThat(week.holdsOn(MONDAY.minusDays(1))).isFalse();
        assertThat(week.holdsOn(MONDAY)).isTrue();
        assertThat(week.holdsOn(FRIDAY.minusDays(1))).isTrue();
        assertThat(week.holdsOn(FRIDAY)).isFalse();
        assertThat(week.endedBy(FRIDAY)).isTrue();
    }

    @Test
    void holdsForEverWhereNothingIsKnown() {
        assertThat(Period.ALWAYS.holdsOn(LocalDate.of(1900, 1, 1))).isTrue();
        assertThat(Period.ALWAYS.holdsOn(LocalDate.of(2999, 1, 1))).isTrue();
        assertThat(Period.ALWAYS.endedBy(LocalDate.of(2999, 1, 1))).isFalse();
    }

    @Test
    void neverHoldsWhereItEndsOnTheDayItBegins() {
        assertThat(new Period(MONDAY, MONDAY).holdsOn(MONDAY)).isFalse();
    }

    @Test
    void cannotEndBeforeItBegins() {
        assertThatThrownBy(() -> new Period(FRIDAY, MONDAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("It cannot end on 5 October 2026, before it begins on 9 October 2026.");
    }

    @Test
    void endsOnTheDayOrWhenItAlreadyDid() {
        assertThat(Period.from(MONDAY).endingOn(FRIDAY)).isEqualTo(new Period(MONDAY, FRIDAY));
        assertThat(new Period(null, MONDAY).endingOn(FRIDAY)).isEqualTo(new Period(null, MONDAY));
        assertThat(new Period(MONDAY, FRIDAY.plusDays(9)).endingOn(FRIDAY)).isEqualTo(new Period(MONDAY, FRIDAY));
    }

    @Test
    void isOverOnTheDayItEndsAlsoWhereItHadNotBegun() {
        var ended = Period.from(FRIDAY).endingOn(MONDAY);

        assertThat(ended.endedBy(MONDAY)).isTrue();
        assertThat(ended.holdsOn(FRIDAY)).isFalse();
    }
}
