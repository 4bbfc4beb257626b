package org.meshwork.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.BaseJsonNode;

/** One web on two days, side by side, with what became different marked in both. */
@Tag("care-web-pair")
@JsModule("./components/care-web-pair/care-web-pair.ts")
public class CareWebPair extends Component implements HasStyle {

    private record Pictures(CareWebPicture before, CareWebPicture after) {}

    public void show(CareWebPicture before, CareWebPicture after) {
        BaseJsonNode json = JsonMapper.shared().valueToTree(new Pictures(before, after));
        getElement().setPropertyJson("data", json);
    }

    /** @param listener is given the contact's id, or null where nothing is selected any more */
    public Registration onContact(Consumer<@Nullable String> listener) {
        return addListener(ContactSelected.class, event -> listener.accept(event.id));
    }

    /** Somebody chose a contact in either picture, or none. */
    @DomEvent("contact-selected")
    public static final class ContactSelected extends ComponentEvent<CareWebPair> {

        private final @Nullable String id;

        public ContactSelected(
                CareWebPair source, boolean fromClient, @EventData("event.detail.id") @Nullable String id) {
            super(source, fromClient);
            this.id = id;
        }
    }
}
