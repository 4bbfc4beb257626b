package org.meshwork.directory.meaning;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
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

    /** Returns at once; it is ready some time later. */
    public static SentenceMeaning loading() {
        var meaning = new SentenceMeaning();
        Thread.ofPlatform().daemon().name("meaning").start(meaning::load);
        return meaning;
    }

    /** Waits until it is ready. */
    public static SentenceMeaning loaded() {
        var meaning = new SentenceMeaning();
        meaning.load();
        return meaning;
    }

    private SentenceMeaning() {}

    @Override
    public Optional<float[]> ofQuestion(String text) {
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
        return with(ready -> ready.ofPassage(text));
    }

    @Override
    public boolean isReady() {
        return models != null;
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
        } catch (RuntimeException | LinkageError e) {
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
        log.warn("The search goes by words alone: what they mean cannot be worked out here ({}).", trouble.toString());
    }
}
