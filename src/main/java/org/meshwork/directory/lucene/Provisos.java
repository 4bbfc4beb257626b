package org.meshwork.directory.lucene;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.meshwork.directory.Cost;
import org.meshwork.directory.Delivery;

/** Reads a day, a price, a way, an age, for whom, and what it must not be out of people's words, where these are plain. */
final class Provisos {

    private static final int OLDEST = 110;

    private static final Pattern OVER =
            Pattern.compile("\\b(?:over|above|aged?|older than|turned) (?:the age of )?(\\d{1,3})s?\\b");
    private static final Pattern UNDER = Pattern.compile("\\b(?:under|younger than|below) (\\d{1,2})s?\\b");
    private static final Pattern YEARS_OLD = Pattern.compile("\\b(\\d{1,3})[ -]?(?:years?|yrs?|yr)[ -]?olds?\\b");
    private static final Pattern IN_THEIR =
            Pattern.compile("\\bin (?:my|his|her|their) (?:(early|mid|late) )?(\\d0)s\\b");
    private static final Pattern FREE = Pattern.compile(
            "\\b(?:for free|free of charge|no charge|costs? nothing|free)\\b(?!\\s*(?:school|meals?|time|from|prescriptions?|hours?|childcare))");
    private static final Pattern ONLINE = Pattern.compile("\\b(?:online|on zoom|over zoom|by video|virtual)\\b");
    private static final Pattern GET_ONLINE = Pattern.compile(
            "\\b(?:get|getting|go|going|learn|everything|safe|bank|shopping|bullied|bullying|scam\\w*)\\b");
    private static final Pattern PHONE = Pattern.compile("\\b(?:by|over the|on the) (?:phone|telephone)\\b");
    private static final Pattern HOME =
            Pattern.compile("\\b(?:home visits?|come to (?:my|the|his|her) (?:house|home|door))\\b");
    private static final Pattern NOT = Pattern.compile(
            "\\b(?:not|no|without)(?: in)?(?: an?| the| any)? (groups?|class(?:es)?|church(?:es)?|religio\\w+|gyms?|swimming|exercise|hospitals?|clubs?)\\b");

    private record Audience(String code, Pattern said, Set<String> met, Set<String> broken) {

        static Audience of(String code, String words, String met, String broken) {
            return new Audience(
                    code,
                    Pattern.compile("\\b(?:for|with|only|a|my|other) (?:\\w+ )?(?:" + words + ")\\b|\\b(?:" + words
                            + ")(?: only| group| club)\\b|^(?:" + words + ")\\b"),
                    Set.of(met.split("\\|")),
                    broken.isEmpty() ? Set.of() : Set.of(broken.split("\\|")));
        }
    }

    private static final List<Audience> AUDIENCES = List.of(
            Audience.of("for-dads", "dads|fathers", "men|fathers|dads|parents", "women|mothers"),
            Audience.of("for-mums", "mums|mothers", "women|mothers|mums|parents", "men|fathers"),
            Audience.of("for-women", "women|ladies|girls", "women|girls", "men|fathers"),
            Audience.of("for-men", "men|blokes|lads", "men|fathers", "women|mothers"),
            Audience.of(
                    "for-older-people",
                    "pensioners|older people|elderly|oaps?|seniors",
                    "older-people",
                    "children|young-people"),
            Audience.of("for-young-people", "teenagers?|teens|young people|youth", "young-people", "older-people"),
            Audience.of(
                    "for-children", "children|kids|toddlers|babies|boys", "children|families|parents", "older-people"),
            Audience.of("for-carers", "carers", "carers", ""),
            Audience.of("for-veterans", "veterans", "veterans", ""),
            Audience.of("for-lgbt-people", "lgbt\\w*|gay people|trans people", "lgbt", ""));

    private Provisos() {}

    /** @param plain codes of those that somebody did not mean */
    static List<Proviso> in(String typed, Set<String> plain) {
        var text = typed.toLowerCase(Locale.UK)
                .replaceAll("['’]", "")
                .replaceAll("[^\\p{L}\\p{N} -]+", " ")
                .replaceAll("\\s+", " ");
        var said = new ArrayList<Proviso>();
        age(text).forEach(said::add);
        days(text).forEach(said::add);
        if (FREE.matcher(text).find()) {
            said.add(choice("free", Fields.COST, Set.of(Cost.FREE), Set.of(Cost.CHARGE, Cost.SMALL_CHARGE)));
        }
        if (ONLINE.matcher(text).find() && !GET_ONLINE.matcher(text).find()) {
            said.add(delivery("online", Delivery.ONLINE));
        }
        if (PHONE.matcher(text).find()) {
            said.add(delivery("by-telephone", Delivery.TELEPHONE));
        }
        if (HOME.matcher(text).find()) {
            said.add(delivery("at-home", Delivery.HOME_VISIT));
        }
        AUDIENCES.stream()
                .filter(audience -> audience.said().matcher(text).find())
                .limit(1)
                .map(Provisos::audience)
                .forEach(said::add);
        not(text).forEach(said::add);
        return said.stream().filter(proviso -> !plain.contains(proviso.code())).toList();
    }

    /** What is not wanted is not searched for. */
    static String withoutNegations(String typed, List<Proviso> provisos) {
        return provisos.stream().anyMatch(proviso -> proviso.code().startsWith("not-"))
                ? Pattern.compile("(?:\\bbut )?" + NOT.pattern(), Pattern.CASE_INSENSITIVE)
                        .matcher(typed)
                        .replaceAll(" ")
                : typed;
    }

    private static Stream<Proviso> age(String text) {
        return Stream.of(
                        years(OVER.matcher(text), 1, 0),
                        years(UNDER.matcher(text), 1, -1),
                        years(YEARS_OLD.matcher(text), 1, 0),
                        years(IN_THEIR.matcher(text), 2, 5))
                .flatMap(found -> found)
                .filter(age -> age > 0 && age <= OLDEST)
                .limit(1)
                .map(age -> new Proviso("for-age-" + age, nothing(), nothing(), age));
    }

    private static Stream<Integer> years(Matcher matcher, int group, int more) {
        return matcher.find() ? Stream.of(Integer.parseInt(matcher.group(group)) + more) : Stream.empty();
    }

    private static Stream<Proviso> days(String text) {
        var days = EnumSet.noneOf(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            if (text.matches(".*\\b" + day.name().toLowerCase(Locale.ROOT) + "s?\\b.*")) {
                days.add(day);
            }
        }
        if (text.matches(".*\\bweekends?\\b.*")) {
            days.addAll(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
        }
        if (days.isEmpty()) {
            return Stream.empty();
        }
        var code = days.size() == 1
                ? "on-" + days.iterator().next().name().toLowerCase(Locale.ROOT)
                : days.equals(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)) ? "at-weekends" : "on-those-days";
        return Stream.of(choice(code, Fields.DAY, days, EnumSet.complementOf(days)));
    }

    private static Stream<Proviso> not(String text) {
        var negation = NOT.matcher(text);
        if (!negation.find()) {
            return Stream.empty();
        }
        var word = negation.group(1);
        var stem = Analysis.stem(word);
        return Stream.of(new Proviso(
                "not-" + word,
                nothing(),
                any(Stream.of(Fields.NAME, Fields.LABELS, Fields.ORGANISATION).map(field -> new Term(field, stem))),
                null));
    }

    private static Proviso audience(Audience audience) {
        var met = any(audience.met().stream().map(code -> new Term(Fields.AUDIENCE, code)));
        var broken = any(audience.broken().stream().map(code -> new Term(Fields.AUDIENCE, code)));
        return new Proviso(audience.code(), met, butNot(broken, met), null);
    }

    private static Proviso delivery(String code, Delivery delivery) {
        return choice(code, Fields.DELIVERY, Set.of(delivery), EnumSet.complementOf(EnumSet.of(delivery)));
    }

    private static Proviso choice(
            String code, String field, Set<? extends Enum<?>> meets, Set<? extends Enum<?>> breaks) {
        var met = any(meets.stream().map(value -> new Term(field, value.name())));
        var broken = any(breaks.stream().map(value -> new Term(field, value.name())));
        return new Proviso(code, met, butNot(broken, met), null);
    }

    private static Query any(Stream<Term> terms) {
        var any = new BooleanQuery.Builder();
        terms.forEach(term -> any.add(new TermQuery(term), Occur.SHOULD));
        return any.build();
    }

    private static Query butNot(Query wanted, Query unwanted) {
        return new BooleanQuery.Builder()
                .add(wanted, Occur.FILTER)
                .add(unwanted, Occur.MUST_NOT)
                .build();
    }

    private static Query nothing() {
        return new MatchNoDocsQuery();
    }
}
