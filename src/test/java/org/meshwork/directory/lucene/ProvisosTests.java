package org.meshwork.directory.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meshwork.directory.ServiceExample.called;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.meshwork.directory.Cost;
import org.meshwork.directory.Delivery;
import org.meshwork.directory.Query;

class ProvisosTests {

    @ParameterizedTest
    @CsvSource({
        "exercise for over 75s, for-age-75",
        "lunch club for someone aged 82, for-age-82",
        "club for my 9 year old, for-age-9",
        "groups for under 5s, for-age-4",
        "he is in his 80s and lonely, for-age-85",
        "free choir, free",
        "choir free of charge, free",
        "football on Sundays, on-sunday",
        "something at the weekend, at-weekends",
        "yoga online, online",
        "counselling by phone, by-telephone",
        "hairdresser who does home visits, at-home",
        "playgroup for dads, for-dads",
        "swimming for women only, for-women",
        "ladies only gym, for-women",
        "support but not a group, not-group",
        "lunch but no church, not-church",
    })
    void areReadWhereTheyArePlain(String typed, String code) {
        assertThat(Provisos.in(typed, Set.of())).extracting(Proviso::code).containsExactly(code);
        assertThat(Provisos.in(typed, Set.of(code))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "free school meals",
                "help to get online",
                "not eating",
                "no money",
                "over the moon",
                "my dad is unsteady",
                "born in 1950",
                "I am not sleeping",
                "number 75 bus",
                ""
            })
    void areNotReadWhereTheyAreNot(String typed) {
        assertThat(Provisos.in(typed, Set.of())).isEmpty();
    }

    @Test
    void putWhoMeetsThemFirstAndLeaveOutNobodyWhoDoesNotSay() {
        var shelf = Shelf.of(
                called("Paid choir").costs(Cost.CHARGE),
                called("Town choir"),
                called("Free choir").costs(Cost.FREE),
                called("Choir on screen").delivered(Delivery.ONLINE),
                called("Choir in the hall").delivered(Delivery.IN_PERSON));

        assertThat(shelf.names("choir for free"))
                .startsWith("Free choir")
                .endsWith("Paid choir")
                .hasSize(5);
        assertThat(shelf.names("choir online")).startsWith("Choir on screen").endsWith("Choir in the hall");
    }

    @Test
    void leaveOutWhatIsKnownToBeForAnotherAge() {
        var shelf = Shelf.of(
                called("Youth choir").ages(11, 18), called("Elders' choir").ages(60, null), called("Town choir"));

        var hits = shelf.find("choir for over 75s");

        assertThat(hits.understood()).contains("for-age-75");
        assertThat(hits.hits())
                .extracting(hit -> hit.service().name())
                .containsExactlyInAnyOrder("Elders' choir", "Town choir");
        assertThat(shelf.find(plainly("choir for over 75s", "for-age-75")).total())
                .isEqualTo(3);
    }

    @Test
    void putWhatMustNotBeLast() {
        var shelf = Shelf.of(called("Anxiety group"), called("Anxiety helpline"));

        assertThat(shelf.names("anxiety but not a group")).containsExactly("Anxiety helpline", "Anxiety group");
    }

    private static Query plainly(String text, String code) {
        return new Query(
                text, null, null, Set.of(), Set.of(), Set.of(), Set.of(), null, 0, 20, Set.copyOf(List.of(code)));
    }
}
