package org.meshwork.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.meshwork.shared.Vocabulary;

/** The catalogue as it is shipped. */
class PathwayStepTests {

    @Test
    void coversTheConditionsOfTheDesign() {
        assertThat(PathwayStep.catalogue().stream().map(PathwayStep::condition).distinct())
                .contains(
                        "copd",
                        "asthma",
                        "heart-failure",
                        "type-2-diabetes",
                        "dementia",
                        "stroke",
                        "frailty",
                        "parkinsons",
                        "depression",
                        "anxiety",
                        "cancer-follow-up",
                        "chronic-pain",
                        "unpaid-carer");
    }

    @Test
    void speaksInTheWordsOfTheVocabulary() {
        var words = Vocabulary.shipped();

        assertThat(PathwayStep.catalogue()).allSatisfy(step -> {
            assertThat(words.condition(step.condition())).as(step.condition()).isPresent();
            assertThat(words.encounterKind(step.support())).as(step.support()).isPresent();
            assertThat(step.serviceTypes())
                    .isNotEmpty()
                    .allMatch(type -> words.serviceType(type).isPresent());
            assertThat(step.onlyIf())
                    .allSatisfy(reason -> assertThat(isKnown(reason)).as(reason).isTrue());
        });
    }

    @Test
    void saysWhereEachStepComesFrom() {
        assertThat(PathwayStep.catalogue())
                .allSatisfy(step -> assertThat(step.source()).matches(".{5,}, .{2,}, (19|20)\\d\\d"));
    }

    @Test
    void expectsEachSupportOnceForACondition() {
        assertThat(PathwayStep.catalogue())
                .extracting(step -> List.of(step.condition(), step.support()))
                .doesNotHaveDuplicates();
    }

    private static boolean isKnown(String reason) {
        var parts = reason.split(":", 2);
        return switch (parts[0]) {
            case "need" -> Vocabulary.shipped().need(parts[1]).isPresent();
            case "situation" ->
                Vocabulary.shipped().circumstance("SITUATION", parts[1]).isPresent();
            case "age" -> parts[1].matches("\\d{2}\\+");
            default -> reason.equals("carer");
        };
    }
}
