package org.meshwork.exchange;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.meshwork.exchange.ImportReport.Kind;
import org.meshwork.exchange.ImportReport.Row;

/**
 * Some rows of a report.
 *
 * @param rows of the kind that was asked for
 * @param totals of all the report's rows, by kind; a kind without any is left out
 */
public record ReportPage(List<Row> rows, Map<Kind, Integer> totals) {

    static final ReportPage EMPTY = new ReportPage(List.of(), Map.of());

    public ReportPage {
        rows = List.copyOf(rows);
        totals = totals.isEmpty() ? Map.of() : new EnumMap<>(totals);
    }
}
