package org.meshwork.directory;

import java.util.List;

/**
 * How far two entries seem to be of one service, and why.
 *
 * @param score 0 (surely two) to 100 (surely one)
 * @param reasons the weightiest first, for and against
 */
public record Likeness(int score, List<Reason> reasons) {

    public Likeness {
        if (score < 0 || score > 100) {
            throw new IllegalArgumentException("a score of " + score);
        }
        reasons = List.copyOf(reasons);
    }

    /**
     * @param words a sentence without its full stop
     * @param weight in log-odds; above 0 where it speaks for one service, below for two
     */
    public record Reason(String words, double weight) {

        public boolean speaksForOne() {
            return weight > 0;
        }
    }
}
