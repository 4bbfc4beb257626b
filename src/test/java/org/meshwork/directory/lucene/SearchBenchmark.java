package org.meshwork.directory.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Sort;
import org.apache.lucene.store.FSDirectory;
import org.meshwork.demonstration.DemoServices;
import org.meshwork.directory.Delivery;
import org.meshwork.directory.Facet;
import org.meshwork.directory.Joining;
import org.meshwork.directory.OpeningHours;
import org.meshwork.directory.Query;
import org.meshwork.directory.Service;
import org.meshwork.directory.ServiceExample;
import org.meshwork.directory.Venue;
import org.meshwork.directory.meaning.KnownQuestions;
import org.meshwork.directory.meaning.Meaning;
import org.meshwork.directory.meaning.SentenceMeaning;
import org.meshwork.shared.Point;

/**
 * How long a search takes among many services. Not a test: run its main with the sizes, and compare runs on one machine only.
 *
 * <p>The services are made of sentences of the demonstration, put together by chance; so are their meanings, of its meanings
 * with some noise, as working them out would take most of an hour. Questions are the demonstration's judged ones, their
 * meaning worked out afresh each time. Where other programs share the machine, the time of the processor tells more than that
 * of the clock.
 */
final class SearchBenchmark {

    private static final long SEED = 20_261_010;
    private static final int ROUNDS = Integer.getInteger("benchmark.rounds", 10);

    /** Until the compiler has done with the code, which goes on beside the first few hundred searches. */
    private static final int WARM_UP = Integer.getInteger("benchmark.warm-up", 10);

    /** Making one takes minutes, so that they stay for the next run. */
    private static final Path KEPT = Path.of(System.getProperty("benchmark.indexes", "target/benchmark"));

    private final Random random = new Random(SEED);
    private final List<Service> models = DemoServices.on(Shelf.TODAY);
    final List<String> questions = JudgedSearches.ofSaltmarsh().searches().stream()
            .map(JudgedSearches.Judged::text)
            .toList();
    final Fresh meaning = new Fresh();

    public static void main(String[] sizes) throws IOException {
        var benchmark = new SearchBenchmark();
        System.out.println(benchmark.embedding());
        System.out.println(
                "| services | what | p50 ms | p95 ms | searches a second | processor p50 ms | p95 ms | heap MB | index MB |");
        System.out.println("|---:|---|---:|---:|---:|---:|---:|---:|---:|");
        for (var size : sizes) {
            benchmark.run(Integer.parseInt(size));
        }
    }

    private String embedding() {
        var start = System.nanoTime();
        questions.forEach(meaning.real::ofQuestion);
        var middle = System.nanoTime();
        models.stream().limit(50).map(ServiceDocument::passage).forEach(meaning.real::ofPassage);
        return String.format(
                Locale.ROOT,
                "meaning of a question %.1f ms, of a service %.1f ms",
                (middle - start) / 1e6 / questions.size(),
                (System.nanoTime() - middle) / 1e6 / 50);
    }

    private void run(int size) throws IOException {
        var folder = KEPT.resolve(Integer.toString(size));
        if (!Files.exists(folder)) {
            Files.createDirectories(folder);
            filled(size, folder).close();
        }
        try (var index = new ServiceIndex(FSDirectory.open(folder), meaning, Part.ALL)) {
            index.prepare(Shelf.TODAY);
            row(size, "all of it", folder, question -> index.find(Query.of(question), Shelf.TODAY));
            row(size, "near a place", folder, question -> index.find(near(question), Shelf.TODAY));
            var choices = Map.of(
                    Facet.COST, Set.of("FREE"),
                    Facet.DAY, Set.of("SATURDAY", "SUNDAY"),
                    Facet.JOINING, Set.of("SELF_REFERRAL"));
            row(size, "near, free, at the weekend, self-referral", folder, question -> {
                var query = near(question);
                for (var facet : choices.keySet()) {
                    query = query.choosing(facet, choices.get(facet));
                }
                index.find(query, Shelf.TODAY);
            });
        }
        var words = EnumSet.complementOf(EnumSet.of(Part.MEANING));
        try (var index = new ServiceIndex(FSDirectory.open(folder), Meaning.none(), Set.copyOf(words))) {
            index.prepare(Shelf.TODAY);
            row(size, "words only", folder, question -> index.find(Query.of(question), Shelf.TODAY));
        }
        try (var reader = DirectoryReader.open(FSDirectory.open(folder))) {
            var searcher = new IndexSearcher(reader);
            row(size, "bare Lucene, same words", folder, question -> bare(searcher, question));
        }
    }

    private static Query near(String question) {
        return Query.of(question).near(new Point(53.4, -2.9));
    }

    ServiceIndex filled(int size, Path folder) throws IOException {
        var index = new ServiceIndex(FSDirectory.open(folder), meaning, Part.ALL);
        for (var made = 0; made < size; made += 1_000) {
            index.apply(
                    IntStream.range(made, Math.min(size, made + 1_000))
                            .mapToObj(this::service)
                            .toList(),
                    List.of(),
                    ServiceIndex.Position.NOWHERE);
            while (index.addMeanings(1_000)) {
                // Until these have theirs.
            }
        }
        index.apply(List.of(), List.of(), new ServiceIndex.Position("benchmark", 1));
        index.commit();
        return index;
    }

    static void bare(IndexSearcher searcher, String question) {
        try {
            var text = new TextQuery(Wording.of(question, searcher.getIndexReader(), Part.ALL), List.of());
            var found = searcher.search(BareLucene.of(text), 20, Sort.RELEVANCE);
            for (var hit : found.scoreDocs) {
                searcher.storedFields().document(hit.doc);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void row(int size, String what, Path folder, Consumer<String> search) throws IOException {
        for (var round = 0; round < WARM_UP; round++) {
            questions.forEach(search);
        }
        var threads = ManagementFactory.getThreadMXBean();
        var times = new ArrayList<Long>();
        var worked = new ArrayList<Long>();
        for (var round = 0; round < ROUNDS; round++) {
            for (var question : questions) {
                var start = System.nanoTime();
                var startOfWork = threads.getCurrentThreadCpuTime();
                search.accept(question);
                worked.add(threads.getCurrentThreadCpuTime() - startOfWork);
                times.add(System.nanoTime() - start);
            }
        }
        var sorted = sorted(times);
        var processor = sorted(worked);
        System.gc();
        var runtime = Runtime.getRuntime();
        System.out.printf(
                Locale.ROOT,
                "| %,d | %s | %.1f | %.1f | %.0f | %.1f | %.1f | %d | %d |%n",
                size,
                what,
                sorted[sorted.length / 2],
                sorted[sorted.length * 95 / 100],
                1000 * sorted.length / Arrays.stream(sorted).sum(),
                processor[processor.length / 2],
                processor[processor.length * 95 / 100],
                (runtime.totalMemory() - runtime.freeMemory()) >> 20,
                size(folder) >> 20);
    }

    private static double[] sorted(List<Long> nanoseconds) {
        return nanoseconds.stream().mapToDouble(time -> time / 1e6).sorted().toArray();
    }

    private static long size(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }

    private Service service(int number) {
        var like = one();
        var made = ServiceExample.called(one().name() + " " + number)
                .by(one().organisation())
                .summary(one().summary())
                .description(one().description() + " " + one().description())
                .meets(one().needs().toArray(String[]::new))
                .types(one().types().toArray(String[]::new))
                .ages(like.eligibility().minimumAge(), like.eligibility().maximumAge())
                .audiences(like.eligibility().audiences().toArray(String[]::new))
                .costs(one().cost())
                .joined(like.joining().toArray(Joining[]::new))
                .delivered(like.delivery().toArray(Delivery[]::new))
                .speaking(one().languages().toArray(String[]::new))
                .assured(Shelf.TODAY.minusDays(random.nextInt(900)))
                .open(usualHours().text())
                .at(53 + random.nextDouble(), -3 + random.nextDouble());
        return made.service();
    }

    private OpeningHours usualHours() {
        return Stream.concat(Stream.of(one().hours()), one().venues().stream().map(Venue::hours))
                .filter(OpeningHours::isKnown)
                .findFirst()
                .orElse(OpeningHours.UNKNOWN);
    }

    private Service one() {
        return models.get(random.nextInt(models.size()));
    }

    /** Of questions worked out each time, as if nobody had asked before; of services by chance. */
    private final class Fresh implements Meaning {

        private final SentenceMeaning real = SentenceMeaning.loaded();
        private final KnownQuestions known = KnownQuestions.workedOut(real::ofQuestion, real::ofPassage);
        private final List<float[]> passages = models.stream()
                .limit(200)
                .flatMap(service -> real.ofPassage(ServiceDocument.passage(service)).stream())
                .toList();
        private int asked;

        @Override
        public Optional<float[]> ofQuestion(String text) {
            // The same to the models, and another to what is remembered.
            return real.ofQuestion(text + " ".repeat(asked++ % 50_000 % 997));
        }

        @Override
        public Optional<float[]> ofPassage(String text) {
            var direction = passages.get(random.nextInt(passages.size())).clone();
            var length = 0.0;
            for (var i = 0; i < direction.length; i++) {
                direction[i] += (float) (0.02 * random.nextGaussian());
                length += direction[i] * direction[i];
            }
            for (var i = 0; i < direction.length; i++) {
                direction[i] /= (float) Math.sqrt(length);
            }
            return Optional.of(direction);
        }

        @Override
        public KnownQuestions knownQuestions() {
            return known;
        }

        @Override
        public boolean isReady() {
            return true;
        }
    }
}
