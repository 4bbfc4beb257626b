package org.meshwork.ui.person;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WebAskedTests {

    private static WebAsked asked(Map<String, String> said) {
        return WebAsked.from(QueryParameters.simple(said));
    }

    @Test
    void isNothingOfWhatItDoesNotKnow() {
        assertThat(asked(Map.of("what", "ever"))).isEqualTo(WebAsked.NOTHING);
        assertThat(WebAsked.NOTHING.part()).isEqualTo("people");
        assertThat(WebAsked.NOTHING.contact()).isEmpty();
        assertThat(WebAsked.NOTHING.finding()).isEmpty();
        assertThat(WebAsked.NOTHING.day()).isNull();
        assertThat(WebAsked.NOTHING.isPair()).isFalse();
    }

    @Test
    void neverSelectsAContactAndAFindingTogether() {
        var contact = asked(Map.of("contact", "c", "day", "2026-05-01", "pair", "on"));
        var finding = contact.with("finding", "f");

        assertThat(finding.contact()).isEmpty();
        assertThat(finding.finding()).isEqualTo("f");
        assertThat(finding.day()).isEqualTo(LocalDate.of(2026, 5, 1));
        assertThat(finding.isPair()).isTrue();
        assertThat(finding.with("contact", "c")).isEqualTo(contact);
    }

    @Test
    void keepsWhatIsSelectedWhileAnotherDayOrPartIsLookedAt() {
        var finding = asked(Map.of("finding", "f"));

        assertThat(finding.with("show", "picture").finding()).isEqualTo("f");
        assertThat(finding.with("day", null)).isEqualTo(finding);
        assertThat(finding.with("finding", null)).isEqualTo(WebAsked.NOTHING);
        assertThat(finding.with("show", "picture").parameters().getParameters().keySet())
                .containsExactlyInAnyOrder("finding", "show");
    }
}
