package org.meshwork.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.BaseJsonNode;

/** The days of a web, to look at any of them. */
@Tag("care-web-time")
@JsModule("./components/care-web-time/care-web-time.ts")
public class CareWebTime extends Component implements HasStyle {

    /**
     * What the slider is given; all days are ISO dates.
     *
     * @param from the first day that can be looked at
     * @param shown the day that is looked at
     * @param changes the days on which something began or ended, oldest first
     * @param compared whether that day stands beside today
     */
    public record Days(String from, String today, String shown, List<String> changes, boolean compared) {}

    public void show(Days days) {
        BaseJsonNode json = JsonMapper.shared().valueToTree(days);
        getElement().setPropertyJson("data", json);
    }

    /** @param listener is asked for the web on that day, again and again while the slider moves */
    public Registration onDay(Consumer<DayChosen> listener) {
        return addListener(DayChosen.class, listener::accept);
    }

    /** @param listener is told whether that day is to stand beside today */
    public Registration onPair(Consumer<Boolean> listener) {
        return addListener(PairChosen.class, event -> listener.accept(event.on));
    }

    /** Somebody wants to see another day. */
    @DomEvent("day-chosen")
    public static final class DayChosen extends ComponentEvent<CareWebTime> {

        private final String day;
        private final boolean settled;

        public DayChosen(
                CareWebTime source,
                boolean fromClient,
                @EventData("event.detail.day") String day,
                @EventData("event.detail.settled") boolean settled) {
            super(source, fromClient);
            this.day = day;
            this.settled = settled;
        }

        /** ISO date, as the browser sends it: it may be anything. */
        public String day() {
            return day;
        }

        /** False while the slider is still moving. */
        public boolean settled() {
            return settled;
        }
    }

    /** Somebody wants to see the day beside today, or no longer. */
    @DomEvent("pair-chosen")
    public static final class PairChosen extends ComponentEvent<CareWebTime> {

        private final boolean on;

        public PairChosen(CareWebTime source, boolean fromClient, @EventData("event.detail.on") boolean on) {
            super(source, fromClient);
            this.on = on;
        }
    }
}
