package org.meshwork.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.meshwork.findings.Continuity;
import org.meshwork.findings.Finding;
import org.meshwork.findings.Finding.Pair;
import org.meshwork.findings.Finding.Remedy;
import org.meshwork.findings.Measures;
import org.meshwork.findings.Measures.Tally;
import org.meshwork.passport.WebReader;
import org.meshwork.shared.ContactId;
import tools.jackson.core.JsonGenerator;

/** Writes one line of {@code docs/findings.schema.json}, contacts by the ids of the line that came in. */
final class FindingsWriter {

    static final int VERSION = 1;

    private final JsonGenerator json;
    private final WebReader.Web read;

    FindingsWriter(JsonGenerator json, WebReader.Web read) {
        this.json = json;
        this.read = read;
    }

    void begin(long line, LocalDate asOf) {
        json.writeStartObject();
        json.writeNumberProperty("version", VERSION);
        json.writeNumberProperty("line", line);
        if (!read.id().isEmpty()) {
            json.writeStringProperty("id", read.id());
        }
        json.writeStringProperty("asOf", asOf.toString());
    }

    void end() {
        json.writeEndObject();
    }

    void messages() {
        if (!read.messages().isEmpty()) {
            texts("messages", read.messages());
        }
    }

    void recheckOn(Optional<LocalDate> day) {
        if (day.isPresent()) {
            json.writeStringProperty("recheckOn", day.get().toString());
        } else {
            json.writeNullProperty("recheckOn");
        }
    }

    void measures(Measures measures) {
        json.writeObjectPropertyStart("measures");
        json.writeObjectPropertyStart("handovers");
        tally(new Tally(measures.joined(), measures.torn(), measures.unknown()));
        number("unknownShare", measures.unknownShare());
        json.writeEndObject();
        if (measures.islands().isPresent()) {
            json.writeNumberProperty("islands", measures.islands().getAsInt());
        } else {
            json.writeNullProperty("islands");
        }
        json.writeObjectPropertyStart("seams");
        new TreeMap<>(measures.seams()).forEach((seam, tally) -> {
            json.writeObjectPropertyStart(seam.name());
            tally(tally);
            json.writeEndObject();
        });
        json.writeEndObject();
        json.writeObjectPropertyStart("gpWithCommunityNursing");
        tally(measures.gpWithCommunityNursing());
        json.writeEndObject();
        number("talkDensity", measures.talkDensity());
        number("effectiveSize", measures.effectiveSize());
        continuity(measures.continuity());
        json.writeObjectPropertyStart("burden");
        number("contactsAMonth", measures.burden().contactsAMonth());
        json.writeNumberProperty("organisations", measures.burden().organisations());
        json.writeNumberProperty("assessments", measures.burden().assessments());
        json.writeEndObject();
        json.writeEndObject();
    }

    void findings(List<Finding> findings) {
        json.writeArrayPropertyStart("findings");
        findings.forEach(this::finding);
        json.writeEndArray();
    }

    private void tally(Tally tally) {
        json.writeNumberProperty("joined", tally.joined());
        json.writeNumberProperty("torn", tally.torn());
        json.writeNumberProperty("unknown", tally.unknown());
        number("coverage", tally.coverage());
    }

    private void continuity(Continuity continuity) {
        json.writeObjectPropertyStart("continuity");
        json.writeStringProperty("source", continuity.source().name());
        json.writeNumberProperty("contacts", continuity.contacts());
        json.writeNumberProperty("providers", continuity.providers());
        number("upc", continuity.usualProvider());
        number("coc", continuity.concentration());
        number("fragmentation", continuity.fragmentation());
        number("secon", continuity.sequence());
        json.writeBooleanProperty("tooFewToSay", continuity.tooFewToSay());
        json.writeEndObject();
    }

    private void finding(Finding finding) {
        json.writeStartObject();
        json.writeStringProperty("rule", finding.rule().id());
        json.writeStringProperty("kind", finding.rule().kind().name());
        json.writeStringProperty("severity", finding.severity().name());
        json.writeStringProperty("headline", finding.headline());
        json.writeStringProperty("detail", finding.detail());
        json.writeStringProperty("why", finding.rule().why());
        json.writeStringProperty("guidance", finding.guidance());
        json.writeStringProperty("integration", finding.rule().integration());
        evidence(finding.evidence());
        json.writeObjectPropertyStart("thresholds");
        finding.thresholds().forEach(used -> json.writeNumberProperty(used.id(), used.value()));
        json.writeEndObject();
        json.writeObjectPropertyStart("remedy");
        remedy(finding.remedy());
        json.writeEndObject();
        json.writeEndObject();
    }

    private void evidence(Finding.Evidence evidence) {
        json.writeObjectPropertyStart("evidence");
        contacts("contacts", evidence.contacts());
        texts("needs", evidence.needs());
        texts("conditions", evidence.conditions());
        json.writeArrayPropertyStart("ties");
        evidence.ties().forEach(this::pair);
        json.writeEndArray();
        texts("encounters", evidence.encounters().stream().map(read::encounter).toList());
        texts("days", evidence.days().stream().map(LocalDate::toString).toList());
        json.writeEndObject();
    }

    private void remedy(Remedy remedy) {
        json.writeStringProperty("kind", kind(remedy));
        switch (remedy) {
            case Remedy.FindHelp help -> {
                texts("needs", help.needs());
                texts("serviceTypes", help.serviceTypes());
                texts("languages", help.languages());
                json.writeBooleanProperty("atAnyHour", help.atAnyHour());
            }
            case Remedy.AskToShare(var pair) -> contacts("contacts", List.of(pair.one(), pair.other()));
            case Remedy.NameCoordinator(var contacts) -> contacts("contacts", contacts);
            case Remedy.AskIfAllNeeded(var contacts) -> contacts("contacts", contacts);
            case Remedy.AskForReview() -> contacts("contacts", List.of());
            case Remedy.Ask ask -> {
                contacts("contacts", ask.contacts());
                json.writeStringProperty("words", ask.words());
                texts("meanwhile", ask.meanwhile());
            }
            case Remedy.SharePlan(var contacts) -> contacts("contacts", contacts);
            case Remedy.MergeContacts(var kept, var merged) -> contacts("contacts", List.of(kept, merged));
        }
    }

    /** "find-help" */
    private static String kind(Remedy remedy) {
        return remedy.getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }

    private void pair(Pair pair) {
        json.writeStartArray();
        json.writeString(read.contact(pair.one()));
        json.writeString(read.contact(pair.other()));
        json.writeEndArray();
    }

    private void contacts(String name, List<ContactId> contacts) {
        texts(name, contacts.stream().map(read::contact).toList());
    }

    private void texts(String name, List<String> texts) {
        json.writeArrayPropertyStart(name);
        texts.forEach(json::writeString);
        json.writeEndArray();
    }

    private void number(String name, OptionalDouble value) {
        if (value.isPresent()) {
            json.writeNumberProperty(name, value.getAsDouble());
        } else {
            json.writeNullProperty(name);
        }
    }
}
