package org.meshwork.exchange;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.meshwork.exchange.ImportReport.Counts;
import org.meshwork.exchange.ImportReport.Kind;
import org.meshwork.exchange.ImportReport.Outcome;
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
    private int withdrawn;
    private int normalised;
    private int warned;
    private int refused;
    private int blanks;

    /** The number of the record that comes next, from 1. */
    int nextRecord() {
        return ++records;
    }

    void note(int record, String feedId, String name, Remarks remarks) {
        note(record, feedId, name, new KeptRemarks(remarks.list(), remarks.blanks()));
    }

    void note(int record, String feedId, String name, KeptRemarks remarks) {
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

    void added() {
        added++;
    }

    void changed() {
        changed++;
    }

    void unchanged() {
        unchanged++;
    }

    void withdrew(int services) {
        withdrawn += services;
    }

    /** As {@code records} that are just as they were, in a feed of which nothing is different. */
    void unchanged(ImportReport.Counts last) {
        records = last.records();
        unchanged = last.added() + last.changed() + last.unchanged();
        normalised = last.normalised();
        warned = last.warned();
        refused = last.refused();
        blanks = last.blanks();
    }

    int refused() {
        return refused;
    }

    int taken() {
        return added + changed + unchanged;
    }

    int records() {
        return records;
    }

    ImportReport report(Feed feed, Outcome outcome, String sentence) {
        var counts = new Counts(records, added, changed, unchanged, withdrawn, normalised, warned, refused, blanks);
        return new ImportReport(feed.name(), feed.source(), counts, rows, rowsLeftOut, outcome, sentence);
    }

    private void add(Row row) {
        if (rows.size() < ImportReport.MOST_ROWS) {
            rows.add(row);
        } else {
            rowsLeftOut++;
        }
    }
}
