package org.meshwork.exchange.words;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.meshwork.shared.Need;
import org.meshwork.shared.SeedTable;
import org.meshwork.shared.ServiceType;
import org.meshwork.shared.Vocabulary;

class RulebookTests {

    private static final Set<String> AUDIENCES = Set.of(
            "older-people",
            "carers",
            "parents",
            "children",
            "young-people",
            "disabled-people",
            "learning-disability",
            "autistic-people",
            "mental-health",
            "women",
            "men",
            "lgbt",
            "veterans",
            "refugees",
            "homeless",
            "new-parents",
            "deaf-people",
            "sight-loss");

    private final Rulebook book = Rulebook.shipped();

    @Test
    void speaksOfNothingButWhatIsInTheVocabulary() {
        var vocabulary = Vocabulary.shipped();

        assertThat(codes(Target.Kind.NEED))
                .isSubsetOf(vocabulary.needs().stream().map(Need::code).collect(toSet()));
        assertThat(codes(Target.Kind.TYPE))
                .isSubsetOf(vocabulary.serviceTypes().stream()
                        .map(ServiceType::code)
                        .collect(toSet()));
        assertThat(codes(Target.Kind.AUDIENCE)).isEqualTo(AUDIENCES);
    }

    @Test
    void knowsWordsForEveryNeed() {
        assertThat(codes(Target.Kind.NEED))
                .containsAll(
                        Vocabulary.shipped().needs().stream().map(Need::code).toList());
    }

    @Test
    void asksMoreOfWhatWouldDoHarm() {
        assertThat(book.targets()).containsAll(book.targetsWithThresholds());
        assertThat(book.threshold(Target.parse("need:mental-health-crisis")))
                .isGreaterThan(book.threshold(Target.parse("need:crafts-hobbies")));
    }

    @Test
    void saysWhyOfEveryGuardAndThreshold() {
        for (var table : List.of(Tables.GUARDS, Tables.THRESHOLDS, Tables.CONTEXTS)) {
            assertThat(SeedTable.read(Tables.path(table), row -> row.text("why")))
                    .noneMatch(String::isEmpty);
        }
    }

    @Test
    void hasAVersionOfAllItsTables() throws IOException {
        try (var files = Files.list(Path.of("graph-seed/reference"))) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(file -> file.startsWith("wording") || file.startsWith("crosswalk")))
                    .containsExactlyInAnyOrderElementsOf(
                            Tables.ALL.stream().map(table -> table + ".csv").toList());
        }
        assertThat(Classifier.shipped().version()).matches("\\d+-[0-9a-f]{8}");
    }

    @Test
    void refusesARuleThatItCannotRead() {
        assertThatThrownBy(() -> Target.parse("company")).hasMessageContaining("not kind:code");
        assertThatThrownBy(() -> new Rule(List.of(), 1, Set.of(), List.of(), List.of()))
                .hasMessageContaining("between 0 and 1");
    }

    private Set<String> codes(Target.Kind kind) {
        return book.targets().stream()
                .filter(target -> target.kind() == kind)
                .map(Target::code)
                .collect(toSet());
    }
}
