package org.meshwork.exchange.openreferral;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Pages of version 3 hold only the beginning of each service; the rest is at {@code /services/{id}}. Where that is so, each
 * record is fetched whole. One that is listed and not there stays as it was listed.
 */
final class Summaries {

    /** None of these is in the list of version 3. */
    private static final Set<String> ONLY_IN_FULL = Set.of(
            "service_at_locations",
            "schedules",
            "attributes",
            "contacts",
            "phones",
            "languages",
            "cost_options",
            "service_areas",
            "funding",
            "locations",
            "eligibilitys",
            "service_taxonomys",
            "regular_schedules",
            "taxonomies");

    private static final JsonMapper MAPPER = new JsonMapper();

    private final URI list;
    private final Path folder;
    private final Download download;

    Summaries(URI list, Path folder, Download download) {
        this.list = list;
        this.folder = folder;
        this.download = download;
    }

    /** Whether the pages hold less than there is, which one request tells. */
    boolean areAllThereIs(List<FeedFile> pages) throws IOException {
        var isList = list.getPath() != null && list.getPath().matches(".*/services/?");
        var first = pages.stream()
                .filter(page -> page.records() > 0 && page.shape() == FeedFile.Shape.PAGE)
                .findFirst()
                .flatMap(Summaries::firstId);
        if (!isList || first.isEmpty()) {
            return true;
        }
        return switch (download.ask(address(first.get()), answer())) {
            case Download.Fetched.Done _ -> !isFull(whole(first.get()));
            case Download.Fetched.Missing _, Download.Fetched.Failed _ -> true;
        };
    }

    /** The page with whole records in the place of its own. */
    Survey whole(FeedFile page, int number) throws IOException {
        var problem = new AtomicReference<@Nullable Unusable>();
        var file = folder.resolve("whole-" + number + ".json");
        try (var out = MAPPER.createGenerator(Files.newBufferedWriter(file, UTF_8))) {
            out.writeStartArray();
            page.each(entry -> {
                if (problem.get() == null && entry instanceof FeedFile.Found found) {
                    out.writeTree(whole(found.json(), problem));
                }
            });
            out.writeEndArray();
        }
        var unusable = problem.get();
        return unusable != null ? unusable : FeedFile.survey(file, list.toString());
    }

    private ObjectNode whole(ObjectNode summary, AtomicReference<@Nullable Unusable> problem) {
        var id = summary.path("id").asString("");
        if (id.isBlank()) {
            return summary;
        }
        return switch (download.ask(address(id), answer())) {
            case Download.Fetched.Done _ -> whole(id).orElse(summary);
            case Download.Fetched.Missing _ -> summary;
            case Download.Fetched.Failed failed -> {
                problem.set(failed.why());
                yield summary;
            }
        };
    }

    /** The record that was just fetched; empty where it is another, or none. */
    private Optional<ObjectNode> whole(String id) {
        if (!(FeedFile.survey(answer(), "It") instanceof FeedFile file) || file.shape() != FeedFile.Shape.SINGLE) {
            return Optional.empty();
        }
        var found = new ArrayList<ObjectNode>();
        file.each(entry -> {
            if (entry instanceof FeedFile.Found one) {
                found.add(one.json());
            }
        });
        return found.stream()
                .filter(json -> json.path("id").asString("").equals(id))
                .findFirst();
    }

    private static boolean isFull(Optional<ObjectNode> record) {
        return record.filter(json -> ONLY_IN_FULL.stream().anyMatch(json::has)).isPresent();
    }

    /** Of the first record that has one, where none of the page is more than a summary. */
    private static Optional<String> firstId(FeedFile page) {
        var records = new ArrayList<ObjectNode>();
        page.each(entry -> {
            if (entry instanceof FeedFile.Found found) {
                records.add(found.json());
            }
        });
        return records.stream().anyMatch(record -> isFull(Optional.of(record)))
                ? Optional.empty()
                : records.stream()
                        .map(record -> record.path("id").asString(""))
                        .filter(id -> !id.isBlank())
                        .findFirst();
    }

    private Path answer() {
        return folder.resolve("record.json");
    }

    private URI address(String id) {
        return UriComponentsBuilder.fromUri(list)
                .replaceQuery(null)
                .replacePath(list.getPath().replaceFirst("/$", "") + '/' + UriUtils.encodePathSegment(id, UTF_8))
                .build(true)
                .toUri();
    }
}
