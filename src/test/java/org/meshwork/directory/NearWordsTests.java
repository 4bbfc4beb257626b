package org.meshwork.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.meshwork.places.Area;
import org.meshwork.places.Places;
import org.meshwork.places.PostcodePlace;
import org.meshwork.shared.Point;
import org.meshwork.shared.Postcode;

class NearWordsTests {

    private static final Point HERE = new Point(53, -2);

    @ParameterizedTest
    @CsvSource({
        "food bank near ZZ4, near-zz4, food bank",
        "food bank in zz4 7qa, near-zz4-7qa, food bank",
        "near ZZ4 somewhere warm, near-zz4, somewhere warm",
        "choir near Millbrook, near-millbrook, choir",
    })
    void areReadWhereThePlaceIsKnown(String typed, String code, String rest) {
        var said = NearWords.in(Query.of(typed), new Known()).orElseThrow();

        assertThat(said.code()).isEqualTo(code);
        assertThat(said.query().text()).isEqualTo(rest);
        assertThat(said.query().near()).isEqualTo(HERE);
        assertThat(NearWords.in(plainly(typed, code), new Known())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"food bank near me", "near death", "in pain", "by b1", "food bank", "", "near"})
    void areLeftAloneElsewhere(String typed) {
        assertThat(NearWords.in(Query.of(typed), new Known())).isEmpty();
    }

    @Test
    void giveWayToWhereSomebodySaidTheyAre() {
        assertThat(NearWords.in(Query.of("choir near ZZ4").near(new Point(50, 0)), new Known()))
                .isEmpty();
    }

    private static Query plainly(String text, String code) {
        return new Query(text, null, null, Set.of(), Set.of(), Set.of(), Set.of(), null, 0, 20, Set.of(code));
    }

    /** Knows ZZ4 and Millbrook. */
    private static final class Known implements Places {

        @Override
        public Optional<Named> find(String text) {
            return text.toLowerCase(java.util.Locale.ROOT).startsWith("zz4") || text.equals("Millbrook")
                    ? Optional.of(new Named(text, HERE))
                    : Optional.empty();
        }

        @Override
        public Optional<PostcodePlace> postcode(Postcode postcode) {
            return Optional.empty();
        }

        @Override
        public Optional<Area> area(String code) {
            return Optional.empty();
        }

        @Override
        public List<Area> areas(Area.Level level) {
            return List.of();
        }

        @Override
        public void putAreas(List<Area> areas) {}

        @Override
        public void putPostcodes(List<PostcodePlace> postcodes) {}
    }
}
