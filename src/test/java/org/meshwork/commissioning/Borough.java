package org.meshwork.commissioning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meshwork.commissioning.Counted.Pool;
import org.meshwork.shared.Seam;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;

/** A made-up borough of a few areas with few people each, so that much must be hidden: the same for the same seed. */
final class Borough {

    static final String MISSING = "handover-missing";

    private static final String ANSWERED = Mark.CHECK_IN.id();

    static final List<String> RULES = List.of("unmet-need", "no-plan", MISSING, ANSWERED, Mark.FEELS_JOINED_UP.id());

    static final List<Seam> SEAMS = List.of(Seam.PRIMARY_HOSPITAL, Seam.HEALTH_SOCIAL_CARE);

    private final List<Person> people = new ArrayList<>();
    private final Map<String, @Nullable String> parents = new LinkedHashMap<>();
    private final Random random;
    private final Random dice = new Random(17);
    private final Random answers;
    private final int size;

    /** @param seams handovers across each @param dice which of these are between which organisations */
    private record Person(
            String area,
            List<String> conditions,
            List<String> ages,
            Set<String> findings,
            Map<Seam, Pool> seams,
            int dice) {}

    private record Group(String area, Filter filter) {}

    private Borough(Random random, int size) {
        this.random = random;
        this.size = size;
        answers = new Random(size);
    }

    /** @param size how many conditions people have, and how many seams their handovers cross: 1 or 2 */
    static Borough seeded(long seed, int wards, int areas, int size) {
        var borough = new Borough(new Random(seed * 7919), size);
        borough.parents.put("B", null);
        for (int ward = 0; ward < wards; ward++) {
            borough.parents.put("W" + ward, "B");
            for (int area = 0; area < areas; area++) {
                var code = "A" + ward + area;
                borough.parents.put(code, "W" + ward);
                borough.settle(code);
            }
        }
        return borough;
    }

    AreaTree tree() {
        return AreaTree.of(parents);
    }

    List<Seam> seams() {
        return SEAMS.subList(0, size);
    }

    List<String> smallAreas() {
        return parents.keySet().stream().filter(code -> code.startsWith("A")).toList();
    }

    /** A month later: in these areas some have come and some have gone. */
    Borough after(List<String> changed, long seed) {
        var later = new Borough(new Random(seed), size);
        later.parents.putAll(parents);
        people.stream()
                .filter(person -> !changed.contains(person.area()) || later.random.nextInt(5) > 0)
                .forEach(later.people::add);
        changed.forEach(area -> {
            for (int more = later.random.nextInt(5); more > 0; more--) {
                later.people.add(later.person(area, 0.5, 0.3));
            }
        });
        return later;
    }

    List<Counted> counted() {
        var groups = new HashMap<Group, List<Person>>();
        for (var person : people) {
            for (var area = person.area(); area != null; area = parents.get(area)) {
                var at = area;
                Stream.concat(Stream.of(""), person.conditions().stream())
                        .flatMap(condition -> Stream.concat(Stream.of(""), person.ages().stream())
                                .map(age -> new Filter(condition, age)))
                        .forEach(filter -> groups.computeIfAbsent(new Group(at, filter), none -> new ArrayList<>())
                                .add(person));
            }
        }
        return groups.entrySet().stream()
                .map(group -> counted(group.getKey(), group.getValue()))
                .toList();
    }

    private static Counted counted(Group group, List<Person> people) {
        var rules = new HashMap<String, Integer>();
        var seams = new HashMap<Seam, Pool>();
        var all = Counted.NOTHING;
        for (var person : people) {
            person.findings().forEach(rule -> rules.merge(rule, 1, Integer::sum));
            var own = new int[3];
            for (var crossing : person.seams().entrySet()) {
                var pool = crossing.getValue();
                seams.merge(crossing.getKey(), one(pool.joined(), pool.torn(), pool.unknown()), Borough::plus);
                own[0] += pool.joined();
                own[1] += pool.torn();
                own[2] += pool.unknown();
            }
            all = plus(all, one(own[0], own[1], own[2]));
        }
        return new Counted(group.area(), group.filter(), people.size(), all, rules, seams);
    }

    private static Pool one(int joined, int torn, int unknown) {
        return new Pool(joined, torn, unknown, joined + torn > 0 ? 1 : 0, joined + torn + unknown > 0 ? 1 : 0);
    }

    private static Pool plus(Pool a, Pool b) {
        return new Pool(
                a.joined() + b.joined(),
                a.torn() + b.torn(),
                a.unknown() + b.unknown(),
                a.knowing() + b.knowing(),
                a.holding() + b.holding());
    }

    private void settle(String area) {
        var kind = random.nextInt(10);
        var count = switch (kind) {
            case 0 -> 0;
            case 1, 2 -> 1 + random.nextInt(7);
            case 3, 4, 5 -> 8 + random.nextInt(5);
            default -> 8 + random.nextInt(30);
        };
        var often = random.nextInt(6) == 0 ? random.nextInt(2) : 0.1 + 0.8 * random.nextDouble();
        var joined = random.nextInt(6) == 0 ? random.nextInt(2) : random.nextDouble();
        for (int i = 0; i < count; i++) {
            people.add(person(area, often, joined));
        }
    }

    private Person person(String area, double often, double joined) {
        var conditions = Stream.of("copd", "stroke")
                .limit(size)
                .filter(c -> random.nextInt(3) == 0)
                .toList();
        var findings = new TreeSet<String>();
        RULES.subList(0, RULES.indexOf(MISSING)).forEach(rule -> {
            if (random.nextDouble() < often) {
                findings.add(rule);
            }
        });
        var seams = new HashMap<Seam, Pool>();
        SEAMS.subList(0, size).forEach(seam -> {
            var own = new int[3];
            for (int more = random.nextInt(3); more > 0; more--) {
                own[random.nextInt(6) == 0 ? 2 : random.nextDouble() < joined ? 0 : 1]++;
            }
            seams.put(seam, one(own[0], own[1], own[2]));
        });
        if (seams.values().stream().anyMatch(pool -> pool.torn() > 0)) {
            findings.add(MISSING);
        }
        if (answers.nextDouble() < often) {
            findings.add(ANSWERED);
            if (answers.nextDouble() < joined) {
                findings.add(Mark.FEELS_JOINED_UP.id());
            }
        }
        var ages = AgeGroup.of(40 + random.nextInt(55));
        return new Person(area, conditions, ages, findings, seams, dice.nextInt());
    }

    /** Two pairs of organisations, the people of the second among those of the first; some handovers are in neither. */
    List<CountedPair> pairs() {
        var sums = new PairRollUp(Map.of("o", "o", "p", "p", "q", "q"));
        people.forEach(person -> sums.add("B", summary(person)));
        return sums.counted(Map.of());
    }

    private static Value summary(Person person) {
        var random = new Random(person.dice());
        var counts = new int[2][3];
        person.seams().values().forEach(pool -> {
            var each = new int[] {pool.joined(), pool.torn(), pool.unknown()};
            for (int answer = 0; answer < each.length; answer++) {
                for (int one = 0; one < each[answer]; one++) {
                    var where = random.nextInt(10);
                    if (where < 8) {
                        counts[where < 6 || Arrays.stream(counts[0]).sum() == 0 ? 0 : 1][answer]++;
                    }
                }
            }
        });
        var held = IntStream.range(0, 2)
                .filter(pair -> Arrays.stream(counts[pair]).sum() > 0)
                .boxed()
                .toList();
        return Values.value(Map.of(
                "pairs", held.stream().map(pair -> "o").toList(),
                "pairsOther", held.stream().map(pair -> pair == 0 ? "p" : "q").toList(),
                "pairsJoined", held.stream().map(pair -> counts[pair][0]).toList(),
                "pairsTorn", held.stream().map(pair -> counts[pair][1]).toList(),
                "pairsUnknown", held.stream().map(pair -> counts[pair][2]).toList(),
                "pairsNeeds",
                        held.stream()
                                .map(pair ->
                                        counts[pair][1] == 0 ? "" : random.nextInt(4) > 0 ? "meals" : "meals|falls")
                                .toList(),
                "pairsKinds",
                        held.stream()
                                .map(pair -> random.nextInt(3) > 0 ? "" : "club")
                                .toList()));
    }
}
