package org.meshwork.ui.directory;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.meshwork.directory.Correction.Field;
import org.meshwork.directory.Cost;
import org.meshwork.directory.Delivery;
import org.meshwork.directory.Difference;
import org.meshwork.directory.Joining;
import org.meshwork.ui.find.Words;

/** How the fields of an entry are said. */
final class EntryWords {

    private static final String NOTHING = "Nothing";

    private EntryWords() {}

    /** A field's value in the form of {@link Field#text}, as people read it. */
    static String value(Field field, String text) {
        if (text.isBlank() && field == Field.ASSURED_ON) {
            return "Not known";
        }
        if (text.isBlank()) {
            return field == Field.AUDIENCES || field == Field.AGES ? "Everybody, or not known" : NOTHING;
        }
        return switch (field) {
            case TYPES -> each(text, Words::type);
            case NEEDS -> each(text, Words::needLabel);
            case AUDIENCES -> Words.start(each(text, Words::audience));
            case LANGUAGES -> each(text, Words::language);
            case COST -> choice(Cost.values(), text, Cost::label);
            case JOINING -> each(text, code -> choice(Joining.values(), code, Joining::label));
            case DELIVERY -> each(text, code -> choice(Delivery.values(), code, Delivery::label));
            case AGES -> ages(text);
            case ASSURED_ON -> Words.date(LocalDate.parse(text));
            case WITHDRAWN, ADDRESS_HIDDEN -> Boolean.parseBoolean(text) ? "Yes" : "No";
            case NAME, SUMMARY, DESCRIPTION, HOURS, COST_DETAIL, JOIN_DETAIL, PHONE, EMAIL, WEBSITE -> text;
        };
    }

    /** "60-" is from 60 on. */
    private static String ages(String text) {
        var ends = text.split("-", 2);
        if (ends[0].isEmpty()) {
            return "Up to " + ends[1];
        }
        return ends[1].isEmpty() ? "From " + ends[0] : ends[0] + " to " + ends[1];
    }

    /** What letting a held run in would do to one entry. */
    static String difference(Difference.Change change) {
        return "%s: “%s” becomes “%s”"
                .formatted(
                        change.field().label(),
                        shortened(value(change.field(), change.before())),
                        shortened(value(change.field(), change.after())));
    }

    private static String shortened(String words) {
        return words.length() <= 120 ? words : words.substring(0, 119) + "…";
    }

    private static String each(String text, Function<String, String> words) {
        return String.join(" · ", values(text).stream().map(words).toList());
    }

    static List<String> values(String text) {
        return Arrays.stream(text.split("\\|"))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    private static <E extends Enum<E>> String choice(E[] all, String name, Function<E, String> label) {
        return Arrays.stream(all)
                .filter(each -> each.name().equals(name))
                .map(label)
                .findFirst()
                .orElse(name.toLowerCase(Locale.ROOT));
    }
}
