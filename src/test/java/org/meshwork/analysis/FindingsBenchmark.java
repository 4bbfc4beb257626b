package org.meshwork.analysis;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.management.OperatingSystemMXBean;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.meshwork.findings.Examination;
import org.meshwork.findings.Recheck;
import org.meshwork.findings.Thresholds;
import org.meshwork.passport.WebReader;
import org.meshwork.person.CareWeb;
import org.meshwork.shared.Vocabulary;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * How long findings and measures take, by size of web, once warm and on one thread; and how many webs the command passes. A
 * program, not a test: machines differ. Times are of the processor and not of the wall, so that others on the machine do
 * not count.
 */
final class FindingsBenchmark {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 10);
    private static final List<Integer> SIZES = List.of(5, 10, 15, 20, 40, 70, 150, 500);
    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();
    private static final int WEBS = 64;
    private static final int ROUNDS = 31;
    private static final long WARM_NANOS = 3_000_000_000L;
    private static final List<String> NEEDS = Vocabulary.shipped().needs().stream()
            .map(need -> need.code())
            .limit(24)
            .toList();
    private static final List<String> ROLES =
            Vocabulary.shipped().roles().stream().map(role -> role.code()).toList();

    private FindingsBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        System.out.println(
                "| contacts | handovers | findings | findings and measures, µs | of that at 15 contacts | 9 of 10 rounds under, µs | next day to look, µs |");
        System.out.println("|---:|---:|---:|---:|---:|---:|---:|");
        double base = 0;
        for (int size : SIZES) {
            var webs = webs(size);
            var examined = measure(webs, web -> Examination.of(web, DAY, Thresholds.shipped()));
            var recheck = measure(webs, web -> Recheck.on(web, DAY));
            if (size == 15) {
                base = examined[0];
            }
            var first = Examination.of(webs.getFirst(), DAY, Thresholds.shipped());
            System.out.printf(
                    "| %d | %d | %d | %.0f | %s | %.0f | %.0f |%n",
                    size,
                    first.handovers().size(),
                    first.findings().size(),
                    examined[0],
                    base == 0 ? "" : "%.1f".formatted(examined[0] / base),
                    examined[1],
                    recheck[0]);
        }
        System.out.println();
        System.out.println(
                "| webs of 15 contacts, from JSON lines to JSON lines | processor seconds | a web, µs | a million on two processors, minutes |");
        System.out.println("|---:|---:|---:|---:|");
        var lines = lines(2000, 15);
        pass(lines, 15);
        int times = 30;
        var seconds = pass(lines, times);
        double each = seconds / (2000.0 * times);
        System.out.printf("| %d | %.1f | %.0f | %.1f |%n", 2000 * times, seconds, each * 1e6, each * 1e6 / 2 / 60);
    }

    private interface Work {
        Object on(CareWeb web);
    }

    /** Median and ninth decile over rounds of the mean of a round, in microseconds. */
    private static double[] measure(List<CareWeb> webs, Work work) {
        var until = System.nanoTime() + WARM_NANOS;
        long sink = 0;
        while (System.nanoTime() < until) {
            for (var web : webs) {
                sink += work.on(web).hashCode() & 1;
            }
        }
        var rounds = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            var start = THREAD.getCurrentThreadCpuTime();
            Object last = null;
            for (var web : webs) {
                last = work.on(web);
            }
            rounds[round] = (THREAD.getCurrentThreadCpuTime() - start) / 1000.0 / webs.size();
            sink += last == null ? 1 : 0;
        }
        Arrays.sort(rounds);
        if (sink == Long.MIN_VALUE) {
            throw new IllegalStateException();
        }
        return new double[] {rounds[ROUNDS / 2], rounds[ROUNDS * 9 / 10]};
    }

    private static double pass(byte[] lines, int times) throws IOException {
        var machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        var start = machine.getProcessCpuTime();
        var analysis = new Analysis(DAY, Thresholds.shipped(), false);
        for (int time = 0; time < times; time++) {
            new Pipeline(analysis, 2).pass(new ByteArrayInputStream(lines), OutputStream.nullOutputStream());
        }
        return (machine.getProcessCpuTime() - start) / 1e9;
    }

    private static List<CareWeb> webs(int size) {
        return new Random(size)
                .longs(WEBS)
                .mapToObj(seed -> new WebReader(DAY).read(web(seed, size)).web())
                .toList();
    }

    private static byte[] lines(int count, int size) {
        var text = new StringBuilder();
        new Random(1)
                .longs(count)
                .forEach(seed -> text.append(JsonMapper.shared().writeValueAsString(web(seed, size)))
                        .append('\n'));
        return text.toString().getBytes(UTF_8);
    }

    /** As people draw them: most ties asked about, two long-term conditions, a plan, a year of encounters. */
    private static ObjectNode web(long seed, int size) {
        var random = new Random(seed);
        var json = JsonMapper.shared().createObjectNode().put("version", 1).put("id", seed);
        Supplier<String> past = () -> DAY.minusDays(30 + random.nextInt(2000)).toString();
        var needs = json.putArray("needs");
        NEEDS.subList(0, Math.min(NEEDS.size(), 6 + size / 4))
                .forEach(need -> needs.addObject().put("need", need).put("since", past.get()));
        var conditions = json.putArray("conditions");
        for (var code : List.of("copd", "heart-failure")) {
            conditions.addObject().put("condition", code).put("since", past.get());
        }
        var contacts = json.putArray("contacts");
        for (int i = 0; i < size; i++) {
            var contact = contacts.addObject()
                    .put("id", "c" + i)
                    .put("name", "Contact " + i)
                    .put("role", ROLES.get(random.nextInt(ROLES.size())))
                    .put("organisation", "Organisation " + random.nextInt(9))
                    .put("everyDays", 1 + random.nextInt(90))
                    .put("since", past.get())
                    .put("lastSeen", DAY.minusDays(random.nextInt(100)).toString());
            if (random.nextInt(8) == 0) {
                contact.put("until", DAY.minusDays(random.nextInt(25)).toString());
            }
            var helps = contact.putArray("helpsWith");
            for (int n = 1 + random.nextInt(3); n > 0; n--) {
                helps.add(NEEDS.get(random.nextInt(Math.min(NEEDS.size(), 6 + size / 4))));
            }
        }
        var ties = json.putArray("ties");
        for (int i = 0; i < size; i++) {
            for (int j = i + 1; j < size && j < i + 6; j++) {
                var tie = ties.addObject();
                tie.putArray("between").add("c" + i).add("c" + j);
                tie.put("answer", List.of("YES", "NO", "DONT_KNOW").get(random.nextInt(3)));
            }
        }
        json.putObject("plan").put("agreedOn", past.get()).putArray("needs").add(NEEDS.getFirst());
        var encounters = json.putArray("encounters");
        for (int i = 0; i < size * 2; i++) {
            encounters
                    .addObject()
                    .put("on", DAY.minusDays(random.nextInt(400)).toString())
                    .put("kind", random.nextInt(9) == 0 ? "needs-assessment" : "visit")
                    .put("with", "c" + random.nextInt(size));
        }
        return json;
    }
}
