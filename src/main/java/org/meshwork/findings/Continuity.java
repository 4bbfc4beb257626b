package org.meshwork.findings;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalDouble;
import org.meshwork.person.Contact;
import org.meshwork.shared.ContactId;

/**
 * How much the care of one year is in few hands. Providers are the professionals of the web. What cannot be said is empty,
 * never nought.
 *
 * @param source what was counted; one for a whole web, never mixed
 * @param contacts N, all contacts in the time; 0 where none is known
 * @param providers how many of the providers had one
 * @param usualProvider UPC, the share of the provider seen most: max n / N (Breslau and Reeb 1975)
 * @param concentration COC: (Σ n² − N) / (N(N − 1)) (Bice and Boxerman 1977)
 * @param sequence SECON, the share of contacts with the same provider as the one before (Steinwachs 1979); dated encounters
 *     only
 * @param tooFewToSay so few contacts that the indices say little
 */
public record Continuity(
        Source source,
        int contacts,
        int providers,
        OptionalDouble usualProvider,
        OptionalDouble concentration,
        OptionalDouble sequence,
        boolean tooFewToSay) {

    /** What was counted. */
    public enum Source {
        /** Dated encounters, as logged. */
        ENCOUNTERS,
        /** How often each usually comes, for as long as they were there. */
        RHYTHM
    }

    /** 1 − COC, the fragmentation index (Liu et al. 2010). */
    public OptionalDouble fragmentation() {
        return concentration.isPresent() ? OptionalDouble.of(1 - concentration.getAsDouble()) : OptionalDouble.empty();
    }

    static Continuity of(WebOnDay web) {
        var visits = visits(web);
        return visits.isEmpty() ? ofRhythm(web) : ofVisits(visits, web.thresholds());
    }

    /** @param visits who each was with, in the order in which they happened */
    static Continuity ofVisits(List<ContactId> visits, Thresholds thresholds) {
        var counts = new LinkedHashMap<ContactId, Integer>();
        int same = 0;
        for (int i = 0; i < visits.size(); i++) {
            counts.merge(visits.get(i), 1, Integer::sum);
            if (i > 0 && visits.get(i).equals(visits.get(i - 1))) {
                same++;
            }
        }
        var sequence =
                visits.size() < 2 ? OptionalDouble.empty() : OptionalDouble.of((double) same / (visits.size() - 1));
        return ofCounts(Source.ENCOUNTERS, counts.values(), sequence, thresholds);
    }

    /** @param counts n, contacts with each provider; those without any are left out */
    static Continuity ofCounts(
            Source source, Iterable<Integer> counts, OptionalDouble sequence, Thresholds thresholds) {
        long all = 0;
        long squares = 0;
        int most = 0;
        int providers = 0;
        for (int count : counts) {
            if (count > 0) {
                all += count;
                squares += (long) count * count;
                most = Math.max(most, count);
                providers++;
            }
        }
        return new Continuity(
                source,
                Math.toIntExact(all),
                providers,
                all == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) most / all),
                all < 2 ? OptionalDouble.empty() : OptionalDouble.of((double) (squares - all) / (all * (all - 1))),
                sequence,
                all <= thresholds.value("continuity.few"));
    }

    /** With professionals of the web, in the time up to that day. */
    private static List<ContactId> visits(WebOnDay web) {
        var before = web.day().minusDays(web.thresholds().value("continuity.days"));
        var visits = new ArrayList<ContactId>();
        for (var encounter : web.encounters()) {
            var with = encounter.with();
            if (with != null
                    && encounter.on().isAfter(before)
                    && web.contact(with).filter(Contact::isProfessional).isPresent()) {
                visits.add(with);
            }
        }
        return visits;
    }

    private static Continuity ofRhythm(WebOnDay web) {
        var counts = new ArrayList<Integer>();
        for (var contact : web.web().contacts()) {
            var every = contact.everyDaysOn(web.day());
            if (every != null && contact.isProfessional()) {
                counts.add((int) Math.round((double) activeDays(contact, web) / every));
            }
        }
        return ofCounts(Source.RHYTHM, counts, OptionalDouble.empty(), web.thresholds());
    }

    /** Days of the time up to and with that day on which the contact was there. */
    private static int activeDays(Contact contact, WebOnDay web) {
        var first = web.day().minusDays(web.thresholds().value("continuity.days") - 1L);
        var since = contact.period().since();
        var until = contact.period().until();
        if (since == null && contact.waitingSince() != null) {
            return 0;
        }
        var from = since == null || since.isBefore(first) ? first : since;
        var end = until == null || until.isAfter(web.day()) ? web.day().plusDays(1) : until;
        return (int) Math.max(0, ChronoUnit.DAYS.between(from, end));
    }
}
