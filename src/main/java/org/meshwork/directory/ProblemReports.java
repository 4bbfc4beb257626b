package org.meshwork.directory;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.meshwork.directory.ProblemReport.Group;
import org.meshwork.directory.ProblemReport.State;
import org.meshwork.directory.ProblemReport.What;
import org.meshwork.shared.ServiceId;
import org.neo4j.driver.types.MapAccessor;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people say is wrong, for stewards to answer: {@code (:ProblemReport {service, what, words, state})}. */
@Component
public class ProblemReports {

    /** Letters that a report may have. */
    public static final int LONGEST_WORDS = 1_000;

    private static final int MOST_OF_ONE = 20;
    private static final int MOST_OPEN = 10_000;

    private final Neo4jClient graph;
    private final Directory directory;
    private final Clock clock;

    ProblemReports(Neo4jClient graph, Directory directory, Clock clock) {
        this.graph = graph;
        this.directory = directory;
        this.clock = clock;
    }

    /** @return why it cannot be taken, in a sentence; empty where it was */
    @Transactional
    public Optional<String> report(ServiceId service, What what, String words) {
        var said = words.replaceAll("[\\p{Cc}&&[^\\n]]", " ").strip();
        if (said.length() > LONGEST_WORDS) {
            return Optional.of("Please say it in at most " + LONGEST_WORDS + " letters.");
        }
        if (what == What.OTHER && said.isEmpty()) {
            return Optional.of("Please say what is wrong.");
        }
        if (directory.service(service).isEmpty()) {
            return Optional.of("This service is not in the directory any more.");
        }
        if (count("MATCH (p:ProblemReport {state: 'OPEN', service: $service}) RETURN count(p)", service)
                >= MOST_OF_ONE) {
            return Optional.of("Thank you. Others have told us about this service too; somebody is looking at it.");
        }
        if (count("MATCH (p:ProblemReport {state: 'OPEN'}) RETURN count(p)", service) >= MOST_OPEN) {
            return Optional.of("We have more reports than we can read just now. Please try again another day.");
        }
        graph.query("""
                        CREATE (:ProblemReport {id: $id, service: $service, what: $what, words: $words, at: $at, state: 'OPEN'})
                        """)
                .bindAll(Map.of(
                        "id", UUID.randomUUID().toString(),
                        "service", service.toString(),
                        "what", what.name(),
                        "words", said,
                        "at", ZonedDateTime.now(clock)))
                .run();
        return Optional.empty();
    }

    /** Services of which something is open. */
    public long waiting() {
        return graph.query("MATCH (p:ProblemReport {state: 'OPEN'}) RETURN count(DISTINCT p.service)")
                .fetchAs(Long.class)
                .one()
                .orElse(0L);
    }

    /** What is open, by service: where most people say so first. */
    public List<Group> open(int skip, int limit) {
        var ids = List.copyOf(graph.query("""
                        MATCH (p:ProblemReport {state: 'OPEN'})
                        RETURN p.service AS service, count(p) AS reports, min(p.at) AS first
                        ORDER BY reports DESC, first, service SKIP $skip LIMIT $limit
                        """)
                .bindAll(Map.of("skip", skip, "limit", limit))
                .fetchAs(ServiceId.class)
                .mappedBy((types, row) ->
                        ServiceId.parse(row.get("service").asString()).orElseThrow())
                .all());
        var services = directory.services(ids).stream().collect(toMap(Service::id, identity()));
        var reports = read(ids).stream().collect(groupingBy(ProblemReport::service));
        return ids.stream()
                .flatMap(id -> Stream.ofNullable(services.get(id)))
                .map(service -> new Group(service, reports.getOrDefault(service.id(), List.of())))
                .toList();
    }

    /** Open ones of a service, oldest first. */
    public List<ProblemReport> openOf(ServiceId service) {
        return read(List.of(service));
    }

    /**
     * Closes all that is open about a service.
     *
     * @param state not {@link State#OPEN}
     * @param answer for whoever looks later; may be empty
     * @param by the account's user name
     */
    @Transactional
    public void close(ServiceId service, State state, String answer, String by) {
        if (state == State.OPEN) {
            throw new IllegalArgumentException("closed as open");
        }
        graph.query("""
                        MATCH (p:ProblemReport {state: 'OPEN', service: $service})
                        SET p.state = $state, p.answer = $answer, p.by = $by, p.closed = $at
                        """)
                .bindAll(Map.of(
                        "service", service.toString(),
                        "state", state.name(),
                        "answer", answer.strip(),
                        "by", by,
                        "at", ZonedDateTime.now(clock)))
                .run();
    }

    private List<ProblemReport> read(List<ServiceId> services) {
        return List.copyOf(graph.query("""
                        UNWIND $services AS service
                        MATCH (p:ProblemReport {state: 'OPEN', service: service})
                        RETURN p {.*} AS report ORDER BY p.at, p.id
                        """)
                .bind(services.stream().map(ServiceId::toString).toList())
                .to("services")
                .fetchAs(ProblemReport.class)
                .mappedBy((types, row) -> report(row.get("report")))
                .all());
    }

    private static ProblemReport report(MapAccessor row) {
        return new ProblemReport(
                UUID.fromString(row.get("id").asString()),
                ServiceId.parse(row.get("service").asString()).orElseThrow(),
                What.valueOf(row.get("what").asString()),
                row.get("words").asString(""),
                row.get("at").asZonedDateTime().toInstant(),
                State.valueOf(row.get("state").asString()),
                row.get("answer").asString(""),
                row.get("by").asString(""),
                row.get("closed").isNull()
                        ? null
                        : row.get("closed").asZonedDateTime().toInstant());
    }

    private long count(String statement, ServiceId service) {
        return graph.query(statement)
                .bind(service.toString())
                .to("service")
                .fetchAs(Long.class)
                .one()
                .orElse(0L);
    }
}
