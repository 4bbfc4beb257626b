package org.meshwork.commissioning;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.meshwork.commissioning.Counted.Pool;
import org.meshwork.shared.Seam;

/**
 * Decides what may be seen: the one gate between what was added up and what is published.
 *
 * <p>The published rule for Hospital Episode Statistics: a count of 1 to 7 people is suppressed, others are rounded to the
 * nearest 5, and 0 stays 0. Proportions are of rounded counts; a proportion of too few people, or in which too few people
 * have what is counted, is suppressed with them. Handovers are counted over people, so theirs is suppressed where too few
 * people are counted, or too few of them know of any.
 */
final class Disclosure {

    static final int STEP = 5;

    private static final int FEWEST = 8;

    private Disclosure() {}

    /**
     * All of a release at once.
     *
     * @param rules ids of all rules: where nobody has a finding, that is published too
     */
    static List<Figure> publish(Collection<Counted> counted, Collection<String> rules) {
        return counted.stream().map(one -> figure(one, rules)).toList();
    }

    static Published<Integer> people(int count) {
        return isTooFew(count) ? new Published.Suppressed<>() : new Published.Shown<>(rounded(count));
    }

    /** @param with how many of the people have it */
    static Published<Share> ofPeople(int with, int people) {
        if (people == 0) {
            return new Published.None<>();
        }
        return isTooFew(people) || isTooFew(with) ? new Published.Suppressed<>() : shown(with, people);
    }

    /** Share of the known handovers that are joined up. */
    static Published<Share> coverage(Pool pool, int people) {
        return ofHandovers(pool.joined(), pool.joined() + pool.torn(), pool.knowing(), people);
    }

    /** Share of all handovers that nothing is known of. */
    static Published<Share> unknown(Pool pool, int people) {
        return ofHandovers(pool.unknown(), pool.joined() + pool.torn() + pool.unknown(), pool.holding(), people);
    }

    private static Figure figure(Counted counted, Collection<String> rules) {
        var people = counted.people();
        return new Figure(
                counted.area(),
                counted.condition(),
                people(people),
                coverage(counted.all(), people),
                unknown(counted.all(), people),
                rules.stream()
                        .collect(toMap(
                                identity(), rule -> ofPeople(counted.rules().getOrDefault(rule, 0), people))),
                Arrays.stream(Seam.values())
                        .collect(toMap(
                                identity(),
                                seam -> coverage(counted.seams().getOrDefault(seam, Counted.NOTHING), people))));
    }

    private static Published<Share> ofHandovers(int part, int whole, int contributing, int people) {
        if (isTooFew(people) || isTooFew(contributing)) {
            return new Published.Suppressed<>();
        }
        return contributing == 0 ? new Published.None<>() : shown(part, whole);
    }

    private static Published<Share> shown(int part, int whole) {
        return new Published.Shown<>(new Share(rounded(part), rounded(whole)));
    }

    private static boolean isTooFew(int people) {
        if (people < 0) {
            throw new IllegalArgumentException("a count of " + people);
        }
        return people > 0 && people < FEWEST;
    }

    private static int rounded(int count) {
        return (count + STEP / 2) / STEP * STEP;
    }
}
