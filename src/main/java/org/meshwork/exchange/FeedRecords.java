package org.meshwork.exchange;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.meshwork.directory.Origin;
import org.meshwork.directory.Service;
import org.meshwork.exchange.openreferral.BroaderTerms;
import org.meshwork.exchange.openreferral.FeedFile;
import org.meshwork.exchange.openreferral.Ids;
import org.meshwork.exchange.openreferral.OpenFeed;
import org.meshwork.exchange.openreferral.RecordReader;
import org.meshwork.exchange.openreferral.Remarks;
import org.meshwork.shared.OrganisationId;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The records of an Open Referral feed.
 *
 * @param rules names the rules by which records are read, so that a record is read anew when they change
 */
record FeedRecords(OpenFeed feed, RecordReader reader, String rules) implements Records {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @Override
    public void each(Consumer<Entry> use) {
        var terms = new BroaderTerms();
        feed.each(entry -> use.accept(
                switch (entry) {
                    case FeedFile.Impossible impossible -> new Impossible(impossible.sentence());
                    case FeedFile.Found found -> readable(found, terms);
                }));
        terms.circles().map(Note::new).ifPresent(use);
    }

    @Override
    public String digest() {
        return Sha256.of(rules + feed.digest());
    }

    @Override
    public void close() throws IOException {
        feed.close();
    }

    private Readable readable(FeedFile.Found found, BroaderTerms terms) {
        var hash = Sha256.of(rules, MAPPER.writeValueAsBytes(found.json()));
        RecordReader.intoVersion3(found.json());
        terms.add(found.json());
        return new OfFeed(
                RecordReader.feedId(found.json()),
                RecordReader.name(found.json()),
                hash,
                found.bytes(),
                found.json(),
                reader);
    }

    private record OfFeed(String feedId, String name, String hash, long bytes, ObjectNode json, RecordReader reader)
            implements Readable {

        @Override
        public Optional<OrganisationId> organisation() {
            return RecordReader.organisationId(json);
        }

        @Override
        public Optional<Service> read(Ids ids, Origin origin, Remarks remarks) {
            return reader.read(json, ids, origin, remarks);
        }
    }
}
