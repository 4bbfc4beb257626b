package org.meshwork.exchange.openreferral;

import static java.util.stream.Collectors.toMap;
import static org.meshwork.exchange.openreferral.Remarks.quoted;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Languages beyond English as ISO 639-1 codes, from codes of two or three letters or English names. */
final class Languages {

    private static final Map<String, String> CODES = codes();

    private Languages() {}

    static List<String> of(Part service) {
        return service.list("languages")
                .flatMap(language -> named(language).limit(1).flatMap(words -> known(language, words)))
                .filter(code -> !code.equals("en"))
                .distinct()
                .toList();
    }

    private static Stream<String> named(Part language) {
        return Stream.of("code", "language", "name").map(language::line).filter(text -> !text.isEmpty());
    }

    private static Stream<String> known(Part language, String words) {
        var code = CODES.get(words.toLowerCase(Locale.ROOT).replaceFirst("[-_](gb|uk|us)$", ""));
        if (code == null) {
            language.warned("name", quoted(words) + " is not a language with a two-letter code; left out.");
        }
        return Stream.ofNullable(code);
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
