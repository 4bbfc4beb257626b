package org.meshwork.commissioning;

import java.util.Map;
import org.meshwork.shared.Seam;

/**
 * What was added up for one area and one group of people, before disclosure control: never shown. The counts of the last
 * three releases are kept as {@code :Count} nodes, for {@link Audit} to hold the next release against, and then forgotten.
 *
 * @param area code
 * @param filter which people
 * @param people whose webs are counted
 * @param all their handovers
 * @param rules for each rule with a finding, how many people have one; for each {@link Mark}, of how many it is so
 * @param seams for each seam that a handover crosses, those handovers
 */
record Counted(String area, Filter filter, int people, Pool all, Map<String, Integer> rules, Map<Seam, Pool> seams) {

    static final Pool NOTHING = new Pool(0, 0, 0, 0, 0);

    /** Of an area where nobody was counted. */
    static Counted nobody(String area, Filter filter) {
        return new Counted(area, filter, 0, NOTHING, Map.of(), Map.of());
    }

    Pool seam(Seam seam) {
        return seams.getOrDefault(seam, NOTHING);
    }

    int rule(String id) {
        return rules.getOrDefault(id, 0);
    }

    Counted {
        if (people < 0) {
            throw new IllegalArgumentException("a count of " + people);
        }
        rules = Map.copyOf(rules);
        seams = Map.copyOf(seams);
    }

    /**
     * Handovers of several people.
     *
     * @param joined answered yes
     * @param torn answered no
     * @param unknown answered don't know, or not asked
     * @param knowing people with at least one that is joined or torn
     * @param holding people with at least one of any kind
     */
    record Pool(int joined, int torn, int unknown, int knowing, int holding) {

        int known() {
            return joined + torn;
        }

        int all() {
            return joined + torn + unknown;
        }
    }
}
