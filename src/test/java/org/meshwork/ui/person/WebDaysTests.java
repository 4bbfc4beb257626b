package org.meshwork.ui.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.meshwork.FixedClock;
import org.meshwork.demonstration.MrsSmith;
import org.meshwork.person.CareWeb;

class WebDaysTests {

    private final CareWeb web = MrsSmith.web(FixedClock.TODAY);
    private final WebDays days = WebDays.of(web, FixedClock.TODAY);

    @Test
    void beginBeforeTheFirstChangeAndEndToday() {
        assertThat(days.changes()).isSorted().doesNotHaveDuplicates().isNotEmpty();
        assertThat(days.first()).isBefore(days.changes().getFirst());
        assertThat(days.changes().getLast()).isBeforeOrEqualTo(FixedClock.TODAY);
    }

    @Test
    void holdTheDayThatSomebodyEnded() {
        var ended = web.contacts().stream()
                .filter(contact -> contact.period().endedBy(FixedClock.TODAY))
                .findFirst()
                .orElseThrow();
        assertThat(days.changes()).contains(ended.period().until());
    }

    @Test
    void answerAnythingElseWithToday() {
        assertThat(days.or(null)).isEqualTo(FixedClock.TODAY);
        assertThat(days.or(FixedClock.TODAY.plusDays(1))).isEqualTo(FixedClock.TODAY);
        assertThat(days.or(days.first().minusYears(200))).isEqualTo(FixedClock.TODAY);
        assertThat(days.or(days.first())).isEqualTo(days.first());
        assertThat(WebAddress.day("no day")).isNull();
        assertThat(WebAddress.day("")).isNull();
    }

    @Test
    void areTwoForAWebWithNobodyInIt() {
        var empty = WebDays.of(CareWeb.empty(web.person(), web.profile()), FixedClock.TODAY);
        assertThat(empty.changes()).isEmpty();
        assertThat(empty.first()).isBefore(empty.today());
    }
}
