package org.meshwork.exchange;

import java.util.Optional;
import java.util.function.Consumer;
import org.meshwork.directory.Origin;
import org.meshwork.directory.Service;
import org.meshwork.exchange.lists.OpenList;
import org.meshwork.exchange.openreferral.Ids;
import org.meshwork.exchange.openreferral.RecordReader;
import org.meshwork.exchange.openreferral.Remarks;
import org.meshwork.shared.OrganisationId;
import tools.jackson.databind.json.JsonMapper;

/**
 * The rows of a list.
 *
 * @param rules names the rules by which records are read, so that a record is read anew when they change
 */
record ListRecords(OpenList list, RecordReader reader, String rules) implements Records {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @Override
    public void each(Consumer<Entry> use) {
        list.each(entry -> use.accept(
                switch (entry) {
                    case OpenList.Note note -> new Note(note.remarks());
                    case OpenList.PassedOver passedOver -> new PassedOver();
                    case OpenList.Impossible impossible -> new Impossible(impossible.sentence());
                    case OpenList.Found found -> readable(found);
                }));
    }

    @Override
    public String digest() {
        return Sha256.of(rules + list.digest());
    }

    @Override
    public void close() {
        // it is the user's own file
    }

    private Readable readable(OpenList.Found found) {
        return new OfList(
                RecordReader.feedId(found.record()),
                RecordReader.name(found.record()),
                Sha256.of(rules, MAPPER.writeValueAsBytes(found.record())),
                found,
                reader);
    }

    private record OfList(String feedId, String name, String hash, OpenList.Found found, RecordReader reader)
            implements Readable {

        @Override
        public long bytes() {
            return found.bytes();
        }

        @Override
        public Optional<OrganisationId> organisation() {
            return RecordReader.organisationId(found.record());
        }

        @Override
        public Optional<Service> read(Ids ids, Origin origin, Remarks remarks) {
            var service = reader.read(found.record(), ids, origin, found.remarks());
            remarks.add(found.remarks());
            return service;
        }
    }
}
