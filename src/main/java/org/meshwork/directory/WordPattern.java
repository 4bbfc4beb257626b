package org.meshwork.directory;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Words in a row, each with its alternatives; a few others may stand between two of them. */
record WordPattern(List<Set<String>> row) {

    private static final int MOST_BETWEEN = 2;

    /** From this length on, one letter may be wrong: shorter words would be others. */
    private static final int LONG = 6;

    /** From this length on, two. */
    private static final int VERY_LONG = 9;

    static WordPattern of(String text) {
        return new WordPattern(Stream.of(text.strip().split("\\s+"))
                .map(alternatives -> Set.of(alternatives.split("/")))
                .toList());
    }

    boolean isIn(List<String> words) {
        for (var start = 0; start < words.size(); start++) {
            if (isAt(words, start, 0)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAt(List<String> words, int at, int part) {
        if (!fits(words.get(at), row.get(part))) {
            return false;
        }
        if (part == row.size() - 1) {
            return true;
        }
        for (var next = at + 1; next <= at + 1 + MOST_BETWEEN && next < words.size(); next++) {
            if (isAt(words, next, part + 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean fits(String word, Set<String> alternatives) {
        return alternatives.contains(word) || alternatives.stream().anyMatch(meant -> isMisspelt(word, meant));
    }

    private static boolean isMisspelt(String word, String meant) {
        return meant.length() >= LONG
                && word.charAt(0) == meant.charAt(0)
                && Math.abs(word.length() - meant.length()) <= 2
                && distance(word, meant) <= (meant.length() >= VERY_LONG ? 2 : 1);
    }

    /** Letters to add, leave out, change or swap with the next. */
    private static int distance(String one, String other) {
        var rows = new int[one.length() + 1][other.length() + 1];
        for (var i = 0; i <= one.length(); i++) {
            for (var j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    rows[i][j] = i + j;
                    continue;
                }
                var same = one.charAt(i - 1) == other.charAt(j - 1);
                rows[i][j] =
                        Math.min(Math.min(rows[i - 1][j], rows[i][j - 1]) + 1, rows[i - 1][j - 1] + (same ? 0 : 1));
                var isSwap = i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
                if (isSwap) {
                    rows[i][j] = Math.min(rows[i][j], rows[i - 2][j - 2] + 1);
                }
            }
        }
        return rows[one.length()][other.length()];
    }
}
