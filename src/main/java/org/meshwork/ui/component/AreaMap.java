package org.meshwork.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import java.util.function.Consumer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.BaseJsonNode;

/** A map without tiles: areas by class, numbered pins, where somebody is. It needs a twin that says the same in words. */
@Tag("area-map")
@JsModule("./components/area-map/area-map.ts")
public class AreaMap extends Component implements HasSize, HasStyle {

    /** What a row of the twin carries to be one with an area or pin: its code or id. */
    public static final String MARK = "data-mark";

    public void show(MapData data) {
        BaseJsonNode json = JsonMapper.shared().valueToTree(data);
        getElement().setPropertyJson("data", json);
    }

    /** @param label what the map shows, for those who do not see it */
    public void describe(String label) {
        getElement().setProperty("label", label);
    }

    /**
     * Joins the map with the list or table that says the same: whatever in it carries {@link #MARK} is lit with its area or
     * pin, and lights it.
     *
     * @param twin has an id
     */
    public void join(Component twin) {
        getElement()
                .setProperty(
                        "twin",
                        twin.getId().orElseThrow(() -> new IllegalArgumentException("the twin has no id: " + twin)));
    }

    /** @param listener is given the area's code */
    public Registration onArea(Consumer<String> listener) {
        return addListener(AreaSelected.class, event -> listener.accept(event.code));
    }

    /** @param listener is given the pin's id */
    public Registration onPin(Consumer<String> listener) {
        return addListener(PinSelected.class, event -> listener.accept(event.id));
    }

    /** Somebody chose an area. */
    @DomEvent("area-selected")
    public static final class AreaSelected extends ComponentEvent<AreaMap> {

        private final String code;

        public AreaSelected(AreaMap source, boolean fromClient, @EventData("event.detail.code") String code) {
            super(source, fromClient);
            this.code = code;
        }
    }

    /** Somebody chose a pin. */
    @DomEvent("pin-selected")
    public static final class PinSelected extends ComponentEvent<AreaMap> {

        private final String id;

        public PinSelected(AreaMap source, boolean fromClient, @EventData("event.detail.id") String id) {
            super(source, fromClient);
            this.id = id;
        }
    }
}
