package org.meshwork.directory.lucene;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.meshwork.directory.meaning.DirectionsFile;
import org.meshwork.directory.meaning.KnownQuestions;
import org.meshwork.directory.meaning.Meaning;
import org.meshwork.directory.meaning.SentenceMeaning;

/** The real meaning, worked out once for each text: for several indexes of the same services, and for the next run. */
final class RememberedMeaning implements Meaning {

    private static final RememberedMeaning ONE = new RememberedMeaning();

    private final DirectionsFile file = new DirectionsFile(Path.of("target", "remembered-meanings"));
    private final Map<String, float[]> known = new ConcurrentHashMap<>(file.read());
    private final int before = known.size();
    private @Nullable SentenceMeaning real;
    private @Nullable KnownQuestions questions;

    private RememberedMeaning() {}

    static RememberedMeaning shared() {
        return ONE;
    }

    /** For the next run. */
    void keep() {
        if (known.size() > before) {
            file.write(known);
        }
    }

    @Override
    public Optional<float[]> ofQuestion(String text) {
        return Optional.of(known.computeIfAbsent(
                "?" + text, missing -> real().ofQuestion(text).orElseThrow()));
    }

    @Override
    public Optional<float[]> ofPassage(String text) {
        return Optional.of(
                known.computeIfAbsent(text, missing -> real().ofPassage(text).orElseThrow()));
    }

    @Override
    public synchronized KnownQuestions knownQuestions() {
        if (questions == null) {
            questions = KnownQuestions.workedOut(this::ofQuestion, this::ofPassage);
        }
        return questions;
    }

    @Override
    public boolean isReady() {
        return true;
    }

    private synchronized SentenceMeaning real() {
        if (real == null) {
            real = SentenceMeaning.loaded();
        }
        return real;
    }
}
