package org.meshwork.ui.find;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTests {

    @Test
    void ringNumbersAmongWords() {
        var parts = Links.phone("Ring 01632 960001 (day) or +44 1632 960 002");

        assertThat(parts)
                .extracting(LinksTests::text)
                .containsExactly("Ring ", "01632 960001", " (day) or ", "+44 1632 960 002");
        assertThat(href(parts.get(1))).isEqualTo("tel:01632960001");
        assertThat(href(parts.get(3))).isEqualTo("tel:+441632960002");
    }

    @Test
    void leaveShortNumbersAndWordsAlone() {
        assertThat(Links.phone("extension 12")).hasOnlyElementsOfType(Span.class);
        assertThat(Links.phone("")).isEmpty();
    }

    @Test
    void writeToWhatIsSurelyAnAddress() {
        assertThat(href(Links.email(" hello@steadysteps.example "))).isEqualTo("mailto:hello@steadysteps.example");
        assertThat(Links.email("a@b.example?bcc=all@x.example")).isInstanceOf(Span.class);
        assertThat(Links.email("ask at the desk")).isInstanceOf(Span.class);
    }

    @Test
    void openWebsitesWithoutTellingThemWhereFrom() {
        var link = Links.website("https://www.steadysteps.example/class/");

        assertThat(href(link)).isEqualTo("https://www.steadysteps.example/class/");
        assertThat(text(link)).isEqualTo("steadysteps.example/class");
        assertThat(link.getElement().getAttribute("rel")).isEqualTo("noopener noreferrer");
        assertThat(href(Links.website("www.steadysteps.example"))).isEqualTo("https://www.steadysteps.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,<script>",
                "//evil.example",
                "file:///etc/passwd",
                "none yet",
                "http://",
                "https:\\\\x",
                "",
                "JaVaScRiPt://x.example/%0Aalert(1)"
            })
    void leaveWhatIsNoWebsiteAsText(String text) {
        assertThat(Links.website(text)).isInstanceOf(Span.class);
    }

    private static String href(Component link) {
        return ((Anchor) link).getHref();
    }

    private static String text(Component part) {
        return part.getElement().getText();
    }
}
