package org.meshwork.ui.directory;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.meshwork.directory.Correction.Field;
import org.meshwork.shared.ServiceId;

/**
 * All that the address of an entry's page says. What it does not know it takes for not said.
 *
 * @param id null to find one
 * @param field that is being corrected, or null
 * @param asked words of the entry that is looked for
 */
record EntryAddress(@Nullable ServiceId id, @Nullable Field field, String asked) {

    static final String PATH = "directory/entry";

    static EntryAddress of(ServiceId id) {
        return new EntryAddress(id, null, "");
    }

    static EntryAddress from(QueryParameters said) {
        return new EntryAddress(
                said.getSingleParameter("id").flatMap(ServiceId::parse).orElse(null),
                said.getSingleParameter("field").flatMap(EntryAddress::field).orElse(null),
                said.getSingleParameter("q").orElse(""));
    }

    EntryAddress correcting(@Nullable Field other) {
        return new EntryAddress(id, other, asked);
    }

    QueryParameters parameters() {
        var said = new LinkedHashMap<String, String>();
        if (id != null) {
            said.put("id", id.toString());
        }
        if (field != null) {
            said.put("field", field.name().toLowerCase(Locale.ROOT));
        }
        if (!asked.isEmpty()) {
            said.put("q", asked);
        }
        return QueryParameters.simple(said);
    }

    /** Relative to the front page. */
    String address() {
        return PATH + "?" + parameters().getQueryString();
    }

    private static Optional<Field> field(String text) {
        for (var field : Field.values()) {
            if (field.name().equalsIgnoreCase(text)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }
}
