package org.meshwork.commissioning;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which people are counted: at most a condition and an age group besides the area.
 *
 * @param condition code of a condition that all of them have; {@link #ANY} for no such filter
 * @param age key of the age group that all of them are in; {@link #ANY} for no such filter
 */
record Filter(String condition, String age) implements Comparable<Filter> {

    static final String ANY = "";
    static final Filter EVERYBODY = new Filter(ANY, ANY);

    private static final Comparator<Filter> WIDEST_FIRST = Comparator.comparing((Filter filter) -> filter.depth())
            .thenComparing(Filter::condition)
            .thenComparing(Filter::age);

    boolean isEverybody() {
        return equals(EVERYBODY);
    }

    /** The filters that keep all these people and perhaps more, but not this one. */
    List<Filter> wider() {
        return Stream.of(condition, ANY)
                .distinct()
                .flatMap(wide -> ages().map(older -> new Filter(wide, older)))
                .filter(filter -> !filter.equals(this))
                .toList();
    }

    /** A filter comes after all that are wider. */
    @Override
    public int compareTo(Filter other) {
        return WIDEST_FIRST.compare(this, other);
    }

    private Stream<String> ages() {
        return age.equals(ANY)
                ? Stream.of(ANY)
                : Stream.concat(
                        Stream.of(ANY),
                        AgeGroup.called(age).stream()
                                .flatMap(AgeGroup::andWider)
                                .map(AgeGroup::key));
    }

    private int depth() {
        return (condition.equals(ANY) ? 0 : 1)
                + (int) AgeGroup.called(age).stream()
                        .flatMap(AgeGroup::andWider)
                        .count();
    }
}
