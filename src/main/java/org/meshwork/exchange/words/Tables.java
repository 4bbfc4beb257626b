package org.meshwork.exchange.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.zip.CRC32C;
import org.meshwork.shared.SeedTable;

/** All that the classifier knows, in {@code graph-seed/reference}. */
final class Tables {

    static final String CROSSWALK = "crosswalk";
    static final String WORDING = "wording";
    static final String CONDITIONS = "wording-conditions";
    static final String CONTEXTS = "wording-contexts";
    static final String GUARDS = "wording-guards";
    static final String THRESHOLDS = "wording-thresholds";

    static final List<String> ALL = List.of(CROSSWALK, WORDING, CONDITIONS, CONTEXTS, GUARDS, THRESHOLDS);

    private Tables() {}

    /** Below {@code graph-seed}. */
    static String path(String table) {
        return "reference/" + table + ".csv";
    }

    /** Eight hexadecimal digits that change when a table does. */
    static String checksum() {
        var checksum = new CRC32C();
        ALL.forEach(table -> checksum.update(bytes(table)));
        return "%08x".formatted(checksum.getValue());
    }

    private static byte[] bytes(String table) {
        var resource = "/graph-seed/" + path(table);
        try (var in = Objects.requireNonNull(SeedTable.class.getResourceAsStream(resource), resource)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
