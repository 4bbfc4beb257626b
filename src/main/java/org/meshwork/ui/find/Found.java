package org.meshwork.ui.find;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.meshwork.directory.Directory;
import org.meshwork.directory.Hits;
import org.meshwork.directory.Service;

/**
 * What a search found, as far as it is shown.
 *
 * @param summary all but the list: totals, facets, what was understood
 * @param hits best first, from the first on
 */
record Found(Asked asked, Where where, Hits summary, List<Hits.Hit> hits) {

    private static final int AT_ONCE = 100;

    static Found by(Asked asked, Where where, Directory directory) {
        var wanted = asked.page() * Asked.ON_A_PAGE;
        var size = Math.min(wanted, AT_ONCE);
        var summary = directory.find(asked.query(where.point(), 0, size));
        var hits = new ArrayList<>(summary.hits());
        for (var page = 1; page * AT_ONCE < Math.min(wanted, summary.total()); page++) {
            hits.addAll(
                    directory.find(asked.query(where.point(), page, AT_ONCE)).hits());
        }
        return new Found(asked, where, summary, hits.stream().limit(wanted).toList());
    }

    /** What nobody searched for: a list that somebody keeps. */
    static Found kept(List<Service> services) {
        var hits = services.stream().map(service -> new Hits.Hit(service, null)).toList();
        var summary = new Hits(hits.size(), hits, Map.of(), List.of(), null, null);
        return new Found(Asked.NOTHING, Where.NOT_SAID, summary, hits);
    }

    /** Codes of what somebody looks for: what they chose, then what their words mean. */
    Set<String> needs() {
        var needs = new LinkedHashSet<>(asked.needs().stream().sorted().toList());
        needs.addAll(summary.understood());
        return needs;
    }

    /** How many of these were shown before, where this is more of the same search; else none. */
    int alreadyIn(Found before) {
        var more = before.asked().onPage(asked.page()).equals(asked)
                && before.asked().page() < asked.page();
        return more ? Math.min(before.hits().size(), hits.size()) : 0;
    }

    /** Whether nothing fits all of what was asked for. */
    boolean isUnanswered() {
        return summary.total() == 0 || summary.relaxed() != null;
    }

    boolean hasMore() {
        return summary.total() > hits.size();
    }
}
