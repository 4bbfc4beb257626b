package org.meshwork.commissioning;

import static java.util.stream.Collectors.toMap;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.meshwork.commissioning.Hotspots.RuleShare;
import org.meshwork.directory.Home;
import org.meshwork.directory.UnansweredSearches;
import org.meshwork.places.Area;
import org.meshwork.places.Places;
import org.meshwork.shared.Need;
import org.meshwork.shared.Vocabulary;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Unmet need as evidence, need by need: what people looked for and did not find, what their webs lack, and what is offered.
 * Three sources that know nothing of each other; where they agree there is something to do.
 */
@Component
public class UnmetNeeds {

    /** How far is near enough, in miles. */
    public static final double NEAR = 2;

    /** How many months of searches are counted, up to the month of the release. */
    public static final int MONTHS = 12;

    private static final String UNMET = "unmet-need";

    private final UnansweredSearches searches;
    private final Hotspots hotspots;
    private final Provision provision;
    private final Places places;

    UnmetNeeds(UnansweredSearches searches, Hotspots hotspots, Provision provision, Places places) {
        this.searches = searches;
        this.hotspots = hotspots;
        this.provision = provision;
        this.places = places;
    }

    /**
     * One need.
     *
     * @param searches for it in the whole that found nothing
     * @param gaps findings that say that somebody should help with it, most frequent first; only those that are shown
     * @param services open, and for people of the area, wherever they are
     * @param far small areas of the area with none of them near that has a place
     * @param areas all small areas of the area
     * @param people who live in those that are far
     */
    public record Row(
            Need need,
            Published<Integer> searches,
            List<RuleShare> gaps,
            int services,
            int far,
            int areas,
            int people) {

        public Row {
            gaps = List.copyOf(gaps);
        }

        /** How frequent the most frequent gap is, from 0 to 1; 0 where none is shown. */
        public double gap() {
            return gaps.stream()
                    .findFirst()
                    .flatMap(one -> one.share().shown())
                    .map(share -> (double) share.part() / share.whole())
                    .orElse(0.0);
        }

        /** How many of the three sources speak of it. */
        int sources() {
            return (searches.shown().orElse(0) > 0 ? 1 : 0) + (gap() > 0 ? 1 : 0) + (lacking() > 0 ? 1 : 0);
        }

        /** Share of the small areas that are far; 1 where nobody offers it. */
        public double lacking() {
            return services == 0 ? 1 : areas == 0 ? 0 : (double) far / areas;
        }
    }

    /**
     * @param rows most evidence first: those of which most sources speak; of as many, by the places that they take by
     *     searches, by gaps and by what is lacking, added up
     * @param unnamed searches that found nothing and of which no need could be told
     * @param any share of the people of the area who have a need that nobody helps with
     * @param first and @param last month of the searches
     */
    public record Found(
            Area area,
            Area whole,
            List<Row> rows,
            Published<Integer> unnamed,
            Published<Share> any,
            YearMonth first,
            YearMonth last) {

        public Found {
            rows = List.copyOf(rows);
        }
    }

    /** @param area of the gaps and of what is offered; searches are never told apart by where, being too few */
    @Transactional(readOnly = true)
    public Found of(Release release, Area area, Area whole) {
        var last = release.month();
        var first = last.minusMonths(MONTHS - 1L);
        var counted = searches.byNeed(first.atDay(1), last.atEndOfMonth(), codesWithin(whole));
        var findings = hotspots.findings(release, area.code());
        var small = provision.smallAreas(area);
        var homes = small.stream().map(provision::home).toList();
        var services = provision.all().stream()
                .map(service -> Reach.of(service, homes))
                .filter(Reach::isForSomebody)
                .toList();
        var rows = Vocabulary.shipped().needs().stream()
                .map(need -> row(need, counted.getOrDefault(need.code(), 0L), findings, services, small))
                .toList();
        return new Found(
                area,
                whole,
                mostEvidenceFirst(rows),
                published(counted.getOrDefault(UnansweredSearches.NO_NEED, 0L)),
                hotspots.share(release, UNMET, area.code()),
                first,
                last);
    }

    private Collection<String> codesWithin(Area whole) {
        var codes = new HashSet<String>();
        codes.add(whole.code());
        places.areas(Area.Level.WARD).stream()
                .filter(ward -> places.isWithin(ward, whole))
                .map(Area::code)
                .forEach(codes::add);
        return codes;
    }

    /**
     * An open service and who of the area can use it, found once for all its needs.
     *
     * @param isForSomebody whether it serves any of the small areas, or there are none
     * @param near places, in the list of small areas, of those that it serves and is near to
     */
    record Reach(Provided service, boolean isForSomebody, BitSet near) {

        /** @param homes the middle of each small area */
        static Reach of(Provided service, List<Home> homes) {
            var near = new BitSet(homes.size());
            var isForSomebody = homes.isEmpty();
            for (int i = 0; i < homes.size(); i++) {
                var isNear = service.isWithin(NEAR, homes.get(i).point());
                if ((isNear || !isForSomebody) && service.serves(homes.get(i))) {
                    isForSomebody = true;
                    near.set(i, isNear);
                }
            }
            return new Reach(service, isForSomebody, near);
        }
    }

    /** @param services that somebody of the area can use, of any need */
    static Row row(Need need, long searches, List<RuleShare> findings, List<Reach> services, List<Area> small) {
        var open = services.stream()
                .filter(reach -> reach.service().needs().contains(need.code()))
                .toList();
        var near = new BitSet(small.size());
        open.forEach(reach -> near.or(reach.near()));
        var far = IntStream.range(0, small.size())
                .filter(place -> !near.get(place))
                .mapToObj(small::get)
                .toList();
        return new Row(
                need,
                published(searches),
                findings.stream()
                        .filter(one -> one.rule().needs().contains(need.code()))
                        .toList(),
                open.size(),
                far.size(),
                small.size(),
                far.stream().mapToInt(Area::population).sum());
    }

    /**
     * A count of searches under the rule for people, although nobody is known to be behind one: 1 to 7 are hidden, others
     * rounded to the nearest 5. Counts of one need are published for the whole only, and always of twelve whole months.
     */
    static Published<Integer> published(long searches) {
        if (searches == 0) {
            return new Published.Shown<>(0);
        }
        return searches < Disclosure.FEWEST
                ? new Published.Suppressed<>()
                : new Published.Shown<>((int) (Disclosure.STEP * Math.round((double) searches / Disclosure.STEP)));
    }

    /** What is hidden counts as nothing here, so that the order tells nothing of it. */
    static List<Row> mostEvidenceFirst(List<Row> rows) {
        List<ToDoubleFunction<Row>> evidence =
                List.of(row -> row.searches().shown().orElse(0), Row::gap, Row::lacking);
        var places = new ArrayList<Map<Double, Integer>>();
        evidence.forEach(one -> places.add(places(rows, one)));
        return rows.stream()
                .sorted(Comparator.<Row>comparingInt(row -> -row.sources())
                        .thenComparingInt(row -> {
                            var sum = 0;
                            for (int i = 0; i < evidence.size(); i++) {
                                sum += places.get(i)
                                        .getOrDefault(evidence.get(i).applyAsDouble(row), 0);
                            }
                            return sum;
                        })
                        .thenComparing(row -> row.need().label()))
                .toList();
    }

    /** Of each value how many rows have more of it. */
    private static Map<Double, Integer> places(List<Row> rows, ToDoubleFunction<Row> of) {
        return rows.stream().map(of::applyAsDouble).distinct().collect(toMap(value -> value, value ->
                (int) rows.stream().filter(row -> of.applyAsDouble(row) > value).count()));
    }
}
