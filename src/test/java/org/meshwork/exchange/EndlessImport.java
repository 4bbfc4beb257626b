package org.meshwork.exchange;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.meshwork.directory.Changesets;
import org.meshwork.directory.Directory;
import org.meshwork.directory.Query;
import org.meshwork.directory.Service;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Transaction;
import org.neo4j.graphdb.event.TransactionData;
import org.neo4j.graphdb.event.TransactionEventListenerAdapter;

/**
 * A process that looks whether the directory is whole, says so, and then imports one edition of a feed after the other until
 * it is killed. Every edition changes each service, leaves out a tenth and brings back the tenth that was left out before. It
 * goes in by small batches, and each step of each transaction is told as a line "STEP".
 */
final class EndlessImport {

    private static final int SERVICES = 120;
    private static final String FEED = "endless";

    private final Changesets changesets;
    private final Directory directory;
    private final FeedImport feeds;
    private final Feeds standing;
    private final Path file;

    private EndlessImport(Changesets changesets, Directory directory, FeedImport feeds, Feeds standing, Path file) {
        this.changesets = changesets;
        this.directory = directory;
        this.feeds = feeds;
        this.standing = standing;
        this.file = file;
    }

    /** @param arguments data folder, which also remembers the edition that was begun last */
    public static void main(String[] arguments) throws IOException {
        var data = Path.of(arguments[0]);
        try (var part = DirectoryPart.start(data, "--meshwork.imports.batch=20")) {
            var imports = new EndlessImport(
                    part.getBean(Changesets.class),
                    part.getBean(Directory.class),
                    part.getBean(FeedImport.class),
                    part.getBean(Feeds.class),
                    data.resolve("endless.json"));
            System.out.println(imports.state());
            part.getBean(DatabaseManagementService.class)
                    .registerTransactionEventListener(GraphDatabaseSettings.DEFAULT_DATABASE_NAME, new Steps());
            var begun = data.resolve("edition");
            for (var edition = Files.exists(begun) ? Integer.parseInt(Files.readString(begun)) + 1 : 1; ; edition++) {
                // Whole or not at all: a kill may fall in here as well.
                Files.move(
                        Files.writeString(data.resolve("edition.new"), Integer.toString(edition)),
                        begun,
                        StandardCopyOption.ATOMIC_MOVE);
                imports.run(edition);
            }
        }
    }

    /** Before and after each commit: in between is where a transaction can be half written. */
    private static final class Steps extends TransactionEventListenerAdapter<Object> {

        @Override
        public @Nullable Object beforeCommit(
                TransactionData data, Transaction transaction, GraphDatabaseService database) {
            System.out.println("STEP");
            return null;
        }

        @Override
        public void afterCommit(TransactionData data, @Nullable Object state, GraphDatabaseService database) {
            System.out.println("STEP");
        }
    }

    private void run(int edition) throws IOException {
        Files.writeString(
                file,
                IntStream.range(0, SERVICES)
                        .filter(n -> n % 10 != edition % 10)
                        .mapToObj(n -> "{\"id\":\"%d\",\"name\":\"Endless %d\",\"description\":\"Edition %d\"}"
                                .formatted(n, n, edition))
                        .collect(joining(",\n", "[", "]")));
        var report = feeds.run(new Feed(FEED, file.toString(), ""));
        if (report.outcome() != ImportReport.Outcome.DONE) {
            throw new IllegalStateException(report.summary());
        }
    }

    /** "EMPTY", "WHOLE edition", or "TORN" and what is wrong. */
    private String state() {
        var running = standing.runs(FEED).stream()
                .filter(run -> run.state() == FeedRun.State.RUNNING)
                .count();
        var atFirst = editions(find());
        var live =
                directory
                        .services(changesets.kept(FEED).values().stream()
                                .map(Changesets.Kept::service)
                                .toList())
                        .stream()
                        .filter(service -> !service.withdrawn())
                        .toList();
        var read = editions(live);
        directory.awaitIndexed();
        var hits = directory.find(search());
        var found = editions(hits.hits().stream()
                .map(hit -> directory.service(hit.service().id()).orElseThrow())
                .toList());
        if (running > 0
                || atFirst.size() > 1
                || read.size() > 1
                || !read.equals(found)
                || hits.total() != live.size()) {
            return "TORN running " + running + ", at first " + atFirst + ", read " + read + ' ' + live.size()
                    + ", found " + found + ' ' + hits.total();
        }
        if (read.isEmpty()) {
            return "EMPTY";
        }
        return live.size() == SERVICES * 9 / 10 ? "WHOLE " + read.iterator().next() : "TORN " + live.size();
    }

    private Collection<Service> find() {
        return directory.find(search()).hits().stream()
                .map(hit -> hit.service())
                .toList();
    }

    private static Query search() {
        return new Query("endless", null, null, Set.of(), Set.of(), Set.of(), Set.of(), null, 0, 100, Set.of());
    }

    private static Set<String> editions(Collection<Service> services) {
        return services.stream().map(Service::description).collect(toSet());
    }
}
