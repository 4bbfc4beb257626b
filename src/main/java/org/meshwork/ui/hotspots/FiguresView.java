package org.meshwork.ui.hotspots;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.function.Supplier;
import org.meshwork.commissioning.Hotspots;
import org.meshwork.commissioning.Release;
import org.meshwork.commissioning.ReleaseFile;
import org.meshwork.commissioning.Releases;
import org.meshwork.places.Area;
import org.meshwork.ui.MainLayout;

/** The figures of a release to take away, with what each column means. */
@Route(value = Pages.FIGURES, layout = MainLayout.class)
@PageTitle("Download the figures – Meshwork")
@RolesAllowed("COMMISSIONER")
public class FiguresView extends ReleasePage {

    private final ReleaseFile file;

    FiguresView(ReleaseFile file, Hotspots hotspots, Releases releases) {
        super("Download the figures", Pages.FIGURES, hotspots, releases);
        this.file = file;
    }

    @Override
    void show(Release release, Area whole, QueryParameters said) {
        add(lead("Everything published for " + Words.month(release.month())
                + " about everybody who is counted, as CSV. Nothing is in it that the screens do not show."));
        var buttons = new Div(
                download("Areas (CSV)", "areas-" + release.month() + ".csv", () -> file.areas(release)),
                download(
                        "Pairs of organisations (CSV)",
                        "pairs-" + release.month() + ".csv",
                        () -> file.pairs(release, whole.code())),
                download("What each column means (CSV)", "columns.csv", ReleaseFile::dictionary));
        buttons.addClassName("mw-actions");
        add(buttons, new H2("Areas: what each column means"), meanings("Areas", ReleaseFile.AREA_COLUMNS));
        add(new H2("Pairs: what each column means"), meanings("Pairs", ReleaseFile.PAIR_COLUMNS));
    }

    private static Anchor download(String label, String name, Supplier<byte[]> content) {
        var link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    var bytes = content.get();
                    return new DownloadResponse(
                            new ByteArrayInputStream(bytes), name, "text/csv;charset=utf-8", bytes.length);
                }),
                label);
        link.addClassName("mw-quiet");
        return link;
    }

    private static Sheet meanings(String file, List<ReleaseFile.Column> columns) {
        var sheet = new Sheet(file + ": what each column means", "Column", "What it means");
        columns.forEach(column -> sheet.row(column.name(), column.meaning()));
        return sheet;
    }
}
