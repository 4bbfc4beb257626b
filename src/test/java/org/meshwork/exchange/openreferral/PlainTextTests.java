package org.meshwork.exchange.openreferral;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTests {

    @Test
    void keepsParagraphsAndListItemsAsLines() {
        assertThat(
                        text(
                                "<p>We meet&nbsp;weekly.</p><p>Bring:</p><ul><li>a <b>cup</b></li><li><p>a chair</p></li></ul>Come!"))
                .isEqualTo("We meet weekly.\nBring:\n- a cup\n- a chair\nCome!");
    }

    @Test
    void breaksLinesWhereTheMarkUpDoes() {
        assertThat(text("<div>One<br>two<br/>three</div>\n<h2>Four</h2>five")).isEqualTo("One\ntwo\nthree\nFour\nfive");
    }

    @Test
    void putsTheCellsOfARowOnOneLine() {
        assertThat(text("<table><tr><td>Monday</td><td>10am</td></tr><tr><td>Friday</td><td>2pm</td></tr></table>"))
                .isEqualTo("Monday 10am\nFriday 2pm");
    }

    @Test
    void keepsTheTextOfLinks() {
        assertThat(text("See <a href=\"javascript:alert(1)\" onclick=\"x()\">our page</a>."))
                .isEqualTo("See our page.");
    }

    @Test
    void takesOutScriptsAndStylesWithWhatIsInThem() {
        var plain = PlainText.of("<style>p{}</style>Hello<script>alert('x')</script><iframe src=x>no</iframe> there");

        assertThat(plain.text()).isEqualTo("Hello there");
        assertThat(plain.hadScript()).isTrue();
    }

    @Test
    void readsMarkUpThatWasEscapedTwice() {
        assertThat(text("&amp;lt;p&amp;gt;Tea &amp;amp;amp; cake&amp;lt;/p&amp;gt;"))
                .isEqualTo("Tea & cake");
    }

    @Test
    void neverEndsWithATagThatWasEscaped() {
        assertThat(text("&lt;script&gt;alert(1)&lt;/script&gt;Hello")).isEqualTo("Hello");
    }

    @Test
    void leavesAloneWhatOnlyLooksLikeMarkUp() {
        assertThat(text("Ages 5 < 8 & up, write to <info@steadysteps.example> or <a friend of yours"))
                .isEqualTo("Ages 5 < 8 & up, write to <info@steadysteps.example> or <a friend of yours");
    }

    @Test
    void dropsATagThatWasCutOff() {
        assertThat(text("Come along. <a href=\"https://steadyst")).isEqualTo("Come along.");
        assertThat(text("Come along. <img src=x onerror=alert(1)")).isEqualTo("Come along.");
    }

    @Test
    void keepsTheLinesOfTextWithoutMarkUp() {
        var plain = PlainText.of("  One \r\nline\r\rand\tanother \n\n\n\nend ");

        assertThat(plain.text()).isEqualTo("One\nline\n\nand another\n\nend");
        assertThat(plain.hadMarkup()).isFalse();
    }

    @Test
    void keepsTheLinesOfTextThatHasOnlyEntities() {
        assertThat(text("Tea &amp; cake\nMondays")).isEqualTo("Tea & cake\nMondays");
    }

    @Test
    void takesOutWhatCannotBeSeen() {
        var plain = PlainText.of("a\u0000b\u200bc\u202ed\ud800e\u0007");

        assertThat(plain.text()).isEqualTo("abcde");
        assertThat(plain.hadControls()).isTrue();
    }

    @Test
    void takesOutWhatCannotBeSeenAlsoWhereItWasAnEntity() {
        assertThat(text("a&#8203;b&#1;c")).isEqualTo("abc");
    }

    @Test
    void survivesAThousandOpenTags() {
        assertThat(text("<div>".repeat(20_000) + "deep")).isEqualTo("deep");
    }

    private static String text(String raw) {
        return PlainText.of(raw).text();
    }
}
