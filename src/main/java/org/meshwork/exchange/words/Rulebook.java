package org.meshwork.exchange.words;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.meshwork.shared.SeedTable;

/** The rules that read a text, by the numbers of their phrases. */
final class Rulebook {

    private static final double USUAL_THRESHOLD = 0.65;

    /** A condition in a name says what the service is for; in a text it may be one of many, or no more than an example. */
    private static final double CONDITION_IN_NAME = 0.82;

    private static final double CONDITION_IN_PASSING = 0.5;
    private static final double CONDITION_IN_CONTEXT = 0.8;

    private final Phrases phrases = new Phrases();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<Integer, List<Rule>> rules = new HashMap<>();
    private final Map<Integer, List<Guard>> guards = new HashMap<>();
    private final Map<Target, Double> thresholds;

    private Rulebook(Map<Target, Double> thresholds) {
        this.thresholds = thresholds;
    }

    static Rulebook shipped() {
        var book = new Rulebook(SeedTable.read(Tables.path(Tables.THRESHOLDS), row -> row).stream()
                .collect(toMap(row -> Target.parse(row.text("target")), Rulebook::threshold)));
        SeedTable.read(Tables.path(Tables.WORDING), book::addRule);
        var contexts = SeedTable.read(Tables.path(Tables.CONTEXTS), row -> row.text("phrase"));
        SeedTable.read(Tables.path(Tables.CONDITIONS), row -> book.addCondition(row, contexts));
        SeedTable.read(Tables.path(Tables.GUARDS), book::addGuard);
        return book;
    }

    Phrases phrases() {
        return phrases;
    }

    List<Rule> rules(int phrase) {
        return rules.getOrDefault(phrase, List.of());
    }

    List<Guard> guards(int phrase) {
        return guards.getOrDefault(phrase, List.of());
    }

    /** What the confidence must reach; more where being wrong does harm. */
    double threshold(Target target) {
        return thresholds.getOrDefault(target, USUAL_THRESHOLD);
    }

    Set<Target> targets() {
        return rules.values().stream()
                .flatMap(List::stream)
                .flatMap(rule -> rule.gives().stream())
                .collect(toUnmodifiableSet());
    }

    Set<Target> targetsWithThresholds() {
        return thresholds.keySet();
    }

    private static double threshold(SeedTable.Row row) {
        return Double.parseDouble(row.text("threshold"));
    }

    private Rule addRule(SeedTable.Row row) {
        var rule = new Rule(
                row.list("gives").stream().map(Target::parse).toList(),
                row.number("weight") / 100.0,
                places(row.text("where")),
                contexts(row.list("unless"), Rule.Scope.CLAUSE),
                contexts(row.list("with"), Rule.Scope.ANYWHERE));
        row.list("phrases").forEach(phrase -> add(phrase, rule));
        return rule;
    }

    /** @param contexts phrases in which {@code {}} stands for the condition */
    private Target addCondition(SeedTable.Row row, List<String> contexts) {
        var need = new Target(Target.Kind.NEED, row.text("need"));
        var unless = contexts(row.list("unless"), Rule.Scope.CLAUSE);
        var notInName = contexts(row.list("notInName"), Rule.Scope.NAME);
        var inName = rule(need, CONDITION_IN_NAME, "name", notInName);
        var inPassing = rule(need, CONDITION_IN_PASSING, "", unless);
        var inContext = rule(need, CONDITION_IN_CONTEXT, "start", unless);
        for (var word : row.list("words")) {
            add(word, inName);
            add(word, inPassing);
            contexts.forEach(context -> add(context.replace("{}", word), inContext));
        }
        row.list("sayings").forEach(saying -> add(saying, inContext));
        return need;
    }

    private static Rule rule(Target target, double weight, String where, List<Rule.Context> unless) {
        return new Rule(List.of(target), weight, places(where), unless, List.of());
    }

    private void add(String phrase, Rule rule) {
        rules.computeIfAbsent(number(phrase), _ -> new ArrayList<>()).add(rule);
    }

    private Guard addGuard(SeedTable.Row row) {
        var guard = new Guard(
                row.choice("side", Guard.Side.class),
                row.number("reach"),
                row.list("unless").stream().map(this::number).collect(toUnmodifiableSet()));
        row.list("phrases")
                .forEach(phrase -> guards.computeIfAbsent(number(phrase), _ -> new ArrayList<>())
                        .add(guard));
        return guard;
    }

    private static Set<Place> places(String where) {
        return switch (where) {
            case "" -> EnumSet.of(Place.NAME, Place.LEAD, Place.LATE);
            case "name" -> EnumSet.of(Place.NAME);
            case "start" -> EnumSet.of(Place.NAME, Place.LEAD);
            case "organisation" -> EnumSet.of(Place.ORGANISATION);
            case "all" -> EnumSet.allOf(Place.class);
            default -> throw new IllegalArgumentException("not a place in a text: " + where);
        };
    }

    private List<Rule.Context> contexts(List<String> texts, Rule.Scope usual) {
        return texts.stream().map(text -> context(text, usual)).toList();
    }

    private Rule.Context context(String text, Rule.Scope usual) {
        if (text.startsWith("name:")) {
            return new Rule.Context(Rule.Scope.NAME, number(text.substring("name:".length())));
        }
        if (text.startsWith("any:")) {
            return new Rule.Context(Rule.Scope.ANYWHERE, number(text.substring("any:".length())));
        }
        return new Rule.Context(usual, number(text));
    }

    private int number(String phrase) {
        return numbers.computeIfAbsent(phrase, phrases::add);
    }
}
