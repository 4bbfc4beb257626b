package org.meshwork.directory.meaning;

import static java.util.Comparator.comparingDouble;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.meshwork.shared.Intent;
import org.meshwork.shared.SeedTable;
import org.meshwork.shared.Vocabulary;

/**
 * What people come with, and what they look for that no directory of services holds, as directions: a question is compared
 * with them all, so that it is understood in words that nobody wrote down.
 */
public final class KnownQuestions {

    public static final KnownQuestions NONE = new KnownQuestions(List.of(), List.of());

    /** From here on a question is taken to be like a known one. Calibrated: see docs/decisions/009. */
    private static final double LIKE = 0.66;

    private static final int MOST = 3;

    /** How far what helps draws a question towards itself. */
    private static final double PULL = 0.7;

    /** The least that is likeness to what is found elsewhere, and how much more than to anything here it must be. */
    private static final double ELSEWHERE = 0.58;

    private static final double CLEARLY = 0.06;

    private final List<Known> known;
    private final List<float[]> elsewhere;

    private KnownQuestions(List<Known> known, List<float[]> elsewhere) {
        this.known = known;
        this.elsewhere = elsewhere;
    }

    private record Known(Intent intent, List<float[]> says, float[] helps) {

        double likeness(float[] question) {
            return most(says, question);
        }
    }

    /**
     * @param likeness to the nearest thing that people say when they mean it
     * @param helps direction of what services for it say about themselves
     */
    public record Near(Intent intent, double likeness, float[] helps) {}

    /** Takes some seconds. */
    public static KnownQuestions workedOut(
            Function<String, Optional<float[]>> ofQuestion, Function<String, Optional<float[]>> ofPassage) {
        return new KnownQuestions(
                Vocabulary.shipped().intents().stream()
                        .flatMap(intent -> known(intent, ofQuestion, ofPassage))
                        .toList(),
                directions(
                        SeedTable.read("reference/elsewhere.csv", row -> row.list("says")).stream()
                                .flatMap(Collection::stream),
                        ofQuestion));
    }

    /** Nearest first. @param plain codes of needs that are not to be read out of a question */
    public List<Near> near(float[] question, Set<String> plain) {
        return known.stream()
                .filter(one -> one.intent().needs().stream().noneMatch(plain::contains))
                .map(one -> new Near(one.intent(), one.likeness(question), one.helps()))
                .filter(near -> near.likeness() >= LIKE)
                .sorted(comparingDouble(Near::likeness).reversed())
                .limit(MOST)
                .toList();
    }

    /**
     * Whether it asks for what no directory of services holds: the weather, a score, a takeaway.
     *
     * @param likest likeness to the most alike service that there is
     */
    public boolean isElsewhere(float[] question, double likest) {
        var away = most(elsewhere, question);
        return away >= ELSEWHERE
                && away > likest + CLEARLY
                && known.stream().allMatch(one -> away > one.likeness(question) + CLEARLY);
    }

    /** The question, drawn towards what helps with what it is like. */
    public static float[] drawn(float[] question, List<Near> near) {
        if (near.isEmpty()) {
            return question;
        }
        var all = near.stream().mapToDouble(KnownQuestions::pull).sum();
        var drawn = question.clone();
        for (var one : near) {
            var share = PULL * pull(one) / all;
            for (var i = 0; i < drawn.length; i++) {
                drawn[i] += (float) (share * one.helps()[i]);
            }
        }
        return Directions.ofLengthOne(drawn);
    }

    private static double pull(Near near) {
        return near.likeness() - LIKE + 0.05;
    }

    private static Stream<Known> known(
            Intent intent,
            Function<String, Optional<float[]>> ofQuestion,
            Function<String, Optional<float[]>> ofPassage) {
        return ofPassage.apply(String.join(", ", intent.helps()) + ".").stream()
                .map(helps -> new Known(intent, directions(intent.says().stream(), ofQuestion), helps));
    }

    private static List<float[]> directions(Stream<String> texts, Function<String, Optional<float[]>> of) {
        return texts.flatMap(text -> of.apply(text).stream()).toList();
    }

    private static double most(List<float[]> directions, float[] question) {
        var most = 0.0;
        for (var direction : directions) {
            most = Math.max(most, Directions.likeness(direction, question));
        }
        return most;
    }
}
