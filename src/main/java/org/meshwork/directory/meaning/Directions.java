package org.meshwork.directory.meaning;

/** Arithmetic of directions: rows of numbers of length one. */
final class Directions {

    private Directions() {}

    /** 1 for the same, 0 for nothing in common. */
    static double likeness(float[] one, float[] other) {
        var sum = 0f;
        for (var i = 0; i < one.length; i++) {
            sum = Math.fma(one[i], other[i], sum);
        }
        return sum;
    }

    /** In place. */
    static float[] ofLengthOne(float[] direction) {
        var length = (float) Math.sqrt(likeness(direction, direction));
        for (var i = 0; i < direction.length; i++) {
            direction[i] /= length;
        }
        return direction;
    }
}
