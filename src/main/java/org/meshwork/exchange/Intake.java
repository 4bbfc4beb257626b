package org.meshwork.exchange;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.meshwork.directory.Directory;
import org.meshwork.directory.Origin;
import org.meshwork.directory.Service;
import org.meshwork.exchange.openreferral.FeedFile;
import org.meshwork.exchange.openreferral.Ids;
import org.meshwork.exchange.openreferral.RecordReader;
import org.meshwork.exchange.openreferral.Remarks;
import org.meshwork.shared.OrganisationId;
import org.meshwork.shared.ServiceId;
import tools.jackson.databind.node.ObjectNode;

/** Puts the records of one feed into the directory, a batch at a time. */
final class Intake {

    private static final int LARGEST_BATCH = 200;
    private static final int MOST_BYTES = 4 << 20;

    private final Directory directory;
    private final FeedRuns runs;
    private final RecordReader reader;
    private final String feed;
    private final String licence;
    private final Tally tally;
    private final Set<ServiceId> seen = new HashSet<>();
    private final List<Waiting> batch = new ArrayList<>();
    private long bytes;

    Intake(Directory directory, FeedRuns runs, RecordReader reader, String feed, String licence, Tally tally) {
        this.directory = directory;
        this.runs = runs;
        this.reader = reader;
        this.feed = feed;
        this.licence = licence;
        this.tally = tally;
    }

    /** @param number in the feed, from 1 */
    private record Waiting(int number, String feedId, ObjectNode json) {}

    void accept(FeedFile.Entry entry) {
        var number = tally.nextRecord();
        switch (entry) {
            case FeedFile.Impossible impossible -> {
                var remarks = new Remarks();
                remarks.refused("", impossible.sentence());
                tally.note(number, "", "", remarks);
            }
            case FeedFile.Found found -> {
                RecordReader.intoVersion3(found.json());
                batch.add(new Waiting(number, RecordReader.feedId(found.json()), found.json()));
                bytes += found.bytes();
                if (batch.size() == LARGEST_BATCH || bytes > MOST_BYTES) {
                    flush();
                }
            }
        }
    }

    /** Puts in what is waiting. */
    void flush() {
        var before = before();
        var ids = new Ids(feed, ofOtherFeeds(before), organisationsOfOtherFeeds());
        var fresh = new ArrayList<Service>();
        for (var waiting : batch) {
            var remarks = new Remarks();
            if (isFirst(waiting, ids, remarks)) {
                var origin = new Origin(feed, waiting.feedId(), licence);
                reader.read(waiting.json(), ids, origin, remarks).ifPresent(fresh::add);
            }
            tally.note(waiting.number(), waiting.feedId(), RecordReader.name(waiting.json()), remarks);
        }
        directory.put(fresh.stream()
                .filter(service -> !service.equals(before.get(service.id())))
                .toList());
        fresh.forEach(service -> tally.took(service, before.get(service.id())));
        batch.clear();
        bytes = 0;
    }

    private boolean isFirst(Waiting waiting, Ids ids, Remarks remarks) {
        if (waiting.feedId().isEmpty() || seen.add(ids.service(waiting.feedId()))) {
            return true;
        }
        remarks.refused("id", "This id came before in the same feed; only the first was taken.");
        return false;
    }

    private Map<ServiceId, Service> before() {
        var ids = batch.stream()
                .flatMap(waiting -> Ids.candidates(feed, waiting.feedId()))
                .collect(toSet());
        return directory.services(ids).stream().collect(toMap(Service::id, identity()));
    }

    private Set<ServiceId> ofOtherFeeds(Map<ServiceId, Service> before) {
        return before.values().stream()
                .filter(service -> !service.origin().feed().equals(feed))
                .map(Service::id)
                .collect(toSet());
    }

    private Set<OrganisationId> organisationsOfOtherFeeds() {
        var ids = batch.stream()
                .flatMap(waiting -> RecordReader.organisationId(waiting.json()).stream())
                .collect(toSet());
        return runs.ofOtherFeeds(feed, ids);
    }
}
