package org.meshwork.person;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * One edit out of a web's journal.
 *
 * @param version that it led to
 * @param by user name of whoever made it
 * @param inverses lead back to the version before, in this order
 */
public record PastEdit(long version, String by, OffsetDateTime at, List<Change> changes, List<Change> inverses) {

    public PastEdit {
        changes = List.copyOf(changes);
        inverses = List.copyOf(inverses);
    }
}
