package org.meshwork.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What became of one feed: how many records went in, and, row by row, what was changed, doubted or refused.
 *
 * @param feed name under which its services are kept
 * @param source file or address it came from
 * @param rows in the order of the feed; at most {@link #MOST_ROWS}
 * @param rowsLeftOut remarks beyond those rows; they are counted all the same
 * @param outcome what became of the whole
 * @param sentence where it was not simply done: why, and what to do
 */
public record ImportReport(
        String feed, String source, Counts counts, List<Row> rows, int rowsLeftOut, Outcome outcome, String sentence) {

    /** A report stays in memory, so it has an end. */
    public static final int MOST_ROWS = 100_000;

    public ImportReport {
        rows = List.copyOf(rows);
    }

    /** What became of an import. */
    public enum Outcome {
        /** All of it can be found. */
        DONE,
        /** It waits, unseen, for a steward to say whether it may replace what is there. */
        HELD,
        /** Nothing of it went in. */
        FAILED
    }

    /** What a remark means for its record. */
    public enum Kind {
        /** Put into our form; nothing that people read was lost. */
        NORMALISED("tidied"),
        /** Something was left out or looks wrong; the rest of the record went in. */
        WARNED("warned"),
        /** The record did not go in. */
        REFUSED("refused");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** What people read. */
        public String label() {
            return label;
        }
    }

    /**
     * Counts of records, except {@code blanks}.
     *
     * @param records in the feed
     * @param added services that were not there before
     * @param changed services that were there and are different now
     * @param unchanged services that were there, just so
     * @param withdrawn services that were there, and are no longer in the feed: kept, and found by no search
     * @param normalised records with at least one remark {@link Kind#NORMALISED}
     * @param warned records with at least one remark {@link Kind#WARNED}
     * @param refused records that did not go in
     * @param blanks fields that held only blanks and are taken as not known; too many to list
     */
    public record Counts(
            int records,
            int added,
            int changed,
            int unchanged,
            int withdrawn,
            int normalised,
            int warned,
            int refused,
            int blanks) {}

    /**
     * One remark on one record.
     *
     * @param record number in the feed, from 1; 0 for what is said of the whole
     * @param feedId the feed's own id, or empty
     * @param name of the service, or empty
     * @param field as Open Referral UK 3 calls it
     * @param sentence in plain words
     */
    public record Row(int record, String feedId, String name, Kind kind, String field, String sentence) {

        /** Whether it is said of the whole and not of one record. */
        public boolean isOfAll() {
            return record == 0;
        }
    }

    /** Services that are in the directory now because of this feed. */
    public int taken() {
        return counts.added + counts.changed + counts.unchanged;
    }

    public Optional<String> whyItFailed() {
        return outcome == Outcome.FAILED ? Optional.of(sentence) : Optional.empty();
    }

    public Optional<String> whyItIsHeld() {
        return outcome == Outcome.HELD ? Optional.of(sentence) : Optional.empty();
    }

    /** A few lines for a screen or a terminal. */
    public String summary() {
        return ReportText.summary(this);
    }

    /** Every row as CSV (RFC 4180, UTF-8, header row). Makes the folder where there is none. */
    public void writeCsv(Path file) throws IOException {
        ReportText.writeCsv(this, file);
    }
}
