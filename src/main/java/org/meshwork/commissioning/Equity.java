package org.meshwork.commissioning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One figure for one group of people beside another, from published figures only. */
@Component
public class Equity {

    /** Conditions that are audiences of services rather than illnesses; see {@code docs/decisions/021}. */
    static final List<String> AUDIENCES =
            List.of("unpaid-carer", "learning-disability", "autism", "sight-loss", "hearing-loss", "pregnancy");

    private final ReleaseStore releases;

    Equity(ReleaseStore releases) {
        this.releases = releases;
    }

    /**
     * @param condition code, or null for people with any or none
     * @param age null for any age
     * @param chance probability of lying so far from everybody by chance; null where it cannot be said. The group is part of
     *     everybody, which makes it too large rather than too small
     */
    public record Group(
            @Nullable String condition,
            @Nullable AgeGroup age,
            Published<Integer> people,
            Published<Share> value,
            @Nullable Double chance) {

        /** Where the value may really lie, at 95%. */
        public java.util.Optional<Interval> interval() {
            return value.shown().map(share -> Interval.around(share.part(), share.whole()));
        }
    }

    /**
     * Everybody first, then by age, then audiences of services, then other conditions in order of their codes.
     *
     * @param standOut conditions and ages that differ from everybody by more than chance, false alarms kept to 5 in 100
     */
    public record Compared(Group everybody, List<Group> groups, List<Group> standOut) {

        public Compared {
            groups = List.copyOf(groups);
            standOut = List.copyOf(standOut);
        }
    }

    /** @param area code of the area whose people are compared */
    @Transactional(readOnly = true)
    public Compared of(Release release, Indicator indicator, String area) {
        var figures = releases.figuresOf(release.month(), area);
        var all = group(figures, indicator, area, null, null, new Published.None<>());
        var groups = new ArrayList<Group>();
        for (var age : AgeGroup.values()) {
            groups.add(group(figures, indicator, area, null, age, all.value()));
        }
        for (var condition : conditions(figures)) {
            groups.add(group(figures, indicator, area, condition, null, all.value()));
        }
        return compared(all, groups);
    }

    static Compared compared(Group everybody, List<Group> groups) {
        var chances = new java.util.TreeMap<String, Double>();
        for (int i = 0; i < groups.size(); i++) {
            var chance = groups.get(i).chance();
            if (chance != null) {
                chances.put(String.valueOf(i), chance);
            }
        }
        var controlled = FalseDiscovery.controlled(chances, 0.05);
        var standOut = new ArrayList<Group>();
        for (int i = 0; i < groups.size(); i++) {
            if (controlled.contains(String.valueOf(i))) {
                standOut.add(groups.get(i));
            }
        }
        return new Compared(everybody, groups, standOut);
    }

    /** Those of which something is shown, in order. */
    private static List<String> conditions(Map<Filter, Figure> figures) {
        return figures.values().stream()
                .filter(figure ->
                        figure.people().shown().filter(people -> people > 0).isPresent())
                .map(Figure::filter)
                .filter(filter ->
                        filter.age().equals(Filter.ANY) && !filter.condition().equals(Filter.ANY))
                .map(Filter::condition)
                .sorted(Comparator.comparingInt(Equity::place).thenComparing(code -> code))
                .toList();
    }

    private static int place(String condition) {
        var place = AUDIENCES.indexOf(condition);
        return place < 0 ? AUDIENCES.size() : place;
    }

    private static Group group(
            Map<Filter, Figure> figures,
            Indicator indicator,
            String area,
            @Nullable String condition,
            @Nullable AgeGroup age,
            Published<Share> everybody) {
        var filter = new Filter(condition == null ? Filter.ANY : condition, age == null ? Filter.ANY : age.key());
        var figure = figures.getOrDefault(
                filter, filter.isEverybody() ? Figure.ofNobody(area) : Figure.hidden(area, filter));
        var value = Ranking.value(indicator, figure);
        return new Group(condition, age, figure.people(), value, chance(value, everybody));
    }

    /** Two-sided, by the score test of a group's share against that of everybody, from the normal. */
    static @Nullable Double chance(Published<Share> value, Published<Share> everybody) {
        var one = value.shown();
        var all = everybody.shown();
        if (one.isEmpty() || all.isEmpty()) {
            return null;
        }
        var usual = (double) all.get().part() / all.get().whole();
        if (usual <= 0 || usual >= 1) {
            return null;
        }
        var z = ((double) one.get().part() / one.get().whole() - usual)
                / Math.sqrt(usual * (1 - usual) / one.get().whole());
        return NormalTail.bothSides(z);
    }
}
