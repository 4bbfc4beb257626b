package org.meshwork.passport.fhir;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meshwork.shared.CareRole;
import org.meshwork.shared.Sector;
import org.meshwork.shared.SeedTable;
import org.meshwork.shared.Vocabulary;

/**
 * The part of care that somebody is from, where a file does not say it.
 *
 * @param word in what they do or where
 */
record PartOfCare(String word, Sector sector) {

    private static final List<PartOfCare> ALL = SeedTable.read(
            "reference/fhir-sectors.csv", row -> new PartOfCare(row.text("word"), row.choice("sector", Sector.class)));

    /** By their role where it is one of ours, else by words; null where none tells. */
    static @Nullable Sector of(Stream<String> words, String role) {
        var known = Vocabulary.shipped().role(role).map(CareRole::sector);
        var all =
                words.filter(Objects::nonNull).collect(Collectors.joining(" ")).toLowerCase(Locale.ROOT);
        return known.orElseGet(() -> ALL.stream()
                .filter(part -> all.contains(part.word()))
                .map(PartOfCare::sector)
                .findFirst()
                .orElse(null));
    }
}
