package org.meshwork.exchange.openreferral;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Tag;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * Text as people read it, out of text as feeds write it: no mark-up, no control characters; paragraphs, list items and rows
 * of tables as lines.
 *
 * @param hadMarkup tags or entities, which are gone
 * @param hadScript scripts, styles or frames, which are gone with all that was in them
 * @param hadControls characters that cannot be seen, which are gone
 */
record PlainText(String text, boolean hadMarkup, boolean hadScript, boolean hadControls) {

    private static final Pattern INVISIBLE = Pattern.compile(
            "[\\p{Cc}&&[^\\r\\n\\t]]|[\\p{Cs}\\u00AD\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF\\uFFFE\\uFFFF]");
    private static final Pattern TAG_START = Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]*)(:[a-zA-Z0-9]+)?");
    private static final Pattern COMMENT_START = Pattern.compile("<(!--|!doctype|\\?xml)", Pattern.CASE_INSENSITIVE);
    private static final Pattern ENTITY = Pattern.compile("&(#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,10}\\d{0,2});");
    private static final Pattern CUT_OFF_TAG =
            Pattern.compile("</?[a-zA-Z][\\w:]*\\s+[\\w:-]+\\s*=[^>]*", Pattern.DOTALL);
    private static final Pattern LINE_END = Pattern.compile("\\r\\n?|\\u2028|\\u2029");
    private static final Pattern SPACES = Pattern.compile("[\\p{Zs}\\t]+");
    private static final Pattern SPACED_LINE_END = Pattern.compile(" ?\\n ?");
    private static final Pattern EMPTY_LINES = Pattern.compile("\\n{3,}");
    private static final Set<String> NOT_TEXT =
            Set.of("script", "style", "iframe", "object", "embed", "applet", "noscript", "template", "svg", "head");
    private static final Set<String> CELLS = Set.of("td", "th");
    private static final int MOST_LAYERS = 3;

    static PlainText of(String raw) {
        return isPlain(raw) ? new PlainText(raw, false, false, false) : read(raw);
    }

    /** Nothing, or words in plain letters with single spaces between them: by far the most. All else has to be looked at. */
    private static boolean isPlain(String raw) {
        var before = ' ';
        for (var i = 0; i < raw.length(); i++) {
            var letter = raw.charAt(i);
            if (letter < ' ' || letter > '~' || "&<>".indexOf(letter) >= 0 || (letter == ' ' && before == ' ')) {
                return false;
            }
            before = letter;
        }
        return raw.isEmpty() || before != ' ';
    }

    private static PlainText read(String raw) {
        var visible = INVISIBLE.matcher(raw).replaceAll("");
        var text = withoutCutOffTag(visible);
        var hadMarkup = text.length() != visible.length();
        var hadScript = false;
        // Some feeds escape their mark-up, some of them twice.
        for (var layer = 0; layer < MOST_LAYERS; layer++) {
            var guarded = guarded(text);
            if (!hasTag(guarded) && !ENTITY.matcher(text).find()) {
                break;
            }
            var body = Jsoup.parseBodyFragment(guarded).body();
            hadMarkup = true;
            hadScript |= removeWhatIsNotText(body);
            text = INVISIBLE.matcher(lines(body)).replaceAll("");
        }
        return new PlainText(tidy(text), hadMarkup, hadScript, visible.length() != raw.length());
    }

    /** The same as one line. */
    PlainText onOneLine() {
        return new PlainText(text.replace('\n', ' '), hadMarkup, hadScript, hadControls);
    }

    /** Some feeds cut their text anywhere, also within a tag. */
    private static String withoutCutOffTag(String text) {
        var start = text.lastIndexOf('<');
        return start >= 0 && CUT_OFF_TAG.matcher(text.substring(start)).matches() ? text.substring(0, start) : text;
    }

    /** Escapes what only looks like a tag, such as an e-mail address in angle brackets or "under <5s". */
    private static String guarded(String text) {
        var lastEnd = text.lastIndexOf('>');
        return TAG_START
                .matcher(text)
                .replaceAll(tag -> Matcher.quoteReplacement(
                        isTag(tag, text, lastEnd)
                                ? tag.group()
                                : "&lt;" + tag.group().substring(1)));
    }

    private static boolean isTag(MatchResult tag, String text, int lastEnd) {
        if (tag.end() > lastEnd) {
            return false;
        }
        var after = text.charAt(tag.end());
        var endsLikeOne = after == '>' || after == '/' || Character.isWhitespace(after);
        return endsLikeOne
                && (tag.group(3) != null || Tag.isKnownTag(tag.group(2).toLowerCase(Locale.ROOT)));
    }

    private static boolean hasTag(String guarded) {
        return TAG_START.matcher(guarded).find()
                || COMMENT_START.matcher(guarded).find();
    }

    private static boolean removeWhatIsNotText(Element body) {
        var removed = body.select(String.join(",", NOT_TEXT));
        removed.remove();
        return removed.stream().anyMatch(element -> !element.normalName().equals("head"));
    }

    private static String lines(Element body) {
        var hasLayout = body.getAllElements().stream()
                .anyMatch(element -> element != body
                        && (element.isBlock() || element.normalName().equals("br")));
        var lines = new Lines(!hasLayout);
        NodeTraversor.traverse(lines, body);
        return lines.text.toString();
    }

    private static String tidy(String text) {
        var lines = LINE_END.matcher(text).replaceAll("\n");
        var spaced = SPACES.matcher(lines).replaceAll(" ");
        var trimmed = SPACED_LINE_END.matcher(spaced).replaceAll("\n");
        return EMPTY_LINES.matcher(trimmed).replaceAll("\n\n").strip();
    }

    /** Writes text out of mark-up. */
    private static final class Lines implements NodeVisitor {

        private final StringBuilder text = new StringBuilder();
        private final boolean keepsLineEnds;

        /** @param keepsLineEnds where there is no mark-up for lines, line ends are meant */
        Lines(boolean keepsLineEnds) {
            this.keepsLineEnds = keepsLineEnds;
        }

        @Override
        public void head(Node node, int depth) {
            switch (node) {
                case TextNode words ->
                    text.append(
                            keepsLineEnds
                                    ? words.getWholeText()
                                    : words.getWholeText().replaceAll("\\s+", " "));
                case Element element
                when element.normalName().equals("li") -> {
                    endLine();
                    text.append("- ");
                }
                case Element element when breaksLine(element) -> endLine();
                default -> {
                    // Comments say nothing to people.
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                if (CELLS.contains(element.normalName())) {
                    text.append(' ');
                } else if (element.normalName().equals("br")) {
                    text.append('\n');
                } else if (breaksLine(element)) {
                    endLine();
                }
            }
        }

        private static boolean breaksLine(Element element) {
            return element.isBlock() && !CELLS.contains(element.normalName());
        }

        private void endLine() {
            var end = text.length();
            var isAtDash = end >= 2 && text.charAt(end - 2) == '-' && (end == 2 || text.charAt(end - 3) == '\n');
            if (isAtDash) {
                return; // a paragraph in a list item begins beside its dash
            }
            while (end > 0 && text.charAt(end - 1) == ' ') {
                end--;
            }
            text.setLength(end);
            if (end > 0 && text.charAt(end - 1) != '\n') {
                text.append('\n');
            }
        }
    }
}
