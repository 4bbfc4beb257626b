package org.meshwork.exchange.openreferral;

import static java.util.function.Predicate.not;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meshwork.directory.ContactPerson;
import org.meshwork.directory.Phone;

/** Whom to ask and where to ring: {@code contacts} and {@code phones}, of a service, an organisation or a place. */
record People(List<ContactPerson> contacts, List<Phone> phones, String ownEmail) {

    private static final int MOST = 50;

    static People of(Part holder) {
        return new People(
                holder.list("contacts")
                        .map(People::contact)
                        .filter(Objects::nonNull)
                        .distinct()
                        .limit(MOST)
                        .toList(),
                phonesOf(holder),
                Contacts.email(holder, "email"));
    }

    /** Of the holder itself, or else the first of its contacts that has one. */
    String email() {
        return firstKnown(Stream.concat(Stream.of(ownEmail), contacts.stream().map(ContactPerson::email)));
    }

    /** Of the holder itself, or else the first of its contacts that has one. */
    String phone() {
        return firstKnown(Stream.concat(
                phones.stream().map(Phone::number),
                contacts.stream().flatMap(contact -> contact.phones().stream()).map(Phone::number)));
    }

    private static @Nullable ContactPerson contact(Part part) {
        var contact = new ContactPerson(
                part.line("name"),
                part.line("title"),
                part.line("department"),
                Contacts.email(part, "email"),
                phonesOf(part));
        var saysNothing = (contact.name() + contact.title() + contact.department() + contact.email()).isEmpty()
                && contact.phones().isEmpty();
        return saysNothing ? null : contact;
    }

    private static List<Phone> phonesOf(Part holder) {
        var own = Stream.of("phone", "telephone")
                .map(field -> Contacts.phone(holder, field))
                .filter(not(String::isEmpty))
                .map(Phone::of);
        var listed = holder.list("phones").flatMap(People::phone);
        return Stream.concat(own, listed).distinct().limit(MOST).toList();
    }

    private static Stream<Phone> phone(Part part) {
        var number = Contacts.phone(part, "number");
        if (number.isEmpty()) {
            return Stream.empty();
        }
        var languages = part.list("languages")
                .map(language ->
                        firstKnown(Stream.of("name", "language", "code").map(language::line)))
                .filter(not(String::isEmpty))
                .toList();
        return Stream.of(
                new Phone(number, part.line("extension"), part.line("type"), part.line("description"), languages));
    }

    private static String firstKnown(Stream<String> texts) {
        return texts.filter(not(String::isEmpty)).findFirst().orElse("");
    }
}
