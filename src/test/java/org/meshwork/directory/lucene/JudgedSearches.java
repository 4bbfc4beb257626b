package org.meshwork.directory.lucene;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.meshwork.demonstration.DemoServices;
import org.meshwork.directory.Query;
import org.meshwork.directory.Service;

/**
 * What people search for, with what a person who read the services said would help them.
 *
 * @param services all that there are
 * @param id of a service, as the grades name it
 */
record JudgedSearches(List<Service> services, Function<Service, String> id, List<Judged> searches) {

    static final int DEPTH = 10;

    /** @param grades by service: 3 exactly what they need, 2 clearly useful, 1 marginal; all others 0 */
    record Judged(String id, String text, String kind, Map<String, Integer> grades) {}

    /** @param all how many were found in all */
    record Outcome(Judged judged, double ndcg, boolean withinThree, long all) {}

    /** @param queries qid, query, kind; @param grades qid, service_id, grade */
    static JudgedSearches of(List<Service> services, Function<Service, String> id, Path queries, Path grades) {
        var graded = new HashMap<String, Map<String, Integer>>();
        for (var row : rows(grades)) {
            graded.computeIfAbsent(row.get("qid"), first -> new HashMap<>())
                    .put(row.get("service_id"), Integer.valueOf(row.get("grade")));
        }
        return new JudgedSearches(
                services,
                id,
                rows(queries).stream()
                        .map(row -> new Judged(
                                row.get("qid"),
                                row.get("query"),
                                row.get("kind"),
                                graded.getOrDefault(row.get("qid"), Map.of())))
                        .toList());
    }

    /** The demonstration's own: {@code saltmarsh-judged.csv}, judged by reading its services. */
    static JudgedSearches ofSaltmarsh() {
        var rows = rows(Path.of("src/test/resources/org/meshwork/directory/lucene/saltmarsh-judged.csv"));
        return new JudgedSearches(
                DemoServices.on(Shelf.TODAY),
                service -> service.origin().feedId(),
                rows.stream()
                        .map(row -> new Judged(
                                "line " + (rows.indexOf(row) + 2),
                                row.get("query"),
                                row.get("kind"),
                                graded(row.get("grades"))))
                        .toList());
    }

    private static Map<String, Integer> graded(String codes) {
        return Stream.of(codes.split("\\|"))
                .map(code -> code.split(":"))
                .collect(toMap(code -> code[0], code -> Integer.valueOf(code[1])));
    }

    ServiceIndex index(Set<Part> parts) {
        var meaning = RememberedMeaning.shared();
        var index = ServiceIndex.inMemory(meaning, parts);
        index.apply(services, List.of(), ServiceIndex.Position.NOWHERE);
        if (parts.contains(Part.MEANING)) {
            while (index.addMeanings(50)) {
                // Until all have theirs.
            }
        }
        return index;
    }

    List<Outcome> outcomes(Set<Part> parts) {
        var index = index(parts);
        return searches.stream().map(judged -> outcome(judged, index)).toList();
    }

    private Outcome outcome(Judged judged, ServiceIndex index) {
        var query = new Query(judged.text(), null, null, Set.of(), Set.of(), Set.of(), Set.of(), null, 0, DEPTH);
        var hits = index.find(query, Shelf.TODAY);
        return outcome(
                judged, hits.hits().stream().map(hit -> id.apply(hit.service())).toList(), hits.total());
    }

    static Outcome outcome(Judged judged, List<String> found, long all) {
        var gains = found.stream()
                .map(id -> judged.grades().getOrDefault(id, 0))
                .limit(DEPTH)
                .toList();
        var ideal = judged.grades().values().stream()
                .sorted((one, other) -> other - one)
                .limit(DEPTH)
                .toList();
        return new Outcome(
                judged,
                discounted(ideal) == 0 ? 0 : discounted(gains) / discounted(ideal),
                gains.stream().limit(3).anyMatch(grade -> grade >= 2),
                all);
    }

    private static double discounted(List<Integer> grades) {
        var sum = 0.0;
        for (var i = 0; i < grades.size(); i++) {
            sum += (Math.pow(2, grades.get(i)) - 1) / (Math.log(i + 2) / Math.log(2));
        }
        return sum;
    }

    private static List<CSVRecord> rows(Path file) {
        try (var rows = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(Files.newBufferedReader(file))) {
            return rows.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
