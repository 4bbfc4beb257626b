package org.meshwork.person;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meshwork.shared.ContactId;
import org.meshwork.shared.Period;

/**
 * What matters to the person: "walk to the shop again".
 *
 * @param needs codes of the needs it has to do with, in order
 * @param helpers contacts of the same web who help towards it, in order
 * @param progress how it is going, as the person says; null where they have not said
 */
public record Goal(
        GoalId id,
        String words,
        Period period,
        List<String> needs,
        List<ContactId> helpers,
        @Nullable Progress progress) {

    /** How it is going. */
    public enum Progress {
        BETTER("Getting nearer"),
        SAME("About the same"),
        WORSE("Getting further away"),
        REACHED("I did it");

        private final String label;

        Progress(String label) {
            this.label = label;
        }

        /** What people read. */
        public String label() {
            return label;
        }
    }

    public Goal {
        words = Text.required(words, "goal");
        needs = Text.codes(needs, "need");
        helpers = helpers.stream()
                .distinct()
                .sorted(Comparator.comparing(ContactId::value))
                .toList();
    }

    Goal with(ContactId helper) {
        return new Goal(
                id,
                words,
                period,
                needs,
                Stream.concat(helpers.stream(), Stream.of(helper)).toList(),
                progress);
    }

    Goal without(ContactId helper) {
        return new Goal(
                id,
                words,
                period,
                needs,
                helpers.stream().filter(other -> !other.equals(helper)).toList(),
                progress);
    }
}
