package org.meshwork.directory.meaning;

import java.util.Optional;

/** Words alone. */
enum NoMeaning implements Meaning {
    INSTANCE;

    @Override
    public Optional<float[]> ofQuestion(String text) {
        return Optional.empty();
    }

    @Override
    public Optional<float[]> ofPassage(String text) {
        return Optional.empty();
    }

    @Override
    public boolean isReady() {
        return false;
    }
}
