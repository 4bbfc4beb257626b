package org.meshwork.directory.lucene;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.meshwork.FixedClock;
import org.meshwork.directory.Hits;
import org.meshwork.directory.Query;
import org.meshwork.directory.Service;
import org.meshwork.directory.ServiceExample;

/** An index in memory, of a handful of services. */
final class Shelf {

    static final LocalDate TODAY = FixedClock.TODAY;

    private final ServiceIndex index = ServiceIndex.inMemory();

    static Shelf of(ServiceExample... examples) {
        return of(Stream.of(examples).map(ServiceExample::service).toList());
    }

    static Shelf of(List<Service> services) {
        var shelf = new Shelf();
        shelf.index.apply(services, List.of(), ServiceIndex.Position.NOWHERE);
        return shelf;
    }

    Hits find(Query query) {
        return index.find(query, TODAY);
    }

    Hits find(String text) {
        return find(Query.of(text));
    }

    List<String> names(String text) {
        return names(Query.of(text));
    }

    List<String> names(Query query) {
        return find(query).hits().stream().map(hit -> hit.service().name()).toList();
    }

    ServiceIndex index() {
        return index;
    }
}
