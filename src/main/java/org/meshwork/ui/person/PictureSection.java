package org.meshwork.ui.person;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meshwork.findings.Finding;
import org.meshwork.findings.Thresholds;
import org.meshwork.person.Change;
import org.meshwork.person.Contact;
import org.meshwork.ui.component.CareWebGraph;
import org.meshwork.ui.component.CareWebPair;
import org.meshwork.ui.component.CareWebTime;

/** The picture of a web with the days to look at it on: one web, or then and now side by side. */
final class PictureSection extends Section {

    /** Where the picture is. */
    interface Page {

        WebSight seen();

        void edit(List<Change> changes);

        /** @param key of the address: contact, finding, day or pair @param value null for none */
        void select(String key, @Nullable String value);

        /** @param key of a finding */
        void openGap(String key);

        /** Whether then and now are to stand side by side; of today they never do. */
        boolean isPair();

        void onShown(boolean isPair);
    }

    private final Page page;
    private final Pictures pictures;
    private final Thresholds thresholds;
    private final Clock clock;

    private final CareWebTime time = new CareWebTime();
    private final Paragraph became = new Paragraph();
    private final CareWebGraph graph = new CareWebGraph();
    private final CareWebPair pair = new CareWebPair();

    PictureSection(Page page, Pictures pictures, Thresholds thresholds, Clock clock) {
        this.page = page;
        this.pictures = pictures;
        this.thresholds = thresholds;
        this.clock = clock;
        graph.onContact(id -> page.select("contact", id));
        graph.onGap(page::openGap);
        graph.onMoved(moved -> page.edit(ByHand.moved(page.seen(), moved.id(), moved.sector(), moved.ring())));
        graph.onAnswer(said -> page.edit(ByHand.answered(page.seen(), said.one(), said.other(), said.answer())));
        graph.onEnded(id -> page.edit(ByHand.ended(page.seen(), id)));
        pair.onContact(id -> page.select("contact", id));
        time.onDay(chosen -> showDay(WebAddress.day(chosen.day()), chosen.settled()));
        time.onPair(on -> page.select("pair", on ? "on" : null));
        became.addClassName("mw-became");
        became.getElement().setAttribute("aria-live", "polite");
        addClassName("mw-picture");
        add(new H2("The picture"), time, became, graph, pair);
    }

    void show(WebSight shown, @Nullable Contact contact, @Nullable Finding finding) {
        var days = WebDays.of(shown.web(), LocalDate.now(clock));
        var isToday = shown.day().equals(days.today());
        var isPair = page.isPair() && !isToday;
        var picture = pictures.of(shown, contact, finding, isToday);
        time.show(days.shown(shown.day(), isPair));
        graph.setVisible(!isPair);
        pair.setVisible(isPair);
        became.setVisible(!isToday);
        if (!isToday) {
            var now = WebSight.of(shown.web(), days.today(), thresholds);
            became.setText(ChangedBetween.inWords(shown, now));
            if (isPair) {
                pair.show(picture, pictures.of(now, contact, null, false));
            }
        }
        if (!isPair) {
            graph.show(picture);
        }
        page.onShown(isPair);
    }

    /** While the slider moves only the picture follows; where it comes to rest the whole page does. */
    private void showDay(@Nullable LocalDate asked, boolean settled) {
        var web = page.seen().web();
        var today = LocalDate.now(clock);
        var day = WebDays.of(web, today).or(asked);
        if (settled) {
            page.select("day", day.equals(today) ? null : day.toString());
        } else {
            show(WebSight.of(web, day, thresholds), null, null);
        }
    }
}
