package org.meshwork.exchange.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.meshwork.directory.Tag;

class TaxonomiesTests {

    @Test
    void publishNoCircleOfTerms() {
        var terms = List.of(term("a", "b"), term("b", "c"), term("c", "a"), term("d", "a"), term("e", ""));

        assertThat(Taxonomies.withoutCircles(terms)).extracting(Tag::parent).containsExactly("", "", "", "a", "");
    }

    private static Tag term(String id, String parent) {
        return new Tag(id, "Rounds", id, id, "", "", parent, "");
    }
}
