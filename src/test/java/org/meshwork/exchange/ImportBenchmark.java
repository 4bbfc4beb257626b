package org.meshwork.exchange;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.meshwork.directory.Directory;
import org.neo4j.driver.Driver;
import org.springframework.util.FileSystemUtils;

/**
 * How fast a large feed goes in, beside the same nodes and links written by bare {@code UNWIND} through the driver in the same run.
 *
 * <p>A program, not a test: {@code main(number of services)}. Run it with {@code -Xmx1g}.
 */
final class ImportBenchmark {

    private static final int BATCH = 10_000;

    private ImportBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        var services = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        var folder = Files.createTempDirectory("import-benchmark");
        try {
            var feed = write(folder.resolve("feed.json"), services, -1);
            var changed = write(folder.resolve("changed.json"), services, services / 2);
            System.out.printf(
                    "%,d services, %,d kB, heap at most %,d MB%n", services, Files.size(feed) / 1_000, heap());
            Rate bare;
            try (var part = DirectoryPart.start(folder.resolve("bare"))) {
                var driver = part.getBean(Driver.class);
                bare(driver, 0, Math.min(services, BATCH));
                driver.session()
                        .run("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS")
                        .consume();
                bare = rate("bare UNWIND", services, () -> bare(driver, 0, services));
            }
            try (var part = DirectoryPart.start(folder.resolve("meshwork"))) {
                var feeds = part.getBean(FeedImport.class);
                var directory = part.getBean(Directory.class);
                feeds.run(new Feed(
                        "warm", write(folder.resolve("warm.json"), 2_000, -1).toString(), ""));
                var first = rate("first import", services, () -> run(feeds, feed));
                rate("  until all of it is found", services, directory::awaitIndexed);
                var rows = rate("one record changed", services, () -> run(feeds, changed));
                var same = rate("nothing changed", services, () -> run(feeds, changed));
                System.out.printf(
                        "first import / bare UNWIND %.2f, by processor %.2f; one changed / first %.1f; nothing changed / first %.1f%n",
                        first.perSecond() / bare.perSecond(),
                        bare.processor() / first.processor(),
                        rows.perSecond() / first.perSecond(),
                        same.perSecond() / first.perSecond());
            }
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    /** @param processor seconds of all threads: what is left to compare where other programs share the machine */
    private record Rate(double perSecond, double processor) {}

    private static Rate rate(String what, int services, Runnable work) {
        var begun = System.nanoTime();
        var before = processor();
        work.run();
        var seconds = (System.nanoTime() - begun) / 1e9;
        var processor = processor() - before;
        System.out.printf(
                "%-30s %8.1f s %8.1f s of processor %,10.0f services/s%n",
                what, seconds, processor, services / seconds);
        return new Rate(services / seconds, processor);
    }

    private static double processor() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1e9;
    }

    private static void run(FeedImport feeds, Path file) {
        var report = feeds.run(new Feed("large", file.toString(), ""));
        if (report.whyItFailed().isPresent()) {
            throw new IllegalStateException(report.summary());
        }
    }

    private static long heap() {
        return Runtime.getRuntime().maxMemory() / 1_000_000;
    }

    /** @param changed number of the one that reads differently */
    private static Path write(Path file, int services, int changed) throws IOException {
        try (var out = Files.newBufferedWriter(file)) {
            for (var n = 0; n < services; n++) {
                out.append(n == 0 ? '[' : ',')
                        .append(record(n, n == changed ? "Now otherwise. " : ""))
                        .append('\n');
            }
            out.append(']');
        }
        return file;
    }

    private static String record(int n, String more) {
        return """
                {"id":"s%1$d","name":"Service number %1$d","status":"active","description":"%2$sA club for older people who live alone. \
                We meet every week for lunch, gentle exercise and company, and somebody can fetch you. New members are welcome.",
                 "email":"club%1$d@steady.example","url":"https://steady.example/%1$d","minimum_age":60,"assured_date":"2026-01-05",
                 "attending_access":"drop-in","attending_type":"venue","fees":"Free",
                 "phones":[{"number":"01632 960%3$03d"}],
                 "organization":{"id":"o%4$d","name":"Organisation %4$d","website":"https://steady.example"},
                 "attributes":[{"taxonomy_term":{"code":"lunch-club"}},{"taxonomy_term":{"code":"company"}}],
                 "service_at_locations":[{"location":{"name":"Hall %4$d","latitude":%5$.4f,"longitude":-0.6,
                   "addresses":[{"address_1":"%1$d High Street","postal_code":"ZZ1 1AA"}]},
                   "schedules":[{"byday":"MO","freq":"WEEKLY","opens_at":"10:00","closes_at":"12:00"}]}]}""".formatted(n, more, n % 1_000, n / 20, 53 + n % 10_000 / 10_000.0)
                .replace('\n', ' ');
    }

    private static void bare(Driver driver, int from, int to) {
        try (var session = driver.session()) {
            for (var label : List.of("Service", "Organisation", "Location", "Feed")) {
                session.run("CREATE INDEX IF NOT EXISTS FOR (n:" + label + ") ON (n.id)")
                        .consume();
            }
            for (var n = from; n < to; n += BATCH) {
                var rows = IntStream.range(n, Math.min(n + BATCH, to))
                        .mapToObj(ImportBenchmark::row)
                        .toList();
                session.executeWriteWithoutResult(transaction ->
                        transaction.run("""
                        UNWIND $rows AS row
                        MERGE (o:Organisation {id: row.organisation}) SET o.name = row.organisation, o.website = 'https://steady.example'
                        CREATE (s:Service) SET s = row.service
                        CREATE (l:Location) SET l = row.location
                        CREATE (o)-[:PROVIDES]->(s)
                        CREATE (s)-[:AT {hours: 'Mo 10:00-12:00', position: 0}]->(l)
                        MERGE (need:Need {code: 'company'}) CREATE (s)-[:MEETS {position: 0}]->(need)
                        MERGE (type:Term {vocabulary: 'service-type', code: 'lunch-club'})
                        CREATE (s)-[:CLASSIFIED_AS {position: 0}]->(type)
                        MERGE (feed:Feed {name: 'large'}) CREATE (feed)-[:SUPPLIED]->(s)
                        """, Map.of("rows", rows)).consume());
            }
        }
    }

    private static Map<String, Object> row(int n) {
        var service = new HashMap<String, Object>(Map.of(
                "id",
                "s" + n,
                "name",
                "Service number " + n,
                "summary",
                "A club for older people who live alone.",
                "description",
                "A club for older people who live alone. We meet every week for lunch, gentle exercise and company, "
                        + "and somebody can fetch you. New members are welcome.",
                "hours",
                "",
                "minimumAge",
                60,
                "cost",
                "FREE",
                "joining",
                new ArrayList<>(List.of("DROP_IN")),
                "delivery",
                new ArrayList<>(List.of("IN_PERSON")),
                "phone",
                "01632 960" + n % 1_000));
        service.putAll(Map.of(
                "email",
                "club" + n + "@steady.example",
                "website",
                "https://steady.example/" + n,
                "assuredOn",
                LocalDate.of(2026, 1, 5),
                "feed",
                "large",
                "feedId",
                "s" + n,
                "licence",
                "",
                "costDetail",
                "",
                "joinDetail",
                "",
                "withdrawn",
                false));
        var location = Map.of(
                "id",
                "l" + n,
                "name",
                "Hall " + n / 20,
                "address",
                n + " High Street",
                "postcode",
                "ZZ1 1AA",
                "latitude",
                53 + n % 10_000 / 10_000.0,
                "longitude",
                -0.6,
                "confidential",
                false);
        return Map.of("organisation", "Organisation " + n / 20, "service", service, "location", location);
    }
}
