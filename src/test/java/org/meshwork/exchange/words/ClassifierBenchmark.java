package org.meshwork.exchange.words;

import java.util.List;
import java.util.stream.Stream;
import org.meshwork.shared.SeedTable;

/**
 * How many services one core classifies a second: those of the demonstration, over and over.
 *
 * <p>A program, not a test: {@code main(number of services)}.
 */
final class ClassifierBenchmark {

    private static final int ROUNDS = 5;

    private ClassifierBenchmark() {}

    public static void main(String[] arguments) {
        var services = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        var wordings = Stream.of("branches", "council", "health", "voluntary")
                .flatMap(
                        part -> SeedTable.read("demo/services-" + part + ".csv", ClassifierBenchmark::wording).stream())
                .toList();
        var letters =
                wordings.stream().mapToInt(one -> one.description().length()).average();
        System.out.printf("%,d services, %.0f letters each%n", services, letters.orElse(0));
        for (var round = 0; round < ROUNDS; round++) {
            var start = System.nanoTime();
            var answers = 0;
            for (var i = 0; i < services; i++) {
                answers += Classifier.shipped()
                        .classify(wordings.get(i % wordings.size()))
                        .needs()
                        .size();
            }
            var seconds = (System.nanoTime() - start) / 1e9;
            System.out.printf("%,.0f a second, %,d needs%n", services / seconds, answers);
        }
    }

    private static Wording wording(SeedTable.Row row) {
        return new Wording(row.text("name"), row.text("summary"), row.text("description"), "", List.of());
    }
}
