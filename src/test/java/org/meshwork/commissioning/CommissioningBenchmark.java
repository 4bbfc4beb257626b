package org.meshwork.commissioning;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.meshwork.commissioning.Counted.Pool;
import org.meshwork.demonstration.County;
import org.meshwork.directory.Directory;
import org.meshwork.directory.UnansweredSearches;
import org.meshwork.findings.Thresholds;
import org.meshwork.graph.CypherFile;
import org.meshwork.person.CareWebs;
import org.meshwork.person.WebsChanged;
import org.meshwork.places.Area;
import org.meshwork.places.Places;
import org.meshwork.shared.Condition;
import org.meshwork.shared.Seam;
import org.meshwork.shared.Vocabulary;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.kernel.impl.transaction.log.checkpoint.CheckPointer;
import org.neo4j.kernel.impl.transaction.log.checkpoint.SimpleTriggerInfo;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;

/**
 * Whether a commissioner's questions cost the same however many people there are: a county of 700 small areas with full webs,
 * or with summaries alone. Each summary is worked out from a generated web as an edit works it out.
 *
 * <p>A program, not a test: {@code main(webs=1000 webs=10000 summaries=100000 …)}, each size on a graph of its own. It fails
 * where what is added up for a release is not what the webs say.
 */
final class CommissioningBenchmark {

    private static final int WARM_UP = Integer.getInteger("benchmark.warm-up", 40);
    private static final int ROUNDS = Integer.getInteger("benchmark.rounds", 60);

    /** Graphs are made in here and stay, as making the largest takes most of an hour; one that is there is only asked. */
    private static final Path KEPT = Path.of(System.getProperty("benchmark.graphs", "target/benchmark-graphs"));

    private static final int AT_ONCE = 500;
    private static final int EDITS = 200;
    private static final LocalDate DAY = LocalDate.of(2026, 10, 10);
    private static final YearMonth MONTH = YearMonth.of(2026, 9);
    private final County county = new County(DAY);
    private final Map<String, List<double[]>> first = new LinkedHashMap<>();
    private final Map<String, List<double[]>> again = new LinkedHashMap<>();
    private final List<String> sizes = new ArrayList<>();
    private final Map<String, Map<String, String>> costs = new LinkedHashMap<>();

    public static void main(String[] arguments) throws IOException {
        var benchmark = new CommissioningBenchmark();
        for (var argument : arguments) {
            var size = argument.split("=", 2);
            benchmark.run(size[0].equals("webs"), Integer.parseInt(size[1]));
        }
        benchmark.print();
    }

    private void run(boolean isFull, int people) throws IOException {
        var folder = KEPT.resolve("%d-%s".formatted(people, isFull ? "webs" : "summaries"));
        sizes.add("%,d %s".formatted(people, isFull ? "webs" : "summaries"));
        if (!isDone(folder, "written")) {
            FileSystemUtils.deleteRecursively(folder);
            Files.createDirectories(folder);
            try (var part = CommissioningPart.start(folder)) {
                fill(part, folder, isFull, people);
            }
            done(folder, "written");
        }
        if (!isDone(folder, "released")) {
            try (var part = CommissioningPart.start(folder)) {
                release(part, folder, isFull);
            }
            done(folder, "released");
        }
        try (var part = CommissioningPart.start(folder)) {
            ask(part);
            cost("heap in use, MB", heap());
        }
    }

    private static boolean isDone(Path folder, String step) {
        return Files.exists(folder.resolveSibling(folder.getFileName() + "." + step));
    }

    private static void done(Path folder, String step) throws IOException {
        Files.createFile(folder.resolveSibling(folder.getFileName() + "." + step));
    }

    private void fill(ConfigurableApplicationContext part, Path folder, boolean isFull, int people) {
        part.getBean(Places.class).putAreas(County.AREAS);
        part.getBean(Directory.class).put(county.services());
        var empty = bytes(part, folder);
        cost("writing, ms each", seconds(() -> write(part, isFull, people)) * 1_000 / people);
        cost("on disk, kB each", (bytes(part, folder) - empty) / 1e3 / people);
    }

    private void release(ConfigurableApplicationContext part, Path folder, boolean isFull) {
        var graph = part.getBean(Neo4jClient.class);
        graph.query("MATCH (:Release)-[]->(n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS")
                .run();
        graph.query("MATCH (r:Release) DELETE r").run();
        var before = bytes(part, folder);
        cost("working out and writing one summary, ms", isFull ? summaryOfAnEdit(part) : Double.NaN);
        var added = new ArrayList<Counted>();
        var adding = seconds(() -> added.addAll(addUp(part)));
        cost("adding up, s", adding);
        var direct = isFull ? seconds(() -> compare(added, countDirectly(part))) : Double.NaN;
        cost("the same from the webs, s", direct);
        cost("ratio", direct / adding);
        added.clear();
        var releases = part.getBean(Releases.class);
        cost("making a release, s", seconds(() -> releases.make(MONTH.minusMonths(1))));
        cost("making the next, held against it, s", seconds(() -> releases.make(MONTH)));
        requireTheSame(part);
        cost("two releases on disk, MB", (bytes(part, folder) - before) / 1e6);
    }

    private void cost(String what, double value) {
        var text = Double.isNaN(value) ? "–" : String.format(Locale.ROOT, "%.2f", value);
        costs.computeIfAbsent(what, none -> new HashMap<>()).put(sizes.getLast(), text);
        System.err.println(sizes.getLast() + ": " + what + " " + text);
    }

    private void write(ConfigurableApplicationContext part, boolean isFull, int people) {
        for (int first = 0; first < people; first += AT_ONCE) {
            var webs = county.webs(first, Math.min(AT_ONCE, people - first));
            if (isFull) {
                part.getBean(CareWebs.class).load(webs);
            } else {
                part.getBean(Neo4jClient.class)
                        .query("UNWIND $rows AS row CREATE (s:WebSummary) SET s = row")
                        .bind(webs.stream()
                                .filter(web -> web.profile().inTotals())
                                .map(web -> Summaries.summary(web, DAY, Thresholds.shipped()))
                                .toList())
                        .to("rows")
                        .run();
            }
        }
    }

    /** What an edit of a web that is there costs more because of its summary, on average. */
    private double summaryOfAnEdit(ConfigurableApplicationContext part) {
        var summaries = part.getBean(Summaries.class);
        var transaction = new TransactionTemplate(part.getBean(PlatformTransactionManager.class));
        var webs = county.webs(0, EDITS);
        return transaction.execute(status ->
                seconds(() -> webs.forEach(web -> summaries.write(new WebsChanged(List.of(web))))) * 1_000 / EDITS);
    }

    /** A release that is worked out again is the one that was kept. */
    private static void requireTheSame(ConfigurableApplicationContext part) {
        var kept = Set.copyOf(part.getBean(ReleaseStore.class).figures(MONTH));
        var again = part.getBean(Releases.class).sheet(MONTH).figures().stream()
                .filter(Figure::isKept)
                .collect(toSet());
        if (kept.isEmpty() || !kept.equals(again)) {
            throw new IllegalStateException("%,d figures were kept, not the %,d".formatted(kept.size(), again.size()));
        }
    }

    private static List<Counted> addUp(ConfigurableApplicationContext part) {
        var store = part.getBean(ReleaseStore.class);
        return store.addUp(store.areas(), Mark.withRules(), MONTH);
    }

    private record Key(String area, Filter filter) {}

    private record Row(Key key, String seam, int people, Pool pool, int withoutPlan) {}

    private static List<Row> countDirectly(ConfigurableApplicationContext part) {
        return List.copyOf(part.getBean(Neo4jClient.class)
                .query(CypherFile.beside(CommissioningBenchmark.class, "count-webs"))
                .bindAll(Map.of(
                        "day",
                        DAY,
                        "longTerm",
                        Vocabulary.shipped().conditions().stream()
                                .filter(Condition::longTerm)
                                .map(Condition::code)
                                .toList()))
                .fetchAs(Row.class)
                .mappedBy((types, row) -> new Row(
                        new Key(
                                row.get("area").asString(),
                                new Filter(
                                        row.get("condition").asString(),
                                        row.get("age").asString())),
                        row.get("seam").asString(),
                        row.get("people").asInt(),
                        new Pool(
                                row.get("joined").asInt(),
                                row.get("torn").asInt(),
                                row.get("unknown").asInt(),
                                row.get("knowing").asInt(),
                                row.get("holding").asInt()),
                        row.get("noPlan").asInt()))
                .all());
    }

    /** Of findings only one is compared: the direct count knows no rules. */
    private static void compare(List<Counted> added, List<Row> direct) {
        var seams = new HashMap<Key, EnumMap<Seam, Pool>>();
        direct.stream()
                .filter(row -> !row.seam().equals("ALL"))
                .forEach(row -> seams.computeIfAbsent(row.key(), none -> new EnumMap<>(Seam.class))
                        .put(Seam.valueOf(row.seam()), row.pool()));
        var expected = new HashMap<Key, List<Object>>();
        direct.stream()
                .filter(row -> row.seam().equals("ALL"))
                .forEach(row -> expected.put(
                        row.key(),
                        List.of(
                                row.people(),
                                row.pool(),
                                row.withoutPlan(),
                                Map.copyOf(seams.getOrDefault(row.key(), new EnumMap<>(Seam.class))))));
        var found = new HashMap<Key, List<Object>>();
        added.forEach(one -> found.put(
                new Key(one.area(), one.filter()), List.of(one.people(), one.all(), one.rule("no-plan"), one.seams())));
        for (var key : expected.keySet()) {
            if (!expected.get(key).equals(found.get(key))) {
                throw new IllegalStateException(
                        "%s: the webs say %s, added up was %s".formatted(key, expected.get(key), found.get(key)));
            }
        }
        if (found.size() != expected.size()) {
            throw new IllegalStateException("%d groups, not %d".formatted(found.size(), expected.size()));
        }
    }

    /** Whom to ask: those who have kept nothing of a release yet, or those of the program. */
    private record Asked(
            Releases releases,
            Hotspots hotspots,
            FaultLines lines,
            ReleaseFile file,
            Trends trends,
            Equity equity,
            Deserts deserts,
            UnmetNeeds unmet) {

        static Asked again(ConfigurableApplicationContext part) {
            return new Asked(
                    part.getBean(Releases.class),
                    part.getBean(Hotspots.class),
                    part.getBean(FaultLines.class),
                    part.getBean(ReleaseFile.class),
                    part.getBean(Trends.class),
                    part.getBean(Equity.class),
                    part.getBean(Deserts.class),
                    part.getBean(UnmetNeeds.class));
        }

        static Asked first(ConfigurableApplicationContext part) {
            var store = new ReleaseStore(part.getBean(Neo4jClient.class));
            var places = part.getBean(Places.class);
            var hotspots = new Hotspots(store, places);
            var lines = new FaultLines(part.getBean(FaultLineStore.class), store);
            return new Asked(
                    part.getBean(Releases.class),
                    hotspots,
                    lines,
                    new ReleaseFile(store, lines, places),
                    new Trends(store, places),
                    new Equity(store),
                    part.getBean(Deserts.class),
                    new UnmetNeeds(
                            part.getBean(UnansweredSearches.class), hotspots, part.getBean(Provision.class), places));
        }
    }

    private void ask(ConfigurableApplicationContext part) {
        questions(part).forEach((what, question) -> {
            measure(first, what, () -> question.accept(Asked.first(part)));
            measure(again, what, () -> question.accept(Asked.again(part)));
        });
    }

    private void measure(Map<String, List<double[]>> times, String what, Runnable question) {
        for (int round = 0; round < WARM_UP; round++) {
            question.run();
        }
        var taken = new double[ROUNDS];
        var before = processor();
        for (int round = 0; round < ROUNDS; round++) {
            var begun = System.nanoTime();
            question.run();
            taken[round] = (System.nanoTime() - begun) / 1e6;
        }
        var processor = (processor() - before) * 1_000 / ROUNDS;
        Arrays.sort(taken);
        var p = new double[] {taken[ROUNDS / 2], taken[Math.min(ROUNDS - 1, ROUNDS * 95 / 100)], processor};
        times.computeIfAbsent(what, none -> new ArrayList<>()).add(p);
        System.err.printf(Locale.ROOT, "%s: %s %.1f, %.1f; %.1f%n", sizes.getLast(), what, p[0], p[1], p[2]);
    }

    private static Map<String, Consumer<Asked>> questions(ConfigurableApplicationContext part) {
        var hotspots = part.getBean(Hotspots.class);
        var releases = part.getBean(Releases.class);
        var release = releases.latest().orElseThrow();
        var whole = hotspots.whole().orElseThrow();
        var ward = hotspots.wards().getFirst();
        var handovers = question(new Indicator.HandoverCoverage(), Area.Level.SMALL);
        var questions = new LinkedHashMap<String, Consumer<Asked>>();
        questions.put("releases there are", asked -> asked.releases().all());
        questions.put("map and ranking, small areas", asked -> asked.hotspots().rank(release, handovers));
        questions.put(
                "map and ranking, wards",
                asked -> asked.hotspots().rank(release, question(new Indicator.HandoverCoverage(), Area.Level.WARD)));
        questions.put(
                "a finding's rate, small areas",
                asked -> asked.hotspots()
                        .rank(release, question(Indicator.called("unmet-need").orElseThrow(), Area.Level.SMALL)));
        questions.put(
                "one seam, small areas",
                asked -> asked.hotspots()
                        .rank(release, question(new Indicator.SeamCoverage(County.TORN_SEAM), Area.Level.SMALL)));
        questions.put(
                "two filters, small areas",
                asked -> asked.hotspots()
                        .rank(
                                release,
                                new Hotspots.Question(
                                        new Indicator.HandoverCoverage(),
                                        "copd",
                                        AgeGroup.OLDER,
                                        Hotspots.TOUCHING,
                                        Area.Level.SMALL,
                                        whole.code())));
        questions.put(
                "nearest eight as neighbours",
                asked -> asked.hotspots()
                        .rank(
                                release,
                                new Hotspots.Question(
                                        new Indicator.HandoverCoverage(),
                                        null,
                                        null,
                                        new Neighbours.Nearest(8),
                                        Area.Level.SMALL,
                                        whole.code())));
        questions.put(
                "likeness of neighbours (Moran's I)",
                asked -> asked.hotspots().rank(release, handovers).likeness());
        questions.put(
                "funnel", asked -> asked.hotspots().rank(release, handovers).funnel());
        questions.put("conditions to filter by", asked -> asked.hotspots().conditions(release, whole.code()));
        questions.put("findings of one ward", asked -> asked.hotspots().findings(release, ward.code()));
        questions.put("fault lines and overlaps", asked -> asked.lines().rank(release, whole.code()));
        questions.put("trend of one ward", asked -> asked.trends().of(new Indicator.HandoverCoverage(), ward.code()));
        questions.put(
                "equity, the whole",
                asked -> asked.equity().of(release, new Indicator.HandoverCoverage(), whole.code()));
        questions.put("deserts", asked -> asked.deserts().of(new Deserts.Wanted("company", 2), whole));
        questions.put("unmet need", asked -> asked.unmet().of(release, whole, whole));
        questions.put(
                "twelve principles",
                asked -> asked.hotspots()
                        .rank(
                                release,
                                Principle.all().stream()
                                        .flatMap(principle -> principle.indicators().stream())
                                        .map(indicator -> question(indicator, Area.Level.WARD))
                                        .toList()));
        questions.put("board page", asked -> {
            var ranking = asked.hotspots().rank(release, handovers);
            asked.hotspots().rank(release, question(new Indicator.HandoverCoverage(), Area.Level.WARD));
            asked.hotspots().findings(release, ward.code());
            asked.lines().rank(release, whole.code());
            ranking.funnel();
        });
        questions.put("CSV of areas", asked -> asked.file().areas(release));
        questions.put("CSV of pairs", asked -> asked.file().pairs(release, whole.code()));
        return questions;
    }

    private static Hotspots.Question question(Indicator indicator, Area.Level level) {
        return new Hotspots.Question(indicator, null, level, County.WHOLE);
    }

    private void print() {
        System.out.println("| | " + String.join(" | ", sizes) + " |");
        System.out.println("|---|" + "---:|".repeat(sizes.size()));
        costs.forEach((what, values) -> System.out.println("| " + what + " | "
                + sizes.stream().map(size -> values.getOrDefault(size, "")).collect(joining(" | ")) + " |"));
        System.out.println();
        print("first asked", first);
        print("asked again", again);
    }

    private void print(String what, Map<String, List<double[]>> times) {
        System.out.println("| " + what + ": p50, p95, ms; processor, ms | " + String.join(" | ", sizes)
                + " | largest / smallest |");
        System.out.println("|---|" + "---:|".repeat(sizes.size() + 1));
        times.forEach((question, values) -> {
            var line = new StringBuilder("| " + question + " |");
            values.forEach(p -> line.append(String.format(Locale.ROOT, " %.1f, %.1f; %.1f |", p[0], p[1], p[2])));
            line.append(String.format(Locale.ROOT, " %.2f |", largest(values) / smallest(values)));
            System.out.println(line);
        });
        System.out.println();
    }

    private static double largest(List<double[]> values) {
        return values.stream().mapToDouble(p -> p[2]).max().orElseThrow();
    }

    private static double smallest(List<double[]> values) {
        return values.stream().mapToDouble(p -> p[2]).min().orElseThrow();
    }

    /** Of the processor, all threads together: the graph works in threads of its own, and other programs share the machine. */
    private static double seconds(Runnable work) {
        var before = processor();
        work.run();
        return processor() - before;
    }

    private static double processor() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1e9;
    }

    private static double heap() {
        System.gc();
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / 1e6;
    }

    /** Of the stores, without the logs of transactions. */
    private static long bytes(ConfigurableApplicationContext part, Path folder) {
        var graph = (GraphDatabaseAPI)
                part.getBean(DatabaseManagementService.class).database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
        try (var files = Files.walk(folder)) {
            graph.getDependencyResolver()
                    .resolveDependency(CheckPointer.class)
                    .forceCheckPoint(new SimpleTriggerInfo("benchmark"));
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().contains("transaction"))
                    .filter(file -> !file.toString().contains("/transactions/"))
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
