package org.meshwork.ui.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meshwork.directory.ServiceExample.called;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.meshwork.directory.Cost;
import org.meshwork.directory.ServiceExample;

class WordsTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 10);

    private final ServiceExample service = called("Lunch club");

    @Test
    void sayThatFreeIsFreeWhateverElseIsSaid() {
        assertThat(Words.cost(service.costs(Cost.FREE, "Donations welcome").service()))
                .contains("Free");
    }

    @Test
    void preferTheServicesOwnShortWordsForACost() {
        assertThat(Words.cost(service.costs(Cost.SMALL_CHARGE, "£4.20 a week, free for some.")
                        .service()))
                .contains("£4.20 a week, free for some");
        assertThat(Words.cost(service.costs(null, "£3").service())).contains("£3");
    }

    @Test
    void nameACostWhoseWordsAreLong() {
        assertThat(Words.cost(service.costs(Cost.MEANS_TESTED, "It depends. ".repeat(20))
                        .service()))
                .contains("Depends on your money");
    }

    @Test
    void sayNothingOfACostThatIsNotKnown() {
        assertThat(Words.cost(service.service())).isEmpty();
    }

    @Test
    void sayWhenAnEntryWasChecked() {
        assertThat(Words.checked(service.assured(LocalDate.of(2026, 9, 12)).service(), TODAY))
                .isEqualTo("Checked 12 September 2026");
        assertThat(Words.checked(service.assured(TODAY.minusYears(1)).service(), TODAY))
                .isEqualTo("Checked 10 October 2025");
        assertThat(Words.checked(service.assured(LocalDate.of(2025, 10, 9)).service(), TODAY))
                .isEqualTo("Not checked since 9 October 2025");
        assertThat(Words.checked(service.assured(null).service(), TODAY)).isEqualTo("Not known when checked");
    }

    @Test
    void roundMilesAsPeopleDo() {
        assertThat(List.of(0.04, 0.6, 0.96, 1.04, 1.25, 9.94, 9.96, 23.4))
                .extracting(Words::miles)
                .containsExactly(
                        "Less than 0.1 miles",
                        "0.6 miles",
                        "1 mile",
                        "1 mile",
                        "1.3 miles",
                        "9.9 miles",
                        "10 miles",
                        "23 miles");
    }

    @Test
    void countServices() {
        assertThat(Words.services(1)).isEqualTo("1 service");
        assertThat(Words.services(1234)).isEqualTo("1,234 services");
    }

    @Test
    void sayCodesThatNobodyKnowsAsWords() {
        assertThat(Words.needLabel("a-new-need")).isEqualTo("A new need");
        assertThat(Words.audience("night-workers")).isEqualTo("night workers");
        assertThat(Words.access("quiet-room")).isEqualTo("Quiet room");
        assertThat(Words.language("pl")).isEqualTo("Polish");
    }
}
