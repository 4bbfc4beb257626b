package org.meshwork.exchange.published;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.function.Function;
import org.meshwork.shared.ServiceId;
import org.springframework.http.ResponseEntity;

/** What stands behind the question mark of an address. What cannot be read is a problem, said in a sentence. */
final class Parameters {

    static final int LARGEST_PAGE = 500;

    /** So that a harvester may ask for all ids at once. */
    static final int LARGEST_MINIMAL_PAGE = 100_000;

    private static final int USUAL_PAGE = 50;
    private static final int LAST_PAGE = 10_000_000;
    private static final ZoneId BRITAIN = ZoneId.of("Europe/London");

    private final Map<String, String> given;
    private final List<String> problems = new ArrayList<>();
    private final int page;
    private final int perPage;

    Parameters(Map<String, String> given) {
        this.given = given;
        var isMinimal = flag("minimal");
        this.page = number("page", 1, LAST_PAGE);
        this.perPage = Math.min(
                number("per_page", isMinimal ? LARGEST_MINIMAL_PAGE : USUAL_PAGE, Integer.MAX_VALUE),
                isMinimal ? LARGEST_MINIMAL_PAGE : LARGEST_PAGE);
    }

    /** From 1. */
    int page() {
        return page;
    }

    int perPage() {
        return perPage;
    }

    long skip() {
        return (page - 1L) * perPage;
    }

    String text(String name) {
        return given.getOrDefault(name, "").strip();
    }

    boolean flag(String name) {
        var text = text(name);
        if (!text.isEmpty() && !text.equalsIgnoreCase("true") && !text.equalsIgnoreCase("false")) {
            problems.add("\"" + name + "\" is true or false.");
        }
        return text.equalsIgnoreCase("true");
    }

    Optional<UUID> id(String name) {
        return text(name).isEmpty() ? Optional.empty() : read(name, "an id (a UUID)", Parameters::uuid);
    }

    OptionalDouble metres(String name) {
        var text = text(name);
        if (text.isEmpty()) {
            return OptionalDouble.empty();
        }
        if (!text.matches("\\d{1,7}(\\.\\d+)?")) {
            problems.add("\"" + name + "\" is a number of metres.");
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(Double.parseDouble(text));
    }

    /** A moment, or a day, which is its first moment in Britain. */
    Optional<Instant> moment(String name) {
        return text(name).isEmpty()
                ? Optional.empty()
                : read(name, "a moment such as 2026-10-01T09:00:00Z", text -> {
                    try {
                        if (text.length() == 10) {
                            return Optional.of(
                                    LocalDate.parse(text).atStartOfDay(BRITAIN).toInstant());
                        }
                        // An unescaped plus arrives as a space.
                        var whole = text.replace(' ', '+');
                        return Optional.of(
                                whole.matches(".*(Z|[+-]\\d{2}:?\\d{2})$")
                                        ? OffsetDateTime.parse(whole).toInstant()
                                        : LocalDateTime.parse(whole)
                                                .atZone(BRITAIN)
                                                .toInstant());
                    } catch (DateTimeException e) {
                        return Optional.empty();
                    }
                });
    }

    void problem(String sentence) {
        problems.add(sentence);
    }

    /** The answer where something could not be read. */
    Optional<ResponseEntity<byte[]>> refusal() {
        return problems.stream().findFirst().map(Answers::badRequest);
    }

    static Optional<UUID> uuid(String text) {
        return ServiceId.parse(text).map(ServiceId::value);
    }

    private int number(String name, int otherwise, int most) {
        var text = text(name);
        if (text.isEmpty()) {
            return otherwise;
        }
        var number = text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
        if (number < 1 || number > most) {
            problems.add("\"" + name + "\" is a whole number from 1.");
            return otherwise;
        }
        return number;
    }

    private <T> Optional<T> read(String name, String form, Function<String, Optional<T>> reading) {
        var read = reading.apply(text(name));
        if (read.isEmpty()) {
            problems.add("\"" + name + "\" is " + form + '.');
        }
        return read;
    }
}
