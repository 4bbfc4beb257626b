package org.meshwork.ui.person;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meshwork.directory.Directory;
import org.meshwork.directory.Query;
import org.meshwork.directory.Service;
import org.meshwork.person.CareWeb;
import org.meshwork.person.Contact;
import org.meshwork.shared.ContactId;
import org.meshwork.shared.ServiceId;

/**
 * Somebody who may be meant while a name is typed.
 *
 * @param about tells them from others of that name
 * @param contact of the person's own web; null where it is not there yet
 * @param service of the directory; null where it is not from there
 */
record Who(
        String name,
        String about,
        @Nullable ContactId contact,
        @Nullable ServiceId service) {

    private static final int FEW = 6;
    private static final int LEAST_LETTERS = 2;

    static Who typed(String name) {
        return new Who(name, "", null, null);
    }

    /** The person's own first, then the directory's; never more than a phone can show. */
    static List<Who> like(String typed, CareWeb web, Directory directory) {
        var words = typed.strip().toLowerCase(Locale.UK);
        var own = web.contacts().stream()
                .filter(contact -> contact.name().toLowerCase(Locale.UK).contains(words))
                .limit(FEW)
                .map(Who::of);
        return Stream.concat(own, places(typed, directory).stream()).toList();
    }

    /** Services only. */
    static List<Who> places(String typed, Directory directory) {
        return typed.strip().length() < LEAST_LETTERS
                ? List.of()
                : directory
                        .find(new Query(
                                typed,
                                null,
                                null,
                                java.util.Set.of(),
                                java.util.Set.of(),
                                java.util.Set.of(),
                                java.util.Set.of(),
                                null,
                                0,
                                FEW))
                        .hits()
                        .stream()
                        .map(hit -> of(hit.service()))
                        .toList();
    }

    static Who of(Service service) {
        return new Who(service.name(), service.organisation().name(), null, service.id());
    }

    private static Who of(Contact contact) {
        return new Who(contact.name(), "in your web", contact.id(), contact.service());
    }

    /** As it stands in the field. */
    String label() {
        return about.isEmpty() ? name : name + " (" + about + ")";
    }
}
