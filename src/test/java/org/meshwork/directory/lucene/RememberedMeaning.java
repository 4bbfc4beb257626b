package org.meshwork.directory.lucene;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.meshwork.directory.meaning.Meaning;
import org.meshwork.directory.meaning.SentenceMeaning;

/** The real meaning, worked out once for each text: several indexes of the same services, and runs of the same test. */
final class RememberedMeaning implements Meaning {

    private static final Path FILE =
            Path.of("target", "meaning-" + Integer.toHexString(VERSION.hashCode()) + ".remembered");
    private static final RememberedMeaning ONE = new RememberedMeaning();

    private final Map<String, float[]> known = new ConcurrentHashMap<>();
    private volatile Optional<SentenceMeaning> real = Optional.empty();
    private boolean isFresh;

    private RememberedMeaning() {
        if (Files.exists(FILE)) {
            try (var in = new DataInputStream(new java.io.BufferedInputStream(Files.newInputStream(FILE)))) {
                for (var left = in.readInt(); left > 0; left--) {
                    var text = new String(in.readNBytes(in.readInt()), java.nio.charset.StandardCharsets.UTF_8);
                    var direction = new float[DIMENSIONS];
                    for (var i = 0; i < direction.length; i++) {
                        direction[i] = in.readFloat();
                    }
                    known.put(text, direction);
                }
            } catch (IOException e) {
                known.clear();
            }
        }
    }

    static RememberedMeaning shared() {
        return ONE;
    }

    /** For the next run. */
    synchronized void keep() {
        if (!isFresh) {
            return;
        }
        try {
            Files.createDirectories(FILE.getParent());
            try (var out = new DataOutputStream(new java.io.BufferedOutputStream(Files.newOutputStream(FILE)))) {
                out.writeInt(known.size());
                for (var entry : known.entrySet()) {
                    var text = entry.getKey().getBytes(java.nio.charset.StandardCharsets.UTF_8);
                    out.writeInt(text.length);
                    out.write(text);
                    for (var part : entry.getValue()) {
                        out.writeFloat(part);
                    }
                }
            }
            isFresh = false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<float[]> ofQuestion(String text) {
        return Optional.of(known.computeIfAbsent(
                "?" + text, missing -> real().ofQuestion(text).orElseThrow()));
    }

    @Override
    public Optional<float[]> ofPassage(String text) {
        return Optional.of(known.computeIfAbsent(
                text, missing -> real().ofPassage(text).orElseThrow()));
    }

    @Override
    public boolean isReady() {
        return true;
    }

    private synchronized SentenceMeaning real() {
        isFresh = true;
        if (real.isEmpty()) {
            real = Optional.of(SentenceMeaning.loaded());
        }
        return real.get();
    }
}
