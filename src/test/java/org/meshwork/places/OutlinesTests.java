package org.meshwork.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.meshwork.shared.Point;

class OutlinesTests {

    /** Beside each other, over each other and within each other, some with a hole, every tenth without an outline. */
    @Test
    void giveWhatLookingAtEachWouldGive() {
        var random = new Random(7);
        var areas = new ArrayList<Area>();
        for (var i = 0; i < 200; i++) {
            areas.add(area("A" + i, i % 10 == 0 ? List.of() : outline(random)));
        }
        var outlines = Outlines.of(areas);

        for (var i = 0; i < 500; i++) {
            var point = new Point(50 + random.nextInt(110) / 10.0, random.nextInt(110) / 10.0);
            assertThat(outlines.around(point))
                    .as("%s", point)
                    .containsExactlyInAnyOrderElementsOf(areas.stream()
                            .filter(area -> point.isWithin(area.outline()))
                            .toList());
        }
    }

    @Test
    void holdNothingWhereThereAreNone() {
        assertThat(Outlines.of(List.of()).around(new Point(50, 0))).isEmpty();
    }

    private static List<List<double[]>> outline(Random random) {
        var x = random.nextInt(100) / 10.0;
        var y = 50 + random.nextInt(100) / 10.0;
        var side = 0.2 + random.nextInt(20) / 10.0;
        return random.nextBoolean()
                ? List.of(square(x, y, side))
                : List.of(square(x, y, side), square(x + side / 4, y + side / 4, side / 2));
    }

    private static List<double[]> square(double x, double y, double side) {
        return List.of(
                new double[] {x, y},
                new double[] {x + side, y},
                new double[] {x + side, y + side},
                new double[] {x, y + side},
                new double[] {x, y});
    }

    private static Area area(String code, List<List<double[]>> outline) {
        return new Area(code, code, Area.Level.SMALL, null, new Point(50, 0), 0, 0, List.of(), outline);
    }
}
