package org.meshwork.exchange.tables;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Text with cells in it: {@code "<street>, <town>[ (floor <floor>)]"}. {@code <column>} stands for its cell, {@code
 * <column|title>} for the cell in title case; what stands in square brackets is left out where a cell in it is blank. Where
 * all cells outside of brackets are blank, so is the whole.
 */
public record Template(List<Piece> pieces) {

    private static final Pattern PART = Pattern.compile("<([^<>\\[\\]]+)>|\\[([^\\[\\]]*)]");
    private static final Pattern LONELY_COMMAS = Pattern.compile("(\\s*,)+(?=\\s*,)|^[\\s,]+|[\\s,]+$");
    private static final Set<String> SMALL =
            Set.of("and", "of", "the", "in", "on", "at", "for", "with", "to", "by", "under", "upon", "de", "le");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}'’]+");

    public sealed interface Piece {}

    public record Words(String text) implements Piece {}

    public record Cell(String column, boolean titled) implements Piece {}

    public record Part(Template template) implements Piece {
        boolean isWhole(Cells cells) {
            return template.columns().stream()
                    .noneMatch(column -> cells.of(column).isEmpty());
        }
    }

    public static Template of(String text) {
        var pieces = new ArrayList<Piece>();
        var parts = PART.matcher(text);
        var end = 0;
        while (parts.find()) {
            words(text.substring(end, parts.start()), pieces);
            pieces.add(parts.group(1) == null ? new Part(of(parts.group(2))) : cell(parts.group(1)));
            end = parts.end();
        }
        words(text.substring(end), pieces);
        return new Template(List.copyOf(pieces));
    }

    /** Every column it names. */
    public Set<String> columns() {
        return pieces.stream()
                .flatMap(piece -> switch (piece) {
                    case Words words -> Stream.<String>empty();
                    case Cell cell -> Stream.of(cell.column());
                    case Part part -> part.template().columns().stream();
                })
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    public String fill(Cells cells) {
        if (pieces.size() == 1 && pieces.getFirst() instanceof Cell) {
            return text(pieces.getFirst(), cells);
        }
        var outside = pieces.stream()
                .filter(Cell.class::isInstance)
                .map(Cell.class::cast)
                .toList();
        if (!outside.isEmpty()
                && outside.stream().allMatch(cell -> cells.of(cell.column()).isEmpty())) {
            return "";
        }
        var text = pieces.stream().map(piece -> text(piece, cells)).collect(Collectors.joining());
        return pieces.size() < 2 ? text : LONELY_COMMAS.matcher(text).replaceAll("");
    }

    private static String text(Piece piece, Cells cells) {
        return switch (piece) {
            case Words words -> words.text();
            case Cell cell -> cell.titled() ? titled(cells.of(cell.column())) : cells.of(cell.column());
            case Part part -> part.isWhole(cells) ? part.template().plain(cells) : "";
        };
    }

    private String plain(Cells cells) {
        return pieces.stream().map(piece -> text(piece, cells)).collect(Collectors.joining());
    }

    /** Only what is all in capitals; words with digits are codes and stay. */
    private static String titled(String text) {
        if (!text.equals(text.toUpperCase(Locale.UK))) {
            return text;
        }
        return WORD.matcher(text).replaceAll(word -> {
            var lower = word.group().toLowerCase(Locale.UK);
            var isSmall = word.start() > 0 && SMALL.contains(lower);
            var isCode = word.group().chars().anyMatch(Character::isDigit);
            return isCode
                    ? word.group()
                    : isSmall ? lower : lower.substring(0, 1).toUpperCase(Locale.UK) + lower.substring(1);
        });
    }

    private static Cell cell(String text) {
        var titled = text.endsWith("|title");
        return new Cell((titled ? text.substring(0, text.length() - "|title".length()) : text).strip(), titled);
    }

    private static void words(String text, List<Piece> pieces) {
        if (!text.isEmpty()) {
            pieces.add(new Words(text));
        }
    }
}
