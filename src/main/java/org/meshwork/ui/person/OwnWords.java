package org.meshwork.ui.person;

import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.meshwork.person.Change;

/** What somebody wrote in their own words, so that words of danger among them bring help. */
final class OwnWords {

    private OwnWords() {}

    static String in(Collection<Change> changes) {
        return changes.stream()
                .flatMap(change -> switch (change) {
                    case Change.PutProfile(var profile) -> Stream.of(profile.about());
                    case Change.PutGoal(var goal) -> Stream.of(goal.words());
                    case Change.PutResponse(var response) -> Stream.of(response.note());
                    case Change.PutContact(var contact) ->
                        Stream.of(contact.name(), contact.role(), contact.organisation());
                    default -> Stream.<String>empty();
                })
                .collect(Collectors.joining(". "));
    }
}
