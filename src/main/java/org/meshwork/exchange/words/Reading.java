package org.meshwork.exchange.words;

import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
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

    private final Rulebook book;
    private final Words words;
    private final List<Hit> hits;
    private final Map<Target, List<Said>> said = new HashMap<>();

    /** A phrase that speaks for something, and how much where it stands. */
    private record Said(Hit hit, double weight) {}

    Reading(Rulebook book, Wording wording) {
        this.book = book;
        this.words = Words.of(wording);
        this.hits = book.phrases().in(words);
        for (var hit : hits) {
            for (var rule : book.rules(hit.phrase())) {
                listen(rule, hit);
            }
        }
    }

    /** What the text says enough for, the surest first. */
    List<Evidence> of(Target.Kind kind) {
        if (kind != Target.Kind.HUSH && !of(Target.Kind.HUSH).isEmpty()) {
            return List.of();
        }
        return said.entrySet().stream()
                .filter(entry -> entry.getKey().kind() == kind)
                .map(entry -> evidence(entry.getKey(), entry.getValue()))
                .filter(evidence -> evidence.confidence() >= book.threshold(new Target(kind, evidence.code())))
                .sorted(comparingDouble(Evidence::confidence).reversed().thenComparing(Evidence::code))
                .toList();
    }

    private void listen(Rule rule, Hit hit) {
        var place = words.place(hit.first());
        if (rule.places().contains(place)
                && rule.unless().stream().noneMatch(context -> isThere(context, hit))
                && (rule.with().isEmpty() || rule.with().stream().anyMatch(context -> isThere(context, hit)))
                && !isSilenced(hit)) {
            for (var target : rule.gives()) {
                said.computeIfAbsent(target, _ -> new ArrayList<>()).add(new Said(hit, place.weighed(rule.weight())));
            }
        }
    }

    private boolean isThere(Rule.Context context, Hit hit) {
        return hits.stream().filter(other -> other.phrase() == context.phrase()).anyMatch(other -> switch (
                context.scope()) {
            case CLAUSE -> words.clause(other.first()) == words.clause(hit.first());
            case NAME -> words.place(other.first()) == Place.NAME;
            case ANYWHERE -> true;
        });
    }

    private boolean isSilenced(Hit hit) {
        return hits.stream()
                .filter(guard -> words.clause(guard.first()) == words.clause(hit.first()))
                .anyMatch(guard -> book.guards(guard.phrase()).stream()
                        .anyMatch(rule -> rule.silences(guard, hit) && !isExcused(rule, guard)));
    }

    private boolean isExcused(Guard rule, Hit guard) {
        return hits.stream().anyMatch(other -> rule.unless().contains(other.phrase()) && overlap(other, guard));
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
        all.stream().sorted(comparingDouble(Said::weight).reversed()).forEach(one -> {
            if (counted.size() < MOST_PHRASES && counted.stream().noneMatch(other -> isSame(one.hit(), other.hit()))) {
                counted.add(one);
            }
        });
        return counted;
    }

    private boolean isSame(Hit one, Hit other) {
        return overlap(one, other)
                || words.key(one.first(), one.last()).equals(words.key(other.first(), other.last()));
    }

    private static boolean overlap(Hit one, Hit other) {
        return one.first() <= other.last() && other.first() <= one.last();
    }
}
