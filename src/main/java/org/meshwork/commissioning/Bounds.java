package org.meshwork.commissioning;

/**
 * What somebody who knows that an area is the sum of its parts can conclude of each number: the lowest and the highest that
 * it can be. Exact for one count over one tree of areas: there, whatever lies between the bounds can be.
 */
final class Bounds {

    /** Stands for no upper bound. */
    static final int OPEN = 100_000_000;

    private final AreaTree tree;
    private final long[] low;
    private final long[] high;

    /**
     * @param low what is known of each number by itself; not changed
     * @param high beside it
     * @param rest of each area with parts, what it has beside them
     */
    Bounds(AreaTree tree, int[] low, int[] high, int[] rest) {
        this.tree = tree;
        this.low = new long[low.length];
        this.high = new long[high.length];
        for (int i = 0; i < low.length; i++) {
            this.low[i] = low[i];
            this.high[i] = high[i];
        }
        for (int i : tree.upwards()) {
            narrowByParts(i, rest[i]);
        }
        for (int k = tree.upwards().length - 1; k >= 0; k--) {
            narrowParts(tree.upwards()[k], rest[tree.upwards()[k]]);
        }
    }

    /** How many values the number can have; 0 where what is known contradicts itself. */
    long values(int place) {
        return Math.max(0, Math.min(high[place], OPEN) - low[place] + 1);
    }

    long low(int place) {
        return low[place];
    }

    long high(int place) {
        return high[place];
    }

    private void narrowByParts(int place, int rest) {
        var parts = tree.children()[place];
        if (parts.length == 0) {
            return;
        }
        long least = rest;
        long most = rest;
        for (int part : parts) {
            least += low[part];
            most += high[part];
        }
        low[place] = Math.max(low[place], least);
        high[place] = Math.min(high[place], most);
    }

    private void narrowParts(int place, int rest) {
        long least = rest;
        long most = rest;
        int open = 0;
        for (int part : tree.children()[place]) {
            least += low[part];
            if (high[part] >= OPEN) {
                open++;
            } else {
                most += high[part];
            }
        }
        for (int part : tree.children()[place]) {
            var atMost = high[place] - (least - low[part]);
            var othersOpen = open - (high[part] >= OPEN ? 1 : 0);
            if (othersOpen == 0) {
                var others = most - (high[part] >= OPEN ? 0 : high[part]);
                low[part] = Math.max(low[part], low[place] - others);
            }
            if (high[place] < OPEN) {
                high[part] = Math.min(high[part], atMost);
            }
        }
    }
}
