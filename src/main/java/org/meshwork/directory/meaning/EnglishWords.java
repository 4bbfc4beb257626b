package org.meshwork.directory.meaning;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.io.IOException;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Common English words, rightly spelled, as the first sentence model knows them: what is among them is not mended into
 * another word. None where the model's file is not there.
 */
public final class EnglishWords {

    private static final Logger log = LoggerFactory.getLogger(EnglishWords.class);

    private static final String FILE = "/bge-small-en-v1.5-q-tokenizer.json";
    /** They stand in order of frequency; rarer ones are as often another word misspelt ("brest"). */
    private static final int MOST = 20_000;

    private static final int SHORTEST = 3;

    private static final Set<String> WORDS = read();

    private EnglishWords() {}

    /** @param word in lower case */
    public static boolean has(String word) {
        return WORDS.contains(word);
    }

    private static Set<String> read() {
        try (var in = EnglishWords.class.getResourceAsStream(FILE)) {
            if (in == null) {
                return Set.of();
            }
            var vocabulary = JsonMapper.shared().readTree(in).path("model").path("vocab");
            return vocabulary
                    .propertyStream()
                    .filter(word -> word.getValue().asInt() < MOST)
                    .map(word -> word.getKey())
                    .filter(word -> word.length() >= SHORTEST && word.chars().allMatch(Character::isLetter))
                    .collect(toUnmodifiableSet());
        } catch (IOException | JacksonException e) {
            log.info("Common words cannot be read, so more of them are taken for misspelt: {}", e.toString());
            return Set.of();
        }
    }
}
