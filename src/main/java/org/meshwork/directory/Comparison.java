package org.meshwork.directory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.meshwork.directory.Likeness.Reason;

/**
 * Weighs what two entries have in common against what sets them apart.
 *
 * <p>Each observation adds to the log-odds that they are of one service; the score is their logistic in per cent. The weights
 * were chosen by hand so that no single thing suffices: branches share a name, a website and a head office's telephone;
 * services of one organisation share all but their names. What many entries share (a switchboard) weighs little.
 */
final class Comparison {

    /** From here on a pair is worth a steward's time. */
    static final int WORTH_PROPOSING = 60;

    private static final double AT_FIRST = -6;
    private static final double METRES_IN_A_MILE = 1_609.344;

    private final Sketch one;
    private final Sketch other;
    private final ToIntFunction<String> uses;
    private final List<Reason> reasons = new ArrayList<>();

    private Comparison(Sketch one, Sketch other, ToIntFunction<String> uses) {
        this.one = one;
        this.other = other;
        this.uses = uses;
    }

    /** @param uses how many entries share one of {@link Sketch#keys} */
    static Likeness between(Sketch one, Sketch other, ToIntFunction<String> uses) {
        var comparison = new Comparison(one, other, uses);
        comparison.names();
        comparison.organisations();
        comparison.identifiers();
        comparison.places();
        comparison.phones();
        comparison.pages();
        comparison.kinds();
        return comparison.likeness();
    }

    private Likeness likeness() {
        var odds = AT_FIRST + reasons.stream().mapToDouble(Reason::weight).sum();
        reasons.sort(Comparator.comparingDouble(reason -> -Math.abs(reason.weight())));
        return new Likeness((int) Math.round(100 / (1 + Math.exp(-odds))), reasons);
    }

    private void names() {
        if (one.name().equals(other.name())) {
            say("The same name", NameWords.telling(one.name()).size() > 1 ? 4.8 : 3);
        } else if (isOtherName(one, other) || isOtherName(other, one)) {
            say("The name of one is another name of the other", 3.5);
        } else {
            differentNames();
        }
    }

    private static boolean isOtherName(Sketch named, Sketch renamed) {
        return !renamed.otherName().isEmpty()
                && (named.name().equals(renamed.otherName())
                        || named.otherName().equals(renamed.otherName()));
    }

    private void differentNames() {
        var explained = explained();
        var inOne = NameWords.without(NameWords.without(one.name(), other.name()), explained);
        var inOther = NameWords.without(NameWords.without(other.name(), one.name()), explained);
        var shared = NameWords.telling(one.name());
        shared.removeIf(word -> !NameWords.without(Set.of(word), other.name()).isEmpty());
        if (shared.isEmpty() || (!inOne.isEmpty() && !inOther.isEmpty())) {
            say("Different names", -4);
        } else if (inOne.isEmpty() && inOther.isEmpty()) {
            say("Nearly the same name", 3.2);
        } else {
            var more = inOne.isEmpty() ? inOther : inOne;
            say("Only one name says “" + String.join(" ", more) + "”", -1.5);
        }
    }

    /** Words that one name may have and the other not, though both name the same. */
    private Set<String> explained() {
        var explained = new HashSet<String>();
        for (var entry : List.of(one, other)) {
            explained.addAll(entry.organisation());
            explained.addAll(entry.around());
        }
        for (var entry : List.of(one, other)) {
            entry.name().stream().filter(NameWords::isCommon).forEach(explained::add);
        }
        return explained;
    }

    private void organisations() {
        var same = one.organisation().equals(other.organisation());
        var within = one.organisation().containsAll(other.organisation())
                || other.organisation().containsAll(one.organisation());
        if (same || within) {
            say(same ? "The same organisation" : "Nearly the same organisation", 1);
        } else {
            say("Organisations of different names", -0.5);
        }
    }

    private void identifiers() {
        var shared = new LinkedHashSet<>(one.identifiers());
        shared.retainAll(other.identifiers());
        if (!shared.isEmpty()) {
            var first = shared.getFirst();
            var weight = first.startsWith(Identifier.ODS) ? 2 : 1.5;
            say("The same " + number(first) + ", " + first.substring(first.indexOf(':') + 1), weight);
            return;
        }
        one.identifiers().stream()
                .filter(each -> other.identifiers().stream()
                        .anyMatch(their -> scheme(their).equals(scheme(each))))
                .findFirst()
                .ifPresent(each -> say("Each has another " + number(each), -3.5));
    }

    private static String scheme(String identifier) {
        return identifier.substring(0, identifier.indexOf(':'));
    }

    private static String number(String identifier) {
        return switch (scheme(identifier)) {
            case Identifier.CHARITY -> "charity number";
            case Identifier.COMPANY -> "company number";
            case Identifier.ODS -> "ODS code";
            default -> "registered number";
        };
    }

    private void places() {
        var shared = new LinkedHashSet<>(one.postcodes());
        shared.retainAll(other.postcodes());
        if (!shared.isEmpty()) {
            say("The same postcode", 2);
            return;
        }
        one.points().stream()
                .flatMap(point -> other.points().stream().map(point::milesTo))
                .min(Double::compare)
                .ifPresent(miles -> say(apart(miles), weightOf(miles * METRES_IN_A_MILE)));
    }

    private static double weightOf(double metres) {
        if (metres < 50) {
            return 2;
        }
        if (metres < 250) {
            return 1.2;
        }
        return metres < 1_000 ? -1 : metres < 5_000 ? -3 : -5;
    }

    private static String apart(double miles) {
        var metres = Math.round(miles * METRES_IN_A_MILE / 10) * 10;
        if (metres < 50) {
            return "In the same place";
        }
        return metres < 1_000 ? metres + " metres apart" : String.format(Locale.UK, "%.1f miles apart", miles);
    }

    private void phones() {
        var shared = new LinkedHashSet<>(one.phones());
        shared.retainAll(other.phones());
        if (!shared.isEmpty()) {
            var number = shared.getFirst();
            var sharers = uses.applyAsInt(Sketch.phoneKey(number));
            say("The same telephone, " + number + alsoOf(sharers), weightOfShared(sharers, 2.5));
        } else if (!one.phones().isEmpty() && !other.phones().isEmpty()) {
            say("Different telephones", -0.5);
        }
    }

    private void pages() {
        if (!one.hasPage() || !other.hasPage()) {
            return;
        }
        if (one.page().equals(other.page())) {
            var sharers = uses.applyAsInt(one.pageKey());
            say(
                    "The same web " + (one.isFrontPage() ? "site" : "page") + ", " + one.page() + alsoOf(sharers),
                    weightOfShared(sharers, one.isFrontPage() ? 1.5 : 2.5));
        } else if (one.site().equals(other.site())) {
            say("The same website", 0.5);
        } else {
            say("Different websites", -0.5);
        }
    }

    private static String alsoOf(int sharers) {
        return sharers > 2 ? " (of " + sharers + " entries)" : "";
    }

    private static double weightOfShared(int sharers, double full) {
        return sharers <= 2 ? full : sharers <= 4 ? full / 2 : 0.3;
    }

    private void kinds() {
        if (!one.types().isEmpty() && !other.types().isEmpty()) {
            var isShared = one.types().stream().anyMatch(other.types()::contains);
            say(isShared ? "The same kind of service" : "Different kinds of service", isShared ? 0.5 : -1.5);
        }
        if (isForOlder(one.ages(), other.ages()) || isForOlder(other.ages(), one.ages())) {
            say("For people of different ages", -3);
        }
    }

    private static boolean isForOlder(Eligibility older, Eligibility younger) {
        var from = older.minimumAge();
        var to = younger.maximumAge();
        return from != null && to != null && from > to;
    }

    private void say(String words, double weight) {
        reasons.add(new Reason(words, weight));
    }
}
