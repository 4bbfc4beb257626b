package org.meshwork.commissioning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which area is part of which, as numbers: areas in the order of their codes, each with the place of its parent, or −1.
 *
 * @param upwards all places, each before its parent
 */
record AreaTree(List<String> codes, int[] parents, int[][] children, int[] upwards) {

    static final int NONE = -1;

    /**
     * @param parentOf each area's parent, or null for the whole. A parent that is no area itself counts as none; of areas
     *     that are parts of each other in a ring, one is taken out of it
     */
    static AreaTree of(Map<String, @Nullable String> parentOf) {
        var codes = List.copyOf(new TreeMap<>(parentOf).keySet());
        var place = new HashMap<String, Integer>();
        codes.forEach(code -> place.put(code, place.size()));
        var parents = new int[codes.size()];
        for (int i = 0; i < parents.length; i++) {
            var parent = parentOf.get(codes.get(i));
            parents[i] = parent == null ? NONE : place.getOrDefault(parent, NONE);
        }
        for (int i = 0; i < parents.length; i++) {
            if (isAboveItself(i, parents)) {
                parents[i] = NONE;
            }
        }
        return of(codes, parents);
    }

    private static AreaTree of(List<String> codes, int[] parents) {
        var children = new ArrayList<List<Integer>>();
        codes.forEach(code -> children.add(new ArrayList<>()));
        var roots = new ArrayList<Integer>();
        for (int i = 0; i < parents.length; i++) {
            (parents[i] == NONE ? roots : children.get(parents[i])).add(i);
        }
        var downwards = new ArrayList<Integer>(roots);
        for (int i = 0; i < downwards.size(); i++) {
            downwards.addAll(children.get(downwards.get(i)));
        }
        return new AreaTree(codes, parents, numbers(children), numbers(downwards.reversed()));
    }

    int size() {
        return codes.size();
    }

    boolean isPart(int place) {
        return parents[place] != NONE;
    }

    /** Code of the area at the top of all that this one is part of; its own where it is part of none. */
    String whole(int place) {
        var at = place;
        while (isPart(at)) {
            at = parents[at];
        }
        return codes.get(at);
    }

    private static boolean isAboveItself(int place, int[] parents) {
        var at = parents[place];
        for (int steps = 0; at != NONE && at != place && steps < parents.length; steps++) {
            at = parents[at];
        }
        return at == place;
    }

    private static int[][] numbers(List<List<Integer>> lists) {
        return lists.stream().map(AreaTree::numbers).toArray(int[][]::new);
    }

    private static int[] numbers(Collection<Integer> list) {
        return list.stream().mapToInt(i -> i).toArray();
    }
}
