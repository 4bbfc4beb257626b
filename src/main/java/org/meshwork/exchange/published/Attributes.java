package org.meshwork.exchange.published;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meshwork.directory.Cost;
import org.meshwork.directory.Delivery;
import org.meshwork.directory.Joining;
import org.meshwork.directory.Service;
import org.meshwork.directory.Tag;
import org.meshwork.exchange.openreferral.Codes;
import org.meshwork.exchange.openreferral.OwnTaxonomy;
import org.meshwork.shared.Need;
import org.meshwork.shared.Sector;
import org.meshwork.shared.ServiceType;
import org.meshwork.shared.Vocabulary;

/** Terms of taxonomies, ours and other people's, as {@code attributes}. */
final class Attributes {

    private static final String NO_FEED = "Meshwork";

    private Attributes() {}

    static List<Json> of(UUID holder, String kind, List<Tag> tags) {
        return Json.parts(holder, "attribute", tags, tag -> attribute(holder, kind, tag));
    }

    /** Ours first, then those of others, and at the end where the entry first came from. */
    static List<Tag> tags(Service service) {
        var published = service.particulars().tags();
        var saysSource = published.stream().anyMatch(tag -> tag.taxonomy().equals(OwnTaxonomy.SOURCES.title()));
        return Stream.of(
                        service.types().stream().map(Attributes::type),
                        service.needs().stream().map(Attributes::need),
                        service.eligibility().audiences().stream().map(Attributes::audience),
                        Stream.ofNullable(service.cost()).map(Attributes::cost),
                        service.joining().stream().map(Attributes::joining),
                        service.delivery().stream().map(Attributes::delivery),
                        summary(service).stream(),
                        published.stream(),
                        saysSource ? Stream.<Tag>empty() : Stream.of(source(service)))
                .flatMap(tags -> tags)
                .distinct()
                .toList();
    }

    static List<Tag> tags(@Nullable Sector sector, List<Tag> published) {
        return Stream.concat(Stream.ofNullable(sector).map(Attributes::sector), published.stream())
                .toList();
    }

    static Tag type(String code) {
        var name = Vocabulary.shipped().serviceType(code).map(ServiceType::name);
        return OwnTaxonomy.SERVICE_TYPES.term(code, name.orElse(words(code)), "");
    }

    static Tag need(String code) {
        var name = Vocabulary.shipped().need(code).map(Need::label);
        return OwnTaxonomy.NEEDS.term(code, name.orElse(words(code)), "");
    }

    static Tag audience(String code) {
        return OwnTaxonomy.AUDIENCES.term(code, words(code), "");
    }

    static Tag access(String code) {
        return OwnTaxonomy.ACCESS.term(code, words(code), "");
    }

    static Tag cost(Cost cost) {
        return OwnTaxonomy.COSTS.term(Codes.of(cost.name()), cost.label(), "");
    }

    static Tag joining(Joining way) {
        return OwnTaxonomy.JOINING.term(Codes.of(way.name()), way.label(), "");
    }

    static Tag delivery(Delivery way) {
        return OwnTaxonomy.DELIVERY.term(Codes.of(way.name()), way.label(), "");
    }

    static Tag sector(Sector sector) {
        return OwnTaxonomy.SECTORS.term(Codes.of(sector.name()), sector.label(), "");
    }

    static Tag confidential() {
        return OwnTaxonomy.PLACES.term(OwnTaxonomy.CONFIDENTIAL, OwnTaxonomy.NOT_PUBLIC, "");
    }

    static Json term(Tag tag) {
        var term = Json.object()
                .id("id", tag.termId())
                .required("name", name(tag))
                .required("description", tag.description().isEmpty() ? name(tag) : tag.description())
                .text("code", tag.code());
        tag.parentId().ifPresent(parent -> term.id("parent_id", parent));
        if (!tag.taxonomy().isEmpty()) {
            term.text("taxonomy", tag.taxonomy()).id("taxonomy_id", OwnTaxonomy.idOf(tag.taxonomy()));
        }
        return term.web("term_uri", tag.uri());
    }

    /** "older-people" as "Older people". */
    static String words(String code) {
        var words = code.replace('-', ' ');
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    private static Json attribute(UUID holder, String kind, Tag tag) {
        return Json.object()
                .id("link_id", holder)
                .id("taxonomy_term_id", tag.termId())
                .text("link_type", kind)
                .text("value", tag.value())
                .object("taxonomy_term", term(tag));
    }

    private static String name(Tag tag) {
        return Stream.of(tag.name(), tag.code(), tag.id())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private static Optional<Tag> summary(Service service) {
        return service.summary().isBlank()
                ? Optional.empty()
                : Optional.of(OwnTaxonomy.TEXTS.term(OwnTaxonomy.SUMMARY, "Summary", service.summary()));
    }

    private static Tag source(Service service) {
        var feed =
                service.origin().feed().isBlank() ? NO_FEED : service.origin().feed();
        var code = Codes.of(feed);
        return OwnTaxonomy.SOURCES.term(
                code.isEmpty() ? "feed" : code, feed, service.origin().licence());
    }
}
