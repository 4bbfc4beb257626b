package org.meshwork.exchange.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.meshwork.shared.Vocabulary;

class MappingTests {

    @TempDir
    Path folder;

    static Stream<String> shipped() {
        return MappingFile.shipped().stream();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void comesWithCodesOfOurVocabulary(String name) {
        var mapping = (Mapping) Mapping.read(name);
        var constants = Stream.of("types", "needs").flatMap(field -> codes(mapping.field(field)));

        assertThat(mapping.licence()).isNotEmpty();
        assertThat(constants)
                .allMatch(code -> Vocabulary.shipped().serviceType(code).isPresent()
                        || Vocabulary.shipped().need(code).isPresent());
    }

    @Test
    void shipsTheNationalLists() {
        assertThat(MappingFile.shipped())
                .contains("ods-practices", "pharmaceutical-list", "cqc-locations", "charity-commission");
    }

    @Test
    void saysWhatIsWrongWithIt() {
        assertThat(refusal("id: <a>\nnam: <b>\n")).contains("\"nam\" is not a field. The fields are: ages,");
        assertThat(refusal("id: <a>\n")).contains("it must say what \"id\" and \"name\" are");
        assertThat(refusal("id: [\n")).contains("is not YAML: look at line 2");
        assertThat(refusal("id: <a>\nid: <b>\n")).contains("is not YAML");
        assertThat(refusal("just words")).contains("must be a list of names");
        assertThat(refusal("id: <a>\nname: <b>\ntypes: {look: <c>}\n")).contains("needs \"look\" and \"values\"");
        assertThat(refusal("id: <a>\nname: <b>\none-of: {latest: c}\n")).contains("\"one-of\" needs \"same\"");
        assertThat(((NoMapping) Mapping.read("no-such")).sentence())
                .contains("neither one that comes with Meshwork (allotments,");
    }

    @Test
    void takesWordsForWords() {
        var mapping = ListRead.mapping(folder, "id: <a>\nname: <b>\nonly: {open: Yes, since: 2024-01-01}\n");

        assertThat(mapping.only().get("open").holds("Yes", ListRead.TODAY)).isTrue();
        assertThat(mapping.only().get("since").holds("2024-01-01", ListRead.TODAY))
                .isTrue();
    }

    private String refusal(String yaml) {
        return switch (ListRead.source(folder, yaml)) {
            case Mapping mapping -> throw new AssertionError("it was read");
            case NoMapping no -> no.sentence();
        };
    }

    private static Stream<String> codes(Value value) {
        return switch (value) {
            case Value.Text text ->
                Stream.of(text.template().fill(column -> "")).filter(code -> !code.isEmpty());
            case Value.Several several -> several.values().stream().flatMap(MappingTests::codes);
            case Value.Table table ->
                Stream.concat(
                        table.values().values().stream().flatMap(codes -> codes.stream()), table.otherwise().stream());
        };
    }
}
