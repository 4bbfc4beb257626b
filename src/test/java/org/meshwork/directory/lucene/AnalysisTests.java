package org.meshwork.directory.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AnalysisTests {

    @Test
    void takesFormsOfOneWordAsOne() {
        assertThat(Analysis.stems("Carer carers carer's carers’ CARERS")).containsOnly("carer");
        assertThat(Analysis.stems("walk walking walks walked")).containsOnly("walk");
        assertThat(Analysis.stems("counselling counseling")).containsOnly("counsel");
    }

    @Test
    void dropsWhatOnlyHoldsWordsTogether() {
        assertThat(Analysis.stems("I can't get to the shops on my own"))
                .containsExactlyElementsOf(Analysis.stems("get shops own"));
    }

    @Test
    void foldsAccentsApostrophesAndHyphens() {
        assertThat(Analysis.stems("café")).isEqualTo(Analysis.stems("cafe"));
        assertThat(Analysis.stems("men’s shed")).isEqualTo(Analysis.stems("mens shed"));
        assertThat(Analysis.stems("co-ordinator")).isEqualTo(Analysis.stems("coordinator"));
        assertThat(Analysis.stems("drop-in")).isEqualTo(Analysis.stems("drop in"));
        assertThat(Analysis.stems("Monday.Please ring tel:01632"))
                .isEqualTo(Analysis.stems("Monday please ring tel 01632"));
        assertThat(Analysis.stems("over 60s")).isEqualTo(Analysis.stems("over 60"));
    }

    @Test
    void keepsTheFrameWhereWordsAreRead() {
        assertThat(Analysis.tokens("he hits me").stream().map(Analysis.Token::written))
                .containsExactly("he", "hits", "me");
        assertThat(Analysis.stems("he hits me")).containsExactly("hit");
    }

    @Test
    void tellsWhereAWordStood() {
        var token = Analysis.tokens("the Dining room").get(1);

        assertThat(List.of(token.start(), token.end(), token.position())).containsExactly(4, 10, 1);
    }
}
