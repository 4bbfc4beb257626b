package org.meshwork.exchange.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.meshwork.shared.Evidence;

class ClassifierTests {

    private final Classifier classifier = Classifier.shipped();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Thursday Lunch Club   | Two courses and a cup of tea.                        | lunch-club       | meals,company
                    Carers' café          | For everyone who looks after somebody.               | carers-support   | carer-support,company
                    Stop smoking          | Six weeks of help.                                   | stop-smoking-service | stop-smoking
                    Community alarm       | A pendant alarm and somebody who answers.            | community-alarm  | personal-alarm
                    Rowan Food Bank       | A parcel for three days.                             | food-bank        | food
                    Toddler group         | Toys, songs and a snack.                             | parent-group     | parenting
                    Chair yoga            | Gentle and fun.                                      | exercise-group   | exercise
                    """)
    void readsTheCommonKinds(String name, String description, String type, String needs) {
        var classified = classify(name, description);

        assertThat(classified.typeCodes()).contains(type);
        assertThat(classified.needCodes()).containsExactlyInAnyOrder(needs.split(","));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We do not offer debt advice or welfare rights.",
                "Sorry, this is not a food bank.",
                "We are unable to provide personal care.",
                "There is no domestic abuse support here.",
                "This service is not suitable for people with dementia.",
                "Support worker vacancies: domiciliary care jobs.",
                "We raise funds for the local hospice and the food bank.",
                "In an emergency, or if you have thoughts of suicide, ring 999.",
                "We can refer you to debt advice and a food bank.",
                "Founded by a man who had a stroke.",
                "A carer looks after the garden of the town hall.",
                "The start of the art of alarming communities.",
            })
    void saysNothingWhereTheWordsMeanSomethingElse(String description) {
        assertThat(classify("The Rowan Room", description).needs()).isEmpty();
    }

    @Test
    void knowsANotThatIsNoRefusal() {
        assertThat(classify("Rowan", "Not only debt advice, and no need to book.")
                        .needCodes())
                .contains("debt");
    }

    @Test
    void endsARefusalAtABut() {
        assertThat(classify("Rowan", "We do not give legal advice but we do offer debt advice.")
                        .needCodes())
                .containsExactly("debt");
    }

    @Test
    void trustsANameMoreThanADescription() {
        var inName = confidence(classify("Grief group", ""), "bereavement");
        var inText = confidence(classify("Rowan group", "We talk about grief."), "bereavement");
        var farDown = classify("Rowan group", "We talk. " + "And then we talk. ".repeat(20) + "Once about grief.");

        assertThat(inName).isGreaterThan(inText);
        assertThat(farDown.needCodes()).doesNotContain("bereavement");
    }

    @Test
    void needsMoreThanAConditionInPassing() {
        assertThat(classify("Rowan dentists", "We also see patients with cancer or diabetes.")
                        .needCodes())
                .containsExactly("dental-care");
        assertThat(classify("Rowan room", "For people living with cancer.").needCodes())
                .contains("cancer-support");
    }

    @Test
    void addsHintsUpUntilTheyAreEnough() {
        assertThat(classify("Rowan", "Meet new people.").needCodes()).isEmpty();
        assertThat(classify("Rowan", "Meet new people and have a chat.").needCodes())
                .containsExactly("company");
    }

    @Test
    void isNotPersuadedByTheSameWordsAgain() {
        var once = classify("", "Meet new people.");
        var often = classify("", "Meet new people. Meet new people! Meet new people?");

        assertThat(often).isEqualTo(once);
    }

    @Test
    void hearsNoHelpInAShow() {
        assertThat(classify("The Widow", "A new play, written and performed by one actor, on grief and bereavement.")
                        .needs())
                .isEmpty();
    }

    @Test
    void asksMoreWhereBeingWrongDoesHarm() {
        assertThat(classify("Rowan", "Some of us were homeless once.").needCodes())
                .doesNotContain("homelessness");
        assertThat(classify("Rowan", "Support for people who are homeless.").needCodes())
                .contains("homelessness");
    }

    @Test
    void tellsWhomItIsForFromWhatItHelpsWith() {
        var classified = classify("Painting class", "For adults with a disability and people aged 60+.");

        assertThat(classified.needCodes()).containsExactly("crafts-hobbies");
        assertThat(classified.audienceCodes()).containsExactlyInAnyOrder("disabled-people", "older-people");
    }

    @Test
    void quotesTheWordsThatLedToIt() {
        assertThat(classify("Rowan", "Worried? Free DEBT  advice for all.").needs())
                .containsExactly(new Evidence("debt", 0.88, List.of("DEBT advice")));
    }

    @Test
    void takesTermsBeforeWords() {
        var terms =
                List.of(new Term("esdServiceTypes", "651", "Debt counselling"), new Term("x", "9", "Nothing of ours"));
        var classified = classifier.classify(new Wording("Lunch club", "", "A hot meal.", "", terms));

        assertThat(classified.needs()).containsExactly(new Evidence("debt", 0.95, List.of("Debt counselling")));
        assertThat(classified.typeCodes()).containsExactly("debt-advice");
        assertThat(classified.unknown()).containsExactly(terms.getLast());
    }

    @Test
    void readsTheWordsForWhatTermsLeaveOpen() {
        var terms = List.of(new Term("UKCAT", "SW106", "Loneliness"));
        var classified = classifier.classify(new Wording("Lunch club", "", "", "", terms));

        assertThat(classified.needCodes()).containsExactly("company");
        assertThat(classified.typeCodes()).containsExactly("lunch-club");
    }

    @Test
    void knowsNothingOfNothing() {
        assertThat(classify("", "")).isEqualTo(new Classified(List.of(), List.of(), List.of(), List.of()));
    }

    private Classified classify(String name, String description) {
        return classifier.classify(new Wording(name, "", description, "", List.of()));
    }

    private static double confidence(Classified classified, String need) {
        return classified.needs().stream()
                .filter(evidence -> evidence.code().equals(need))
                .findFirst()
                .orElseThrow()
                .confidence();
    }
}
