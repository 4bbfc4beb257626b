package org.meshwork.commissioning;

import java.util.*;
import org.junit.jupiter.api.Test;

class Exp {
    @Test
    void run() {
        int n = Integer.getInteger("n", 200), months = Integer.getInteger("months", 2);
        Audit.VALUES = Integer.getInteger("values", 4);
        boolean told = Boolean.parseBoolean(System.getProperty("told", "true"));
        boolean lp = Boolean.getBoolean("lp");
        long t0 = System.nanoTime(); int fallen = 0, numbers = 0;
        Map<String,Integer> kinds = new TreeMap<>();
        for (long seed = 1; seed <= n; seed++) {
            List<Attacker.Solved> s;
            try { s = months == 1
                ? AttackIT.attack(seed % 2 == 0 ? Borough.seeded(seed, lp ? 3 : 4, lp ? 2 : 7, lp ? 1 : 2) : Borough.seeded(seed, lp ? 3 : 6, 2, lp ? 1 : 2), true, told, lp)
                : AttackIT.attackInARow(seed, months, true, told, lp);
            } catch (RuntimeException e) { System.out.println(seed + " " + e); if (seed < 3) e.printStackTrace(); fallen++; continue; }
            if (!s.isEmpty()) { fallen++; numbers += s.size();
                for (var x : s) kinds.merge(x.cell().what() + " " + x.values() + " m" + x.cell().month(), 1, Integer::sum);
                if (fallen < 6) System.out.println(seed + " " + s.subList(0, Math.min(3, s.size()))); }
        }
        System.out.printf("months %d told %s lp %s: fallen %d of %d, numbers %d, %.1f ms each; %s%n", months, told, lp, fallen, n, numbers, (System.nanoTime() - t0) / 1e6 / n, kinds);
        long items = 0, shown = 0, bare = 0, people = 0, barePeople = 0, second = 0; t0 = System.nanoTime();
        long pub = 0;
        for (long seed = 1; seed <= Math.min(n, 100); seed++) {
            var b = Borough.seeded(seed, 4, 7, 2);
            long t = System.nanoTime();
            var s = Disclosure.publish(b.counted(), Borough.RULES, b.tree(), List.of());
            pub += System.nanoTime() - t;
            shown += shown(s); bare += shown(Disclosure.withoutCompanions(b.counted(), Borough.RULES, b.tree()));
            var later = b.after(List.of("A00", "A11", "A20"), seed);
            second += shown(Disclosure.publish(later.counted(), Borough.RULES, later.tree(), List.of(s)));
        }
        System.out.printf("shown bare %d, published %d, second %d; publish %.1f ms%n", bare, shown, second, pub / 1e6 / Math.min(n, 100));
    }
    static long shown(Sheet s) {
        long k = 0;
        for (var f : s.figures()) {
            if (f.people().shown().isPresent()) k++;
            if (f.coverage().shown().isPresent()) k++;
            if (f.unknown().shown().isPresent()) k++;
            k += f.rules().values().stream().filter(x -> x.shown().isPresent()).count();
            k += f.seams().values().stream().filter(x -> x.shown().isPresent()).count();
        }
        return k;
    }
}
