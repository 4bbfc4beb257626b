package org.meshwork.demonstration;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meshwork.directory.Service;
import org.meshwork.person.CareWeb;
import org.meshwork.places.Area;
import org.meshwork.shared.Point;
import org.meshwork.shared.Seam;

/**
 * A county of 700 small areas in 70 wards, 35 areas wide, with any number of people, made one by one, and with a truth to
 * find: four patches of nine areas where nobody talks, two wards where one seam is torn, two organisations that do not talk,
 * and one area of few.
 */
public final class County {

    public static final String WHOLE = "C";
    public static final Seam TORN_SEAM = Seam.HEALTH_SOCIAL_CARE;

    static final List<String> FAULT_LINE = List.of("Bay Community Health", "Saltmarsh Council");
    static final String SPARSE = code(34, 19);

    private static final int WIDE = 35;
    private static final int HIGH = 20;
    private static final long SEED = 7;

    /** The county, its wards, then its small areas. */
    public static final List<Area> AREAS = List.copyOf(areas());

    /** Codes of areas where care is torn throughout. */
    public static final Set<String> TORN = torn();

    /** Codes of areas where {@link #TORN_SEAM} is torn. */
    public static final Set<String> TORN_ACROSS = tornAcross();

    private final LocalDate day;
    private final List<Service> services;
    private final DemoPopulation population;

    public County(LocalDate day) {
        this.day = day;
        services = DemoDirectory.services(day);
        population = new DemoPopulation(
                AREAS,
                services,
                day,
                new Planted(
                        SEED,
                        TORN,
                        TORN_ACROSS.stream().collect(toMap(code -> code, code -> TORN_SEAM)),
                        Set.of(FAULT_LINE),
                        Set.of(SPARSE),
                        Map.of()));
    }

    public List<Service> services() {
        return services;
    }

    public LocalDate day() {
        return day;
    }

    /** @param first number of the first, from 0; the same number always gives the same web */
    public List<CareWeb> webs(int first, int count) {
        return population.webs(first, count);
    }

    private static Set<String> torn() {
        return Map.of(5, 4, 15, 13, 24, 6, 30, 14).entrySet().stream()
                .flatMap(middle -> IntStream.range(0, 9)
                        .mapToObj(at -> code(middle.getKey() - 1 + at % 3, middle.getValue() - 1 + at / 3)))
                .collect(toUnmodifiableSet());
    }

    private static Set<String> tornAcross() {
        Predicate<Area> isThere = area -> Set.of("CW00", "CW69").contains(area.parent());
        return AREAS.stream()
                .filter(area -> area.level() == Area.Level.SMALL)
                .filter(isThere)
                .map(Area::code)
                .filter(code -> !code.equals(SPARSE))
                .collect(toUnmodifiableSet());
    }

    /** Whether two organisations are the ones that do not talk. */
    public static boolean isFaultLine(String one, String other) {
        return FAULT_LINE.equals(Stream.of(one, other).sorted().toList());
    }

    private static List<Area> areas() {
        var areas = new ArrayList<Area>();
        areas.add(area(WHOLE, "The county", Area.Level.BOROUGH, null, 0, 0, WIDE, HIGH, List.of()));
        for (int x = 0; x < WIDE; x += 5) {
            for (int y = 0; y < HIGH; y += 2) {
                areas.add(area(
                        ward(x, y),
                        "Ward " + ward(x, y).substring(2),
                        Area.Level.WARD,
                        WHOLE,
                        x,
                        y,
                        5,
                        2,
                        beside(x, y, 5, 2, County::ward)));
            }
        }
        for (int x = 0; x < WIDE; x++) {
            for (int y = 0; y < HIGH; y++) {
                areas.add(area(
                        code(x, y),
                        "Area %d by %d".formatted(x, y),
                        Area.Level.SMALL,
                        ward(x, y),
                        x,
                        y,
                        1,
                        1,
                        beside(x, y, 1, 1, County::code)));
            }
        }
        return areas;
    }

    private interface Named {
        String at(int x, int y);
    }

    private static List<String> beside(int x, int y, int wide, int high, Named named) {
        return IntStream.range(0, 9)
                .filter(at -> at != 4)
                .mapToObj(at -> new int[] {x + (at % 3 - 1) * wide, y + (at / 3 - 1) * high})
                .filter(to -> to[0] >= 0 && to[0] < WIDE && to[1] >= 0 && to[1] < HIGH)
                .map(to -> named.at(to[0], to[1]))
                .toList();
    }

    private static String code(int x, int y) {
        return "C%02d%02d".formatted(x, y);
    }

    private static String ward(int x, int y) {
        return "CW%02d".formatted(x / 5 * 10 + y / 2);
    }

    private static Area area(
            String code,
            String name,
            Area.Level level,
            @Nullable String parent,
            int x,
            int y,
            int wide,
            int high,
            List<String> neighbours) {
        var west = -3 + x * 0.03;
        var south = 52.5 + y * 0.02;
        var east = west + wide * 0.03;
        var north = south + high * 0.02;
        return new Area(
                code,
                name,
                level,
                parent,
                new Point((south + north) / 2, (west + east) / 2),
                1_500 * wide * high,
                150 * wide * high,
                neighbours,
                List.of(List.of(
                        new double[] {west, south},
                        new double[] {east, south},
                        new double[] {east, north},
                        new double[] {west, north},
                        new double[] {west, south})));
    }
}
