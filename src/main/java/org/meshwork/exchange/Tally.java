package org.meshwork.exchange;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.meshwork.exchange.ImportReport.Counts;
import org.meshwork.exchange.ImportReport.Kind;
import org.meshwork.exchange.ImportReport.Outcome;
import org.meshwork.exchange.ImportReport.Row;
import org.meshwork.exchange.openreferral.Remarks;

/** Counts while an import runs. */
final class Tally {

    private static final String TERM = "attributes.taxonomy_term";
    private static final int MOST_TERMS = 1_000;

    private final List<Row> rows = new ArrayList<>();
    private final Map<String, Integer> unknownTerms = new LinkedHashMap<>();
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
        note(record, feedId, name, KeptRemarks.of(remarks));
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
        remarks.terms().forEach(term -> unknownTerms.merge(term, 1, Integer::sum));
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
        listUnknownTerms();
        var counts = new Counts(records, added, changed, unchanged, withdrawn, normalised, warned, refused, blanks);
        return new ImportReport(feed.name(), feed.source(), counts, rows, rowsLeftOut, outcome, sentence);
    }

    /** Once, for the whole feed, the most frequent first: so that somebody can put them into a crosswalk. */
    private void listUnknownTerms() {
        unknownTerms.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(MOST_TERMS)
                .map(term -> new Row(
                        0,
                        "",
                        "",
                        ImportReport.Kind.NORMALISED,
                        TERM,
                        "No vocabulary of ours knows the term " + Remarks.quoted(term.getKey())
                                + (term.getValue() == 1
                                        ? ", which 1 record has."
                                        : ", which %,d records have.".formatted(term.getValue()))
                                + " It is kept and published as it is."))
                .forEach(this::add);
        unknownTerms.clear();
    }

    private void add(Row row) {
        if (rows.size() < ImportReport.MOST_ROWS) {
            rows.add(row);
        } else {
            rowsLeftOut++;
        }
    }
}
