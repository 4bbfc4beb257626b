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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meshwork.shared.Point;

/**
 * All areas in memory, read when first asked for.
 *
 * <p>Read again after they changed here and, since another node may have changed them, every few minutes.
 */
final class AreaMap {

    private static final Duration FRESH = Duration.ofMinutes(5);
    /** "The" is in the name of many places. */
    private static final int LONG_ENOUGH = 4;

    private static final String KIND = "(?i)\\s+(ward|town|borough|area|village)$";
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

    /**
     * By its whole name, else by its beginning, else by words of it; of several the largest. What people say beside a name
     * does no harm: "Millbrook, Saltmarsh", "Millbrook ward".
     */
    Optional<Places.Named> called(String text) {
        return Stream.of(text, text.replaceFirst(",.*", ""), text.replaceFirst(KIND, ""))
                .map(AreaMap::plain)
                .filter(asked -> !asked.isEmpty())
                .distinct()
                .flatMap(asked -> named(asked).stream())
                .findFirst()
                .map(area -> new Places.Named(area.name(), area.centre()));
    }

    private Optional<Area> named(String asked) {
        return largest(area -> plain(area.name()).equals(asked))
                .or(() -> largest(area -> plain(area.name()).startsWith(asked)))
                .or(() -> asked.length() < LONG_ENOUGH
                        ? Optional.empty()
                        : largest(area -> (' ' + plain(area.name()) + ' ').contains(' ' + asked + ' ')));
    }

    /** Names that begin so, of the largest areas first, each once. */
    List<String> beginning(String text, int most) {
        var asked = plain(text);
        return asked.isEmpty()
                ? List.of()
                : all().values().stream()
                        .filter(area -> plain(area.name()).startsWith(asked))
                        .sorted(LARGEST_FIRST)
                        .map(Area::name)
                        .distinct()
                        .limit(most)
                        .toList();
    }

    /** Those whose outlines it lies in, smallest first. */
    List<Area> around(Point point) {
        return snapshot().outlines().around(point).stream()
                .sorted(LARGEST_FIRST.reversed())
                .toList();
    }

    void forget() {
        changes.incrementAndGet();
    }

    private Optional<Area> largest(Predicate<Area> condition) {
        return all().values().stream().filter(condition).min(LARGEST_FIRST);
    }

    private Map<String, Area> all() {
        return snapshot().areas();
    }

    private Snapshot snapshot() {
        var known = snapshot;
        if (known == null || known.change() != changes.get() || known.isOld()) {
            var change = changes.get();
            var readAt = System.nanoTime();
            var areas = source.get();
            known = new Snapshot(change, readAt, areas, Outlines.of(areas.values()));
            snapshot = known;
        }
        return known;
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    /** @param change the last one that it is sure to hold */
    private record Snapshot(int change, long readAt, Map<String, Area> areas, Outlines outlines) {
        boolean isOld() {
            return System.nanoTime() - readAt > FRESH.toNanos();
        }
    }
}
