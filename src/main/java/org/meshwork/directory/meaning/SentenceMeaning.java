package org.meshwork.directory.meaning;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The meaning of sentences, from the two models. They load in the background; when they cannot, or fail later, that is said
 * once and words alone have to do.
 */
public final class SentenceMeaning implements Meaning {

    private static final Logger log = LoggerFactory.getLogger(SentenceMeaning.class);

    /** People type the same things, and one thing letter by letter. At 3 KB each. */
    private static final int REMEMBERED = 2_000;

    private final Map<String, float[]> questions = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, float[]> eldest) {
            return size() > REMEMBERED;
        }
    };

    private volatile @Nullable TwoModels models;
    private volatile KnownQuestions known = KnownQuestions.NONE;
    private volatile boolean hasFailed;
    private volatile boolean hasStumbled;

    /**
     * Returns at once; it is ready a second later, and has the known questions some seconds after that.
     *
     * @param folder where what is always the same is kept for the next start
     */
    public static SentenceMeaning loading(Path folder) {
        var meaning = new SentenceMeaning();
        Thread.ofPlatform().daemon().name("meaning").start(() -> {
            meaning.load();
            meaning.workOutKnownQuestions(new DirectionsFile(folder.resolve("known-questions")));
        });
        return meaning;
    }

    /** Waits until it is ready; without known questions. */
    public static SentenceMeaning loaded() {
        var meaning = new SentenceMeaning();
        meaning.load();
        return meaning;
    }

    private SentenceMeaning() {}

    @Override
    public Optional<float[]> ofQuestion(String text) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        synchronized (questions) {
            var known = questions.get(text);
            if (known != null) {
                return Optional.of(known);
            }
        }
        var fresh = with(ready -> ready.ofQuestion(text));
        fresh.ifPresent(direction -> {
            synchronized (questions) {
                questions.put(text, direction);
            }
        });
        return fresh;
    }

    @Override
    public Optional<float[]> ofPassage(String text) {
        return text.isBlank() ? Optional.empty() : with(ready -> ready.ofPassage(text));
    }

    @Override
    public boolean isReady() {
        return models != null;
    }

    @Override
    public boolean isExpected() {
        return !hasFailed;
    }

    @Override
    public KnownQuestions knownQuestions() {
        return known;
    }

    private void workOutKnownQuestions(DirectionsFile file) {
        if (!isReady()) {
            return;
        }
        var before = file.read();
        var after = new HashMap<String, float[]>();
        known = KnownQuestions.workedOut(
                text -> remembered("?" + text, before, after, () -> with(ready -> ready.ofQuestion(text))),
                text -> remembered("." + text, before, after, () -> ofPassage(text)));
        if (isReady() && !after.keySet().equals(before.keySet())) {
            file.write(after);
        }
    }

    private static Optional<float[]> remembered(
            String key, Map<String, float[]> before, Map<String, float[]> after, Supplier<Optional<float[]>> anew) {
        var direction = Optional.ofNullable(before.get(key)).or(anew);
        direction.ifPresent(found -> after.put(key, found));
        return direction;
    }

    private interface Use {
        float[] of(TwoModels models);
    }

    private Optional<float[]> with(Use use) {
        var ready = models;
        if (ready == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(use.of(ready));
        } catch (RuntimeException e) {
            if (!hasStumbled) {
                hasStumbled = true;
                log.warn(
                        "The meaning of some text cannot be worked out; it is searched by its words ({}).",
                        e.toString());
            }
            return Optional.empty();
        } catch (LinkageError e) {
            giveUp(e);
            return Optional.empty();
        }
    }

    private void load() {
        try {
            var fresh = new TwoModels();
            fresh.ofQuestion("warm up");
            models = fresh;
        } catch (RuntimeException | LinkageError e) {
            giveUp(e);
        }
    }

    private void giveUp(Throwable trouble) {
        models = null;
        hasFailed = true;
        log.warn("The search goes by words alone: what they mean cannot be worked out here ({}).", trouble.toString());
    }
}
