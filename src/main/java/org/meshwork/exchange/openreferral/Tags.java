package org.meshwork.exchange.openreferral;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meshwork.directory.Tag;

/** Terms of taxonomies on a part of a record: {@code attributes}, as published. */
final class Tags {

    private static final int MOST = 200;
    private static final int LONGEST_VALUE = 5_000;

    private Tags() {}

    /** Without those of our own taxonomies, except for where an entry first came from. */
    static List<Tag> of(Part holder) {
        var tags = all(holder)
                .filter(tag -> OwnTaxonomy.titled(tag.taxonomy())
                        .filter(own -> own != OwnTaxonomy.SOURCES)
                        .isEmpty())
                .distinct()
                .limit(MOST)
                .toList();
        var parents = new HashMap<String, String>();
        tags.stream()
                .filter(tag -> !tag.id().isEmpty() && !tag.parent().isEmpty())
                .forEach(tag -> parents.put(tag.id(), tag.parent()));
        var round = Circles.of(parents).stream().flatMap(List::stream).collect(toSet());
        return tags.stream()
                .map(tag -> round.contains(tag.id()) ? withoutParent(tag, holder) : tag)
                .toList();
    }

    private static Tag withoutParent(Tag tag, Part holder) {
        holder.warned(
                "attributes.taxonomy_term.parent_id",
                Remarks.quoted(tag.name().isEmpty() ? tag.id() : tag.name())
                        + " is broader than itself, round a circle of terms; what is broader was left out.");
        return tag.withoutParent();
    }

    static Stream<Tag> all(Part holder) {
        return holder.list("attributes").map(Tags::tag).filter(Objects::nonNull);
    }

    private static @Nullable Tag tag(Part attribute) {
        var term = attribute.child("taxonomy_term");
        var id = first(term.line("id"), attribute.line("taxonomy_term_id"));
        var name = first(term.line("name"), term.line("term"));
        var code = first(term.line("code"), term.line("slug"));
        if (id.isEmpty() && name.isEmpty() && code.isEmpty()) {
            return null;
        }
        var taxonomy = Stream.of(
                        term.line("taxonomy"), term.child("taxonomy_detail").line("name"), term.line("vocabulary"))
                .filter(not(String::isEmpty))
                .findFirst()
                .orElse("");
        var own = OwnTaxonomy.titled(taxonomy).isPresent();
        var description = term.line("description");
        return new Tag(
                own ? "" : id,
                taxonomy,
                code,
                name,
                own || description.equals(name) ? "" : description,
                Contacts.uri(term, "term_uri"),
                term.line("parent_id"),
                attribute.prose("value", LONGEST_VALUE));
    }

    private static String first(String one, String other) {
        return one.isEmpty() ? other : one;
    }
}
