package org.meshwork.commissioning;

import java.util.Optional;

/** A number as a commissioner may see it. Only {@code Disclosure} decides which of the three it is. */
public sealed interface Published<T> {

    /** May be seen, rounded. */
    record Shown<T>(T value) implements Published<T> {}

    /** Rests on too few people to be seen: shows as {@code *}. */
    record Suppressed<T>() implements Published<T> {}

    /** There is nothing to say: nobody was counted, or nothing is known. */
    record None<T>() implements Published<T> {}

    /** The number, where it may be seen. */
    default Optional<T> shown() {
        return switch (this) {
            case Shown<T>(var value) -> Optional.of(value);
            case Suppressed<T>() -> Optional.empty();
            case None<T>() -> Optional.empty();
        };
    }
}
