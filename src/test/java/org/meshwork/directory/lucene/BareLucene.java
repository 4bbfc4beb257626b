package org.meshwork.directory.lucene;

import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.meshwork.directory.lucene.Tally.Clue;

/** The same words asked of Lucene alone. */
final class BareLucene {

    private BareLucene() {}

    static Query of(TextQuery text) {
        return of(text, Math.max(1, text.enough()));
    }

    static Query of(TextQuery text, int minimum) {
        var asked = new BooleanQuery.Builder().setMinimumNumberShouldMatch(minimum);
        var query = new BooleanQuery.Builder();
        for (var clue : text.clues()) {
            if (clue.isAsked()) {
                asked.add(clue.query(), Occur.SHOULD);
            }
            query.add(boosted(clue), Occur.SHOULD);
        }
        var enough = new BooleanQuery.Builder().add(asked.build(), Occur.SHOULD);
        text.enoughAlone().forEach(one -> enough.add(one, Occur.SHOULD));
        return text.enough() == 0
                ? new MatchNoDocsQuery()
                : query.add(enough.build(), Occur.FILTER).build();
    }

    private static Query boosted(Clue clue) {
        return clue.weight() == 1 ? clue.query() : new BoostQuery(clue.query(), clue.weight());
    }
}
