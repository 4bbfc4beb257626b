package org.meshwork.exchange.tables;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/** Which rows of a list count, by one of its columns. */
public sealed interface Condition {

    Pattern WITHIN = Pattern.compile("within (\\d{1,4}) months");

    boolean holds(String cell, LocalDate today);

    /** As a person would say it, after the column's name. */
    String words();

    static Condition of(List<String> texts) {
        var only = texts.size() == 1 ? texts.getFirst() : "";
        var within = WITHIN.matcher(only);
        if (within.matches()) {
            return new Within(Integer.parseInt(within.group(1)));
        }
        return switch (only) {
            case "blank" -> new Blank(true);
            case "not blank" -> new Blank(false);
            default -> only.startsWith("not ") ? new OneOf(List.of(only.substring(4)), false) : new OneOf(texts, true);
        };
    }

    record OneOf(List<String> texts, boolean wanted) implements Condition {
        @Override
        public boolean holds(String cell, LocalDate today) {
            return texts.stream().anyMatch(cell::equalsIgnoreCase) == wanted;
        }

        @Override
        public String words() {
            return (wanted ? "is not " : "is ") + String.join(" or ", texts);
        }
    }

    record Blank(boolean wanted) implements Condition {
        @Override
        public boolean holds(String cell, LocalDate today) {
            return cell.isEmpty() == wanted;
        }

        @Override
        public String words() {
            return wanted ? "is not blank" : "is blank";
        }
    }

    record Within(int months) implements Condition {
        @Override
        public boolean holds(String cell, LocalDate today) {
            try {
                return cell.length() >= 10
                        && !LocalDate.parse(cell.substring(0, 10)).isBefore(today.minusMonths(months));
            } catch (DateTimeException e) {
                return false;
            }
        }

        @Override
        public String words() {
            return "is more than " + months + " months ago, or not a date";
        }
    }
}
