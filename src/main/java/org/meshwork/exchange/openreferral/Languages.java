package org.meshwork.exchange.openreferral;

import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Languages beyond English as ISO 639-1 codes, from codes of two or three letters or English names. */
final class Languages {

    private static final Map<String, String> CODES = codes();

    private static final int MOST = 100;

    private Languages() {}

    static List<String> of(Part service) {
        return service.list("languages")
                .flatMap(language -> named(language).limit(1).flatMap(words -> Stream.ofNullable(code(words))))
                .filter(code -> !code.equals("en"))
                .distinct()
                .toList();
    }

    /** Names of those without a code of two letters, such as British Sign Language. */
    static List<String> others(Part service) {
        return service.list("languages")
                .flatMap(language -> named(language).limit(1))
                .filter(words -> code(words) == null)
                .distinct()
                .limit(MOST)
                .toList();
    }

    private static Stream<String> named(Part language) {
        return Stream.of("code", "language", "name").map(language::line).filter(text -> !text.isEmpty());
    }

    private static @Nullable String code(String words) {
        return CODES.get(words.toLowerCase(Locale.ROOT).replaceFirst("[-_](gb|uk|us)$", ""));
    }

    private static Map<String, String> codes() {
        return Arrays.stream(Locale.getISOLanguages())
                .map(Locale::of)
                .flatMap(language -> Stream.of(
                                language.getLanguage(),
                                language.getISO3Language(),
                                language.getDisplayLanguage(Locale.UK).toLowerCase(Locale.ROOT))
                        .map(word -> Map.entry(word, language.getLanguage())))
                .filter(entry -> entry.getValue().length() == 2)
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
    }
}
