package org.meshwork.ui.hotspots;

import com.vaadin.flow.component.html.Div;
import java.util.Map;
import org.meshwork.commissioning.Funnel;

/** Areas by how many were counted, between the limits that chance alone would rarely cross. */
final class FunnelPicture {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 380;
    private static final int LEFT = 52;
    private static final int BOTTOM = 44;
    private static final int TOP = 12;
    private static final int STEPS = 60;

    private FunnelPicture() {}

    /** @param names of the areas, by code @param counted what the areas are counted in: "people" */
    static Div of(Funnel.Drawn funnel, Map<String, String> names, String counted) {
        var most = funnel.dots().stream().mapToInt(Funnel.Dot::whole).max().orElse(1) * 1.05;
        var picture = new Picture(WIDTH, HEIGHT);
        for (int percent = 0; percent <= 100; percent += 20) {
            picture.line(LEFT, y(percent / 100.0), WIDTH - 8, y(percent / 100.0), "hs-grid");
            picture.words(LEFT - 6, y(percent / 100.0) + 4, "end", percent + "%", "hs-tick");
        }
        for (int count = step(most); count <= most; count += step(most)) {
            picture.words(x(count, most), HEIGHT - BOTTOM + 18, "middle", "%,d".formatted(count), "hs-tick");
        }
        picture.words((LEFT + WIDTH) / 2.0, HEIGHT - 2, "middle", "how many " + counted + " were counted", "hs-tick");
        picture.line(LEFT, y(funnel.centre()), WIDTH - 8, y(funnel.centre()), "hs-centre");
        for (int limit = 0; limit < Funnel.SHARES.size(); limit++) {
            picture.path(edge(funnel, limit, most, true), "hs-limit hs-limit-" + limit);
            picture.path(edge(funnel, limit, most, false), "hs-limit hs-limit-" + limit);
        }
        for (var dot : funnel.dots()) {
            picture.dot(
                    x(dot.whole(), most),
                    y(dot.value()),
                    dot.beyond() > 0 ? 6 : 4,
                    "hs-dot hs-beyond-" + dot.beyond(),
                    names.getOrDefault(dot.area(), dot.area()));
        }
        return picture.drawn("Funnel plot: each area by how many were counted and its share. The table says the same.");
    }

    /** 1, 2 or 5 and noughts, so that at most five numbers stand below. */
    static int step(double most) {
        for (int power = 1; ; power *= 10) {
            for (int digit : new int[] {1, 2, 5}) {
                if (most <= 5.0 * digit * power) {
                    return digit * power;
                }
            }
        }
    }

    private static double[] edge(Funnel.Drawn funnel, int limit, double most, boolean isLow) {
        var points = new double[2 * STEPS];
        for (int step = 0; step < STEPS; step++) {
            var whole = Math.max(5, (int) Math.round(most * (step + 1) / STEPS));
            var limits = funnel.limits(whole).get(limit);
            points[2 * step] = x(whole, most);
            points[2 * step + 1] = y(isLow ? limits.low() : limits.high());
        }
        return points;
    }

    private static double x(double whole, double most) {
        return LEFT + (WIDTH - 8 - LEFT) * whole / most;
    }

    private static double y(double share) {
        return TOP + (HEIGHT - BOTTOM - TOP) * (1 - share);
    }
}
