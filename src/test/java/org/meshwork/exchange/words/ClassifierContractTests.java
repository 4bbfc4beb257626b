package org.meshwork.exchange.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.meshwork.SharedData;
import org.meshwork.shared.Evidence;
import org.meshwork.shared.Vocabulary;

/** How right the classifier is on services of a real feed that it was not made with, labelled by reading. */
class ClassifierContractTests {

    private static final String FEED = "openreferral/feeds/north-lincolnshire-council.oruk-v1.2024-12-18.json";

    private final List<String> wrongs = new ArrayList<>();

    @Test
    void givesNeedsThatAReaderGives() throws IOException {
        var tally = new Tally();
        var strict = new Tally();
        var wordings = LabelledServices.wordings(SharedData.file(FEED));
        for (var label : LabelledServices.labels()) {
            var classified = Classifier.shipped().classify(wordings.get(label.id()));
            compare(label.id(), classified.needs(), label.needs(), label.alsoNeeds(), tally);
            compare("", classified.needs(), label.needs(), Set.of(), strict);
        }
        print("Needs", tally);
        System.out.printf(
                "With the doubtful ones counted as wrong: precision %.3f, recall %.3f%n",
                strict.microPrecision(), strict.microRecall());

        assertThat(tally.microPrecision()).isGreaterThanOrEqualTo(0.9);
        assertThat(tally.microRecall()).isGreaterThanOrEqualTo(0.6);
    }

    @Test
    void givesKindsOfServiceThatAReaderGives() throws IOException {
        var tally = new Tally();
        var wordings = LabelledServices.wordings(SharedData.file(FEED));
        for (var label : LabelledServices.labels()) {
            var classified = Classifier.shipped().classify(wordings.get(label.id()));
            compare(label.id(), classified.types(), label.types(), label.alsoTypes(), tally);
        }
        print("Kinds of service", tally);

        assertThat(tally.microPrecision()).isGreaterThanOrEqualTo(0.85);
        assertThat(tally.microRecall()).isGreaterThanOrEqualTo(0.6);
    }

    @Test
    void isMeasuredOnServicesKeptApart() throws Exception {
        var vocabulary = Vocabulary.shipped();

        assertThat(LabelledServices.labels()).hasSizeGreaterThan(200).allSatisfy(label -> {
            assertThat(firstDigit(label.id())).isBetween('0', '4');
            assertThat(label.needs()).allMatch(code -> vocabulary.need(code).isPresent());
            assertThat(label.types())
                    .allMatch(code -> vocabulary.serviceType(code).isPresent());
        });
    }

    private void compare(String id, List<Evidence> given, Set<String> wanted, Set<String> doubtful, Tally tally) {
        for (var evidence : given) {
            if (wanted.contains(evidence.code())) {
                tally.right(evidence.code());
            } else if (!doubtful.contains(evidence.code())) {
                tally.wrong(evidence.code());
                if (!id.isEmpty()) {
                    wrongs.add("| %s | %s | %.2f | %s |"
                            .formatted(id, evidence.code(), evidence.confidence(), evidence.words()));
                }
            }
        }
        var codes = given.stream().map(Evidence::code).toList();
        wanted.stream().filter(code -> !codes.contains(code)).forEach(tally::missed);
    }

    private void print(String title, Tally tally) {
        System.out.printf("%s%n%s%nWrong:%n", title, tally.table());
        wrongs.forEach(System.out::println);
    }

    private static char firstDigit(String id) throws NoSuchAlgorithmException {
        var hash = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
        return Character.forDigit((hash[0] >> 4) & 0xf, 16);
    }
}
