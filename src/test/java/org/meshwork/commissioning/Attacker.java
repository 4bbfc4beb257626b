package org.meshwork.commissioning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meshwork.shared.Seam;

/**
 * Somebody who has everything that was published and tries to solve what was hidden, by linear programming over all that
 * must hold: an area is the sum of its parts; whoever passes a filter passes every wider one; whoever has a finding is a
 * person counted; joined and torn handovers are those known, known and unknown ones are all; and a rounded number stands for
 * one of five.
 *
 * <p>The attacker may be <em>told</em> of each star whether it hides a small count (1 to 7) or a companion. What really is
 * so is given too, but only as one world that fits.
 */
final class Attacker {

    private static final int PROMISED = 3;

    private final AreaTree tree;
    private final List<String> rules;
    private final List<Seam> seams;
    private final boolean isTold;
    private final boolean isPatient;
    private final List<Month> months = new ArrayList<>();
    private final Inequalities known = new Inequalities();
    private final Map<Cell, Integer> variables = new LinkedHashMap<>();
    private final Map<Cell, Integer> truth = new HashMap<>();
    /** Of a star, how many have not what is counted, where these are few. */
    private final Map<Cell, Integer> gaps = new LinkedHashMap<>();

    private final TreeSet<Filter> groups = new TreeSet<>();
    private final PairAttacker pairs;

    /**
     * @param isTold whether the attacker knows what is small
     * @param isPatient whether the attacker goes on to linear programming where narrowing bound by bound ends
     */
    Attacker(Borough borough, boolean isTold, boolean isPatient) {
        this.isPatient = isPatient;
        tree = borough.tree();
        rules = Borough.RULES;
        seams = borough.seams();
        this.isTold = isTold;
        pairs = new PairAttacker(known, isTold);
    }

    /** Adds the pairs of organisations of the last release. */
    void seesPairs(List<FaultLine> lines, List<CountedPair> real, String whole) {
        var people = new Cell(months.size() - 1, whole, Filter.EVERYBODY, "people");
        pairs.sees(lines, real, what -> variables.get(people.as(what)), people);
    }

    /** One number: of a release, an area, a filter, and what is counted. */
    record Cell(int month, String area, Filter filter, String what) {

        Cell as(String other) {
            return new Cell(month, area, filter, other);
        }

        Cell of(Filter other) {
            return new Cell(month, area, other, what);
        }
    }

    /** @param values fewer than three, or 3 where an attribute is certain */
    record Solved(Cell cell, int truth, long values, String how) {}

    private record Month(Map<Cell, Figure> figures, TreeSet<Filter> filters) {}

    /** Adds a release. The attacker knows of each area whether everybody in it is as they were in an earlier one. */
    void sees(List<Figure> published, Collection<Counted> real) {
        var month = months.size();
        var figures = new HashMap<Cell, Figure>();
        var filters = new TreeSet<Filter>();
        published.forEach(figure -> {
            figures.put(new Cell(month, figure.area(), figure.filter(), "people"), figure);
            filters.add(figure.filter());
        });
        months.add(new Month(figures, filters));
        real.forEach(one -> remember(month, one));
        figures.forEach((cell, figure) -> declare(cell, figure));
        for (var filter : filters) {
            addSums(month, filter);
            for (var area : tree.codes()) {
                relate(new Cell(month, area, filter, "people"), filters);
            }
        }
        for (var area : tree.codes()) {
            for (int before = 0; before < month; before++) {
                if (isAsItWas(area, before, month)) {
                    compare(area, before, month);
                }
            }
        }
    }

    private boolean isAsItWas(String area, int before, int month) {
        return groups.stream()
                .allMatch(filter -> everything().stream()
                        .allMatch(what -> truth(new Cell(before, area, filter, what))
                                == truth(new Cell(month, area, filter, what))));
    }

    private void compare(String area, int before, int month) {
        for (var filter : months.get(month).filters()) {
            if (months.get(before).filters().contains(filter)) {
                everything()
                        .forEach(what -> equal(Map.of(
                                new Cell(before, area, filter, what), 1, new Cell(month, area, filter, what), -1)));
            }
        }
    }

    /** What can be solved: hidden counts that keep fewer than three values, and attributes that are certain. */
    List<Solved> solves() {
        known.narrow();
        if (isPatient) {
            want();
            known.programme();
        }
        return Stream.concat(
                        variables.keySet().stream().flatMap(cell -> solved(cell).stream()),
                        Stream.of(gaps, pairs.hidden())
                                .flatMap(more -> more.entrySet().stream())
                                .filter(one -> known.values(one.getValue()) < PROMISED)
                                .map(one -> new Solved(
                                        one.getKey(),
                                        truth(one.getKey()),
                                        known.values(one.getValue()),
                                        "all but " + known.says(one.getValue()))))
                .toList();
    }

    /** Whether linear programming solves anything at all that cannot be solved bound by bound: ends with the first. */
    boolean solvesAnyByProgramme() {
        known.narrow();
        want();
        return known.solvesAnyByProgramme();
    }

    private void want() {
        variables.forEach((cell, number) -> {
            var figure = months.get(cell.month()).figures().get(cell.as("people"));
            if (figure.people().shown().orElse(1) > 0 && isStar(cell, figure) && (!isTold || isSmall(cell))) {
                known.wanted(number);
            }
        });
        gaps.values().forEach(known::wanted);
        pairs.hidden().values().forEach(known::wanted);
    }

    int size() {
        return variables.size();
    }

    private void remember(int month, Counted one) {
        var cell = new Cell(month, one.area(), one.filter(), "people");
        truth.put(cell, one.people());
        groups.add(one.filter());
        rules.forEach(rule -> truth.put(cell.as(rule), one.rule(rule)));
        remember(cell, "", one.all());
        truth.put(cell.as("all"), one.all().all());
        truth.put(cell.as("unknown"), one.all().unknown());
        one.seams().forEach((seam, pool) -> remember(cell, seam.name(), pool));
    }

    private void remember(Cell cell, String seam, Counted.Pool pool) {
        truth.put(cell.as("known" + seam), pool.known());
        truth.put(cell.as("joined" + seam), pool.joined());
    }

    private int truth(Cell cell) {
        return truth.getOrDefault(cell, 0);
    }

    private void declare(Cell cell, Figure figure) {
        var isNobody = isNobody(figure);
        variables.put(cell, variable(cell, figure.people().shown().orElse(null), isNobody));
        for (var rule : rules) {
            declare(figure, cell.as(rule), cell.as(wholeOf(rule)), figure.rule(rule));
        }
        declare(figure, cell.as("joined"), cell.as("known"), figure.coverage());
        declare(figure, cell.as("unknown"), cell.as("all"), figure.unknown());
        for (var seam : seams) {
            declare(figure, cell.as("joined" + seam.name()), cell.as("known" + seam.name()), figure.seam(seam));
        }
    }

    private void declare(Figure figure, Cell part, Cell whole, Published<Share> share) {
        var people = part.as("people");
        var isNobody = isNobody(figure);
        var shown = share.shown().orElse(null);
        if (!variables.containsKey(whole)) {
            variables.put(whole, variable(whole, shown == null ? null : shown.whole(), isNobody));
        }
        if (shown == null || !isEdge(shown)) {
            variables.put(part, variable(part, shown == null ? null : shown.part(), isNobody));
        } else {
            variables.put(part, variable(part, null, isNobody));
        }
        if (!isNobody && (shown == null || isEdge(shown))) {
            without(part, whole);
        }
        if (isTold && !isNobody && truth(part) >= Disclosure.FEWEST && truth(whole) - truth(part) < Disclosure.FEWEST) {
            atMost(Map.of(whole, 1, part, -1), Disclosure.FEWEST - 1);
        } else if (!isNobody
                && truth(part) >= Disclosure.FEWEST
                && isToldOf(part)
                && (isTold || (shown != null && !isEdge(shown)))) {
            atMost(Map.of(part, 1, whole, -1), -Disclosure.FEWEST);
        }
    }

    private void without(Cell part, Cell whole) {
        var few = truth(whole) - truth(part);
        if (few < Disclosure.FEWEST) {
            var gap = known.variable(0, Inequalities.MOST, few);
            gaps.put(part, gap);
            for (int sign = -1; sign <= 1; sign += 2) {
                known.atMost(Map.of(variables.get(whole), sign, variables.get(part), -sign, gap, -sign), 0);
            }
        }
    }

    private static boolean isNobody(Figure figure) {
        return figure.people() instanceof Published.Shown<Integer>(var count) && count == 0;
    }

    static boolean isEdge(Share share) {
        return share.part() == 0 || share.part() == share.whole();
    }

    private int variable(Cell cell, @Nullable Integer shown, boolean isNobody) {
        if (isNobody) {
            return known.variable(0, 0, truth(cell));
        }
        if (shown != null) {
            return known.variable(Disclosure.leastShown(shown), Disclosure.mostShown(shown), truth(cell));
        }
        var isFew = isTold && isCount(cell) && truth(cell) < Disclosure.FEWEST;
        var least = isTold && isCount(cell) && !isFew && isToldOf(cell)
                ? Disclosure.FEWEST
                : cell.what().equals("people") && cell.filter().isEverybody() ? 1 : 0;
        return known.variable(least, isFew ? Disclosure.FEWEST - 1 : Inequalities.MOST, truth(cell));
    }

    /** Of a hidden group the attacker is told what it is, not what else each of its stars is. */
    private boolean isToldOf(Cell cell) {
        var group = months.get(cell.month()).figures().get(cell.as("people"));
        return cell.what().equals("people") || group.people() instanceof Published.Shown<Integer>;
    }

    /** Whether so few are hidden for being few: people, those with a finding, and joined or unknown handovers. */
    private boolean isCount(Cell cell) {
        return cell.what().equals("people") || isHiddenPart(cell);
    }

    private boolean isHiddenPart(Cell cell) {
        return rules.contains(cell.what())
                || cell.what().startsWith("joined")
                || cell.what().equals("unknown");
    }

    private void addSums(int month, Filter filter) {
        for (int i = 0; i < tree.size(); i++) {
            if (tree.children()[i].length > 0) {
                for (var what : everything()) {
                    var sum = new HashMap<Cell, Integer>();
                    sum.put(new Cell(month, tree.codes().get(i), filter, what), -1);
                    for (int part : tree.children()[i]) {
                        sum.put(new Cell(month, tree.codes().get(part), filter, what), 1);
                    }
                    equal(sum);
                }
            }
        }
    }

    private void relate(Cell people, TreeSet<Filter> filters) {
        for (var rule : rules) {
            atMost(Map.of(people.as(rule), 1, people.as(wholeOf(rule)), -1), 0);
        }
        var known = people.as("known");
        if (rules.contains(Borough.MISSING)) {
            atMost(Map.of(people.as(Borough.MISSING), 1, known, -1, people.as("joined"), 1), 0);
        }
        atMost(Map.of(people.as("joined"), 1, known, -1), 0);
        equal(Map.of(people.as("all"), 1, known, -1, people.as("unknown"), -1));
        var sums = List.of(new HashMap<>(Map.of(known, -1)), new HashMap<>(Map.of(people.as("joined"), -1)));
        var torn = new HashMap<>(Map.of(known, -1, people.as("joined"), 1));
        for (var seam : seams) {
            var crossing = people.as("known" + seam.name());
            var joined = people.as("joined" + seam.name());
            atMost(Map.of(joined, 1, crossing, -1), 0);
            sums.getFirst().put(crossing, 1);
            sums.getLast().put(joined, 1);
            torn.put(crossing, 1);
            torn.put(joined, -1);
        }
        sums.forEach(sum -> atMost(sum, 0));
        atMost(torn, 0);
        var pairs = pairs();
        for (var wider : people.filter().wider()) {
            if (filters.contains(wider)) {
                everything()
                        .forEach(what -> atMost(
                                Map.of(people.as(what), 1, people.as(what).of(wider), -1), 0));
                pairs.forEach((part, whole) -> atMost(
                        Map.of(
                                people.as(whole), 1,
                                people.as(part), -1,
                                people.as(whole).of(wider), -1,
                                people.as(part).of(wider), 1),
                        0));
            }
        }
        cross(people, filters, pairs);
    }

    /** Nobody is fewer than none: those in neither of two groups, and those of them with or without something. */
    private void cross(Cell people, TreeSet<Filter> filters, Map<String, String> pairs) {
        var filter = people.filter();
        var one = new Filter(filter.condition(), Filter.ANY);
        var other = new Filter(Filter.ANY, filter.age());
        if (filter.equals(one) || filter.equals(other) || !filters.containsAll(List.of(one, other))) {
            return;
        }
        for (var what : everything()) {
            var cell = people.as(what);
            atMost(Map.of(cell.of(one), 1, cell.of(other), 1, cell, -1, cell.of(Filter.EVERYBODY), -1), 0);
        }
        pairs.forEach((part, whole) -> {
            var sum = new HashMap<Cell, Integer>();
            Map.of(one, 1, other, 1, filter, -1, Filter.EVERYBODY, -1).forEach((at, sign) -> {
                sum.put(people.as(whole).of(at), sign);
                sum.put(people.as(part).of(at), -sign);
            });
            atMost(sum, 0);
        });
    }

    private static String wholeOf(String rule) {
        return Mark.wholeOf(rule).orElse("people");
    }

    /** Each part with its whole. */
    private Map<String, String> pairs() {
        var pairs = new LinkedHashMap<String, String>();
        rules.forEach(rule -> pairs.put(rule, wholeOf(rule)));
        pairs.put("joined", "known");
        seams.forEach(seam -> pairs.put("joined" + seam.name(), "known" + seam.name()));
        return pairs;
    }

    private List<String> everything() {
        return Stream.of(
                        Stream.of("people", "known", "joined", "all", "unknown"),
                        rules.stream(),
                        seams.stream().flatMap(seam -> Stream.of("known" + seam.name(), "joined" + seam.name())))
                .flatMap(names -> names)
                .toList();
    }

    private void equal(Map<Cell, Integer> sum) {
        atMost(sum, 0);
        var other = new HashMap<Cell, Integer>();
        sum.forEach((cell, factor) -> other.put(cell, -factor));
        atMost(other, 0);
    }

    private void atMost(Map<Cell, Integer> sum, int most) {
        var byNumber = new TreeMap<Integer, Integer>();
        sum.forEach((cell, factor) -> byNumber.put(variables.get(cell), factor));
        known.atMost(byNumber, most);
    }

    private Optional<Solved> solved(Cell cell) {
        var figure = months.get(cell.month()).figures().get(cell.as("people"));
        if (isNobody(figure)) {
            return Optional.empty();
        }
        var number = variables.get(cell);
        if (isStar(cell, figure) && known.values(number) < PROMISED) {
            return Optional.of(new Solved(cell, truth(cell), known.values(number), known.says(number)));
        }
        var whole = pairs().get(cell.what());
        if (whole == null || truth(cell.as(whole)) == 0) {
            return Optional.empty();
        }
        if (truth(cell) == 0 && known.high(number) == 0) {
            return Optional.of(new Solved(cell, 0, 1, "certainly nobody"));
        }
        return truth(cell) == truth(cell.as(whole)) && !known.canDiffer(variables.get(cell.as(whole)), number)
                ? Optional.of(new Solved(cell, truth(cell), 1, "certainly all"))
                : Optional.empty();
    }

    private boolean isStar(Cell cell, Figure figure) {
        var what = cell.what();
        if (what.equals("people")) {
            return figure.people() instanceof Published.Suppressed<Integer>;
        }
        if (what.startsWith("known") || what.equals("all")) {
            return false;
        }
        var share = what.equals("joined")
                ? figure.coverage()
                : what.equals("unknown")
                        ? figure.unknown()
                        : rules.contains(what)
                                ? figure.rule(what)
                                : figure.seam(Seam.valueOf(what.substring("joined".length())));
        return share.shown().map(Attacker::isEdge).orElse(true);
    }

    private boolean isSmall(Cell cell) {
        if (cell.what().equals("people")) {
            return truth(cell) < Disclosure.FEWEST;
        }
        var whole = cell.what().equals("unknown") ? "all" : pairs().get(cell.what());
        return whole == null
                || truth(cell) < Disclosure.FEWEST
                || truth(cell.as(whole)) - truth(cell) < Disclosure.FEWEST;
    }
}
