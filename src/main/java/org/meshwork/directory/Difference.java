package org.meshwork.directory;

import java.util.List;
import org.meshwork.directory.Correction.Field;
import org.meshwork.shared.ServiceId;

/**
 * What would become of one entry if a changeset were published now.
 *
 * @param name as people read it now; of a new one, as it would be
 * @param fields that would read otherwise; empty unless it changes, and also where only its places or terms do
 */
public record Difference(ServiceId service, String name, Kind kind, List<Change> fields) {

    public Difference {
        fields = List.copyOf(fields);
    }

    public enum Kind {
        WITHDRAWN("no longer listed"),
        CHANGED("reads differently"),
        NEW("new");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** What people read. */
        public String label() {
            return label;
        }
    }

    /** @param before and {@code after} in the form of {@link Field#text} */
    public record Change(Field field, String before, String after) {}
}
