package org.meshwork.exchange.maps;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Geometry;
import org.meshwork.places.Area;
import org.meshwork.places.Area.Level;
import org.meshwork.places.AreaFigure;
import org.meshwork.shared.Point;

/** Puts together what layers, postcodes and figures say of areas. */
final class AreasOfMap {

    private final Map<Level, Drawn> levels;
    private final Belonging belonging;
    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, String> neighbourhoods = new HashMap<>();

    AreasOfMap(Map<Level, Drawn> levels, Belonging belonging) {
        this.levels = new EnumMap<>(levels);
        this.belonging = belonging;
        levels.forEach((level, drawn) -> drawn.all().forEach(one -> {
            wayUp(level).stream()
                    .flatMap(larger -> within(level, one, larger).stream())
                    .findFirst()
                    .ifPresent(parent -> parents.put(one.code(), parent));
            if (level == Level.SMALL) {
                within(level, one, Level.NEIGHBOURHOOD).ifPresent(in -> neighbourhoods.put(one.code(), in));
            }
        }));
    }

    /** Levels above, nearest first. */
    private static List<Level> wayUp(Level level) {
        return switch (level) {
            case SMALL -> List.of(Level.WARD, Level.LOCALITY, Level.BOROUGH);
            case NEIGHBOURHOOD, WARD -> List.of(Level.LOCALITY, Level.BOROUGH);
            case LOCALITY -> List.of(Level.BOROUGH);
            case BOROUGH -> List.of();
        };
    }

    /** By code of the small area. */
    Map<String, String> neighbourhoods() {
        return neighbourhoods;
    }

    /** For each small area all that it is a part of. */
    Map<String, List<String>> above() {
        var above = new HashMap<String, List<String>>();
        drawn(Level.SMALL)
                .ifPresent(drawn -> drawn.all().forEach(one -> {
                    var larger = new ArrayList<String>();
                    for (var at = parents.get(one.code()); at != null; at = parents.get(at)) {
                        larger.add(at);
                    }
                    Stream.ofNullable(neighbourhoods.get(one.code())).forEach(larger::add);
                    above.put(one.code(), larger);
                }));
        return above;
    }

    List<Area> areas(Figures figures) {
        return levels.values().stream().flatMap(drawn -> areas(drawn, figures)).toList();
    }

    private Stream<Area> areas(Drawn drawn, Figures figures) {
        var outlines = drawn.outlines();
        var codes = List.copyOf(outlines.keySet());
        var simple = Outline.simplified(List.copyOf(outlines.values()), drawn.level());
        var simplified = new HashMap<String, Geometry>();
        for (var at = 0; at < codes.size(); at++) {
            simplified.put(codes.get(at), simple.get(at));
        }
        var neighbours = Neighbours.of(outlines);
        var names = belonging.names(drawn.level());
        return drawn.all().stream().flatMap(one -> {
            var better = names.getOrDefault(one.code(), "");
            return centre(drawn.level(), one).stream()
                    .map(centre -> new Area(
                            one.code(),
                            better.isEmpty() ? one.name() : better,
                            drawn.level(),
                            parents.get(one.code()),
                            centre,
                            (int) Math.round(figures.value(AreaFigure.POPULATION, one.code())),
                            (int) Math.round(figures.value(AreaFigure.UNPAID_CARERS, one.code())),
                            neighbours.getOrDefault(one.code(), List.of()),
                            Optional.ofNullable(simplified.get(one.code()))
                                    .map(Outline::rings)
                                    .orElse(List.of())));
        });
    }

    private Optional<Point> centre(Level level, Drawn.One one) {
        var outline = one.outline();
        return outline == null ? belonging.middle(level, one.code()) : Optional.of(Outline.centre(outline));
    }

    /** By its postcodes; where it has none, by where it lies. */
    private Optional<String> within(Level level, Drawn.One one, Level larger) {
        return drawn(larger)
                .flatMap(drawn -> belonging
                        .within(level, one.code(), larger)
                        .filter(drawn::has)
                        .or(() -> around(one, drawn)));
    }

    private static Optional<String> around(Drawn.One one, Drawn larger) {
        var outline = one.outline();
        if (outline == null) {
            return Optional.empty();
        }
        var inside = outline.getInteriorPoint();
        return larger.outlines().entrySet().stream()
                .filter(other -> other.getValue().intersects(inside))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private Optional<Drawn> drawn(Level level) {
        return Optional.ofNullable(levels.get(level));
    }
}
