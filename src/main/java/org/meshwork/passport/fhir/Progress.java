package org.meshwork.passport.fhir;

import org.jspecify.annotations.Nullable;
import org.meshwork.person.Goal;

/** How a goal is going, in the words of HL7's goal-achievement. */
final class Progress {

    private Progress() {}

    static String code(Goal.Progress progress) {
        return switch (progress) {
            case BETTER -> "improving";
            case SAME -> "no-change";
            case WORSE -> "worsening";
            case REACHED -> "achieved";
        };
    }

    static Goal.@Nullable Progress of(String code) {
        return switch (code) {
            case "improving", "in-progress" -> Goal.Progress.BETTER;
            case "no-change", "sustaining" -> Goal.Progress.SAME;
            case "worsening", "not-achieved", "no-progress", "not-attainable" -> Goal.Progress.WORSE;
            case "achieved" -> Goal.Progress.REACHED;
            default -> null;
        };
    }
}
