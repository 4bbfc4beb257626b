package org.meshwork.exchange.tables;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows out of CSV, forgiving where people are careless: a quote that does not begin or end a cell is part of it.
 *
 * <p>A quote that is never closed would swallow the rest of the file. Where a row grows beyond all measure or the file ends
 * within quotes, the line where the quote stands is given up and reading goes on with the line after it.
 */
final class CsvLines {

    /** So many open quotes, and the delimiter or the file is simply wrong. */
    static final int MOST_OPEN_QUOTES = 100;

    private static final int END = -1;

    private final Reader in;
    private final char delimiter;
    private final int largest;
    private final StringBuilder raw = new StringBuilder();
    private final StringBuilder cell = new StringBuilder();
    private String again = "";
    private int at;
    private long line = 1;
    private int openQuotes;

    CsvLines(Reader in, char delimiter, int largest) {
        this.in = in;
        this.delimiter = delimiter;
        this.largest = largest;
    }

    /**
     * @param number of its first line in the file, from 1
     * @param problem why the cells cannot be trusted; empty where they can
     * @param characters that it takes in the file
     * @param cutOff the file ends right after it, without an end of line
     */
    record Line(long number, List<String> cells, String problem, int characters, boolean cutOff) {

        boolean isBlank() {
            return problem.isEmpty() && cells.stream().allMatch(String::isBlank);
        }
    }

    int openQuotes() {
        return openQuotes;
    }

    /** The next that is not blank; null at the end. */
    @Nullable
    Line nextFilled() throws IOException {
        var next = next();
        while (next != null && next.isBlank()) {
            next = next();
        }
        return next;
    }

    /** Null at the end. */
    @Nullable
    Line next() throws IOException {
        var start = line;
        var cells = new ArrayList<String>();
        raw.setLength(0);
        cell.setLength(0);
        var quoted = false;
        var c = read();
        if (c == END) {
            return null;
        }
        for (; ; c = read()) {
            if (c == END) {
                return quoted ? open(start) : ended(start, cells, true);
            }
            if (quoted && c == '"') {
                var next = read();
                if (next == '"') {
                    cell.append('"');
                    continue;
                }
                quoted = !endsCell(next);
                if (quoted) { // a quote inside quotes that nobody doubled
                    cell.append('"');
                }
                c = next;
                if (c == END) {
                    return ended(start, cells, true);
                }
                if (quoted) {
                    cell.append((char) c);
                    continue;
                }
            } else if (c == '"' && cell.isEmpty()) {
                quoted = true;
                continue;
            }
            if (!quoted && c == '\n') {
                return ended(start, cells, false);
            }
            if (!quoted && c == delimiter) {
                cells.add(take());
            } else if (quoted || c != '\r') {
                cell.append((char) c);
            }
            if (raw.length() > largest) {
                return quoted && raw.indexOf("\n") >= 0 ? open(start) : tooLarge(start);
            }
        }
    }

    private boolean endsCell(int next) {
        return next == delimiter || next == '\n' || next == '\r' || next == END;
    }

    private Line ended(long start, List<String> cells, boolean cutOff) {
        cells.add(take());
        return new Line(start, cells, "", raw.length(), cutOff);
    }

    private Line open(long start) {
        openQuotes++;
        var end = raw.indexOf("\n");
        var rest = end < 0 ? "" : raw.substring(end + 1);
        again = rest + again.substring(at);
        at = 0;
        line = start + (end < 0 ? 0 : 1);
        return new Line(
                start,
                List.of(),
                "A quotation mark on line " + start + " is never closed. Close it, or take it out.",
                raw.length() - rest.length(),
                end < 0);
    }

    private Line tooLarge(long start) throws IOException {
        var c = 0;
        while (c != END && c != '\n') {
            raw.setLength(0);
            c = read();
        }
        return new Line(
                start,
                List.of(),
                String.format("It is larger than %,d characters, which no row of a list needs.", largest),
                largest,
                c == END);
    }

    private String take() {
        var text = cell.toString();
        cell.setLength(0);
        return text;
    }

    private int read() throws IOException {
        var c = at < again.length() ? again.charAt(at++) : in.read();
        if (c == END) {
            return END;
        }
        if (c == '\n') {
            line++;
        }
        raw.append((char) c);
        return c;
    }
}
