package org.meshwork.exchange.openreferral;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.meshwork.directory.Tag;

/**
 * Terms of our own taxonomies on a part of a record. Where there is one, the record was published by Meshwork, so that
 * nothing needs to be guessed from its words.
 */
record OwnTerms(Map<OwnTaxonomy, List<Tag>> terms) {

    static OwnTerms of(Part holder) {
        return new OwnTerms(Tags.all(holder)
                .filter(tag -> OwnTaxonomy.titled(tag.taxonomy()).isPresent()
                        && !tag.code().isEmpty())
                .collect(groupingBy(tag -> OwnTaxonomy.titled(tag.taxonomy()).orElseThrow())));
    }

    boolean areThere() {
        return !terms.isEmpty();
    }

    List<String> codes(OwnTaxonomy taxonomy) {
        return terms.getOrDefault(taxonomy, List.of()).stream().map(Tag::code).toList();
    }

    /** The constants of that name; others are left out. */
    <E extends Enum<E>> List<E> choices(OwnTaxonomy taxonomy, Class<E> type) {
        var codes = codes(taxonomy);
        return codes.stream()
                .flatMap(code -> List.of(type.getEnumConstants()).stream()
                        .filter(choice -> Codes.of(choice.name()).equals(code)))
                .toList();
    }

    Optional<String> value(OwnTaxonomy taxonomy, String code) {
        return terms.getOrDefault(taxonomy, List.of()).stream()
                .filter(tag -> tag.code().equals(code))
                .map(Tag::value)
                .findFirst();
    }
}
