package org.meshwork.exchange.openreferral;

import java.nio.file.Path;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.meshwork.exchange.openreferral.FeedFile.Paging;
import org.meshwork.exchange.openreferral.FeedFile.Shape;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Walks once through a JSON text, to its end, and says what kind of feed it is. */
final class Surveyor {

    private static final long FINGERPRINT_PRIME = 1_099_511_628_211L; // FNV-1a, 64 bits

    private final JsonParser json;
    private final Path file;
    private final String name;
    private final BitSet oversized = new BitSet();
    private int records;
    private long fingerprint;
    private boolean isPage;
    private boolean hasIdOrName;
    private @Nullable Integer number;
    private @Nullable Integer total;
    private @Nullable Boolean last;

    Surveyor(JsonParser json, Path file, String name) {
        this.json = json;
        this.file = file;
        this.name = name;
    }

    /** Whole records so far. */
    int records() {
        return records;
    }

    Survey survey() {
        var first = json.nextToken();
        if (first == null) {
            return new Unusable(name + " is empty. Fetch it again, then import it.");
        }
        var shape = switch (first) {
            case START_ARRAY -> list();
            case START_OBJECT -> pageOrSingle();
            default -> null;
        };
        if (shape == null) {
            return new Unusable(
                    name + " is JSON, but not a list of services, so nothing was taken. Give an Open Referral UK "
                            + "feed: a list of services, a page with \"contents\", or one service.");
        }
        if (json.nextToken() != null) {
            return new Unusable(
                    name + " goes on after its end, so nothing was taken. A feed is one JSON text: fetch it again, "
                            + "then import it.");
        }
        return new FeedFile(file, shape, records, oversized, new Paging(number, total, last), fingerprint);
    }

    private Shape list() {
        walkList();
        return Shape.ARRAY;
    }

    private @Nullable Shape pageOrSingle() {
        var start = FeedFile.offset(json);
        for (var field = json.nextName(); field != null; field = json.nextName()) {
            var value = json.nextToken();
            if (!isPage && FeedFile.LISTS.contains(field) && value == JsonToken.START_ARRAY) {
                isPage = true;
                walkList();
            } else {
                readField(field, value);
                json.skipChildren();
            }
        }
        if (isPage) {
            return Shape.PAGE;
        }
        if (!hasIdOrName) {
            return null;
        }
        countRecord(FeedFile.offset(json) - start);
        return Shape.SINGLE;
    }

    private void readField(String field, JsonToken value) {
        switch (field) {
            case "id", "name" -> hasIdOrName |= value.isScalarValue();
            case "page_number", "number", "page" -> number = integer(value, number);
            case "total_pages", "totalPages" -> total = integer(value, total);
            case "last_page", "last" -> last = value.isBoolean() ? (Boolean) json.getBooleanValue() : last;
            default -> {
                // Nothing that tells about other pages.
            }
        }
    }

    private @Nullable Integer integer(JsonToken value, @Nullable Integer otherwise) {
        if (value == JsonToken.VALUE_NUMBER_INT || value == JsonToken.VALUE_STRING) {
            var number = json.getValueAsInt(-1);
            return number >= 0 ? (Integer) number : otherwise;
        }
        return otherwise;
    }

    private void walkList() {
        while (json.nextToken() != JsonToken.END_ARRAY) {
            var start = FeedFile.offset(json);
            walkRecord();
            countRecord(FeedFile.offset(json) - start);
        }
    }

    private void walkRecord() {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            json.skipChildren();
            return;
        }
        for (var field = json.nextName(); field != null; field = json.nextName()) {
            var value = json.nextToken();
            if (field.equals("id") && value.isScalarValue()) {
                mix(json.getValueAsString(""));
            } else {
                json.skipChildren();
            }
        }
    }

    private void countRecord(long bytes) {
        if (bytes > FeedFile.LARGEST_RECORD) {
            oversized.set(records);
        }
        mix(Long.toString(bytes));
        records++;
    }

    private void mix(String text) {
        fingerprint = (fingerprint ^ text.hashCode()) * FINGERPRINT_PRIME;
    }
}
