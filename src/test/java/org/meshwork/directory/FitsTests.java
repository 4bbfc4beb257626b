package org.meshwork.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meshwork.directory.ServiceExample.called;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FitsTests {

    private final ServiceExample service = called("Steady Steps");

    @Test
    void nameWhatWasAskedForFirst() {
        var steady = service.meets("company", "falls").service();

        assertThat(Fits.meets(steady, Set.of("falls"))).isTrue();
        assertThat(Fits.of(steady, Set.of("falls"))).containsExactly("helps with staying on your feet");
    }

    @Test
    void nameItsOwnNeedsWhereNoneWasAskedFor() {
        var steady = service.meets("company", "falls", "meals").service();

        assertThat(Fits.meets(steady, Set.of())).isFalse();
        assertThat(Fits.of(steady, Set.of("debt")))
                .containsExactly("helps with having company and staying on your feet");
    }

    @Test
    void sayAllThatIsRecorded() {
        var all = service.meets("falls")
                .ages(60, null)
                .audiences("older-people")
                .joined(Joining.REFERRAL, Joining.SELF_REFERRAL)
                .delivered(Delivery.HOME_VISIT, Delivery.TELEPHONE, Delivery.ONLINE)
                .at(53.8, -3.7)
                .service();

        assertThat(Fits.of(all, List.of("falls")))
                .containsExactly(
                        "helps with staying on your feet",
                        "for people aged 60 or over",
                        "you can join without a referral",
                        "comes to your home, helps by telephone and online");
    }

    @Test
    void sayNothingThatIsNotRecorded() {
        assertThat(Fits.of(service.service(), Set.of("falls"))).isEmpty();
    }

    @Test
    void sayWhoItIsFor() {
        assertThat(whoFor(service.ages(60, null).audiences("older-people", "carers")))
                .containsExactly("for people aged 60 or over", "for carers");
        assertThat(whoFor(service.ages(18, 64).audiences())).containsExactly("for people aged 18 to 64");
        assertThat(whoFor(service.ages(0, 5))).containsExactly("for children aged up to 5");
        assertThat(whoFor(service.ages(null, 25))).containsExactly("for people aged up to 25");
        assertThat(whoFor(service.ages(null, null).audiences("older-people"))).containsExactly("for older people");
        assertThat(whoFor(service.audiences("women", "learning-disability")))
                .containsExactly("for women and people with a learning disability");
    }

    @Test
    void sayHowToJoinByTheEasiestWay() {
        assertThat(joining(Joining.REFERRAL)).containsExactly("a professional refers you");
        assertThat(joining(Joining.REFERRAL, Joining.DROP_IN)).containsExactly("you can just turn up");
    }

    private static List<String> whoFor(ServiceExample example) {
        return Fits.whoFor(example.service().eligibility());
    }

    private List<String> joining(Joining... ways) {
        return Fits.of(service.joined(ways).service(), Set.of());
    }
}
