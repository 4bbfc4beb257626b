package org.meshwork.directory.meaning;

import java.util.Arrays;
import java.util.Optional;

/**
 * Turns texts into directions of length one, so that the product of two says how alike they are: 1 for the same, 0 and less
 * for what has nothing to do with each other.
 *
 * <p>Never a reason to fail: where there is none, or not yet, the answer is empty and words alone have to do.
 */
public interface Meaning {

    /** Goes up whenever the same text would give another direction. */
    String VERSION = "bge-small-en-v15-q 2, all-minilm-l6-v2-q 1, 600";

    int DIMENSIONS = 768;

    /** Like nothing: for a text of which it cannot be worked out. */
    static float[] ofNothing() {
        var direction = new float[DIMENSIONS];
        Arrays.fill(direction, (float) (1 / Math.sqrt(DIMENSIONS)));
        return direction;
    }

    /** Of what somebody asks. */
    Optional<float[]> ofQuestion(String text);

    /** Of what a service says about itself; only its beginning is read. */
    Optional<float[]> ofPassage(String text);

    /** Whether an answer can be had now. */
    boolean isReady();

    /** Whether an answer can be had now or soon. */
    default boolean isExpected() {
        return isReady();
    }

    /** What people come with; none until that was worked out. */
    default KnownQuestions knownQuestions() {
        return KnownQuestions.NONE;
    }

    /** For who switched it off: never an answer. */
    static Meaning none() {
        return NoMeaning.INSTANCE;
    }
}
