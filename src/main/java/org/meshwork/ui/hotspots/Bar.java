package org.meshwork.ui.hotspots;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.meshwork.commissioning.Published;
import org.meshwork.commissioning.Share;

/** A share as a bar in the colour of its class; what it stands for is always said beside it. */
final class Bar extends Span {

    Bar(Published<Share> share, Scale scale) {
        addClassName("hs-bar");
        getElement().setAttribute("aria-hidden", "true");
        switch (share) {
            case Published.Shown<Share>(var shown) -> add(filled(shown.percent(), scale));
            case Published.Suppressed<Share>() -> addClassName("hs-hidden");
            case Published.None<Share>() -> {}
        }
    }

    private static Span filled(int percent, Scale scale) {
        var filled = new Span();
        filled.addClassName("hs-" + scale.classOf(percent).code());
        filled.getElement().getStyle().set("width", String.format(Locale.ROOT, "%d%%", percent));
        return filled;
    }
}
