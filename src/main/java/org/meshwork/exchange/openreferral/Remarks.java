package org.meshwork.exchange.openreferral;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.meshwork.exchange.ImportReport.Kind;
import tools.jackson.databind.JsonNode;

/** What there is to say about one record. */
public final class Remarks {

    private static final int MOST = 100;

    private final UnaryOperator<String> names;
    private final List<Remark> list = new ArrayList<>();
    private final Set<String> unknownTerms = new LinkedHashSet<>();
    private final Map<JsonNode, Set<String>> blanks = new IdentityHashMap<>();

    public Remarks() {
        this(UnaryOperator.identity());
    }

    /** @param names what the reader of the report calls a field of Open Referral UK 3: for a list, its own column */
    public Remarks(UnaryOperator<String> names) {
        this.names = names;
    }

    /** @param field as Open Referral UK 3 calls it, or as the list does that it came from */
    public record Remark(Kind kind, String field, String sentence) {}

    public List<Remark> list() {
        return list;
    }

    /** Fields of the record that held only blanks. */
    public int blanks() {
        return blanks.values().stream().mapToInt(Set::size).sum();
    }

    /** Terms of the record that no vocabulary of ours knows, as people read them. */
    public List<String> unknownTerms() {
        return List.copyOf(unknownTerms);
    }

    void unknownTerm(String term) {
        unknownTerms.add(term);
    }

    public void refused(String field, String sentence) {
        list.add(new Remark(Kind.REFUSED, names.apply(field), sentence));
    }

    public void normalised(String field, String sentence) {
        add(new Remark(Kind.NORMALISED, names.apply(field), sentence));
    }

    public void warned(String field, String sentence) {
        add(new Remark(Kind.WARNED, names.apply(field), sentence));
    }

    /** Those of the other as well. */
    public void add(Remarks other) {
        other.list.forEach(this::add);
        blanks.putAll(other.blanks);
        unknownTerms.addAll(other.unknownTerms);
    }

    /** However often it is asked for. */
    void blank(JsonNode holder, String field) {
        blanks.computeIfAbsent(holder, json -> new HashSet<>()).add(field);
    }

    /** A bad value as it may stand in a sentence. */
    public static String quoted(String value) {
        var shown = value.length() > 60 ? value.substring(0, 59) + "…" : value;
        return '"' + shown.replaceAll("[\\p{Cc}\\p{Cs}]", " ") + '"';
    }

    private void add(Remark remark) {
        // One record with a thousand bad schedules must not fill the report.
        if (list.size() < MOST && !list.contains(remark)) {
            list.add(remark);
        }
    }
}
