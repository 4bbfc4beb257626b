package org.meshwork.exchange.openreferral;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.meshwork.directory.Tag;

/** Our own taxonomies: what Open Referral has no field for is published as terms of these, and read back from them. */
enum OwnTaxonomy {
    SERVICE_TYPES("Meshwork service types", "Kinds of service."),
    NEEDS("Meshwork needs", "What people need, in their own words."),
    AUDIENCES("Meshwork audiences", "Who a service is for."),
    COSTS("Meshwork costs", "What a service costs the person who uses it, roughly."),
    JOINING("Meshwork ways to join", "How somebody starts with a service."),
    DELIVERY("Meshwork ways to meet", "Where the help happens."),
    SECTORS("Meshwork sectors", "Which part of care and support an organisation belongs to."),
    ACCESS("Meshwork access", "What a building has for people who find stairs, noise or distance hard."),
    PLACES("Meshwork places", "What is special about a place."),
    TEXTS("Meshwork texts", "Texts that the standard has no field for; the value is the text."),
    SOURCES("Meshwork sources", "The feed or list from which an entry first came; the value is its licence.");

    private final String title;
    private final String description;

    OwnTaxonomy(String title, String description) {
        this.title = title;
        this.description = description;
    }

    static Optional<OwnTaxonomy> titled(String title) {
        return Stream.of(values()).filter(own -> own.title.equals(title)).findFirst();
    }

    String title() {
        return title;
    }

    String description() {
        return description;
    }

    UUID id() {
        return idOf(title);
    }

    /** Of a taxonomy, also of somebody else's, by its title. */
    static UUID idOf(String title) {
        return UUID.nameUUIDFromBytes(("taxonomy\n" + title).getBytes(UTF_8));
    }

    UUID termId(String code) {
        return term(code, code, "").termId();
    }

    Tag term(String code, String name, String value) {
        return new Tag("", title, code, name, "", "", "", value);
    }
}
