package org.meshwork.commissioning;

import java.util.ArrayList;
import java.util.List;

/** A few whole numbers and what must hold between them: how far each can be narrowed by the others, bound by bound. */
final class Bounds {

    /** Stands for no upper bound. */
    static final int OPEN = 100_000_000;

    private final List<int[]> bounds = new ArrayList<>();
    private final List<int[]> sums = new ArrayList<>();

    /** @return what it is called by */
    int number(int low, int high) {
        bounds.add(new int[] {low, high});
        return bounds.size() - 1;
    }

    /** One is no more than the others together. */
    void isAtMost(int one, int... others) {
        var sum = new int[others.length + 1];
        sum[0] = one;
        System.arraycopy(others, 0, sum, 1, others.length);
        sums.add(sum);
    }

    void isSum(int one, int other, int another) {
        isAtMost(one, other, another);
        sums.add(new int[] {~one, other, another});
    }

    int values(int number) {
        return bounds.get(number)[1] - bounds.get(number)[0] + 1;
    }

    /** Concludes all that can be concluded. */
    void settle() {
        for (boolean isNew = true; isNew; ) {
            isNew = false;
            for (var sum : sums) {
                isNew |= sum[0] < 0 ? others(~sum[0], sum, false) : others(sum[0], sum, true);
            }
        }
    }

    /** @param isLess whether the one is at most the others together; else the others together are at most the one */
    private boolean others(int one, int[] sum, boolean isLess) {
        var side = isLess ? 1 : 0;
        long total = 0;
        for (int k = 1; k < sum.length; k++) {
            total += bounds.get(sum[k])[side];
        }
        var isNew = isLess ? lower(one, total) : raise(one, total);
        for (int k = 1; k < sum.length; k++) {
            var rest = bounds.get(one)[1 - side] - (total - bounds.get(sum[k])[side]);
            isNew |= isLess ? raise(sum[k], rest) : lower(sum[k], rest);
        }
        return isNew;
    }

    private boolean raise(int number, long least) {
        if (least <= bounds.get(number)[0]) {
            return false;
        }
        bounds.get(number)[0] = (int) least;
        return fits(number);
    }

    private boolean lower(int number, long most) {
        if (most >= bounds.get(number)[1] || most >= OPEN / 2) {
            return false;
        }
        bounds.get(number)[1] = (int) most;
        return fits(number);
    }

    private boolean fits(int number) {
        if (values(number) < 1) {
            throw new IllegalStateException("no world fits: " + number);
        }
        return true;
    }
}
