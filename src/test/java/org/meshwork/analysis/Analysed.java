package org.meshwork.analysis;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the command does with lines. */
record Analysed(int exit, List<JsonNode> lines, String errors) {

    static Analysed with(List<String> arguments, String input) {
        var out = new ByteArrayOutputStream();
        var errors = new ByteArrayOutputStream();
        var exit = AnalyseCommand.run(
                arguments, new ByteArrayInputStream(input.getBytes(UTF_8)), out, new PrintStream(errors, true, UTF_8));
        var lines = new ArrayList<JsonNode>();
        out.toString(UTF_8)
                .lines()
                .forEach(line -> lines.add(JsonMapper.shared().readTree(line)));
        return new Analysed(exit, lines, errors.toString(UTF_8));
    }

    /** For 10 October 2026. */
    static Analysed of(String... lines) {
        return with(List.of("--as-of=2026-10-10"), String.join("\n", lines));
    }

    static JsonNode one(String line) {
        return of(line.replace('\'', '"')).lines().getFirst();
    }

    List<String> rules(int line) {
        return lines.get(line)
                .get("findings")
                .valueStream()
                .map(finding -> finding.get("rule").stringValue())
                .toList();
    }
}
