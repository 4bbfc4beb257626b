package org.meshwork.exchange;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.meshwork.directory.Changesets;
import org.meshwork.directory.Difference;
import org.meshwork.exchange.FeedRun.State;
import org.meshwork.exchange.FeedStanding.Alert;
import org.meshwork.exchange.ImportReport.Kind;
import org.meshwork.graph.GraphSettings;
import org.neo4j.driver.types.MapAccessor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** {@code (:Feed {name, source, licence, everyHours, next})}; imports run one after the other on one thread. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 6)
class GraphFeeds implements Feeds, ApplicationRunner, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(GraphFeeds.class);
    private static final int MOST_HOURS = 8_760;
    private static final int MOST_RUNS = 50;

    private final Neo4jClient graph;
    private final FeedRuns runs;
    private final FeedImport imports;
    private final Changesets changesets;
    private final GraphSettings graphSettings;
    private final Duration quietAfter;
    private final boolean isCommand;
    private final Clock clock;
    private final Set<String> asked = ConcurrentHashMap.newKeySet();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("feeds").daemon().factory());

    GraphFeeds(
            Neo4jClient graph,
            FeedRuns runs,
            FeedImport imports,
            Changesets changesets,
            GraphSettings graphSettings,
            @Value("${meshwork.imports.quiet-after:120d}") Duration quietAfter,
            @Value("${meshwork.import:}${meshwork.places:}${meshwork.export:}${meshwork.check-index:}") String command,
            Clock clock) {
        this.graph = graph;
        this.runs = runs;
        this.imports = imports;
        this.changesets = changesets;
        this.graphSettings = graphSettings;
        this.quietAfter = quietAfter;
        this.isCommand = !command.isEmpty();
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        runs.endCutShort(graphSettings.isEmbedded());
    }

    @Override
    public List<FeedStanding> all() {
        return read("MATCH (f:Feed)", Map.of());
    }

    @Override
    public Optional<FeedStanding> feed(String name) {
        return read("MATCH (f:Feed {name: $name})", Map.of("name", name)).stream()
                .findFirst();
    }

    @Override
    public List<FeedRun> runs(String feed) {
        return runs.runs(feed, MOST_RUNS);
    }

    @Override
    public Optional<byte[]> report(UUID run) {
        return runs.report(run);
    }

    @Override
    public ReportPage rows(UUID run, @Nullable Kind kind, int skip, int limit) {
        return report(run).map(csv -> ReportText.page(csv, kind, skip, limit)).orElse(ReportPage.EMPTY);
    }

    @Override
    public List<Difference> wouldDo(UUID run, int skip, int limit) {
        return runs.run(run).filter(waiting -> waiting.state() == State.HELD).isPresent()
                ? changesets.differences(run, skip, limit)
                : List.of();
    }

    @Override
    public boolean isWaiting(String feed) {
        return asked.contains(feed);
    }

    @Override
    public Optional<String> keep(Feed feed, int everyHours) {
        if (everyHours < 0 || everyHours > MOST_HOURS) {
            return Optional.of("Choose a time between an hour and a year.");
        }
        if (everyHours > 0 && !feed.source().matches("(?i)https?://.+")) {
            return Optional.of(
                    "Only a feed on the web, at an address that begins with https://, can be fetched by itself.");
        }
        graph.query("""
                        MERGE (f:Feed {name: $name})
                        SET f.source = $source, f.licence = $licence, f.everyHours = $every,
                            f.next = CASE WHEN $every = 0 THEN null ELSE $now END
                        """)
                .bindAll(Map.of(
                        "name", feed.name(),
                        "source", feed.source(),
                        "licence", feed.licence(),
                        "every", everyHours,
                        "now", ZonedDateTime.now(clock)))
                .run();
        return Optional.empty();
    }

    @Override
    public void importDue() {
        for (var feed = takeDue(); feed.isPresent(); feed = takeDue()) {
            imports.run(feed.get());
        }
    }

    @Override
    public void importSoon(String name) {
        feed(name)
                .filter(feed -> !feed.feed().source().isEmpty())
                .filter(feed -> asked.add(name))
                .ifPresent(feed -> thread.execute(() -> importAsked(feed.feed())));
    }

    private void importAsked(Feed feed) {
        try {
            putOff(feed);
            imports.run(feed);
        } finally {
            asked.remove(feed.name());
        }
    }

    /** Its next turn comes as long after this import as after any other. */
    private void putOff(Feed feed) {
        graph.query(
                        "MATCH (f:Feed {name: $name}) WHERE f.everyHours > 0 SET f.next = $now + duration({hours: f.everyHours})")
                .bindAll(Map.of("name", feed.name(), "now", ZonedDateTime.now(clock)))
                .run();
    }

    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
    void eachMinute() {
        if (!isCommand) {
            thread.execute(this::importDueOrSay);
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }

    private void importDueOrSay() {
        try {
            importDue();
        } catch (RuntimeException e) {
            log.warn("Could not see which feeds are due; trying again in a minute. {}", e.toString());
        }
    }

    /** Whoever moves the next time on is the one to import; one by one, so that none loses its turn with another. */
    private Optional<Feed> takeDue() {
        return graph.query("""
                        MATCH (f:Feed) WHERE f.everyHours > 0 AND f.next <= $now
                        WITH f ORDER BY f.next LIMIT 1
                        SET f.next = $now + duration({hours: f.everyHours})
                        RETURN f.name AS name, f.source AS source, f.licence AS licence, f.mapping AS mapping
                        """)
                .bind(ZonedDateTime.now(clock))
                .to("now")
                .fetchAs(Feed.class)
                .mappedBy((types, row) -> feedIn(row))
                .one();
    }

    private List<FeedStanding> read(String match, Map<String, Object> values) {
        var found = graph.query(match + """

                        RETURN f.name AS name, coalesce(f.source, '') AS source, coalesce(f.licence, '') AS licence,
                               f.mapping AS mapping,
                               coalesce(f.everyHours, 0) AS everyHours, f.next AS next,
                               COUNT { MATCH (s:Service {feed: f.name}) WHERE coalesce(s.withdrawn, false) = false
                                 AND NOT EXISTS { (s)-[:MERGED_INTO*1..8]->(kept:Service)
                                   WHERE coalesce(kept.withdrawn, false) = false } } AS services
                        ORDER BY toLower(f.name)
                        """)
                .bindAll(values)
                .fetchAs(Known.class)
                .mappedBy((types, row) -> new Known(
                        feedIn(row),
                        row.get("everyHours").asInt(),
                        row.get("next").isNull()
                                ? null
                                : row.get("next").asZonedDateTime().toInstant(),
                        row.get("services").asLong()))
                .all();
        return found.stream().map(this::standing).toList();
    }

    private record Known(
            Feed feed, int everyHours, @Nullable Instant next, long services) {}

    private FeedStanding standing(Known known) {
        var name = known.feed().name();
        var last = runs.runs(name, 1).stream().findFirst().orElse(null);
        var good = runs.lastGood(name);
        var different = runs.lastDifferent(name).map(FeedRun::started);
        var feed = known.feed().source().isEmpty() && last != null
                ? new Feed(
                        name,
                        last.source(),
                        known.feed().licence(),
                        known.feed().mapping())
                : known.feed();
        return new FeedStanding(
                feed,
                known.everyHours(),
                known.next(),
                known.services(),
                last,
                good.orElse(null),
                different.orElse(null),
                !runs.held(name).isEmpty()
                        ? Alert.HELD
                        : alert(known, last, good.map(FeedRun::started).orElse(null), different.orElse(null)));
    }

    private Alert alert(Known known, @Nullable FeedRun last, @Nullable Instant good, @Nullable Instant different) {
        var now = clock.instant();
        if (last == null) {
            return Alert.NONE;
        }
        if (last.state() == State.FAILED) {
            return Alert.FAILING;
        }
        if (known.everyHours() > 0
                && (good == null || good.isBefore(now.minus(Duration.ofHours(2L * known.everyHours()))))) {
            return Alert.OVERDUE;
        }
        return different != null && different.isBefore(now.minus(quietAfter)) ? Alert.QUIET : Alert.NONE;
    }

    private static Feed feedIn(MapAccessor row) {
        return new Feed(
                row.get("name").asString(),
                row.get("source").asString(""),
                row.get("licence").asString(""),
                row.get("mapping").asString(""));
    }
}
