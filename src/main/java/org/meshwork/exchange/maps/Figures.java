package org.meshwork.exchange.maps;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.meshwork.exchange.maps.Layout.Upwards;
import org.meshwork.exchange.tables.Cells;
import org.meshwork.exchange.tables.Row;
import org.meshwork.exchange.tables.Table;
import org.meshwork.places.AreaFigure;

/** What is counted in areas: read for some, added up for those that they are parts of. */
final class Figures {

    private final Map<String, Measure> measures = new TreeMap<>();
    private final List<String> notes = new ArrayList<>();

    private static final class Measure {
        private final Upwards upwards;
        private final String source;
        private String period = "";
        private final Map<String, Double> values = new HashMap<>();

        Measure(Upwards upwards, String source) {
            this.upwards = upwards;
            this.source = source;
        }
    }

    void read(Layout.FigureTable columns, Table table, Set<String> known, LocalDate today) {
        var name = "\"" + table.file().getFileName() + '"';
        var elsewhere = new Examples("%s rows of " + name + " are of areas that are not on the map");
        var noNumbers = new Examples("%s cells of " + name + " hold no number");
        table.each(row -> {
            Cells cells = row::cell;
            if (row.problem().isEmpty() && counts(columns, cells, today)) {
                var area = columns.area().fill(cells);
                if (known.contains(area)) {
                    columns.figures()
                            .forEach((measure, value) ->
                                    add(columns, measure, area, value.fill(cells), cells, noNumbers));
                } else {
                    elsewhere.add(area.isEmpty() ? row(row) : area);
                }
            }
        });
        notes.addAll(elsewhere.sentences());
        if (elsewhere.count() > table.rows() / 2) {
            notes.add("Most rows of " + name
                    + " are of such areas: its codes are of another year than the boundaries, or of another place.");
        }
        notes.addAll(noNumbers.sentences());
    }

    /** @param above for each small area all that it is a part of */
    void addUp(Map<String, List<String>> above) {
        var people = measures.getOrDefault(AreaFigure.POPULATION, new Measure(Upwards.SUM, ""));
        var weights = Map.copyOf(people.values);
        measures.values().forEach(measure -> addUp(measure, above, weights));
    }

    double value(String measure, String area) {
        return measures.containsKey(measure) ? measures.get(measure).values.getOrDefault(area, 0.0) : 0;
    }

    List<AreaFigure> all() {
        var all = new ArrayList<AreaFigure>();
        measures.forEach((name, measure) -> measure.values.forEach(
                (area, value) -> all.add(new AreaFigure(area, name, value, measure.period, measure.source))));
        return all;
    }

    List<String> notes() {
        return notes;
    }

    private static boolean counts(Layout.FigureTable columns, Cells cells, LocalDate today) {
        return columns.only().entrySet().stream()
                .allMatch(only -> only.getValue().holds(cells.of(only.getKey()), today));
    }

    private void add(
            Layout.FigureTable columns, String name, String area, String text, Cells cells, Examples noNumbers) {
        try {
            var value = Double.parseDouble(text.replace(",", ""));
            var measure = measures.computeIfAbsent(name, any -> new Measure(columns.upwards(), columns.source()));
            measure.values.merge(area, value, Double::sum);
            if (measure.period.isEmpty()) {
                measure.period = columns.period().fill(cells);
            }
        } catch (NumberFormatException e) {
            noNumbers.add(area + ": \"" + text + '"');
        }
    }

    private static void addUp(Measure measure, Map<String, List<String>> above, Map<String, Double> weights) {
        var sums = new HashMap<String, Double>();
        var weight = new HashMap<String, Double>();
        above.forEach((small, larger) -> {
            var value = measure.values.get(small);
            if (value != null) {
                var share = measure.upwards == Upwards.MEAN ? weights.getOrDefault(small, 1.0) : 1.0;
                larger.forEach(area -> {
                    sums.merge(area, value * share, Double::sum);
                    weight.merge(area, share, Double::sum);
                });
            }
        });
        switch (measure.upwards) {
            case SUM -> sums.forEach(measure.values::putIfAbsent);
            case MEAN ->
                sums.forEach(
                        (area, sum) -> measure.values.putIfAbsent(area, tenth(sum / weight.getOrDefault(area, 1.0))));
            case NONE -> {
                // only where a table says it
            }
        }
    }

    private static double tenth(double value) {
        return Math.round(value * 10) / 10.0;
    }

    private static String row(Row row) {
        return "row " + row.number();
    }
}
