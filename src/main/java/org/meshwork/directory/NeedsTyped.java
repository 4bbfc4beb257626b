package org.meshwork.directory;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.meshwork.directory.Suggestion.Kind;
import org.meshwork.shared.Need;
import org.meshwork.shared.Vocabulary;

/** Needs of which a name, or other words for it, begins as somebody types. */
final class NeedsTyped {

    private NeedsTyped() {}

    /** Those whose own name begins so come first, then those with a word in their name that does. */
    static List<Suggestion> like(String typed, int most) {
        var text = typed.toLowerCase(Locale.UK).replaceAll("\\s+", " ").strip();
        return Vocabulary.shipped().needs().stream()
                .flatMap(need -> place(need, text).stream().map(place -> new Placed(place, need)))
                .sorted(Comparator.comparingInt(Placed::place))
                .limit(most)
                .map(placed -> new Suggestion(
                        Kind.NEED, placed.need().label(), placed.need().code()))
                .toList();
    }

    private record Placed(int place, Need need) {}

    private static Optional<Integer> place(Need need, String text) {
        var label = need.label().toLowerCase(Locale.UK);
        if (label.startsWith(text)) {
            return Optional.of(0);
        }
        if (label.contains(' ' + text)) {
            return Optional.of(1);
        }
        return Stream.concat(need.synonyms().stream(), Stream.of(need.phrase()))
                        .map(words -> words.toLowerCase(Locale.UK))
                        .anyMatch(words -> words.startsWith(text))
                ? Optional.of(2)
                : Optional.empty();
    }
}
