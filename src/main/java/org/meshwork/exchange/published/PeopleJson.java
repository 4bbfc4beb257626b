package org.meshwork.exchange.published;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.meshwork.directory.ContactPerson;
import org.meshwork.directory.Phone;

/** Whom to ask, where to ring and in which languages. */
final class PeopleJson {

    private PeopleJson() {}

    static List<Json> contacts(UUID holder, List<ContactPerson> contacts) {
        return Json.parts(
                holder,
                "contact",
                contacts,
                contact -> Json.object()
                        .text("name", contact.name())
                        .text("title", contact.title())
                        .text("department", contact.department())
                        .text("email", contact.email())
                        .list("phones", phones(holder, contact.phones())));
    }

    static List<Json> phones(UUID holder, List<Phone> phones) {
        return Json.parts(
                holder,
                "phone",
                phones,
                phone -> Json.object()
                        .required("number", phone.number())
                        .text("extension", phone.extension())
                        .text("type", phone.type())
                        .text("description", phone.description())
                        .list("languages", languages(holder, List.of(), phone.languages())));
    }

    /** @param first the number that people see first, which may be among the others or not */
    static List<Phone> withFirst(String first, List<Phone> phones, List<ContactPerson> contacts) {
        var isKnown = Stream.concat(phones.stream(), contacts.stream().flatMap(contact -> contact.phones().stream()))
                .anyMatch(phone -> phone.number().equals(first));
        var all = new ArrayList<>(phones);
        if (!isKnown && !first.isBlank()) {
            all.addFirst(Phone.of(first));
        }
        return List.copyOf(all);
    }

    /**
     * @param codes ISO 639-1
     * @param names of languages without such a code
     */
    static List<Json> languages(UUID holder, List<String> codes, List<String> names) {
        var coded = codes.stream()
                .map(code -> Json.object()
                        .text("name", Locale.of(code).getDisplayLanguage(Locale.UK))
                        .text("code", code));
        var named = names.stream().map(name -> Json.object().text("name", name));
        return Json.parts(holder, "language", Stream.concat(coded, named).toList(), language -> language);
    }
}
