package org.meshwork.directory.lucene;

import static java.util.stream.Collectors.toMap;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.meshwork.directory.Cost;
import org.meshwork.directory.Delivery;
import org.meshwork.directory.lucene.Analysis.Token;

/**
 * Words that wish for a day, a price or a way: whoever fits them comes first, and whoever does not say is not left out, as
 * most entries do not.
 */
final class Wishes {

    private static final Map<String, Query> BY_STEM = byStem();

    private Wishes() {}

    static Optional<Query> in(Token word) {
        return Optional.ofNullable(BY_STEM.get(word.stem()));
    }

    private static Map<String, Query> byStem() {
        var wishes = new HashMap<String, Query>(Arrays.stream(DayOfWeek.values())
                .collect(toMap(day -> Analysis.stem(day.name().toLowerCase(Locale.ROOT)), Wishes::on)));
        wishes.put(
                Analysis.stem("weekend"),
                new BooleanQuery.Builder()
                        .add(on(DayOfWeek.SATURDAY), Occur.SHOULD)
                        .add(on(DayOfWeek.SUNDAY), Occur.SHOULD)
                        .build());
        wishes.put(Analysis.stem("free"), is(Fields.COST, Cost.FREE));
        wishes.put(Analysis.stem("online"), is(Fields.DELIVERY, Delivery.ONLINE));
        wishes.put(Analysis.stem("telephone"), is(Fields.DELIVERY, Delivery.TELEPHONE));
        return Map.copyOf(wishes);
    }

    private static Query on(DayOfWeek day) {
        return is(Fields.DAY, day);
    }

    private static Query is(String field, Enum<?> value) {
        return new TermQuery(new Term(field, value.name()));
    }
}
