package org.meshwork.exchange.words;

import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.meshwork.exchange.words.Crosswalk.Meaning;
import org.meshwork.shared.Evidence;

/**
 * Says what a service is, what it helps with and whom it is for, and why we think so.
 *
 * <p>Its terms come first. Only where they say nothing of its kind, or of needs, is that told from its words. Threads may
 * share one.
 */
public final class Classifier {

    /** Of the code: count up when the same tables would lead to other answers. */
    private static final int VERSION = 1;

    private static final Classifier SHIPPED = new Classifier(Crosswalk.shipped(), Rulebook.shipped());

    private final Crosswalk crosswalk;
    private final Rulebook book;

    Classifier(Crosswalk crosswalk, Rulebook book) {
        this.crosswalk = crosswalk;
        this.book = book;
    }

    /** The one that comes with the program. */
    public static Classifier shipped() {
        return SHIPPED;
    }

    /** Changes when its answers may: whoever keeps answers asks again then. */
    public String version() {
        return VERSION + "-" + Tables.checksum();
    }

    /** Whether some crosswalk of ours says what it means. */
    public boolean knows(Term term) {
        return crosswalk.of(term).isPresent();
    }

    public Classified classify(Wording wording) {
        var meanings = new ArrayList<Meaning>();
        var unknown = new ArrayList<Term>();
        for (var term : wording.terms()) {
            crosswalk.of(term).ifPresentOrElse(meanings::add, () -> unknown.add(term));
        }
        var reading = new Reading(book, wording);
        return new Classified(
                orElse(of(meanings, Meaning::types), () -> reading.of(Target.Kind.TYPE)),
                orElse(of(meanings, Meaning::needs), () -> reading.of(Target.Kind.NEED)),
                reading.of(Target.Kind.AUDIENCE),
                unknown.stream().distinct().toList());
    }

    private static List<Evidence> orElse(List<Evidence> known, Supplier<List<Evidence>> read) {
        return known.isEmpty() ? read.get() : known;
    }

    private static List<Evidence> of(List<Meaning> meanings, Function<Meaning, List<String>> codes) {
        Map<String, Evidence> byCode = new LinkedHashMap<>();
        for (var meaning : meanings) {
            for (var code : codes.apply(meaning)) {
                byCode.merge(
                        code, new Evidence(code, meaning.confidence(), List.of(meaning.words())), Classifier::both);
            }
        }
        return byCode.values().stream()
                .sorted(comparingDouble(Evidence::confidence).reversed())
                .toList();
    }

    private static Evidence both(Evidence one, Evidence other) {
        var words = new ArrayList<>(one.words());
        other.words().stream().filter(word -> !words.contains(word)).forEach(words::add);
        return new Evidence(one.code(), Math.max(one.confidence(), other.confidence()), words);
    }
}
