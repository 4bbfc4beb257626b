package org.meshwork.exchange.openreferral;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meshwork.directory.Cost;
import org.meshwork.directory.CostOption;

/**
 * What a service costs: {@code fees} and {@code cost_options}. Free only where that is plainly said.
 *
 * @param cost null where it is not plain
 * @param detail the feed's own words, prices that are over left out
 * @param fees the feed's own words without its options
 * @param options also those that are over
 */
record Price(@Nullable Cost cost, String detail, String fees, List<CostOption> options) {

    /** Pounds; what most people would call small. */
    private static final double SMALL = 5;

    private static final int LONGEST_DETAIL = 2_000;
    private static final int MOST = 100;
    private static final Pattern SAYS_FREE = Pattern.compile(
            "((it|this|the|our|all|every|these)\\s)*((service|session|activit|group|class|event|advice|support|help|entry|admission|attendance)\\w*\\s)?"
                    + "((is|are|it's)\\s)?((completely|totally|entirely|always)\\s)?"
                    + "(free|free of charge|free of cost|at no cost|at no charge|no cost|no charge|no fees?|no costs|no charges|nil|£?0(\\.00?)?)"
                    + "(\\s(service|entry|admission|to (use|attend|join|access|all|everyone|anyone)|for (all|everyone|anyone)))*");
    private static final Pattern MENTIONS_FREE = Pattern.compile("\\bfree\\b|\\bno (charge|cost|fee)|\\bnot charge");
    private static final Pattern POUNDS = Pattern.compile("£\\s?(\\d{1,3}(?:,?\\d{3})*(?:\\.\\d{1,2})?)");
    private static final Pattern SAYS_SMALL = Pattern.compile("\\b(small|nominal) (charge|fee|cost|contribution)");
    private static final Pattern SAYS_MEANS_TESTED = Pattern.compile("\\bmeans.tested\\b");

    static Price of(Part service, LocalDate today) {
        var fees = service.prose("fees", LONGEST_DETAIL);
        var all = service.list("cost_options").map(Option::of).limit(MOST).toList();
        var options = all.stream().filter(option -> isCurrent(option, today)).toList();
        var detail = String.join(
                "\n",
                Stream.concat(Stream.of(fees), options.stream().map(Option::words))
                        .filter(text -> !text.isEmpty())
                        .distinct()
                        .toList());
        return new Price(
                cost(fees.toLowerCase(Locale.UK), options),
                detail,
                fees,
                all.stream().map(Option::asPublished).filter(Objects::nonNull).toList());
    }

    private static @Nullable Cost cost(String fees, List<Option> options) {
        if (SAYS_MEANS_TESTED.matcher(fees).find()) {
            return Cost.MEANS_TESTED;
        }
        var amounts = new ArrayList<Double>();
        options.forEach(option -> option.pounds().ifPresent(amounts::add));
        if (!amounts.isEmpty() && !POUNDS.matcher(fees).find()) {
            return ofLargest(amounts.stream().mapToDouble(pounds -> pounds));
        }
        return amounts.isEmpty() ? saidIn(fees) : null;
    }

    private static @Nullable Cost saidIn(String fees) {
        if (saysFree(fees)) {
            return Cost.FREE;
        }
        if (MENTIONS_FREE.matcher(fees).find()) {
            return null;
        }
        var pounds = POUNDS.matcher(fees)
                .results()
                .map(found -> found.group(1).replace(",", ""))
                .mapToDouble(Double::parseDouble)
                .toArray();
        if (pounds.length > 0) {
            return ofLargest(DoubleStream.of(pounds));
        }
        return SAYS_SMALL.matcher(fees).find() ? Cost.SMALL_CHARGE : null;
    }

    private static boolean saysFree(String words) {
        return SAYS_FREE
                .matcher(words.strip().replaceAll("[.!]+$", "").replaceAll("\\s+", " "))
                .matches();
    }

    private static Cost ofLargest(DoubleStream pounds) {
        var largest = pounds.max().orElseThrow();
        if (largest == 0) {
            return Cost.FREE;
        }
        return largest <= SMALL ? Cost.SMALL_CHARGE : Cost.CHARGE;
    }

    private static boolean isCurrent(Option option, LocalDate today) {
        var until = Dates.day(option.part, "valid_to");
        if (until.filter(today::isAfter).isPresent()) {
            option.part.warned("valid_to", "A price that ended on " + until.get() + "; not shown.");
            return false;
        }
        return true;
    }

    /** @param pounds empty where no amount is known */
    private record Option(OptionalDouble pounds, String words, Part part) {

        static Option of(Part option) {
            var name = option.line("option");
            var description = option.line("amount_description");
            var amount = option.number("amount");
            var known = amount.isPresent() && amount.getAsDouble() >= 0 ? amount : OptionalDouble.empty();
            if (known.isEmpty()
                    && (saysFree(name.toLowerCase(Locale.UK)) || saysFree(description.toLowerCase(Locale.UK)))) {
                known = OptionalDouble.of(0);
            }
            return new Option(known, words(name, known, description), option);
        }

        /** Null where it says nothing. */
        @Nullable
        CostOption asPublished() {
            var amount = part.number("amount");
            if (amount.isPresent() && amount.getAsDouble() < 0) {
                part.warned("amount", amount.getAsDouble() + " is no price; left out.");
            }
            var option = new CostOption(
                    part.line("option"),
                    amount.isPresent() && amount.getAsDouble() >= 0 ? BigDecimal.valueOf(amount.getAsDouble()) : null,
                    part.line("currency"),
                    part.line("amount_description"),
                    Dates.day(part, "valid_from").orElse(null),
                    Dates.day(part, "valid_to").orElse(null));
            var saysNothing = option.amount() == null && (option.option() + option.description()).isEmpty();
            return saysNothing ? null : option;
        }

        private static String words(String name, OptionalDouble pounds, String description) {
            var price = pounds.isEmpty() ? "" : pounds.getAsDouble() == 0 ? "free" : money(pounds.getAsDouble());
            var said = (price + ' ' + description).strip();
            return name.isEmpty() || said.isEmpty() ? name + said : name + ": " + said;
        }

        private static String money(double pounds) {
            return String.format(Locale.UK, pounds == Math.rint(pounds) ? "£%,.0f" : "£%,.2f", pounds);
        }
    }
}
