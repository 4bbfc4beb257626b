package org.meshwork.commissioning;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.meshwork.shared.Seam;

/**
 * What was added up for one area and one group of people, before disclosure control: never kept, never shown.
 *
 * @param area code
 * @param filter which people
 * @param people whose webs are counted
 * @param all their handovers
 * @param rules for each rule with a finding, how many people have one
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

    /** @param rows all of one group */
    static Counted of(AddedUp.Group group, List<AddedUp> rows) {
        var people = 0;
        var all = NOTHING;
        var rules = new HashMap<String, Integer>();
        var seams = new EnumMap<Seam, Pool>(Seam.class);
        for (var row : rows) {
            switch (row.kind()) {
                case ALL -> {
                    people = row.people();
                    all = row.pool();
                }
                case RULE -> rules.put(row.name(), row.people());
                case SEAM -> seams.put(Seam.valueOf(row.name()), row.pool());
            }
        }
        return new Counted(group.area(), group.filter(), people, all, rules, seams);
    }
}
