package org.meshwork.ui.hotspots;

import com.vaadin.flow.component.html.Div;
import java.util.Locale;

/**
 * A small drawing, put together from lines, dots and words. What it says stands in a table beside it, so that to a screen
 * reader it is one picture with one name.
 */
final class Picture {

    private final StringBuilder svg = new StringBuilder();

    /** @param width and @param height in its own units */
    Picture(int width, int height) {
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" focusable=\"false\">"
                .formatted(width, height));
    }

    void line(double x1, double y1, double x2, double y2, String look) {
        svg.append("<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" class=\"%s\"/>"
                .formatted(number(x1), number(y1), number(x2), number(y2), look));
    }

    void dot(double x, double y, double radius, String look, String title) {
        svg.append("<circle cx=\"%s\" cy=\"%s\" r=\"%s\" class=\"%s\"><title>%s</title></circle>"
                .formatted(number(x), number(y), number(radius), look, escaped(title)));
    }

    /** @param points of a line through them, x and y by turns */
    void path(double[] points, String look) {
        var path = new StringBuilder();
        for (int i = 0; i + 1 < points.length; i += 2) {
            path.append(i == 0 ? 'M' : 'L')
                    .append(number(points[i]))
                    .append(' ')
                    .append(number(points[i + 1]));
        }
        svg.append("<path d=\"%s\" class=\"%s\"/>".formatted(path, look));
    }

    /** @param anchor start, middle or end */
    void words(double x, double y, String anchor, String words, String look) {
        svg.append("<text x=\"%s\" y=\"%s\" text-anchor=\"%s\" class=\"%s\">%s</text>"
                .formatted(number(x), number(y), anchor, look, escaped(words)));
    }

    /** @param name what it shows and where the same is said in words */
    Div drawn(String name) {
        var drawn = new Div();
        drawn.addClassName("hs-picture");
        drawn.getElement()
                .setAttribute("role", "img")
                .setAttribute("aria-label", name)
                .setProperty("innerHTML", svg + "</svg>");
        return drawn;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
