package org.meshwork.directory;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.meshwork.places.Places;

/**
 * A place said among the words: "food bank near ZZ4". Only where it is plain: after "near" and the like, or a postcode.
 *
 * @param code as it is shown and taken away
 * @param query from there, without those words
 */
record NearWords(String code, Query query) {

    private static final String POSTCODE = "[a-z]{1,2}[0-9][0-9a-z]?(?: ?[0-9](?:[a-z]{2})?)?";
    private static final Pattern SAID = Pattern.compile("(?i)\\b(?:near(?: to)?|close to|around|nearest to|by|in)\\s+("
            + POSTCODE + ")\\b" + "|\\bnear(?: to)?\\s+([\\p{L}'-]+(?: [\\p{L}'-]+){0,2})\\s*$");

    static Optional<NearWords> in(Query asked, Places places) {
        if (asked.near() != null || asked.text().length() > 400) {
            return Optional.empty();
        }
        var said = SAID.matcher(asked.text());
        if (!said.find()) {
            return Optional.empty();
        }
        var place = said.group(1) == null ? said.group(2) : said.group(1);
        var code = "near-" + place.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        if (asked.plain().contains(code)) {
            return Optional.empty();
        }
        var rest = (asked.text().substring(0, said.start()) + asked.text().substring(said.end())).strip();
        return places.find(place)
                .map(found -> new NearWords(code, asked.saying(rest).near(found.point())));
    }
}
