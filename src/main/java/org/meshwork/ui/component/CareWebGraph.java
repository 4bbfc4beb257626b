package org.meshwork.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.shared.Registration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.BaseJsonNode;

/** The care-web picture. What is selected lives in the address, so it comes down with the data. */
@Tag("care-web-graph")
@JsModule("./components/care-web-graph/care-web-graph.ts")
@NpmPackage(value = "d3-selection", version = "3.0.0")
@NpmPackage(value = "d3-zoom", version = "3.0.0")
@NpmPackage(value = "@types/d3-selection", version = "3.0.12", dev = true)
@NpmPackage(value = "@types/d3-zoom", version = "3.0.9", dev = true)
public class CareWebGraph extends Component implements HasSize, HasStyle {

    /** Draws the picture anew; only what changed moves. */
    public void show(CareWebPicture picture) {
        BaseJsonNode json = JsonMapper.shared().valueToTree(picture);
        getElement().setPropertyJson("data", json);
    }

    /** @param listener is given the contact's id, or null where nothing is selected any more */
    public Registration onContact(Consumer<@Nullable String> listener) {
        return addListener(ContactSelected.class, event -> listener.accept(event.id));
    }

    /** @param listener is given the gap's id */
    public Registration onGap(Consumer<String> listener) {
        return addListener(GapOpened.class, event -> listener.accept(event.id));
    }

    /** @param listener is told that somebody was moved to another sector or ring, and is to show what came of it */
    public Registration onMoved(Consumer<ContactMoved> listener) {
        return addListener(ContactMoved.class, listener::accept);
    }

    /** @param listener is told whether two contacts talk */
    public Registration onAnswer(Consumer<TieAnswered> listener) {
        return addListener(TieAnswered.class, listener::accept);
    }

    /** @param listener is given the id of the contact who no longer helps */
    public Registration onEnded(Consumer<String> listener) {
        return addListener(ContactEnded.class, event -> listener.accept(event.id));
    }

    /** Somebody chose a contact, or none. */
    @DomEvent("contact-selected")
    public static final class ContactSelected extends ComponentEvent<CareWebGraph> {

        private final @Nullable String id;

        public ContactSelected(
                CareWebGraph source, boolean fromClient, @EventData("event.detail.id") @Nullable String id) {
            super(source, fromClient);
            this.id = id;
        }
    }

    /** Somebody pressed a gap. */
    @DomEvent("gap-opened")
    public static final class GapOpened extends ComponentEvent<CareWebGraph> {

        private final String id;

        public GapOpened(CareWebGraph source, boolean fromClient, @EventData("event.detail.id") String id) {
            super(source, fromClient);
            this.id = id;
        }
    }

    /** Somebody was put into another sector, or nearer or further away. */
    @DomEvent("contact-moved")
    public static final class ContactMoved extends ComponentEvent<CareWebGraph> {

        private final String id;
        private final String sector;
        private final String ring;

        public ContactMoved(
                CareWebGraph source,
                boolean fromClient,
                @EventData("event.detail.id") String id,
                @EventData("event.detail.sector") String sector,
                @EventData("event.detail.ring") String ring) {
            super(source, fromClient);
            this.id = id;
            this.sector = sector;
            this.ring = ring;
        }

        public String id() {
            return id;
        }

        /** Code of the wedge. */
        public String sector() {
            return sector;
        }

        /** WEEK, MONTH or LESS. */
        public String ring() {
            return ring;
        }
    }

    /** Somebody said whether two contacts talk, or took the answer back. */
    @DomEvent("tie-answered")
    public static final class TieAnswered extends ComponentEvent<CareWebGraph> {

        private final String one;
        private final String other;
        private final String answer;

        public TieAnswered(
                CareWebGraph source,
                boolean fromClient,
                @EventData("event.detail.from") String one,
                @EventData("event.detail.to") String other,
                @EventData("event.detail.answer") String answer) {
            super(source, fromClient);
            this.one = one;
            this.other = other;
            this.answer = answer;
        }

        public String one() {
            return one;
        }

        public String other() {
            return other;
        }

        /** YES, NO, DONT_KNOW, or NOT_ASKED where the answer was taken back. */
        public String answer() {
            return answer;
        }
    }

    /** Somebody no longer helps. */
    @DomEvent("contact-ended")
    public static final class ContactEnded extends ComponentEvent<CareWebGraph> {

        private final String id;

        public ContactEnded(CareWebGraph source, boolean fromClient, @EventData("event.detail.id") String id) {
            super(source, fromClient);
            this.id = id;
        }
    }
}
