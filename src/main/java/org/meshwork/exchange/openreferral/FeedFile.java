package org.meshwork.exchange.openreferral;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * One JSON text on disk that is whole and holds services: an array of them, a page with an array of them, or a single one.
 *
 * <p>It is read twice, each time as a stream: once to see that it is whole, and once to hand over its records, so that
 * nothing of a file that was cut off goes in and memory stays small whatever its size.
 *
 * @param records how many; those that are no use are counted
 * @param oversized positions, from 0, of records of more than {@link #LARGEST_RECORD}
 * @param fingerprint of the records' ids, to know a page when it comes again
 */
public record FeedFile(Path file, Shape shape, int records, BitSet oversized, Paging paging, long fingerprint)
        implements Survey {

    /** Bytes of JSON. */
    static final int LARGEST_RECORD = 1 << 20;

    static final Set<String> LISTS = Set.of("contents", "content", "items");
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    enum Shape {
        ARRAY,
        PAGE,
        SINGLE
    }

    /**
     * What a page says about the others.
     *
     * @param number of this page as the feed counts; null where it does not say
     * @param total pages; null where it does not say
     * @param last null where it does not say
     */
    record Paging(
            @Nullable Integer number,
            @Nullable Integer total,
            @Nullable Boolean last) {}

    /** What stands where a service should. */
    public sealed interface Entry {}

    /** @param bytes of its JSON, about */
    public record Found(ObjectNode json, long bytes) implements Entry {}

    /** @param sentence why it cannot be one */
    public record Impossible(String sentence) implements Entry {}

    /** @param name how to call the text in a sentence */
    static Survey survey(Path file, String name) {
        try (var in = open(file)) {
            if (Files.size(file) == 0) {
                return new Unusable(name + " is empty. Fetch it again, then import it.");
            }
            return survey(file, name, in);
        } catch (IOException e) {
            return new Unusable(name + " cannot be read. Check that it is there and that you may read it.");
        }
    }

    private static Survey survey(Path file, String name, InputStream in) {
        try (var json = MAPPER.createParser(in)) {
            var surveyor = new Surveyor(json, file, name);
            try {
                return surveyor.survey();
            } catch (UnexpectedEndOfInputException e) {
                return new Unusable(name + " stops in the middle, after " + surveyor.records()
                        + " whole records, so nothing was taken. Fetch it again, then import it.");
            } catch (StreamConstraintsException e) {
                return new Unusable(
                        name + " is nested too deeply, or has a name or number too long, to be a feed (at record "
                                + (surveyor.records() + 1) + "), so nothing was taken. Ask its publisher to mend it.");
            } catch (JacksonException e) {
                return new Unusable(
                        name + " is not JSON (line " + e.getLocation().getLineNr()
                                + " cannot be read), so nothing was taken. Give an Open Referral UK feed as JSON.");
            }
        }
    }

    void each(Consumer<Entry> use) {
        try (var in = open(file);
                var json = MAPPER.createParser(in)) {
            json.nextToken();
            if (shape == Shape.PAGE) {
                goToList(json);
            }
            for (var at = 0; at < records; at++) {
                if (shape != Shape.SINGLE) {
                    json.nextToken();
                }
                use.accept(entry(json, at));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file + " again", e);
        }
    }

    private Entry entry(JsonParser json, int at) {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            json.skipChildren();
            return new Impossible("It is not a record (a JSON object), so it cannot be a service.");
        }
        if (oversized.get(at)) {
            json.skipChildren();
            return new Impossible("It is larger than 1 MB, which no service needs.");
        }
        var start = offset(json);
        var record = MAPPER.readTree(json).asObject();
        return new Found(record, offset(json) - start);
    }

    /** From a page's opening brace to its list's opening bracket. */
    private static void goToList(JsonParser json) {
        while (true) {
            var isList = LISTS.contains(json.nextName());
            if (json.nextToken() == JsonToken.START_ARRAY && isList) {
                return;
            }
            json.skipChildren();
        }
    }

    static long offset(JsonParser json) {
        var here = json.currentLocation();
        return here.getByteOffset() >= 0 ? here.getByteOffset() : here.getCharOffset();
    }

    private static InputStream open(Path file) throws IOException {
        return new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    }
}
