package org.meshwork.commissioning;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.meshwork.FixedClock;
import org.meshwork.demonstration.County;
import org.meshwork.findings.Thresholds;
import org.neo4j.driver.Values;

/**
 * How long disclosure control takes over a county, and how much memory: four releases, each held against those before it, of
 * people who are summed up without being written anywhere.
 *
 * <p>A program, not a test: {@code main(people ...)}.
 */
final class PublishBenchmark {

    private static final int RELEASES = 4;
    private static final LocalDate DAY = FixedClock.TODAY;
    private static final List<String> RULES = Mark.withRules();

    private PublishBenchmark() {}

    public static void main(String[] arguments) {
        System.out.println(
                "| people | release | adding up, s | disclosure control, s | heap after, MB | figures | stars |");
        System.out.println("|---:|---:|---:|---:|---:|---:|---:|");
        for (var people : arguments) {
            run(Integer.parseInt(people));
        }
    }

    private static void run(int people) {
        var county = new County(DAY);
        var earlier = new ArrayList<Sheet>();
        for (int release = 0; release < RELEASES; release++) {
            var begun = processor();
            var counted = counted(county, people + people / 50 * release);
            var added = processor();
            var sheet = Disclosure.publish(counted, RULES, tree(), earlier);
            var done = processor();
            earlier.add(sheet);
            System.out.printf(
                    Locale.ROOT,
                    "| %,d | %d | %.1f | %.1f | %d | %,d | %,d |%n",
                    people,
                    release + 1,
                    (added - begun) / 1e9,
                    (done - added) / 1e9,
                    heap(),
                    sheet.figures().size(),
                    stars(sheet));
        }
    }

    private static List<Counted> counted(County county, int people) {
        var sums = new RollUp(tree(), RULES);
        for (int first = 0; first < people; first += 1_000) {
            county.webs(first, Math.min(1_000, people - first)).stream()
                    .filter(web -> web.profile().inTotals())
                    .forEach(web -> sums.add(Values.value(Summaries.summary(web, DAY, Thresholds.shipped()))));
        }
        return sums.counted();
    }

    static AreaTree tree() {
        var parents = new HashMap<String, @Nullable String>();
        County.AREAS.forEach(area -> parents.put(area.code(), area.parent()));
        return AreaTree.of(parents);
    }

    private static long stars(Sheet sheet) {
        long stars = 0;
        for (int at = 0; at < sheet.grid().size(); at++) {
            if (sheet.grid().isItem(sheet.grid().whatAt(at)) && sheet.isStar(at)) {
                stars++;
            }
        }
        return stars;
    }

    /** Of this thread: other programs share the machine. */
    private static long processor() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long heap() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / 1_000_000;
    }
}
