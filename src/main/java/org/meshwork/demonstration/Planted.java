package org.meshwork.demonstration;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meshwork.person.Answer;
import org.meshwork.person.CareWeb;
import org.meshwork.person.Change;
import org.meshwork.person.Contact;
import org.meshwork.person.Tie;
import org.meshwork.places.Area;
import org.meshwork.shared.Seam;

/**
 * What a made-up population hides for a commissioner to find.
 *
 * @param seed of everything in it
 * @param torn codes of small areas in which hardly anybody talks to anybody
 * @param tornSeams codes of small areas with the one seam that is torn there
 * @param faultLines names of two organisations each, in order, that hardly ever talk, wherever they meet
 * @param sparse codes of small areas with so few people that they must not be shown
 * @param mended codes of small areas with the one seam that was torn there until something was begun
 */
record Planted(
        long seed,
        Set<String> torn,
        Map<String, Seam> tornSeams,
        Set<List<String>> faultLines,
        Set<String> sparse,
        Map<String, Seam> mended) {

    /** Where something was begun: Millbrook. */
    static final String MENDED_WARD = "SMW4";

    private static final long SEED = 20_261_010;

    /** Of the handovers that are joined up across a seam since it was mended, how many were not. */
    private static final double TORN_AT_FIRST = 0.55;

    /** Community nursing and the council's social workers, who share more people than most. */
    private static final List<String> FAULT_LINE =
            List.of("Bay Community Health", "Saltmarsh Council Adult Social Care");

    Planted {
        torn = Set.copyOf(torn);
        tornSeams = Map.copyOf(tornSeams);
        faultLines = Set.copyOf(faultLines);
        sparse = Set.copyOf(sparse);
        mended = Map.copyOf(mended);
    }

    /**
     * Two organisations never talk; all of Quayside is torn, GP and hospital on Whin Hill, and were in Millbrook; the last
     * areas of Northcliffe and Marsh End are sparse.
     */
    static Planted inSaltmarsh(List<Area> all) {
        var byWard = all.stream()
                .filter(area -> area.level() == Area.Level.SMALL)
                .collect(groupingBy(area -> Objects.requireNonNull(area.parent())));
        return new Planted(
                SEED,
                codes(byWard.get("SMW2")).collect(toUnmodifiableSet()),
                codes(byWard.get("SMW7")).collect(toMap(code -> code, code -> Seam.PRIMARY_HOSPITAL)),
                Set.of(FAULT_LINE),
                Set.of(
                        Objects.requireNonNull(byWard.get("SMW8")).getLast().code(),
                        Objects.requireNonNull(byWard.get("SMW6")).getLast().code()),
                codes(byWard.get(MENDED_WARD)).collect(toMap(code -> code, code -> Seam.PRIMARY_HOSPITAL)));
    }

    boolean isMended(String area) {
        return mended.containsKey(area);
    }

    /** The web as it was before something was begun where the person lives; anywhere else the same. */
    CareWeb atFirst(CareWeb web, Random random) {
        var seam = mended.get(String.valueOf(web.profile().area()));
        if (seam == null) {
            return web;
        }
        var sectors = web.contacts().stream().collect(toMap(Contact::id, Contact::sector));
        var before = web;
        for (var tie : web.ties()) {
            var one = Objects.requireNonNull(sectors.get(tie.one()));
            var other = Objects.requireNonNull(sectors.get(tie.other()));
            var crosses = Seam.between(one, other).filter(seam::equals).isPresent();
            if (crosses && tie.answer() == Answer.YES && random.nextDouble() < TORN_AT_FIRST) {
                before = before.with(new Change.PutTie(new Tie(tie.one(), tie.other(), Answer.NO, tie.period())));
            }
        }
        return before;
    }

    boolean isTorn(String area, Contact one, Contact other) {
        return torn.contains(area)
                || Seam.between(one.sector(), other.sector())
                        .filter(seam -> seam == tornSeams.get(area))
                        .isPresent()
                || isFaultLine(one.organisation(), other.organisation());
    }

    private boolean isFaultLine(String one, String other) {
        return faultLines.contains(one.compareTo(other) < 0 ? List.of(one, other) : List.of(other, one));
    }

    private static Stream<String> codes(@Nullable List<Area> areas) {
        return Objects.requireNonNull(areas).stream().map(Area::code);
    }
}
