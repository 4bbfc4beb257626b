package org.meshwork.directory;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.meshwork.shared.ServiceId;

/**
 * A term of somebody else's taxonomy, as published with an entry. Text that is not known is empty.
 *
 * @param id of the term, as published
 * @param taxonomy its name
 * @param code of the term within it
 * @param name what people read
 * @param uri names the term on the web
 * @param parent id of the next broader term
 * @param value what is said of the entry by it, where naming the term does not say all
 */
public record Tag(
        String id,
        String taxonomy,
        String code,
        String name,
        String description,
        String uri,
        String parent,
        String value) {

    public Tag {
        if (id.isBlank() && code.isBlank() && name.isBlank()) {
            throw new IllegalArgumentException("a term without an id, a code or a name");
        }
    }

    /** The published id where it is a UUID, else one made of the taxonomy and whatever names the term in it. */
    public UUID termId() {
        return ServiceId.parse(id).map(ServiceId::value).orElseGet(() -> termId(taxonomy, known()));
    }

    /** Of the next broader term. */
    public Optional<UUID> parentId() {
        return parent.isBlank()
                ? Optional.empty()
                : ServiceId.parse(parent).map(ServiceId::value).or(() -> Optional.of(termId(taxonomy, parent)));
    }

    public Tag withoutParent() {
        return new Tag(id, taxonomy, code, name, description, uri, "", value);
    }

    /** Of the term with this published id in this taxonomy. */
    private static UUID termId(String taxonomy, String known) {
        return UUID.nameUUIDFromBytes(("term\n" + taxonomy + '\n' + known).getBytes(UTF_8));
    }

    private String known() {
        return Stream.of(id, code, name)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElseThrow();
    }
}
