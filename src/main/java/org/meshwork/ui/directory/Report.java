package org.meshwork.ui.directory;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.meshwork.exchange.FeedRun;
import org.meshwork.exchange.Feeds;
import org.meshwork.exchange.ImportReport.Kind;
import org.meshwork.exchange.ImportReport.Row;

/** What became of a feed's records, row by row. */
final class Report extends Section {

    private final FeedAddress address;

    Report(FeedRun run, Feeds feeds, FeedAddress address, ZoneId zone) {
        this.address = address;
        setId("report");
        addClassName("dir-report");
        var page = feeds.rows(run.id(), address.kind(), address.from(), FeedAddress.ROWS);
        add(new H2("What was said about it on " + FeedWords.time(run.started(), zone)));
        if (page.totals().isEmpty()) {
            add(new Paragraph("Nothing was: each of its records went in just as it is."));
            return;
        }
        add(filters(page.totals()), table(page.rows()));
        pages(total(page.totals(), address.kind())).addWhereNeededTo(this);
        add(download(run, feeds));
    }

    private Nav filters(Map<Kind, Integer> totals) {
        var filters = new Nav(filter("All", null, total(totals, null)));
        for (var kind : Kind.values()) {
            if (totals.containsKey(kind)) {
                filters.add(filter(FeedWords.kind(kind), kind, total(totals, kind)));
            }
        }
        filters.addClassName("mw-chips");
        filters.getElement().setAttribute("aria-label", "Which remarks");
        return filters;
    }

    private Anchor filter(String label, @Nullable Kind kind, int count) {
        var filter = new Anchor(address.only(kind).address() + "#report", label + " (" + FeedWords.number(count) + ")");
        filter.addClassNames("mw-chip", "dir-filter");
        if (kind == address.kind()) {
            filter.getElement().setAttribute("aria-current", "true");
        }
        return filter;
    }

    private static Sheet table(Iterable<Row> rows) {
        var sheet =
                new Sheet("Remarks, in the order of the feed", "Record", "Service", "Kind", "Field", "What happened");
        for (var row : rows) {
            var service =
                    new Div(new Span(row.isOfAll() ? "all of it" : row.name().isBlank() ? "(no name)" : row.name()));
            if (!row.feedId().isBlank()) {
                var id = new Paragraph(row.feedId());
                id.addClassName("dir-small");
                service.add(id);
            }
            var kind = new Span(FeedWords.kind(row.kind()));
            kind.addClassNames("dir-kind", "dir-" + row.kind().label());
            sheet.row(
                    new Span(row.isOfAll() ? "–" : FeedWords.number(row.record())),
                    service,
                    kind,
                    new Span(row.field().isBlank() ? (row.isOfAll() ? "–" : "the whole record") : row.field()),
                    new Span(row.sentence()));
        }
        return sheet;
    }

    private Pager pages(int total) {
        return new Pager(
                address.from(),
                FeedAddress.ROWS,
                total,
                from -> address.startingAt(from).address() + "#report");
    }

    private static int total(Map<Kind, Integer> totals, @Nullable Kind kind) {
        return kind == null
                ? totals.values().stream().mapToInt(Integer::intValue).sum()
                : totals.getOrDefault(kind, 0);
    }

    private static Anchor download(FeedRun run, Feeds feeds) {
        var file = "report-" + run.id() + ".csv";
        var download = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    var rows = feeds.report(run.id()).orElse(new byte[0]);
                    return new DownloadResponse(
                            new ByteArrayInputStream(rows), file, "text/csv;charset=utf-8", rows.length);
                }),
                "Download all rows (CSV)");
        download.addClassName("mw-quiet");
        return download;
    }
}
