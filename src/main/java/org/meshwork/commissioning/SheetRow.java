package org.meshwork.commissioning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.neo4j.driver.Value;

/**
 * The counts of one area and filter as a node keeps them, and what was seen of each.
 *
 * @param counts in the order of the names that are kept with the release
 * @param states beside it, by ordinal
 */
record SheetRow(String area, Filter filter, int[] counts, int[] states) {

    /** Of each filter of which something is seen, all areas. */
    static List<Map<String, Object>> of(Sheet sheet) {
        var grid = sheet.grid();
        var rows = new ArrayList<Map<String, Object>>();
        for (int filter = 0; filter < grid.filters(); filter++) {
            for (int area = 0; sheet.isSeen(filter) && area < grid.tree().size(); area++) {
                var row = new HashMap<String, Object>();
                var at = grid.at(filter, area);
                row.put("area", grid.tree().codes().get(area));
                row.put("condition", grid.filter(filter).condition());
                row.put("age", grid.filter(filter).age());
                row.put("counts", whole(grid, what -> sheet.count(at + what)));
                row.put("states", whole(grid, what -> sheet.state(at + what).ordinal()));
                rows.add(row);
            }
        }
        return rows;
    }

    private static int[] whole(Grid grid, java.util.function.IntUnaryOperator number) {
        return IntStream.range(0, grid.width()).map(number).toArray();
    }

    static SheetRow from(Value row) {
        return new SheetRow(
                row.get("area").asString(),
                new Filter(row.get("condition").asString(), row.get("age").asString()),
                numbers(row.get("counts")),
                numbers(row.get("states")));
    }

    private static int[] numbers(Value list) {
        return list.asList(Value::asInt).stream().mapToInt(number -> number).toArray();
    }

    /** @param names of what was counted: people, the rules, and the rest, as {@link Grid#names} has them */
    static Sheet sheet(AreaTree tree, List<String> names, Collection<SheetRow> rows) {
        var grid =
                new Grid(tree, rows.stream().map(SheetRow::filter).toList(), names.subList(1, names.indexOf("known")));
        var sheet = new Sheet(grid);
        for (var row : rows) {
            var area = grid.area(row.area);
            if (area != Grid.NONE) {
                var at = grid.at(grid.filter(row.filter), area);
                sheet.put(at, row.counts);
                for (int what = 0; what < row.states.length; what++) {
                    sheet.put(at + what, Sheet.State.values()[row.states[what]]);
                }
            }
        }
        return sheet;
    }
}
