package org.meshwork.exchange.words;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.meshwork.SharedData;

/** The crosswalk against the vocabularies as they are published: nothing invented, and what is left out is known. */
class CrosswalkContractTests {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private final List<Crosswalk.Row> rows = Crosswalk.shipped().rows();

    /** @param code empty where the vocabulary has none */
    private record Published(String code, String label) {}

    @Test
    void knowsFamilyHubCategories() throws IOException {
        check(
                "dfe-family-hubs",
                csv("dfe-family-hubs-service-categories.csv", row -> new Published("", row.get("name"))),
                43,
                6);
    }

    @Test
    void knowsCharityTags() throws IOException {
        check("ukcat", csv("ukcat-tags.csv", row -> new Published(row.get(0), row.get("tag"))), 106, 148);
    }

    @Test
    void knowsCouncilServicesThatHelpPeople() throws IOException {
        check(
                "esd-services",
                csv(
                        "esd-services.csv",
                        row -> new Published(
                                row.get(0), row.get("Label").strip().replace("  ", " "))),
                195,
                807);
    }

    /** It calls itself XML 2.0, which no XML parser takes. */
    @Test
    void knowsOpenEligibility() throws IOException {
        var file = Files.readString(SharedData.file("taxonomies/open-eligibility.xml"));
        var terms = Jsoup.parse(file, Parser.xmlParser()).select("[id]:not(category)").stream()
                .map(term -> new Published(term.attr("id"), term.attr("title").strip()));

        check("open-eligibility", terms, 228, 157);
    }

    private void check(String vocabulary, Stream<Published> terms, int known, int left) {
        var published = terms.collect(toSet());
        var ours = rows.stream()
                .filter(row -> row.vocabulary().equals(vocabulary))
                .map(row -> new Published(row.code(), row.label()))
                .collect(toSet());

        assertThat(published).containsAll(ours);
        assertThat(ours).hasSize(known);
        assertThat(without(published, ours)).as("mean nothing for a need").hasSize(left);
    }

    private static Set<Published> without(Set<Published> all, Set<Published> some) {
        return all.stream().filter(term -> !some.contains(term)).collect(toSet());
    }

    private static Stream<Published> csv(String file, Function<CSVRecord, Published> mapping) throws IOException {
        try (var reader = Files.newBufferedReader(SharedData.file("taxonomies/" + file), UTF_8);
                var table = FORMAT.parse(reader)) {
            return table.stream().map(mapping).toList().stream();
        }
    }
}
