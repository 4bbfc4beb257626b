package org.meshwork.commissioning;

import java.util.List;
import java.util.Optional;

/**
 * Two organisations that help the same people, as published.
 *
 * @param people they share, to the nearest 5, never fewer than 8
 * @param coverage share of the known handovers between them that are joined up
 * @param unknown share of all handovers between them that nothing is known of
 * @param needs about which they do not talk, most people first; only those of 8 people or more
 * @param doubled kinds of service that both give for the same need, most people first; only those of 8 people or more
 */
public record FaultLine(
        Party one,
        Party other,
        int people,
        Published<Share> coverage,
        Published<Share> unknown,
        List<TornNeed> needs,
        List<Doubled> doubled) {

    public FaultLine {
        needs = List.copyOf(needs);
        doubled = List.copyOf(doubled);
    }

    /** @param id of the organisation in the directory @param name as it was when the release was made */
    public record Party(String id, String name) {}

    /** @param need code @param people to the nearest 5 */
    public record TornNeed(String need, int people) {}

    /** @param kind code of a kind of service @param people to the nearest 5 */
    public record Doubled(String kind, int people) {}

    /** Names the two, whichever order they stand in. */
    public String key() {
        return one.id() + "~" + other.id();
    }

    /** Where the share that is joined up may really lie, at 95%. Too narrow where handovers cluster by person. */
    public Optional<Interval> interval() {
        return coverage.shown().map(share -> Interval.around(share.part(), share.whole()));
    }
}
