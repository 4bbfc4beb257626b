package org.meshwork.exchange.words;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The words of a service, one after the other, cut into clauses: no phrase goes from one clause into the next. */
final class Words {

    /** Words and commas of a text that count as its beginning. */
    private static final int LEAD = 60;

    private final String[] stems;
    private final int[] clauses;
    private final Place[] places;
    private final Source[] sources;
    private final int[] starts;
    private final int[] ends;

    /** One field of the wording. */
    private record Source(String text) {}

    private record Word(String stem, int clause, Place place, Source source, int start, int end) {}

    private Words(List<Word> words) {
        var size = words.size();
        stems = new String[size];
        clauses = new int[size];
        places = new Place[size];
        sources = new Source[size];
        starts = new int[size];
        ends = new int[size];
        for (var i = 0; i < size; i++) {
            var word = words.get(i);
            stems[i] = word.stem();
            clauses[i] = word.clause();
            places[i] = word.place();
            sources[i] = word.source();
            starts[i] = word.start();
            ends[i] = word.end();
        }
    }

    static Words of(Wording wording) {
        var reader = new Reader();
        reader.read(wording.name(), Place.NAME);
        if (!wording.description().startsWith(wording.summary().replaceFirst("[….]+$", ""))) {
            reader.read(wording.summary(), Place.LEAD);
        }
        reader.read(wording.description(), Place.LEAD);
        if (!wording.organisation().equals(wording.name())) {
            reader.read(wording.organisation(), Place.ORGANISATION);
        }
        return new Words(reader.words);
    }

    /** The words of a phrase, for rules. */
    static List<String> stems(String text) {
        var reader = new Reader();
        reader.read(text, Place.NAME);
        return reader.words.stream().map(Word::stem).toList();
    }

    int size() {
        return stems.length;
    }

    String stem(int word) {
        return stems[word];
    }

    int clause(int word) {
        return clauses[word];
    }

    Place place(int word) {
        return places[word];
    }

    /** As it is written. */
    String text(int first, int last) {
        return sources[first].text().substring(starts[first], ends[last]).replaceAll("\\s+", " ");
    }

    /** The same words, however they are written. */
    String key(int first, int last) {
        return String.join(" ", Arrays.asList(stems).subList(first, last + 1));
    }

    private static final class Reader {

        private final List<Word> words = new ArrayList<>(256);
        private int clause;

        void read(String text, Place place) {
            clause++;
            var source = new Source(text);
            var before = words.size();
            var at = 0;
            while (at < text.length()) {
                var letter = text.charAt(at);
                if (Character.isLetterOrDigit(letter)) {
                    var end = endOfWord(text, at);
                    var here = place == Place.LEAD && words.size() - before >= LEAD ? Place.LATE : place;
                    add(text.substring(at, end), here, source, at, end);
                    at = end;
                } else {
                    var mark = spoken(letter);
                    if (mark != null) {
                        add(mark, place, source, at, at + 1);
                    } else if (endsClause(text, at)) {
                        clause++;
                    }
                    at++;
                }
            }
        }

        /** Marks that keep words apart, as "parent/carer" and "for parents, carers" are no carers of parents. */
        private static @Nullable String spoken(char mark) {
            return switch (mark) {
                case '&' -> "and";
                case '/' -> "or";
                case ',' -> ",";
                default -> null;
            };
        }

        private void add(String written, Place place, Source source, int start, int end) {
            var stem = Stem.of(plain(written));
            if (stem.equals("but") || stem.equals("however")) {
                clause++;
            }
            words.add(new Word(stem, clause, place, source, start, end));
        }

        private static int endOfWord(String text, int start) {
            var end = start;
            while (end < text.length()
                    && (Character.isLetterOrDigit(text.charAt(end))
                            || isApostrophe(text.charAt(end)) && letterFollows(text, end))) {
                end++;
            }
            var isAge = end < text.length() && text.charAt(end) == '+' && Character.isDigit(text.charAt(end - 1));
            return isAge ? end + 1 : end;
        }

        private static boolean letterFollows(String text, int at) {
            return at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
        }

        private static boolean isApostrophe(char letter) {
            return letter == '\'' || letter == '’' || letter == '‘';
        }

        private static boolean endsClause(String text, int at) {
            return switch (text.charAt(at)) {
                case '!', '?', ';', ':', '\n', '•', '·', '*', '(', ')', '|', '–', '—' -> true;
                case '.' -> at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1));
                case '-' ->
                    at > 0
                            && Character.isWhitespace(text.charAt(at - 1))
                            && at + 1 < text.length()
                            && Character.isWhitespace(text.charAt(at + 1));
                default -> false;
            };
        }

        /** Lower case, no accents, no apostrophes. */
        private static String plain(String word) {
            var lower = word.toLowerCase(Locale.ROOT);
            for (var i = 0; i < lower.length(); i++) {
                var letter = lower.charAt(i);
                if (letter > 127 || letter == '\'') {
                    return Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("[\\p{M}'’‘]", "");
                }
            }
            return lower;
        }
    }
}
