package org.meshwork.ui.hotspots;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meshwork.commissioning.AgeGroup;
import org.meshwork.commissioning.Indicator;
import org.meshwork.commissioning.Release;
import org.meshwork.places.Area;
import org.meshwork.shared.Seam;

class AddressTests {

    private static final Release SEPTEMBER =
            new Release(YearMonth.of(2026, 9), OffsetDateTime.parse("2026-10-01T00:00:00Z"));
    private static final Release AUGUST =
            new Release(YearMonth.of(2026, 8), OffsetDateTime.parse("2026-09-01T00:00:00Z"));
    private static final List<Release> RELEASES = List.of(SEPTEMBER, AUGUST);

    @Test
    void saysAllThatOneChose() {
        var address = Address.NOTHING
                .showing(new Indicator.SeamCoverage(Seam.PRIMARY_HOSPITAL))
                .among("copd")
                .aged(AgeGroup.OLDER)
                .by(Area.Level.WARD)
                .at("W1")
                .in(YearMonth.of(2026, 8))
                .nearWhere(Near.WITHIN_2_MILES);

        assertThat(address.on(Pages.MAP))
                .contains("show=seam-primary-hospital", "condition=copd", "age=65-and-over", "level=ward", "area=W1")
                .contains("month=2026-08", "near=within-2-miles");
        assertThat(Address.from(address.parameters())).isEqualTo(address);
    }

    @Test
    void saysNothingOfWhatOneDidNotChoose() {
        assertThat(Address.NOTHING.on(Pages.MAP)).isEqualTo(Pages.MAP);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "month=2099-13",
                "month=",
                "month=999999999999-01",
                "show=%3Cscript%3E",
                "level=planet",
                "near=nearest-0",
                "age=-1",
                "condition=x&group=x",
                "area"
            })
    void takesWhatItDoesNotKnowForNotSaid(String query) {
        var address = Address.from(QueryParameters.fromString(query));

        assertThat(address.at(null)).isEqualTo(Address.NOTHING);
        assertThat(ReleasePage.chosen(RELEASES, address)).isEqualTo(SEPTEMBER);
    }

    @Test
    void findsTheMonth() {
        assertThat(ReleasePage.chosen(RELEASES, Address.NOTHING.in(YearMonth.of(2026, 8))))
                .isEqualTo(AUGUST);
        assertThat(ReleasePage.chosen(RELEASES, Address.NOTHING.in(YearMonth.of(1999, 8))))
                .isEqualTo(SEPTEMBER);
    }

    @Test
    void isAnsweredWithWhatWasNotUnderstood() {
        assertThat(misread(Map.of("area", "nonsense", "month", "2099-13", "group", "x")))
                .hasValueSatisfying(said -> assertThat(said).contains("the place or the month"));
        assertThat(misread(Map.of("show", "no-such-thing"))).isPresent();
        assertThat(misread(Map.of("month", "2026-08", "area", "W1", "show", "no-plan", "level", "ward")))
                .isEmpty();
        assertThat(misread(Map.of())).isEmpty();
    }

    @Test
    void ofDesertsTakesWhatItDoesNotKnowForTheUsual() {
        assertThat(DesertsView.wanted(QueryParameters.simple(Map.of("miles", "NaN", "from", "-3", "need", "x"))))
                .isEqualTo(DesertsView.wanted(QueryParameters.empty()));
    }

    private static Optional<String> misread(Map<String, String> said) {
        return Misread.sentence(QueryParameters.simple(said), "W1"::equals, RELEASES);
    }
}
