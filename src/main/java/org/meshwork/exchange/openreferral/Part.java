package org.meshwork.exchange.openreferral;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * An object in a record, and where remarks on it go. What is absent, null or blank is not known: text is empty, a number is
 * an empty Optional.
 *
 * @param path how to call it in a remark, ending in a dot, or empty
 */
record Part(JsonNode json, String path, Remarks remarks) {

    private static final int LONGEST_LINE = 2_000;

    Part child(String field) {
        return new Part(json.path(field), path + field + '.', remarks);
    }

    /** The objects of an array; an object alone counts as an array of one. */
    Stream<Part> list(String field) {
        var value = json.path(field);
        var values = value.isObject() ? List.of(value) : value.isArray() ? value.values() : List.<JsonNode>of();
        return values.stream().filter(JsonNode::isObject).map(item -> new Part(item, path + field + '.', remarks));
    }

    /** Text, or an array of it, one by one. */
    Stream<String> words(String field) {
        var value = json.path(field);
        Collection<JsonNode> values = value.isArray() ? value.values() : List.of(value);
        return values.stream()
                .filter(JsonNode::isValueNode)
                .filter(item -> !item.isNull())
                .map(item -> PlainText.of(item.asString()).onOneLine().text())
                .filter(text -> !text.isEmpty());
    }

    boolean isEmpty() {
        return json.isEmpty();
    }

    /** True only where it says so. */
    boolean flag(String field) {
        return json.path(field).asBoolean(false);
    }

    /** One line of plain text, of at most 2,000 characters. */
    String line(String field) {
        return line(field, LONGEST_LINE);
    }

    String line(String field, int most) {
        var line = plain(field).onOneLine().text();
        var cut = Sentences.cutBetweenWords(line, most);
        remarkOnCut(field, line, cut, most);
        return cut;
    }

    /** Several lines of plain text, cut after a sentence. */
    String prose(String field, int most) {
        var prose = plain(field).text();
        var cut = Sentences.cutAfterSentence(prose, most);
        remarkOnCut(field, prose, cut, most);
        return cut;
    }

    OptionalDouble number(String field) {
        var value = json.path(field);
        if (value.isNumber()) {
            return value.asDoubleOpt();
        }
        var text = raw(field).strip().replaceFirst("^£\\s*", "");
        if (text.isEmpty()) {
            return OptionalDouble.empty();
        }
        try {
            return OptionalDouble.of(Double.parseDouble(text));
        } catch (NumberFormatException e) {
            warned(field, Remarks.quoted(text) + " is not a number; left out.");
            return OptionalDouble.empty();
        }
    }

    void normalised(String field, String sentence) {
        remarks.normalised(path + field, sentence);
    }

    /** @param field empty for the whole part */
    void warned(String field, String sentence) {
        remarks.warned((path + field).replaceFirst("\\.$", ""), sentence);
    }

    private PlainText plain(String field) {
        var plain = PlainText.of(raw(field));
        if (plain.hadScript()) {
            warned(field, "It held a script, style or frame, which was taken out.");
        } else if (plain.hadMarkup()) {
            normalised(field, "Mark-up was made into plain text.");
        }
        if (plain.hadControls()) {
            normalised(field, "Characters that cannot be seen were taken out.");
        }
        return plain;
    }

    private String raw(String field) {
        var value = json.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        if (!value.isValueNode()) {
            if (!value.isEmpty()) {
                warned(field, "It is not text; left out.");
            }
            return "";
        }
        var text = Optional.ofNullable(value.asString()).orElse("");
        if (text.isBlank()) {
            remarks.blank(json, field);
            return "";
        }
        return text;
    }

    private void remarkOnCut(String field, String whole, String cut, int most) {
        if (cut.length() < whole.length()) {
            warned(field, String.format("It has %,d characters; cut to at most %,d.", whole.length(), most));
        }
    }
}
