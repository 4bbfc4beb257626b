package org.meshwork.directory;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.meshwork.shared.Point;
import org.meshwork.shared.ServiceId;

/**
 * What of an entry tells whether another is of the same service, put into one form.
 *
 * @param name words of its name
 * @param otherName words of its alternate name; none where it has none
 * @param phones digits only, in the national form
 * @param page host and path of its website, in small letters; empty where it has none
 * @param postcodes without blanks
 * @param points of its places; never of one whose address is secret
 * @param identifiers of its organisation, as {@code scheme:value}
 * @param types codes of kinds of service
 * @param around words of its addresses, which a name may hold besides
 */
record Sketch(
        ServiceId id,
        String feed,
        Set<String> name,
        Set<String> otherName,
        Set<String> organisation,
        Set<String> phones,
        String page,
        Set<String> postcodes,
        List<Point> points,
        Set<String> identifiers,
        Set<String> types,
        Set<String> around,
        Eligibility ages,
        boolean isSecret) {

    private static final int SHORTEST_PHONE = 9;

    static Sketch of(Service service) {
        var venues = service.venues();
        return new Sketch(
                service.id(),
                service.origin().feed(),
                NameWords.of(service.name()),
                NameWords.of(service.particulars().alternateName()),
                NameWords.of(service.organisation().name()),
                phones(Stream.concat(
                        Stream.of(service.phone()),
                        service.particulars().phones().stream().map(Phone::number))),
                page(service.website()),
                venues.stream()
                        .map(venue -> postcode(venue.postcode()))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.toCollection(LinkedHashSet::new)),
                venues.stream()
                        .flatMap(venue -> Stream.ofNullable(venue.point()))
                        .toList(),
                service.organisation().registration().identifiers().stream()
                        .map(Sketch::identifier)
                        .collect(Collectors.toCollection(LinkedHashSet::new)),
                Set.copyOf(service.types()),
                venues.stream()
                        .flatMap(venue -> NameWords.of(venue.name() + " " + venue.address()).stream())
                        .collect(Collectors.toCollection(LinkedHashSet::new)),
                service.eligibility(),
                venues.stream().anyMatch(Venue::confidential));
    }

    /** What it shares with whatever it could be compared with at all. */
    Set<String> keys() {
        var keys = new LinkedHashSet<String>();
        phones.forEach(phone -> keys.add(phoneKey(phone)));
        if (hasPage()) {
            keys.add(pageKey());
        }
        identifiers.forEach(each -> keys.add("id " + each));
        var words = new LinkedHashSet<>(NameWords.telling(name));
        words.addAll(NameWords.telling(otherName));
        for (var postcode : postcodes) {
            words.forEach(word -> keys.add("at " + postcode + " " + word));
        }
        keys.add("called " + NameWords.joined(name) + " by " + NameWords.joined(organisation));
        keys.remove("called  by ");
        return keys;
    }

    static String phoneKey(String phone) {
        return "phone " + phone;
    }

    String pageKey() {
        return "page " + page;
    }

    /** More than the front page of a site. */
    boolean hasPage() {
        return !page.isEmpty();
    }

    boolean isFrontPage() {
        return page.indexOf('/') < 0;
    }

    String site() {
        return isFrontPage() ? page : page.substring(0, page.indexOf('/'));
    }

    private static Set<String> phones(Stream<String> numbers) {
        return numbers.map(Sketch::phone)
                .filter(digits -> digits.length() >= SHORTEST_PHONE)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    static String phone(String number) {
        var bare = number.replaceFirst("(?i)\\s*(ext|extension|x)\\.?\\s*\\d+\\s*$", "")
                .replace("(0)", "");
        var digits = bare.replaceAll("\\D", "");
        if (bare.strip().startsWith("+44")) {
            return "0" + digits.substring(2);
        }
        return digits.startsWith("0044") ? "0" + digits.substring(4) : digits;
    }

    static String page(String website) {
        return website.strip()
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^[a-z]+://", "")
                .replaceFirst("^www\\d?\\.", "")
                .replaceFirst("[?#].*$", "")
                .replaceFirst("/(index|default|home)\\.[a-z]+$", "")
                .replaceFirst("/+$", "");
    }

    private static String postcode(String text) {
        return text.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }

    private static String identifier(Identifier identifier) {
        var scheme = identifier.scheme().isBlank() ? identifier.type() : identifier.scheme();
        return scheme.toUpperCase(Locale.ROOT) + ":"
                + identifier.value().replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }
}
