package org.meshwork.ui.find;

import com.vaadin.flow.component.html.NativeButton;

/** Prints the page it is on in large type. */
public final class LargePrint extends NativeButton {

    public LargePrint() {
        super("Print in large type");
        addClassName("mw-quiet");
        getElement()
                .executeJs("this.addEventListener('click', () => {"
                        + "document.documentElement.classList.add('mw-print-large');"
                        + "print();"
                        + "document.documentElement.classList.remove('mw-print-large') })");
    }
}
