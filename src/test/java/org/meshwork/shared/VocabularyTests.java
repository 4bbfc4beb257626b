package org.meshwork.shared;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A code that is there twice would already stop {@link Vocabulary#shipped()}. */
class VocabularyTests {

    private final Vocabulary vocabulary = Vocabulary.shipped();

    @Test
    void isAsRichAsPromised() {
        assertThat(vocabulary.needs()).hasSizeGreaterThanOrEqualTo(80);
        assertThat(vocabulary.conditions()).hasSize(40);
        assertThat(vocabulary.roles()).hasSize(60);
        assertThat(vocabulary.serviceTypes()).hasSizeGreaterThanOrEqualTo(120);
    }

    @ParameterizedTest
    @ValueSource(strings = {"needs", "conditions", "roles", "service-types", "rules"})
    void hasEachCodeOnce(String table) {
        var code = table.equals("rules") ? "id" : "code";
        assertThat(SeedTable.read("reference/" + table + ".csv", row -> row.text(code)))
                .doesNotHaveDuplicates()
                .allMatch(one -> one.matches("[a-z0-9]+(-[a-z0-9]+)*"), "kebab-case");
    }

    @Test
    void resolvesEveryCodeThatItNames() {
        var needs = codes(vocabulary.needs(), Need::code);
        var types = codes(vocabulary.serviceTypes(), ServiceType::code);

        assertThat(vocabulary.conditions())
                .allSatisfy(row -> assertThat(needs).as(row.code()).containsAll(row.needs()));
        assertThat(vocabulary.serviceTypes())
                .allSatisfy(row -> assertThat(needs).as(row.code()).containsAll(row.needs()));
        assertThat(vocabulary.roles())
                .filteredOn(role -> !role.serviceType().isEmpty())
                .allSatisfy(role -> assertThat(types).as(role.code()).contains(role.serviceType()));
    }

    @Test
    void hasAKindOfServiceForEveryNeed() {
        var met = vocabulary.serviceTypes().stream()
                .flatMap(type -> type.needs().stream())
                .collect(toSet());

        assertThat(vocabulary.serviceTypes()).allMatch(type -> !type.needs().isEmpty());
        assertThat(vocabulary.needs()).extracting(Need::code).allMatch(met::contains, "met by some kind of service");
    }

    @Test
    void givesFamilyNoKindOfServiceAndEveryRoleARhythm() {
        assertThat(vocabulary.roles())
                .filteredOn(role -> role.sector() == Sector.INFORMAL)
                .isNotEmpty()
                .allMatch(role -> role.serviceType().isEmpty());
        assertThat(vocabulary.roles()).allMatch(role -> role.everyDays() > 0);
    }

    @Test
    void saysEveryThingInWords() {
        assertThat(words())
                .allSatisfy(word ->
                        assertThat(word).isNotBlank().isEqualTo(word.strip()).doesNotContain("|"));
        assertThat(vocabulary.needs())
                .allSatisfy(need -> assertThat(need.synonyms())
                        .as(need.code())
                        .hasSizeBetween(8, 20)
                        .doesNotHaveDuplicates());
        assertThat(vocabulary.needs())
                .extracting(Need::group)
                .containsOnly("home", "health", "feelings", "money", "caring", "finding");
    }

    @Test
    void keepsAnUnknownCodeUnknown() {
        assertThat(vocabulary.need("no-such-need")).isEmpty();
        assertThat(vocabulary.condition("no-such-condition")).isEmpty();
        assertThat(vocabulary.role("")).isEmpty();
        assertThat(vocabulary.serviceType("")).isEmpty();
    }

    private Stream<String> words() {
        return Stream.of(
                        vocabulary.needs().stream().flatMap(need -> Stream.of(need.label(), need.phrase())),
                        vocabulary.conditions().stream().flatMap(held -> Stream.of(held.name(), held.plain())),
                        vocabulary.roles().stream().map(CareRole::name),
                        vocabulary.serviceTypes().stream().map(ServiceType::name))
                .flatMap(Function.identity());
    }

    private static <T> List<String> codes(Collection<T> rows, Function<T, String> code) {
        return rows.stream().map(code).toList();
    }
}
