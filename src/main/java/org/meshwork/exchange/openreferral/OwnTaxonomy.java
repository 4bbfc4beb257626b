package org.meshwork.exchange.openreferral;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.meshwork.directory.Tag;

/** Our own taxonomies: what Open Referral has no field for is published as terms of these, and read back from them. */
public enum OwnTaxonomy {
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

    /** A code of {@link #TEXTS}. */
    public static final String SUMMARY = "summary";

    /** A code of {@link #PLACES}. */
    public static final String CONFIDENTIAL = "confidential";

    /** What a place is called whose address must never be shown. */
    public static final String NOT_PUBLIC = "Address not made public";

    private final String title;
    private final String description;

    OwnTaxonomy(String title, String description) {
        this.title = title;
        this.description = description;
    }

    public static Optional<OwnTaxonomy> titled(String title) {
        return Stream.of(values()).filter(own -> own.title.equals(title)).findFirst();
    }

    public String title() {
        return title;
    }

    public String description() {
        return description;
    }

    public UUID id() {
        return idOf(title);
    }

    /** Of a taxonomy, also of somebody else's, by its title. */
    public static UUID idOf(String title) {
        return UUID.nameUUIDFromBytes(("taxonomy\n" + title).getBytes(UTF_8));
    }

    public UUID termId(String code) {
        return term(code, code, "").termId();
    }

    public Tag term(String code, String name, String value) {
        return new Tag("", title, code, name, "", "", "", value);
    }
}
