package org.meshwork.passport;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;
import org.meshwork.directory.Directory;
import org.meshwork.passport.fhir.FhirReader;
import org.meshwork.passport.fhir.FhirWriter;
import org.meshwork.person.CareWeb;
import org.meshwork.shared.PersonId;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Webs to files and back. Whoever calls may see the web, and asks {@code CareWebs} to write what came in. */
@Component
public class Passport {

    /** Of a file that is brought, in bytes. */
    public static final int LARGEST = 20 << 20;

    private static final int DEEPEST = 100;
    private static final int MOST_ENTRIES = 10_000;

    /** A file that goes on inwards for ever would end the reading of it. */
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .build())
            .build();

    private final Directory directory;

    Passport(Directory directory) {
        this.directory = directory;
    }

    /** A FHIR R4 bundle; what FHIR has no element for is in extensions, told in {@code docs/web-files.md}. */
    public byte[] fhir(CareWeb web, LocalDate today) {
        return FhirWriter.write(web, today, directory::service);
    }

    /** As {@code docs/care-web.schema.json} says. */
    public byte[] json(CareWeb web) {
        return WebWriter.write(web);
    }

    /**
     * What is in a file of either kind, as a web of that person. Never throws for what is in it.
     *
     * @param today on which ages are counted, and what is over without a date ended
     */
    public Arrival read(byte[] file, PersonId person, LocalDate today) {
        if (file.length > LARGEST) {
            return new Arrival.Refused("This file is larger than " + (LARGEST >> 20) + " MB. Nothing of it was used.");
        }
        JsonNode root;
        try {
            root = JSON.readTree(file);
        } catch (JacksonException e) {
            return new Arrival.Refused(
                    file.length > 0 && file[0] == '<'
                            ? "This file is XML. Please bring it as JSON: most programs can write either."
                            : "This file is not JSON, or it is broken off. Nothing of it was used.");
        }
        return root.has("resourceType") ? fhir(root, person, today) : plain(root, person, today);
    }

    private static Arrival plain(JsonNode root, PersonId person, LocalDate today) {
        if (!root.has("contacts") && !root.has("needs") && !root.has("person")) {
            return new Arrival.Refused("There is no care web in this file, and it is not FHIR.");
        }
        try {
            var read = new WebReader(person, today).read(root);
            return new Arrival.Read(read.web(), read.messages());
        } catch (IllegalArgumentException e) {
            return new Arrival.Refused("This file could not be used: " + e.getMessage() + ".");
        }
    }

    private static Arrival fhir(JsonNode root, PersonId person, LocalDate today) {
        var remarks = new Remarks();
        if (root.path("entry").size() > MOST_ENTRIES) {
            return new Arrival.Refused(
                    "There are " + root.path("entry").size() + " entries in this file, and we read at most "
                            + MOST_ENTRIES + ". Nothing of it was used. Is it the file of one person?");
        }
        var types = FhirReader.types();
        if (!types.contains(root.path("resourceType").asString(""))) {
            return new Arrival.Refused("This file is of a kind that FHIR R4 does not have.");
        }
        dropUnknownTypes(root, types, remarks);
        dropSummaries(root);
        return FhirReader.read(JSON.writeValueAsString(root), person, today, remarks);
    }

    /** One resource of a type from another release of FHIR need not cost the rest. */
    private static void dropUnknownTypes(JsonNode root, Set<String> types, Remarks remarks) {
        if (root.path("entry") instanceof ArrayNode entries) {
            var dropped = new HashSet<String>();
            for (var entry : new ArrayList<>(entries.values())) {
                if (entry instanceof ObjectNode one && isUnknown(one.path("resource"), types)) {
                    dropped.add(String.valueOf(
                            one.path("resource").path("resourceType").asString("")));
                    one.remove("resource");
                } else if (!entry.isObject()) {
                    entries.remove(indexOf(entries, entry));
                }
            }
            dropped.forEach(
                    type -> remarks.say("Entries of the kind “" + (type.length() > 80 ? type.substring(0, 80) : type)
                            + "” were left out: FHIR R4 has no such kind."));
        }
    }

    /** What is written for people to read, as HTML: nothing of ours may ever show it, and a fault in it costs the rest. */
    private static void dropSummaries(JsonNode node) {
        if (node instanceof ObjectNode object) {
            if (object.path("text").has("div")) {
                object.remove("text");
            }
        }
        node.values().forEach(Passport::dropSummaries);
    }

    private static int indexOf(ArrayNode entries, JsonNode entry) {
        for (int index = 0; index < entries.size(); index++) {
            if (entries.get(index) == entry) {
                return index;
            }
        }
        throw new IllegalArgumentException("not there");
    }

    private static boolean isUnknown(JsonNode resource, Set<String> types) {
        return resource.isObject()
                && !types.contains(resource.path("resourceType").asString(""));
    }
}
