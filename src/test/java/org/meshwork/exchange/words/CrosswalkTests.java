package org.meshwork.exchange.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meshwork.exchange.words.Crosswalk.Meaning;
import org.meshwork.shared.SeedTable;
import org.meshwork.shared.Vocabulary;

class CrosswalkTests {

    private final Crosswalk crosswalk = Crosswalk.shipped();

    @Test
    void namesOnlyCodesOfOurs() {
        var vocabulary = Vocabulary.shipped();

        assertThat(crosswalk.rows()).hasSizeGreaterThan(500).allSatisfy(row -> {
            assertThat(row.types())
                    .allMatch(code -> vocabulary.serviceType(code).isPresent());
            assertThat(row.needs()).allMatch(code -> vocabulary.need(code).isPresent());
            assertThat(row.types().size() + row.needs().size()).as(row.label()).isPositive();
            assertThat(row.label()).isNotBlank();
        });
        assertThat(SeedTable.read("reference/crosswalk.csv", row -> row.text("source")))
                .noneMatch(String::isBlank);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    esdServiceTypes                       | 651                                 | Debt counselling  | debt
                    http://id.esd.org.uk/list/services    | http://id.esd.org.uk/service/651    | ''                | debt
                    openEligibilityTaxonomy               | 1186                                | ''                | bereavement
                    Open Eligibility                      | ''                                  | Food pantry       | food
                    UKCAT                                 | SW301                               | Food banks        | food
                    DfE family hub categories             | ''                                  | Stopping Smoking  | stop-smoking
                    """)
    void knowsATermByItsCodeOrItsLabel(String vocabulary, String code, String label, String need) {
        assertThat(crosswalk.of(new Term(vocabulary, code, label))).hasValueSatisfying(meaning -> {
            assertThat(meaning.needs()).contains(need);
            assertThat(meaning.confidence()).isEqualTo(0.95);
        });
    }

    @Test
    void isLessSureOfALabelInAVocabularyThatItDoesNotKnow() {
        assertThat(crosswalk.of(new Term("Our own list", "17", "Debt counselling")))
                .map(Meaning::confidence)
                .contains(0.8);
    }

    @Test
    void takesOnlyWhatVocabulariesAgreeOnWhereTheyShareALabel() {
        var cancer = crosswalk.of(new Term("", "", "Cancer")).orElseThrow();

        assertThat(cancer.needs()).containsExactly("cancer-support");
        assertThat(cancer.types())
                .as("one says a group, the other whom it is for")
                .isEmpty();
    }

    @Test
    void isSureOfOurOwnWords() {
        assertThat(crosswalk.of(new Term("meshwork", "lunch-club", ""))).hasValueSatisfying(meaning -> {
            assertThat(meaning.types()).containsExactly("lunch-club");
            assertThat(meaning.confidence()).isEqualTo(1);
        });
        assertThat(crosswalk
                        .of(new Term("", "", "Getting my breath"))
                        .orElseThrow()
                        .needs())
                .containsExactly("breathlessness");
    }

    @Test
    void doesNotTrustACodeWhoseLabelMeansSomethingElse() {
        assertThat(crosswalk.of(new Term("openEligibility", "1186", "Planning permission")))
                .isEmpty();
    }

    @Test
    void doesNotKnowTermsThatHelpNobody() {
        assertThat(crosswalk.of(new Term("esdServiceTypes", "487", "Full planning applications")))
                .isEmpty();
        assertThat(crosswalk.of(new Term("esdNeeds", "651", ""))).isEmpty();
        assertThat(crosswalk.of(new Term("", "", ""))).isEmpty();
    }
}
