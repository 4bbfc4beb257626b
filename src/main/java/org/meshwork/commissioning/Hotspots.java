package org.meshwork.commissioning;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.meshwork.findings.Findings;
import org.meshwork.findings.RuleRow;
import org.meshwork.places.Area;
import org.meshwork.places.Places;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.ConcurrentReferenceHashMap;

/** Where care comes apart, from published figures only. */
@Component
public class Hotspots {

    /** What counts as near where nobody says otherwise. */
    public static final Neighbours TOUCHING = new Neighbours.Touching();

    private final ReleaseStore releases;
    private final Places places;

    /** What was asked before of releases, which never change; given up when memory is short. */
    private final Map<Asked, Kept> kept = new ConcurrentReferenceHashMap<>();

    Hotspots(ReleaseStore releases, Places places) {
        this.releases = releases;
        this.places = places;
    }

    /**
     * What a commissioner asks.
     *
     * @param condition only people with this condition; null for no such filter
     * @param age only people of this age group; null for no such filter
     * @param near which areas count as near each other
     * @param level of the areas to compare
     * @param whole code of the area that they are parts of
     */
    public record Question(
            Indicator indicator,
            @Nullable String condition,
            @Nullable AgeGroup age,
            Neighbours near,
            Area.Level level,
            String whole) {

        /** Of people of any age, with the areas that touch taken for neighbours. */
        public Question(Indicator indicator, @Nullable String condition, Area.Level level, String whole) {
            this(indicator, condition, null, TOUCHING, level, whole);
        }

        Filter filter() {
            return new Filter(condition == null ? Filter.ANY : condition, age == null ? Filter.ANY : age.key());
        }
    }

    /** The largest area that is part of no other; empty where there is no map. */
    public Optional<Area> whole() {
        return places.areas(Area.Level.BOROUGH).stream()
                .max(Comparator.comparingInt(Area::population).thenComparing(Area::code));
    }

    /** Empty where it is not on the map. */
    public Optional<Area> area(String code) {
        return places.area(code);
    }

    /** All wards, by name. */
    public List<Area> wards() {
        return places.areas(Area.Level.WARD);
    }

    /** Codes of the conditions that one can ask about, in order: those of which the whole area shows something. */
    @Transactional(readOnly = true)
    public List<String> conditions(Release release, String whole) {
        return releases.conditions(release.month(), whole);
    }

    /** How many of the people of one area have each finding. */
    public record RuleShare(RuleRow rule, Published<Share> share) {}

    /** Share of everybody counted in that area who have such a finding. */
    @Transactional(readOnly = true)
    public Published<Share> share(Release release, String rule, String area) {
        return releases.figure(release, area).rule(rule);
    }

    /** Those of which something is shown, most frequent first. */
    @Transactional(readOnly = true)
    public List<RuleShare> findings(Release release, String area) {
        var figure = releases.figure(release, area);
        return Findings.rules().stream()
                .map(rule -> new RuleShare(rule, figure.rule(rule.id())))
                .filter(one -> one.share().shown().isPresent())
                .sorted(Comparator.comparingDouble((RuleShare one) -> {
                            var share = one.share().shown().orElseThrow();
                            return -(double) share.part() / share.whole();
                        })
                        .thenComparing(one -> one.rule().id()))
                .toList();
    }

    /** @throws IllegalArgumentException where the question is about a whole that is not on the map */
    @Transactional(readOnly = true)
    public Ranking rank(Release release, Question question) {
        return rank(release, List.of(question)).getFirst();
    }

    /** Several questions about the same people and the same areas at the cost of one: they differ in their indicator only. */
    @Transactional(readOnly = true)
    public List<Ranking> rank(Release release, List<Question> questions) {
        if (questions.isEmpty()) {
            return List.of();
        }
        var first = questions.getFirst();
        var whole = places.area(first.whole())
                .orElseThrow(() -> new IllegalArgumentException("not on the map: " + first.whole()));
        var parts = places.areas(first.level()).stream()
                .filter(area -> !area.code().equals(whole.code()) && places.isWithin(area, whole))
                .toList();
        return questions.stream()
                .map(question -> rank(release, question, whole, parts))
                .toList();
    }

    private Ranking rank(Release release, Question question, Area whole, List<Area> parts) {
        var asked = new Asked(release, question);
        var before = kept.get(asked);
        if (before != null && before.whole().equals(whole) && before.parts().equals(parts)) {
            return before.ranking();
        }
        var ranking = Ranking.of(release, question, whole, parts, releases.figures(release, question.filter()));
        kept.put(asked, new Kept(whole, parts, ranking));
        return ranking;
    }

    private record Asked(Release release, Question question) {}

    /** @param whole and @param parts of the map that it was worked out on */
    private record Kept(Area whole, List<Area> parts, Ranking ranking) {}
}
