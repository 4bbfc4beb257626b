package org.meshwork.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.meshwork.person.Someone.called;
import static org.meshwork.person.Webs.TODAY;
import static org.meshwork.person.Webs.webOf;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.meshwork.person.Someone;
import org.meshwork.person.Webs;

/** Values that books and papers print, to the digits printed there. */
class TextbookTests {

    /** Burt, Structural Holes, 1992, chapter 2; Borgatti, Connections 20(1), 1997: the effective size of "G". */
    @Test
    void givesBurtsExampleItsEffectiveSize() {
        var measures = Measures.of(webFrom("A-B A-E A-F B-D", "A B C D E F"), TODAY);

        assertThat(measures.effectiveSize().orElseThrow()).isEqualTo(4.67, within(0.005));
    }

    /** Wasserman and Faust, Social Network Analysis, 1994: marriages among Padgett's Florentine families. */
    @Test
    void givesTheFlorentineFamiliesTheirDensityComponentsAndCutpoints() {
        var web = WebOnDay.of(
                webFrom(
                        "Acciaiuoli-Medici Albizzi-Ginori Albizzi-Guadagni Albizzi-Medici Barbadori-Castellani "
                                + "Barbadori-Medici Bischeri-Guadagni Bischeri-Peruzzi Bischeri-Strozzi Castellani-Peruzzi "
                                + "Castellani-Strozzi Guadagni-Lamberteschi Guadagni-Tornabuoni Medici-Ridolfi Medici-Salviati "
                                + "Medici-Tornabuoni Pazzi-Salviati Peruzzi-Strozzi Ridolfi-Strozzi Ridolfi-Tornabuoni",
                        "Pucci"),
                TODAY);

        assertThat(web.professionals()).hasSize(16);
        assertThat(Measures.of(web).talkDensity().orElseThrow()).isEqualTo(0.1667, within(0.00005));
        assertThat(web.talk().islands()).extracting(List::size).containsExactly(15, 1);
        assertThat(web.talk().bridges().stream().map(bridge -> bridge.person().name()))
                .containsExactlyInAnyOrder("Albizzi", "Guadagni", "Medici", "Salviati");
    }

    /** @param alone names that have no tie, or have one too */
    private static org.meshwork.person.CareWeb webFrom(String ties, String alone) {
        var people = new LinkedHashMap<String, Someone>();
        for (var name : (ties.replace('-', ' ') + " " + alone).split(" ")) {
            people.computeIfAbsent(name, one -> called(one, "district-nurse"));
        }
        Webs webs = webOf(people.values().toArray(Someone[]::new));
        Arrays.stream(ties.split(" "))
                .map(tie -> tie.split("-"))
                .forEach(two -> webs.talking(people.get(two[0]), people.get(two[1])));
        return webs.web();
    }
}
