package org.meshwork.commissioning;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.neo4j.driver.Value;

/**
 * The counts of one filter as a node keeps them, all areas together: a county has millions, most of them small or nothing.
 *
 * @param cells compressed; of each area and count in order, what was counted, in four bytes, and the ordinal of what was seen
 *     of it, in one
 */
record SheetRow(Filter filter, byte[] cells) {

    /** Of each filter of which something is seen. */
    static List<Map<String, Object>> of(Sheet sheet) {
        var grid = sheet.grid();
        var rows = new ArrayList<Map<String, Object>>();
        for (int filter = 0; filter < grid.filters(); filter++) {
            if (sheet.isSeen(filter)) {
                rows.add(Map.of(
                        "condition", grid.filter(filter).condition(),
                        "age", grid.filter(filter).age(),
                        "cells", cells(sheet, grid.at(filter, 0), grid.at(filter + 1, 0))));
            }
        }
        return rows;
    }

    private static byte[] cells(Sheet sheet, int from, int to) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(new DeflaterOutputStream(bytes))) {
            for (int at = from; at < to; at++) {
                out.writeInt(sheet.count(at));
                out.writeByte(sheet.state(at).ordinal());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static SheetRow from(Value row) {
        return new SheetRow(
                new Filter(row.get("condition").asString(), row.get("age").asString()),
                row.get("cells").asByteArray());
    }

    /**
     * @param areas codes, as they were in order
     * @param names of what was counted: people, the rules, and the rest, as {@link Grid#names} has them
     */
    static Sheet sheet(AreaTree tree, List<String> areas, List<String> names, Collection<SheetRow> rows) {
        var grid =
                new Grid(tree, rows.stream().map(SheetRow::filter).toList(), names.subList(1, names.indexOf("known")));
        var sheet = new Sheet(grid);
        rows.forEach(row -> row.putInto(sheet, areas));
        return sheet;
    }

    private void putInto(Sheet sheet, List<String> areas) {
        var grid = sheet.grid();
        try (var in = new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(cells)))) {
            for (var code : areas) {
                var counts = new int[grid.width()];
                var states = new int[grid.width()];
                for (int what = 0; what < counts.length; what++) {
                    counts[what] = in.readInt();
                    states[what] = in.readByte();
                }
                var area = grid.area(code);
                if (area != Grid.NONE) {
                    put(sheet, grid.at(grid.filter(filter), area), counts, states);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void put(Sheet sheet, int at, int[] counts, int[] states) {
        sheet.put(at, counts);
        for (int what = 0; what < states.length; what++) {
            sheet.put(at + what, Sheet.State.values()[states[what]]);
        }
    }
}
