package org.meshwork.places;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * All areas in memory, read when first asked for.
 *
 * <p>Read again after they changed here and, since another node may have changed them, every few minutes.
 */
final class AreaMap {

    private static final Duration FRESH = Duration.ofMinutes(5);
    private static final Comparator<Area> LARGEST_FIRST = Comparator.comparing(Area::level)
            .reversed()
            .thenComparing(area -> area.name().length())
            .thenComparing(Area::name)
            .thenComparing(Area::code);

    private final Supplier<Map<String, Area>> source;
    private final AtomicInteger changes = new AtomicInteger();
    private volatile @Nullable Snapshot snapshot;

    AreaMap(Supplier<Map<String, Area>> source) {
        this.source = source;
    }

    Optional<Area> area(String code) {
        return Optional.ofNullable(all().get(code));
    }

    List<Area> of(Area.Level level) {
        return all().values().stream()
                .filter(area -> area.level() == level)
                .sorted(Comparator.comparing(Area::name).thenComparing(Area::code))
                .toList();
    }

    /** By its whole name, else by its beginning; of several the largest. */
    Optional<Places.Named> called(String text) {
        var asked = plain(text);
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        return largest(area -> plain(area.name()).equals(asked))
                .or(() -> largest(area -> plain(area.name()).startsWith(asked)))
                .map(area -> new Places.Named(area.name(), area.centre()));
    }

    void forget() {
        changes.incrementAndGet();
    }

    private Optional<Area> largest(Predicate<Area> condition) {
        return all().values().stream().filter(condition).min(LARGEST_FIRST);
    }

    private Map<String, Area> all() {
        var known = snapshot;
        if (known == null || known.change() != changes.get() || known.isOld()) {
            known = new Snapshot(changes.get(), System.nanoTime(), source.get());
            snapshot = known;
        }
        return known.areas();
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    /** @param change the last one that it is sure to hold */
    private record Snapshot(int change, long readAt, Map<String, Area> areas) {
        boolean isOld() {
            return System.nanoTime() - readAt > FRESH.toNanos();
        }
    }
}
