package org.meshwork.findings;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.meshwork.person.Answer;
import org.meshwork.person.CareWeb;
import org.meshwork.person.Contact;
import org.meshwork.shared.CareRole;
import org.meshwork.shared.Seam;
import org.meshwork.shared.Vocabulary;

/**
 * How joined up one web is on one day. What cannot be said is empty, never nought.
 *
 * @param joined handovers answered yes
 * @param torn handovers answered no
 * @param unknown handovers answered don't know, or not asked
 * @param islands groups of professionals that talk among themselves; empty where fewer than half of the handovers among
 *     professionals are known
 * @param seams for each seam that a handover crosses, how many are joined, torn and unknown
 * @param gpWithCommunityNursing the same between GPs and community nursing only: a part of the seam of practice and community
 * @param talkDensity ties answered yes among the active professionals, of all that there could be: 2E / (m(m − 1))
 *     (Wasserman and Faust 1994); empty with fewer than two
 * @param effectiveSize professionals, less what they have in common: a − 2t/a (Burt 1992; Borgatti 1997); empty with none
 * @param continuity of the last year
 * @param burden of the care on the person
 */
public record Measures(
        int joined,
        int torn,
        int unknown,
        OptionalInt islands,
        Map<Seam, Tally> seams,
        Tally gpWithCommunityNursing,
        OptionalDouble talkDensity,
        OptionalDouble effectiveSize,
        Continuity continuity,
        Burden burden) {

    /** Handovers across one seam, by answer. */
    public record Tally(int joined, int torn, int unknown) {

        static final Tally NONE = new Tally(0, 0, 0);

        Tally plus(Answer answer) {
            return switch (answer) {
                case YES -> new Tally(joined + 1, torn, unknown);
                case NO -> new Tally(joined, torn + 1, unknown);
                case DONT_KNOW, NOT_ASKED -> new Tally(joined, torn, unknown + 1);
            };
        }

        /** Share of the known that are joined up, 0 to 1; empty where none is known. */
        public OptionalDouble coverage() {
            var known = joined + torn;
            return known == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) joined / known);
        }
    }

    private static final Set<String> COMMUNITY_NURSING = Set.of("district-nursing", "community-matron-service");

    public Measures {
        seams = Map.copyOf(seams);
    }

    /** By the thresholds that come with the program. */
    public static Measures of(CareWeb web, LocalDate asOf) {
        return of(web, asOf, Thresholds.shipped());
    }

    public static Measures of(CareWeb web, LocalDate asOf, Thresholds thresholds) {
        return of(WebOnDay.of(web, asOf, thresholds));
    }

    static Measures of(WebOnDay web) {
        var all = Tally.NONE;
        var nursing = Tally.NONE;
        var seams = new EnumMap<Seam, Tally>(Seam.class);
        for (var handover : web.handovers()) {
            var answer = handover.answer();
            all = all.plus(answer);
            var seam = handover.seam();
            if (seam.isPresent()) {
                seams.put(seam.get(), seams.getOrDefault(seam.get(), Tally.NONE).plus(answer));
            }
            if (isGpWithCommunityNursing(handover)) {
                nursing = nursing.plus(answer);
            }
        }
        var talk = web.talk();
        int people = talk.people().size();
        var continuity = Continuity.of(web);
        return new Measures(
                all.joined(),
                all.torn(),
                all.unknown(),
                web.knowsIslands() ? OptionalInt.of(talk.islands().size()) : OptionalInt.empty(),
                seams,
                nursing,
                density(people, talk.edges()),
                effectiveSize(people, talk.edges()),
                continuity,
                Burden.of(web, continuity));
    }

    /** Share of the known handovers that are joined up, 0 to 1; empty where none is known. */
    public OptionalDouble coverage() {
        return new Tally(joined, torn, unknown).coverage();
    }

    /** Share of the handovers of which the person does not know, 0 to 1; empty where there is none. */
    public OptionalDouble unknownShare() {
        var all = joined + torn + unknown;
        return all == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) unknown / all);
    }

    static OptionalDouble density(int people, int ties) {
        return people < 2 ? OptionalDouble.empty() : OptionalDouble.of(2.0 * ties / ((double) people * (people - 1)));
    }

    static OptionalDouble effectiveSize(int people, int ties) {
        return people == 0 ? OptionalDouble.empty() : OptionalDouble.of(people - 2.0 * ties / people);
    }

    private static boolean isGpWithCommunityNursing(Handover handover) {
        return (isGp(handover.one()) && isCommunityNurse(handover.other()))
                || (isGp(handover.other()) && isCommunityNurse(handover.one()));
    }

    private static boolean isGp(Contact contact) {
        return contact.role().equals("gp");
    }

    private static boolean isCommunityNurse(Contact contact) {
        return Vocabulary.shipped()
                .role(contact.role())
                .map(CareRole::serviceType)
                .filter(COMMUNITY_NURSING::contains)
                .isPresent();
    }
}
