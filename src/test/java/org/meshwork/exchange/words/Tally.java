package org.meshwork.exchange.words;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** How often a code was rightly given, wrongly given and missed. */
final class Tally {

    private final Map<String, int[]> byCode = new TreeMap<>();

    private static final int RIGHT = 0;
    private static final int WRONG = 1;
    private static final int MISSED = 2;

    void right(String code) {
        counts(code)[RIGHT]++;
    }

    void wrong(String code) {
        counts(code)[WRONG]++;
    }

    void missed(String code) {
        counts(code)[MISSED]++;
    }

    /** Of all that was given, what was right: each service counts. */
    double microPrecision() {
        return share(sum(RIGHT), sum(WRONG));
    }

    double microRecall() {
        return share(sum(RIGHT), sum(MISSED));
    }

    /** The mean over codes that were given or should have been: each code counts. */
    double macroPrecision() {
        return mean(
                byCode.values().stream()
                        .filter(one -> one[RIGHT] + one[WRONG] > 0)
                        .toList(),
                WRONG);
    }

    double macroRecall() {
        return mean(
                byCode.values().stream()
                        .filter(one -> one[RIGHT] + one[MISSED] > 0)
                        .toList(),
                MISSED);
    }

    /** One line each, as Markdown. */
    String table() {
        var table = new StringBuilder(
                "| code | right | wrong | missed | precision | recall |\n|---|--:|--:|--:|--:|--:|\n");
        byCode.forEach((code, one) -> table.append("| %s | %d | %d | %d | %s | %s |%n"
                .formatted(code, one[RIGHT], one[WRONG], one[MISSED], cell(one, WRONG), cell(one, MISSED))));
        return table.append("| all (micro) | %d | %d | %d | %.3f | %.3f |%n"
                        .formatted(sum(RIGHT), sum(WRONG), sum(MISSED), microPrecision(), microRecall()))
                .append("| all (macro) | | | | %.3f | %.3f |%n".formatted(macroPrecision(), macroRecall()))
                .toString();
    }

    private int[] counts(String code) {
        return byCode.computeIfAbsent(code, _ -> new int[3]);
    }

    private int sum(int which) {
        return byCode.values().stream().mapToInt(one -> one[which]).sum();
    }

    private static String cell(int[] one, int other) {
        return one[RIGHT] + one[other] == 0 ? "–" : "%.2f".formatted(share(one[RIGHT], one[other]));
    }

    private static double mean(Collection<int[]> counts, int other) {
        return counts.stream()
                .mapToDouble(one -> share(one[RIGHT], one[other]))
                .average()
                .orElse(1);
    }

    private static double share(int right, int other) {
        return right + other == 0 ? 1 : (double) right / (right + other);
    }
}
