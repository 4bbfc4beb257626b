package org.meshwork.commissioning;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meshwork.findings.Findings;
import org.meshwork.findings.RuleRow;

/**
 * What people are counted by beside findings: each is so of a person or not, so that it is added up and kept from sight as a
 * finding is. Why there are no means: {@code docs/decisions/022}.
 */
public enum Mark {
    /** The professionals of a web fall into two groups or more that do not talk; as far as that can be said. */
    ISLANDS("islands", null, false),

    /** Eight contacts a month or more, or professionals of five organisations or more. */
    BURDEN("burden", null, false),

    /** A joined-up check-in in the last twelve months, with answers enough for a score. */
    CHECK_IN("check-in", null, true),

    /** Of those: the last one says "mostly" or better, on the mean. */
    FEELS_JOINED_UP("feels-joined-up", CHECK_IN, true);

    static final int MANY_CONTACTS_A_MONTH = 8;
    static final int MANY_ORGANISATIONS = 5;

    /** On the scale of a check-in, 1 to 5: "mostly". */
    static final double MOSTLY = 4;

    /** How many months a check-in speaks for. */
    static final int MONTHS = 12;

    private final String id;
    private final @Nullable Mark of;
    private final boolean isBetterHigh;

    Mark(String id, @Nullable Mark of, boolean isBetterHigh) {
        this.id = id;
        this.of = of;
        this.isBetterHigh = isBetterHigh;
    }

    /** Names it where findings are named by their rule, and the page that says how it is worked out. */
    public String id() {
        return id;
    }

    /** Whose share it is: of those with another mark; empty for a share of everybody counted. */
    public Optional<Mark> of() {
        return Optional.ofNullable(of);
    }

    public boolean isBetterHigh() {
        return isBetterHigh;
    }

    /** Ids of all that people are counted by: the rules in their order, then the marks. A whole stands before its parts. */
    static List<String> withRules() {
        return Stream.concat(
                        Findings.rules().stream().map(RuleRow::id),
                        Arrays.stream(values()).map(Mark::id))
                .toList();
    }

    /** Id of what those are part of who are counted by that id; empty where that is everybody counted. */
    static Optional<String> wholeOf(String id) {
        return Arrays.stream(values())
                .filter(mark -> mark.id.equals(id))
                .findFirst()
                .flatMap(Mark::of)
                .map(Mark::id);
    }
}
