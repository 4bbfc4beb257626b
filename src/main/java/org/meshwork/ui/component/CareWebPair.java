package org.meshwork.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
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
}
