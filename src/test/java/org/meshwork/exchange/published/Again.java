package org.meshwork.exchange.published;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.meshwork.directory.Origin;
import org.meshwork.directory.Service;
import org.meshwork.exchange.FakePlaces;
import org.meshwork.exchange.openreferral.Ids;
import org.meshwork.exchange.openreferral.RecordReader;
import org.meshwork.exchange.openreferral.Remarks;
import org.meshwork.shared.Vocabulary;
import tools.jackson.databind.node.ObjectNode;

/** What another Meshwork makes of a record of ours. */
final class Again {

    static final Instant CHANGED = Instant.parse("2026-10-01T08:00:00Z");

    private static final RecordReader READER = new RecordReader(
            new FakePlaces(),
            Vocabulary.shipped().serviceTypes(),
            Vocabulary.shipped().needs(),
            LocalDate.of(2026, 10, 10));

    private Again() {}

    static Service read(ObjectNode record, Remarks remarks) {
        var copy = record.deepCopy();
        RecordReader.intoVersion3(copy);
        var origin = new Origin("another", RecordReader.feedId(copy), "");
        return READER.read(copy, new Ids("another", Set.of(), Set.of()), origin, remarks)
                .orElseThrow();
    }

    static Service read(ObjectNode record) {
        return read(record, new Remarks());
    }

    /** As written, read by another Meshwork, and written there at another time. */
    static String writtenAgain(Service service) {
        return ServiceJson.whole(read(ServiceJson.whole(service, CHANGED)), Instant.EPOCH)
                .toString();
    }
}
