package org.meshwork.directory;

import java.util.List;

/**
 * A telephone number. Text that is not known is empty.
 *
 * @param number as people dial it
 * @param type voice, text, fax, textphone …
 * @param description what it is for
 * @param languages in which it is answered, as the entry names them
 */
public record Phone(String number, String extension, String type, String description, List<String> languages) {

    public Phone {
        if (number.isBlank()) {
            throw new IllegalArgumentException("a telephone without a number");
        }
        languages = List.copyOf(languages);
    }

    /** Of which no more is known. */
    public static Phone of(String number) {
        return new Phone(number, "", "", "", List.of());
    }
}
