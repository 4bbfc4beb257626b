package org.meshwork.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class AnalyseCommandTests {

    private static final Schema WEB = schema("docs/care-web.schema.json");
    private static final Schema FINDINGS = schema("docs/findings.schema.json");

    @Test
    void readsTheExampleOfTheDocumentation() throws IOException {
        var example = Files.readString(Path.of("docs/webs.example.jsonl"));
        assertThat(example.lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(problems(WEB, line)).isEmpty());

        var analysed = Analysed.with(List.of("--as-of=2026-10-10", "--recheck"), example);

        assertThat(analysed.exit()).isZero();
        assertThat(analysed.errors()).isEqualToIgnoringNewLines("2 webs read, 0 of them could not be used.");
        assertThat(analysed.lines())
                .hasSize(2)
                .allSatisfy(
                        line -> assertThat(problems(FINDINGS, line.toString())).isEmpty());
        assertThat(analysed.lines().getFirst().get("messages").valueStream().map(JsonNode::stringValue))
                .containsExactly("somebody helps with “breathing-exercise”, which is not among the needs; "
                        + "it is kept, and counts for handovers");
        assertThat(analysed.rules(0))
                .contains("void-after-discharge", "unmet-need", "carer-unsupported", "handover-missing", "plan-overdue")
                .doesNotContain("review-missing");
        assertThat(analysed.rules(1)).isEmpty();
        assertThat(analysed.lines().getFirst().get("recheckOn").stringValue()).isEqualTo("2026-10-21");
        var measures = analysed.lines().getFirst().get("measures");
        assertThat(measures.get("handovers").get("coverage").doubleValue()).isEqualTo(0.5);
        assertThat(measures.get("continuity").get("contacts").intValue()).isEqualTo(5);
        assertThat(measures.get("continuity").get("upc").doubleValue()).isEqualTo(0.4);
    }

    @Test
    void namesContactsAsTheyCame() {
        var line = Analysed.one("{'id':'a','contacts':["
                + "{'id':'gp','name':'Dr Ito','role':'gp','helpsWith':['falls']},"
                + "{'id':7,'role':'hospital-consultant','helpsWith':['falls']}],"
                + "'ties':[{'between':['gp',7],'answer':'NO'}]}");

        var missing = line.get("findings")
                .valueStream()
                .filter(finding -> finding.get("rule").stringValue().equals("handover-missing"))
                .findFirst()
                .orElseThrow();
        assertThat(missing.get("evidence").get("contacts").valueStream().map(id -> id.stringValue()))
                .containsExactlyInAnyOrder("gp", "7");
        assertThat(missing.get("remedy").get("kind").stringValue()).isEqualTo("ask-to-share");
        assertThat(missing.get("thresholds").get("handover.days").intValue()).isEqualTo(30);
    }

    @Test
    void goesOnAfterALineThatItCannotRead() {
        var analysed = Analysed.of("{\"id\":1}", "not json", "[]", "", "{\"id\":2,\"version\":9}", "{\"id\":3}");

        assertThat(analysed.exit()).isZero();
        assertThat(analysed.lines())
                .hasSize(5)
                .allSatisfy(
                        line -> assertThat(problems(FINDINGS, line.toString())).isEmpty());
        assertThat(analysed.lines().get(1).get("error").stringValue()).startsWith("this is not JSON: ");
        assertThat(analysed.lines().get(2).get("error").stringValue()).isEqualTo("a web is an object in braces");
        assertThat(analysed.lines().get(3).get("line").intValue())
                .as("blank lines count")
                .isEqualTo(5);
        assertThat(analysed.lines().get(3).get("id").stringValue()).isEqualTo("2");
        assertThat(analysed.lines().get(4).get("id").stringValue()).isEqualTo("3");
        assertThat(analysed.errors()).contains("5 webs read, 3 of them could not be used.");
    }

    @Test
    void keepsTheOrderOfManyLines() {
        var lines = IntStream.range(0, 3000)
                .mapToObj(number -> "{\"id\":" + number + "}")
                .toList();

        var analysed = Analysed.with(List.of("--as-of=2026-10-10", "--workers=4"), String.join("\n", lines));

        assertThat(analysed.lines())
                .extracting(line -> line.get("id").stringValue())
                .containsExactlyElementsOf(
                        IntStream.range(0, 3000).mapToObj(String::valueOf).toList());
    }

    @Test
    void goesByOtherThresholds() {
        var web = "{\"plan\":{\"agreedOn\":\"2026-03-01\"}}";

        assertThat(Analysed.of(web).rules(0)).isEmpty();
        assertThat(Analysed.with(List.of("--as-of=2026-10-10", "--threshold=plan-overdue.months=6"), web)
                        .rules(0))
                .containsExactly("plan-overdue");
    }

    @Test
    void saysHowItIsUsed() {
        assertThat(Analysed.with(List.of(), "").errors()).startsWith("Say for which day");
        for (var wrong : List.of(
                List.<String>of(),
                List.of("--as-of=10/10/2026"),
                List.of("--as-of=2026-10-10", "--what"),
                List.of("--as-of=2026-10-10", "--threshold=plan-overdue.months"),
                List.of("--as-of=2026-10-10", "--threshold=plan-overdue.months=0"),
                List.of("--as-of=2026-10-10", "--threshold=nothing=1"))) {
            var analysed = Analysed.with(wrong, "{}");
            assertThat(analysed.exit()).as(wrong.toString()).isEqualTo(2);
            assertThat(analysed.lines()).isEmpty();
            assertThat(analysed.errors()).contains("./meshwork analyse --as-of=");
        }
    }

    @Test
    void givesNothingForNothing() {
        assertThat(Analysed.of("").lines()).isEmpty();
        assertThat(Analysed.of("", "  ", "").exit()).isZero();
    }

    private static List<String> problems(Schema schema, String json) {
        var problems = new ArrayList<String>();
        schema.validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .forEach(error -> problems.add(error.toString()));
        return problems;
    }

    private static Schema schema(String file) {
        try {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Files.readString(Path.of(file)), InputFormat.JSON);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
