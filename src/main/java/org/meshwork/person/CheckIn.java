package org.meshwork.person;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * How joined up a person's care felt to them over the last three months, in their own six answers: the joined-up check-in.
 * Never blended with what is measured.
 *
 * @param answers one for each question, in order: 1 (never) to 5 (always); null where it was left out
 */
public record CheckIn(LocalDate on, List<@Nullable Integer> answers) {

    private static final int LEAST_ANSWERS = 4;

    private static final int MOST = 5;

    /** What is asked. */
    public enum Question {
        KNEW_MY_STORY("Did they know my story?", "I did not have to tell it again and again."),
        AGREED("Did they agree?", "They did not tell me different things."),
        KNEW_WHOM_TO_CALL("Did I know whom to call?", "When I had a question, or something went wrong."),
        HAD_A_SAY("Did I have a say?", "What matters to me counted."),
        CARER_WAS_HEARD("Was my carer heard?", "Leave this out if nobody looks after you."),
        KEPT_PROMISES("Did things happen when they were promised?", "Visits, calls, letters, equipment.");

        private final String words;
        private final String hint;

        Question(String words, String hint) {
            this.words = words;
            this.hint = hint;
        }

        public String words() {
            return words;
        }

        public String hint() {
            return hint;
        }
    }

    /** What each answer stands for, 1 to 5. */
    public static final List<String> SCALE = List.of("Never", "Hardly ever", "Sometimes", "Mostly", "Always");

    public CheckIn {
        answers = Collections.unmodifiableList(new java.util.ArrayList<>(answers));
        if (answers.size() != Question.values().length) {
            throw new IllegalArgumentException(answers.size() + " answers to six questions");
        }
        for (var answer : answers) {
            if (answer != null && (answer < 1 || answer > MOST)) {
                throw new IllegalArgumentException("an answer of " + answer);
            }
        }
        if (answers.stream().allMatch(Objects::isNull)) {
            throw new IllegalArgumentException("Answer at least one question.");
        }
    }

    /** The mean of what was answered, 1 to 5; empty with fewer than four answers. */
    public OptionalDouble score() {
        var given = answers.stream().filter(Objects::nonNull).toList();
        return given.size() < LEAST_ANSWERS
                ? OptionalDouble.empty()
                : given.stream().mapToInt(answer -> answer).average();
    }
}
