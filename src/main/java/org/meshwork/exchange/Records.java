package org.meshwork.exchange;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.meshwork.directory.Origin;
import org.meshwork.directory.Service;
import org.meshwork.exchange.openreferral.Ids;
import org.meshwork.exchange.openreferral.Remarks;
import org.meshwork.shared.OrganisationId;

/** What a feed or a list holds: on disk, looked through and whole. Closing removes what was fetched. */
interface Records extends AutoCloseable {

    /** Hands over the records one by one, in order. */
    void each(Consumer<Entry> use);

    /** Of all of its text: the same only where nothing in it is different. */
    String digest();

    @Override
    void close() throws IOException;

    /** What stands where a service should. */
    sealed interface Entry {}

    /** @param sentence why it cannot be one */
    record Impossible(String sentence) implements Entry {}

    /** A row that is rightly left out; nothing is wrong with it. */
    record PassedOver() implements Entry {}

    /** No record, but something to say about all of them. */
    record Note(Remarks remarks) implements Entry {}

    /** A record, read only when it is needed. */
    non-sealed interface Readable extends Entry {

        /** The feed's own id, or what else tells it from the others; empty where nothing does. */
        String feedId();

        String name();

        /** Of its text and of the rules by which it is read: the same only where it would be read the same. */
        String hash();

        /** Bytes of its text, about. */
        long bytes();

        /** The organisation's id where it is a UUID. */
        Optional<OrganisationId> organisation();

        /** Empty where it is refused; the remarks say why. */
        Optional<Service> read(Ids ids, Origin origin, Remarks remarks);
    }
}
