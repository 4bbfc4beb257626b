package org.meshwork.person;

import java.util.List;

/** Webs were written and are about to be committed: whoever listens writes in the same transaction, or stops it. */
public record WebsChanged(List<CareWeb> webs) {

    public WebsChanged {
        webs = List.copyOf(webs);
    }
}
