package org.meshwork.exchange.published;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.meshwork.directory.Cost;
import org.meshwork.directory.Delivery;
import org.meshwork.directory.Joining;
import org.meshwork.directory.Tag;
import org.meshwork.exchange.openreferral.Circles;
import org.meshwork.exchange.openreferral.Codes;
import org.meshwork.exchange.openreferral.OwnTaxonomy;
import org.meshwork.exchange.published.Wanted.Clause;
import org.meshwork.shared.Need;
import org.meshwork.shared.Sector;
import org.meshwork.shared.ServiceType;
import org.meshwork.shared.Vocabulary;
import org.neo4j.driver.types.MapAccessor;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** The taxonomies that services are described in, ours and those of the feeds, and how to ask for services by them. */
@Component
class Taxonomies {

    private static final String TERMS = """
            MATCH (t:Term) WHERE t.vocabulary IN ['service-type', 'audience', 'published']
            RETURN t.vocabulary AS vocabulary, t.code AS code, t.taxonomy AS taxonomy, t.term AS term, t.name AS name,
                   t.description AS description, t.uri AS uri, t.parent AS parent""";

    private final Neo4jClient graph;

    Taxonomies(Neo4jClient graph) {
        this.graph = graph;
    }

    record Taxonomy(UUID id, String title, String description) {}

    /** In the order of their ids. */
    List<Taxonomy> all() {
        var own = Stream.of(OwnTaxonomy.values())
                .map(taxonomy -> new Taxonomy(taxonomy.id(), taxonomy.title(), taxonomy.description()));
        var others = graph
                .query(
                        "MATCH (t:Term {vocabulary: 'published'}) WHERE t.taxonomy <> '' RETURN DISTINCT t.taxonomy AS title")
                .fetchAs(String.class)
                .all()
                .stream()
                .filter(title -> OwnTaxonomy.titled(title).isEmpty())
                .map(title -> new Taxonomy(OwnTaxonomy.idOf(title), title, title));
        return Stream.concat(own, others)
                .sorted(comparing(taxonomy -> taxonomy.id().toString()))
                .toList();
    }

    /** Every term in the order of their ids. */
    List<Tag> terms() {
        var terms = new ArrayList<Tag>();
        terms.addAll(shipped());
        graph.query(TERMS)
                .fetchAs(Tag.class)
                .mappedBy((types, row) -> tag(row))
                .all()
                .forEach(terms::add);
        texts("MATCH (n:Need) RETURN n.code").map(Attributes::need).forEach(terms::add);
        texts("MATCH (l:Location) UNWIND l.access AS code RETURN DISTINCT code")
                .map(Attributes::access)
                .forEach(terms::add);
        texts("MATCH (f:Feed) RETURN f.name")
                .map(feed -> OwnTaxonomy.SOURCES.term(Codes.of(feed), feed, ""))
                .filter(tag -> !tag.code().isEmpty())
                .forEach(terms::add);
        var seen = new HashSet<UUID>();
        return withoutCircles(terms.stream()
                .filter(tag -> seen.add(tag.termId()))
                .sorted(comparing(tag -> tag.termId().toString()))
                .toList());
    }

    /** So that whoever walks from our terms to the broader ones comes to an end. */
    static List<Tag> withoutCircles(List<Tag> terms) {
        var broader = new HashMap<UUID, UUID>();
        terms.forEach(tag -> tag.parentId().ifPresent(parent -> broader.put(tag.termId(), parent)));
        var round = Circles.of(broader).stream().flatMap(List::stream).collect(toSet());
        return terms.stream()
                .map(tag -> round.contains(tag.termId()) ? tag.withoutParent() : tag)
                .toList();
    }

    /** Services with this term; none where there is no such term. */
    Clause withTerm(UUID id) {
        return terms().stream()
                .filter(tag -> tag.termId().equals(id))
                .findFirst()
                .map(Taxonomies::withTerm)
                .orElse(new Clause("false", Map.of()));
    }

    /** Services with any term of this taxonomy; none where there is no such taxonomy. */
    Clause withTaxonomy(UUID id) {
        var title = all().stream()
                .filter(taxonomy -> taxonomy.id().equals(id))
                .map(Taxonomy::title)
                .findFirst();
        var own = title.flatMap(OwnTaxonomy::titled);
        if (own.isPresent()) {
            return new Clause(anyOf(own.get()), Map.of());
        }
        return Clause.of(
                "EXISTS { (s)-[:CLASSIFIED_AS]->(:Term {vocabulary: 'published', taxonomy: $taxonomy}) }",
                "taxonomy",
                title.orElse(""));
    }

    private static Clause withTerm(Tag tag) {
        var own = OwnTaxonomy.titled(tag.taxonomy());
        if (own.isEmpty()) {
            return Clause.of(
                    "EXISTS { (s)-[:CLASSIFIED_AS]->(:Term {vocabulary: 'published', code: $term}) }",
                    "term",
                    tag.termId().toString());
        }
        var constant = tag.code().toUpperCase(Locale.ROOT).replace('-', '_');
        return switch (own.get()) {
            case SERVICE_TYPES ->
                Clause.of(
                        "EXISTS { (s)-[:CLASSIFIED_AS]->(:Term {vocabulary: 'service-type', code: $term}) }",
                        "term",
                        tag.code());
            case AUDIENCES ->
                Clause.of(
                        "EXISTS { (s)-[:CLASSIFIED_AS]->(:Term {vocabulary: 'audience', code: $term}) }",
                        "term",
                        tag.code());
            case NEEDS -> Clause.of("EXISTS { (s)-[:MEETS]->(:Need {code: $term}) }", "term", tag.code());
            case COSTS -> Clause.of("s.cost = $term", "term", constant);
            case JOINING -> Clause.of("$term IN s.joining", "term", constant);
            case DELIVERY -> Clause.of("$term IN s.delivery", "term", constant);
            case SECTORS -> Clause.of("o.sector = $term", "term", constant);
            case ACCESS ->
                Clause.of("EXISTS { MATCH (s)-[:AT]->(l:Location) WHERE $term IN l.access }", "term", tag.code());
            case PLACES, TEXTS -> new Clause(anyOf(own.get()), Map.of());
            case SOURCES -> Clause.of("s.feed = $term", "term", tag.name());
        };
    }

    private static String anyOf(OwnTaxonomy taxonomy) {
        return switch (taxonomy) {
            case SERVICE_TYPES -> "EXISTS { (s)-[:CLASSIFIED_AS]->(:Term {vocabulary: 'service-type'}) }";
            case AUDIENCES -> "EXISTS { (s)-[:CLASSIFIED_AS]->(:Term {vocabulary: 'audience'}) }";
            case NEEDS -> "EXISTS { (s)-[:MEETS]->(:Need) }";
            case COSTS -> "s.cost IS NOT NULL";
            case JOINING -> "size(s.joining) > 0";
            case DELIVERY -> "size(s.delivery) > 0";
            case SECTORS -> "o.sector IS NOT NULL";
            case ACCESS -> "EXISTS { MATCH (s)-[:AT]->(l:Location) WHERE size(l.access) > 0 }";
            case PLACES -> "EXISTS { (s)-[:AT]->(:Location {confidential: true}) }";
            case TEXTS -> "s.summary <> ''";
            case SOURCES -> "true";
        };
    }

    private static List<Tag> shipped() {
        var words = Vocabulary.shipped();
        return Stream.of(
                        words.serviceTypes().stream().map(ServiceType::code).map(Attributes::type),
                        words.needs().stream().map(Need::code).map(Attributes::need),
                        Stream.of(Cost.values()).map(Attributes::cost),
                        Stream.of(Joining.values()).map(Attributes::joining),
                        Stream.of(Delivery.values()).map(Attributes::delivery),
                        Stream.of(Sector.values()).map(Attributes::sector),
                        Stream.of(
                                Attributes.confidential(), OwnTaxonomy.TEXTS.term(OwnTaxonomy.SUMMARY, "Summary", "")))
                .flatMap(tags -> tags)
                .toList();
    }

    private static Tag tag(MapAccessor row) {
        var code = row.get("code").asString();
        return switch (row.get("vocabulary").asString()) {
            case "service-type" -> Attributes.type(code);
            case "audience" -> Attributes.audience(code);
            default ->
                new Tag(
                        code,
                        row.get("taxonomy").asString(""),
                        row.get("term").asString(""),
                        row.get("name").asString(""),
                        row.get("description").asString(""),
                        row.get("uri").asString(""),
                        row.get("parent").asString(""),
                        "");
        };
    }

    private Stream<String> texts(String query) {
        return graph.query(query).fetchAs(String.class).all().stream();
    }

    /** Empty where there is none. */
    Optional<Taxonomy> taxonomy(UUID id) {
        return all().stream().filter(taxonomy -> taxonomy.id().equals(id)).findFirst();
    }

    /** Empty where there is none. */
    Optional<Tag> term(UUID id) {
        return terms().stream().filter(tag -> tag.termId().equals(id)).findFirst();
    }
}
