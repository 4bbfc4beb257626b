package org.meshwork.exchange;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meshwork.directory.Service;
import org.meshwork.exchange.ImportReport.Counts;
import org.meshwork.exchange.ImportReport.Kind;
import org.meshwork.exchange.ImportReport.Row;
import org.meshwork.exchange.openreferral.Remarks;

/** Counts while an import runs. */
final class Tally {

    private final List<Row> rows = new ArrayList<>();
    private int rowsLeftOut;
    private int records;
    private int added;
    private int changed;
    private int unchanged;
    private int normalised;
    private int warned;
    private int refused;
    private int blanks;

    /** The number of the record that comes next, from 1. */
    int nextRecord() {
        return ++records;
    }

    void note(int record, String feedId, String name, Remarks remarks) {
        var kinds = EnumSet.noneOf(Kind.class);
        for (var remark : remarks.list()) {
            kinds.add(remark.kind());
            add(new Row(record, feedId, name, remark.kind(), remark.field(), remark.sentence()));
        }
        normalised += kinds.contains(Kind.NORMALISED) ? 1 : 0;
        warned += kinds.contains(Kind.WARNED) ? 1 : 0;
        refused += kinds.contains(Kind.REFUSED) ? 1 : 0;
        blanks += remarks.blanks();
    }

    /** @param before the service as it was in the directory; null where it was not there */
    void took(Service service, @Nullable Service before) {
        if (before == null) {
            added++;
        } else if (before.equals(service)) {
            unchanged++;
        } else {
            changed++;
        }
    }

    int taken() {
        return added + changed + unchanged;
    }

    int records() {
        return records;
    }

    ImportReport report(String feed, String source, @Nullable String failure) {
        var counts = new Counts(records, added, changed, unchanged, normalised, warned, refused, blanks);
        return new ImportReport(feed, source, counts, rows, rowsLeftOut, failure);
    }

    private void add(Row row) {
        if (rows.size() < ImportReport.MOST_ROWS) {
            rows.add(row);
        } else {
            rowsLeftOut++;
        }
    }
}
