package org.meshwork.exchange.maps;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.meshwork.places.Area;
import org.meshwork.places.Area.Level;
import org.meshwork.places.AreaFigure;
import org.meshwork.places.PlaceTables;
import org.meshwork.places.Places;
import org.springframework.stereotype.Component;

/**
 * Takes a folder of places in: boundaries, postcodes, figures. Areas are held in memory; postcodes are read as a stream,
 * twice, so that memory does not grow with them. What is on the map already, just so, is not written again.
 */
@Component
public class PlacesImport {

    private final Places places;
    private final PlaceTables tables;
    private final Clock clock;

    PlacesImport(Places places, PlaceTables tables, Clock clock) {
        this.places = places;
        this.tables = tables;
        this.clock = clock;
    }

    /**
     * What is wrong with the folder, down to one that is not there, is in the report, never thrown.
     *
     * @param layout the name of one that comes with Meshwork, or a file; empty: the folder's own {@code places.yaml}
     */
    public PlacesReport run(Path folder, String layout) {
        if (!Files.isDirectory(folder)) {
            return PlacesReport.failed("There is no folder \"" + folder + "\". Give the folder that holds the files.");
        }
        try {
            var name = layout.isBlank() ? folder.resolve("places.yaml").toString() : layout;
            return run(new Folder(folder), LayoutFile.read(name));
        } catch (LayoutFile.Unclear e) {
            return PlacesReport.failed(String.valueOf(e.getMessage()));
        }
    }

    private PlacesReport run(Folder folder, Layout layout) {
        var notes = new ArrayList<String>();
        var levels = layers(folder, layout, notes);
        var belonging = new Belonging();
        var columns = layout.postcodes();
        var postcodes = columns == null
                ? null
                : folder.table(columns.file(), Folder.columns(columns), notes).orElse(null);
        if (columns != null && postcodes != null) {
            see(new PostcodeReader(postcodes, columns), levels, belonging);
        }
        var map = new AreasOfMap(levels, belonging);
        var figures = figures(folder, layout, levels, map, notes);
        var areas = map.areas(figures);
        if (areas.isEmpty()) {
            notes.add("There is no area in it.");
            return PlacesReport.failed(String.join(" ", notes));
        }
        var written = put(areas);
        tables.putNeighbourhoods(map.neighbourhoods());
        var counted = put(figures.all(), areas);
        var writer = new PostcodeWriter(places, tables, codes(areas, Level.SMALL));
        if (columns != null && postcodes != null) {
            var reader = new PostcodeReader(postcodes, columns);
            reader.each(writer::take);
            writer.flush();
            notes.addAll(reader.notes());
            notes.addAll(writer.notes());
        }
        notes.addAll(figures.notes());
        return new PlacesReport(
                count(areas), written, writer.kept(), writer.written(), writer.ended(), counted, notes, "");
    }

    private static Map<Level, Drawn> layers(Folder folder, Layout layout, List<String> notes) {
        var levels = new EnumMap<Level, Drawn>(Level.class);
        for (var layer : layout.layers()) {
            folder.table(layer.file(), Set.of(), notes).ifPresent(table -> {
                var drawn = Drawn.of(layer, table);
                notes.addAll(drawn.notes());
                notes.addAll(Overlaps.of(layer.level(), drawn.outlines()).sentences());
                levels.put(layer.level(), drawn);
            });
        }
        return levels;
    }

    /** Levels that no layer draws are made of what the postcodes name. */
    private static void see(PostcodeReader postcodes, Map<Level, Drawn> levels, Belonging belonging) {
        var drawn = Set.copyOf(levels.keySet());
        var small = levels.get(Level.SMALL);
        postcodes.each(read -> {
            var point = read.point();
            var code = read.areas().get(Level.SMALL);
            if (point == null
                    || read.ended() != null
                    || code == null
                    || (small != null && drawn.contains(Level.SMALL) && !small.has(code))) {
                return;
            }
            belonging.see(read.areas(), read.names(), point);
            read.areas().forEach((level, area) -> {
                if (!drawn.contains(level)) {
                    levels.computeIfAbsent(level, Drawn::new)
                            .name(area, read.names().getOrDefault(level, ""));
                }
            });
        });
    }

    private Figures figures(
            Folder folder, Layout layout, Map<Level, Drawn> levels, AreasOfMap map, List<String> notes) {
        var known = levels.values().stream()
                .flatMap(drawn -> drawn.all().stream())
                .map(Drawn.One::code)
                .collect(toSet());
        var figures = new Figures();
        for (var columns : layout.figures()) {
            folder.table(columns.file(), Folder.columns(columns), notes)
                    .ifPresent(table -> figures.read(columns, table, known, LocalDate.now(clock)));
        }
        figures.addUp(map.above());
        return figures;
    }

    private int put(List<Area> areas) {
        var before = Stream.of(Level.values())
                .flatMap(level -> places.areas(level).stream())
                .collect(toMap(Area::code, identity()));
        var different = areas.stream()
                .filter(area -> !before.containsKey(area.code()) || !same(area, before.get(area.code())))
                .toList();
        if (!different.isEmpty()) {
            places.putAreas(different);
        }
        return different.size();
    }

    private int put(List<AreaFigure> figures, List<Area> areas) {
        var onMap = areas.stream().map(Area::code).collect(toSet());
        var before = new HashSet<>(tables.figures());
        var fresh =
                figures.stream().filter(figure -> onMap.contains(figure.area())).toList();
        tables.putFigures(
                fresh.stream().filter(figure -> !before.contains(figure)).toList());
        return fresh.size();
    }

    private static boolean same(Area one, Area other) {
        return text(one).equals(text(other)) && outline(one).equals(outline(other));
    }

    private static List<Object> text(Area area) {
        return List.of(
                area.name(),
                area.level(),
                String.valueOf(area.parent()),
                area.centre(),
                area.population(),
                area.unpaidCarers(),
                area.neighbours());
    }

    private static List<List<List<Double>>> outline(Area area) {
        return area.outline().stream()
                .map(ring -> ring.stream()
                        .map(pair -> Arrays.stream(pair).boxed().toList())
                        .toList())
                .toList();
    }

    private static Map<Level, Integer> count(List<Area> areas) {
        var counts = new EnumMap<Level, Integer>(Level.class);
        areas.forEach(area -> counts.merge(area.level(), 1, Integer::sum));
        return counts;
    }

    private static Set<String> codes(List<Area> areas, Level level) {
        return areas.stream()
                .filter(area -> area.level() == level)
                .map(Area::code)
                .collect(toSet());
    }
}
