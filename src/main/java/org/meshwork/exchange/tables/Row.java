package org.meshwork.exchange.tables;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * One row of a table.
 *
 * @param number from 1; a header row is not counted
 * @param cells in the order of the columns, as they stand in the file
 * @param geometry of a GeoJSON feature; missing or null where there is none
 * @param problem why its cells cannot be trusted, in a sentence; empty where they can
 * @param bytes that it takes, about
 */
public record Row(int number, Columns columns, List<String> cells, JsonNode geometry, String problem, long bytes) {

    /** Without blanks at its ends; empty where there is no such column. */
    public String cell(String column) {
        return columns.place(column)
                .filter(at -> at < cells.size())
                .map(at -> cells.get(at).strip())
                .orElse("");
    }
}
