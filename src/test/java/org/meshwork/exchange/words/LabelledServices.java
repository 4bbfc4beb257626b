package org.meshwork.exchange.words;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.Jsoup;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Services of a real council's feed that somebody labelled by reading: 231 of 738, those whose id's SHA-256 begins with 0 to 4.
 * The rules were written with the others only.
 */
final class LabelledServices {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private LabelledServices() {}

    /**
     * @param needs what a reader says it helps with
     * @param alsoNeeds what another reader might say: neither right nor wrong
     */
    record Label(String id, Set<String> needs, Set<String> types, Set<String> alsoNeeds, Set<String> alsoTypes) {}

    static List<Label> labels() throws IOException {
        var file = Objects.requireNonNull(LabelledServices.class.getResourceAsStream("nlincs-labels.csv"));
        try (var rows = FORMAT.parse(new InputStreamReader(file, UTF_8))) {
            return rows.stream()
                    .map(row -> new Label(
                            row.get("id"),
                            codes(row, "needs"),
                            codes(row, "types"),
                            codes(row, "alsoNeeds"),
                            codes(row, "alsoTypes")))
                    .toList();
        }
    }

    /** The wording of each service of the feed, by its id. */
    static Map<String, Wording> wordings(Path feed) {
        var records = JsonMapper.shared().readTree(feed.toFile());
        return StreamSupport.stream(records.spliterator(), false)
                .collect(toMap(
                        record -> record.path("id").asString().toLowerCase(Locale.ROOT), LabelledServices::wording));
    }

    private static Wording wording(JsonNode record) {
        return new Wording(
                text(record.path("name")),
                "",
                text(record.path("description")),
                text(record.path("organization").path("name")),
                List.of());
    }

    private static String text(JsonNode html) {
        var body = Jsoup.parse(html.asString("")).body();
        body.select("p, li, br, div, h1, h2, h3, h4, tr").append("\n");
        body.select("br").after("\n");
        return body.wholeText().strip();
    }

    private static Set<String> codes(CSVRecord row, String column) {
        return Stream.of(row.get(column).split("\\|"))
                .filter(code -> !code.isEmpty())
                .collect(toUnmodifiableSet());
    }
}
