package org.meshwork.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.meshwork.SharedData;
import org.meshwork.findings.CareDensity.Pair;
import org.meshwork.findings.Continuity.Source;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Against the values that others published for their own implementations. */
class GoldenContractTests {

    @Test
    void careDensityAgrees() {
        var golden = read("golden/care-density-pollack.json");
        var services = new TreeMap<String, Set<String>>();
        golden.get("contacts")
                .forEach(contact -> services.computeIfAbsent(
                                contact.get("patient").stringValue(), patient -> new TreeSet<>())
                        .add(contact.get("provider").stringValue()));
        var density = CareDensity.of(services.values());

        services.forEach((patient, theirs) -> {
            var expected = golden.get("care_density").get(patient).get("care_density");
            if (expected.isNull()) {
                assertThat(density.around(theirs)).as(patient).isEmpty();
            } else {
                assertThat(density.around(theirs).orElseThrow())
                        .as(patient)
                        .isEqualTo(expected.doubleValue(), within(1e-8));
            }
        });
        assertThat(density.shared()).isEqualTo(pairs(golden.get("shared_patients_projection"), "a", "b", "w"));
    }

    @Test
    void sharedPeopleAgreeWithTheProjectionsOfOpsahlAndNewman() {
        for (var graph : read("golden/bipartite-projection.json").get("graphs")) {
            if (graph.get("expected").has("shared")) {
                assertThat(CareDensity.of(lettersByNumber(graph.get("edges")).values())
                                .shared())
                        .as(graph.get("name").stringValue())
                        .isEqualTo(pairs(graph.get("expected").get("shared"), 0, 1, 2));
            }
        }
    }

    /** COC is the Herfindahl index H of the same counts, freed of what one would meet by chance: (N H − 1) / (N − 1). */
    @Test
    void continuityAgreesWithTheHerfindahlIndex() {
        int checked = 0;
        for (var item : read("golden/herfindahl.json").get("cases")) {
            var counts = new ArrayList<Integer>();
            item.get("input").forEach(count -> counts.add(count.isIntegralNumber() ? count.intValue() : -1));
            int all = counts.stream().mapToInt(Integer::intValue).sum();
            if (!counts.contains(-1) && all > 1) {
                var index =
                        Continuity.ofCounts(Source.ENCOUNTERS, counts, OptionalDouble.empty(), Thresholds.shipped());
                var expected = (all * item.get("hhi").doubleValue() - 1) / (all - 1);
                var tolerance = item.has("tolerance") ? item.get("tolerance").doubleValue() * 2 : 1e-9;
                assertThat(index.concentration().orElseThrow())
                        .as(item.toString())
                        .isEqualTo(expected, within(tolerance));
                checked++;
            }
        }
        assertThat(checked).isGreaterThanOrEqualTo(3);
    }

    private static Map<String, Set<String>> lettersByNumber(JsonNode edges) {
        var letters = new HashMap<String, Set<String>>();
        edges.forEach(edge -> letters.computeIfAbsent(edge.get(1).toString(), number -> new TreeSet<>())
                .add(edge.get(0).stringValue()));
        return letters;
    }

    private static Map<Pair<String>, Integer> pairs(JsonNode rows, Object one, Object other, Object weight) {
        var pairs = new HashMap<Pair<String>, Integer>();
        rows.forEach(row -> {
            var two = new ArrayList<>(
                    List.of(cell(row, one).stringValue(), cell(row, other).stringValue()));
            two.sort(null);
            pairs.put(
                    new Pair<>(two.getFirst(), two.getLast()), cell(row, weight).intValue());
        });
        return pairs;
    }

    private static JsonNode cell(JsonNode row, Object at) {
        return at instanceof Integer index ? row.get(index) : row.get((String) at);
    }

    private static JsonNode read(String file) {
        try {
            return JsonMapper.shared().readTree(Files.readString(SharedData.file(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
