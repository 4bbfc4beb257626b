package org.meshwork.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Help for somebody who may be in danger: what to say to them first, and whom they can reach, the most fitting first. Facts
 * and words are data, reviewed by people: {@code graph-seed/reference/crisis.csv} and {@code crisis-help.csv}.
 *
 * @param kind code of the kind of danger; for tests and style, never kept with what somebody typed
 * @param heading one or two calm sentences
 */
public record UrgentHelp(String kind, String heading, List<Line> lines) {

    public UrgentHelp {
        lines = List.copyOf(lines);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("no help for " + kind);
        }
    }

    /**
     * A line to ring or to write to. Each has a telephone or a text number, or both.
     *
     * @param what for whom or what
     * @param phone as people read it; empty where there is none
     * @param text what to text to which number; empty where there is none
     * @param website empty where there is none
     * @param hours empty where they are not known
     * @param reviewed when somebody last compared this with its source
     */
    public record Line(
            String code,
            String name,
            String what,
            String phone,
            String text,
            String website,
            String hours,
            String source,
            LocalDate reviewed) {

        public Line {
            if (phone.isEmpty() && text.isEmpty()) {
                throw new IllegalArgumentException("a line that nobody can reach: " + code);
            }
        }
    }

    /** Empty for ordinary words. What was typed is kept nowhere. */
    public static Optional<UrgentHelp> in(String typed) {
        return CrisisWords.shipped().in(typed);
    }
}
