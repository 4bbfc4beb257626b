package org.meshwork.analysis;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import org.meshwork.findings.Examination;
import org.meshwork.findings.Recheck;
import org.meshwork.findings.Thresholds;
import org.meshwork.passport.WebReader;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From one line to the next: a web in, its findings and measures out. Never throws for what is in a line. */
final class Analysis {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final LocalDate asOf;
    private final Thresholds thresholds;
    private final boolean recheck;

    Analysis(LocalDate asOf, Thresholds thresholds, boolean recheck) {
        this.asOf = asOf;
        this.thresholds = thresholds;
        this.recheck = recheck;
    }

    /** What is written, and whether it says only why nothing could be. */
    record Line(byte[] json, boolean isError) {}

    Line of(Lines.Line line) {
        if (line.isTooLong()) {
            return error(line, "", "the line is longer than " + (Lines.LONGEST >> 20) + " MB");
        }
        JsonNode json;
        try {
            json = JSON.readTree(line.bytes());
        } catch (JacksonException e) {
            return error(line, "", "this is not JSON: " + e.getOriginalMessage());
        }
        try {
            return analysed(line, new WebReader(asOf).read(json));
        } catch (IllegalArgumentException e) {
            return error(line, WebReader.idOf(json), String.valueOf(e.getMessage()));
        }
    }

    private Line analysed(Lines.Line line, WebReader.Web read) {
        var examination = Examination.of(read.web(), asOf, thresholds);
        var out = new ByteArrayOutputStream(4096);
        try (var json = JSON.createGenerator(out)) {
            var writer = new FindingsWriter(json, read);
            writer.begin(line.number(), asOf);
            writer.messages();
            writer.measures(examination.measures());
            writer.findings(examination.findings());
            if (recheck) {
                writer.recheckOn(Recheck.on(read.web(), asOf, thresholds));
            }
            writer.end();
        }
        return new Line(out.toByteArray(), false);
    }

    private static Line error(Lines.Line line, String id, String message) {
        var json =
                JSON.createObjectNode().put("version", FindingsWriter.VERSION).put("line", line.number());
        if (!id.isEmpty()) {
            json.put("id", id);
        }
        return new Line(JSON.writeValueAsBytes(json.put("error", message)), true);
    }
}
