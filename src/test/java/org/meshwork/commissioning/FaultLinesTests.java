package org.meshwork.commissioning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.meshwork.commissioning.Counted.Pool;

class FaultLinesTests {

    private static final Published<Share> HALF = new Published.Shown<>(new Share(500, 1000));

    @Test
    void hidesThatTwoShareFewerThanEight() {
        assertThat(Disclosure.publish(pair("a", new Pool(40, 40, 0, 7, 7), Map.of())))
                .isEmpty();
        assertThat(Disclosure.publish(pair("a", new Pool(40, 40, 0, 8, 8), Map.of()))
                        .orElseThrow()
                        .people())
                .isEqualTo(10);
    }

    @Test
    void hidesSharesOfFew() {
        assertThat(line(new Pool(7, 20, 0, 27, 27)).coverage()).isEqualTo(new Published.Suppressed<Share>());
        assertThat(line(new Pool(20, 7, 0, 27, 27)).coverage()).isEqualTo(new Published.Suppressed<Share>());
        assertThat(line(new Pool(20, 20, 9, 7, 30)).coverage()).isEqualTo(new Published.Suppressed<Share>());
        assertThat(line(new Pool(20, 20, 9, 7, 30)).unknown()).isEqualTo(new Published.Suppressed<Share>());
        assertThat(line(new Pool(12, 20, 0, 30, 30)).coverage()).isEqualTo(new Published.Shown<>(new Share(10, 30)));
        assertThat(line(new Pool(2, 200, 0, 150, 150)).coverage()).isEqualTo(new Published.Shown<>(new Share(0, 200)));
    }

    @Test
    void namesNeedsOfEightPeopleOrMore() {
        var published = Disclosure.publish(
                        pair("a", new Pool(20, 20, 0, 30, 30), Map.of("falls", 7, "meals", 8, "company", 13)))
                .orElseThrow();

        assertThat(published.doubled()).containsExactly(new FaultLine.Doubled("befriending", 10));
        assertThat(published.needs())
                .containsExactly(new FaultLine.TornNeed("company", 15), new FaultLine.TornNeed("meals", 10));
    }

    @Test
    void putsFaultLinesFirstAndWhatIsHiddenLast() {
        var ranked = FaultLines.rank(
                HALF,
                List.of(
                        published("ordinary", 45, 100),
                        published("torn", 10, 100),
                        published("good", 90, 100),
                        hidden("few")));

        assertThat(ranked.pairs())
                .extracting(pair -> pair.line().one().id())
                .containsExactly("torn", "ordinary", "good", "few");
        assertThat(ranked.pairs()).extracting(FaultLines.Pair::isFaultLine).containsExactly(true, false, false, false);
    }

    @Test
    void raisesFewFalseAlarmsOverPairsThatAreAllTheSame() {
        var random = new Random(11);
        var runs = 0;
        for (int run = 0; run < 200; run++) {
            var lines = new ArrayList<FaultLine>();
            for (int i = 0; i < 30; i++) {
                var joined =
                        (int) random.ints(100, 0, 2).filter(bit -> bit == 1).count();
                lines.add(published("p" + i, Disclosure.rounded(joined), 100));
            }
            if (FaultLines.rank(HALF, lines).pairs().stream().anyMatch(FaultLines.Pair::isFaultLine)) {
                runs++;
            }
        }

        assertThat(runs).as("of 200 maps with nothing in them").isLessThanOrEqualTo(10);
    }

    private static FaultLine line(Pool pool) {
        return Disclosure.publish(pair("a", pool, Map.of())).orElseThrow();
    }

    private static CountedPair pair(String one, Pool pool, Map<String, Integer> needs) {
        return new CountedPair("B", one, one, "z", "Z", pool, needs, Map.of("home-care", 7, "befriending", 9));
    }

    private static FaultLine published(String one, int part, int whole) {
        return new FaultLine(
                new FaultLine.Party(one, one),
                new FaultLine.Party("z", "Z"),
                50,
                new Published.Shown<>(new Share(part, whole)),
                new Published.None<>(),
                List.of(),
                List.of());
    }

    private static FaultLine hidden(String one) {
        return new FaultLine(
                new FaultLine.Party(one, one),
                new FaultLine.Party("z", "Z"),
                10,
                new Published.Suppressed<>(),
                new Published.Suppressed<>(),
                List.of(),
                List.of());
    }
}
