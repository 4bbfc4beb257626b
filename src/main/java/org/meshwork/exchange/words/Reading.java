package org.meshwork.exchange.words;

import static java.util.Comparator.comparingDouble;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.meshwork.exchange.words.Phrases.Hit;
import org.meshwork.shared.Evidence;

/** One service's words, read with the rules. */
final class Reading {

    /** Beyond these, a phrase adds nothing. */
    private static final int MOST_PHRASES = 3;

    private static final double SUREST = 0.99;

    private static final Comparator<Said> MOST_TELLING =
            comparingDouble(Said::weight).thenComparingInt(Said::length).reversed();

    private final Rulebook book;
    private final Words words;
    private final Map<Integer, List<Hit>> hits;
    private final List<Silence> silences = new ArrayList<>();
    private final Map<Target, List<Said>> said = new HashMap<>();
    private final boolean isHushed;

    /** A phrase that speaks for something, and how much where it stands. */
    private record Said(Hit hit, double weight) {

        int length() {
            return hit.last() - hit.first();
        }
    }

    private record Silence(Guard guard, Hit hit) {}

    Reading(Rulebook book, Wording wording) {
        this.book = book;
        this.words = Words.of(wording);
        var found = book.phrases().in(words);
        this.hits = found.stream().collect(groupingBy(Hit::phrase));
        found.forEach(this::heed);
        found.forEach(this::listen);
        this.isHushed = !enough(Target.Kind.HUSH).isEmpty();
    }

    /** What the text says enough for, the surest first. */
    List<Evidence> of(Target.Kind kind) {
        return isHushed ? List.of() : enough(kind);
    }

    private List<Evidence> enough(Target.Kind kind) {
        return said.entrySet().stream()
                .filter(entry -> entry.getKey().kind() == kind)
                .map(entry -> evidence(entry.getKey(), entry.getValue()))
                .filter(evidence -> evidence.confidence() >= book.threshold(new Target(kind, evidence.code())))
                .sorted(comparingDouble(Evidence::confidence).reversed().thenComparing(Evidence::code))
                .toList();
    }

    private void heed(Hit hit) {
        book.guards(hit.phrase()).stream()
                .filter(guard -> !isExcused(guard, hit))
                .forEach(guard -> silences.add(new Silence(guard, hit)));
    }

    private boolean isExcused(Guard guard, Hit hit) {
        return guard.unless().stream()
                .anyMatch(phrase -> found(phrase).stream().anyMatch(other -> overlap(other, hit)));
    }

    private void listen(Hit hit) {
        for (var rule : book.rules(hit.phrase())) {
            var place = words.place(hit.first());
            if (rule.places().contains(place) && isMeant(rule, hit) && !isSilenced(hit)) {
                for (var target : rule.gives()) {
                    said.computeIfAbsent(target, _ -> new ArrayList<>())
                            .add(new Said(hit, place.weighed(rule.weight())));
                }
            }
        }
    }

    private boolean isMeant(Rule rule, Hit hit) {
        return rule.unless().stream().noneMatch(context -> isThere(context, hit))
                && (rule.with().isEmpty() || rule.with().stream().anyMatch(context -> isThere(context, hit)));
    }

    private boolean isThere(Rule.Context context, Hit hit) {
        var others = found(context.phrase());
        return switch (context.scope()) {
            case CLAUSE -> others.stream().anyMatch(other -> inOneClause(other, hit));
            case NAME -> others.stream().anyMatch(other -> words.place(other.first()) == Place.NAME);
            case ANYWHERE -> !others.isEmpty();
        };
    }

    private boolean isSilenced(Hit hit) {
        return silences.stream()
                .anyMatch(silence ->
                        inOneClause(silence.hit(), hit) && silence.guard().silences(silence.hit(), hit));
    }

    private List<Hit> found(int phrase) {
        return hits.getOrDefault(phrase, List.of());
    }

    private boolean inOneClause(Hit one, Hit other) {
        return words.clause(one.first()) == words.clause(other.first());
    }

    /** Phrases stand for each other's doubt: each that is added leaves less of it. */
    private Evidence evidence(Target target, List<Said> all) {
        var counted = counted(all);
        var doubt = counted.stream().mapToDouble(one -> 1 - one.weight()).reduce(1, (one, other) -> one * other);
        return new Evidence(
                target.code(),
                Math.min(SUREST, Math.round((1 - doubt) * 100) / 100.0),
                counted.stream()
                        .map(one -> words.text(one.hit().first(), one.hit().last()))
                        .distinct()
                        .toList());
    }

    /** Words count once, and so does the same thing said again. */
    private List<Said> counted(List<Said> all) {
        var counted = new ArrayList<Said>();
        all.stream().sorted(MOST_TELLING).forEach(one -> {
            if (counted.size() < MOST_PHRASES && counted.stream().noneMatch(other -> isSame(one.hit(), other.hit()))) {
                counted.add(one);
            }
        });
        return counted;
    }

    private boolean isSame(Hit one, Hit other) {
        return overlap(one, other) || words.key(one.first(), one.last()).equals(words.key(other.first(), other.last()));
    }

    private static boolean overlap(Hit one, Hit other) {
        return one.first() <= other.last() && other.first() <= one.last();
    }
}
