package nl.drugmonitor.figures;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.drugmonitor.language.Language;

/**
 * A break in a series as it stands in a cell of a table: {@code 2023-04-01 law: Start of the EMD}. The kind may be left
 * out, and so may what stands behind it; a text that does not begin with a day is a break too, before its row.
 *
 * @param day from which something else holds; none where the cell has none, or one that is in no calendar
 * @param kind in the words of the cell; empty where it says none. Without a colon only a kind that is known is one
 * @param note what the break is about; empty where the cell does not say it
 * @param text all of it, as the cell has it
 */
public record BreakText(Optional<LocalDate> day, String kind, String note, String text) {
    private static final String BETWEEN = " | ";
    private static final Pattern FORM =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2})\\s*([^:]*?)\\s*(?::\\s*(.*))?", Pattern.DOTALL);

    /** Returns the breaks of a cell, which are parted by bars. */
    public static List<BreakText> read(String cell) {
        return Arrays.stream(cell.split(Pattern.quote(BETWEEN)))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(BreakText::of)
                .toList();
    }

    private static BreakText of(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return new BreakText(Optional.empty(), "", text, text);
        }
        Optional<LocalDate> day = day(form.group(1));
        String first = form.group(2);
        if (form.group(3) != null) {
            return new BreakText(day, first, form.group(3), text);
        }
        boolean isKind = SeriesBreak.KINDS.stream().anyMatch(kind -> is(kind, first));
        return isKind ? new BreakText(day, first, "", text) : new BreakText(day, "", first, text);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Returns whether a word is that of a kind, in either language. */
    private static boolean is(String kind, String word) {
        return Arrays.stream(Language.values())
                .anyMatch(language -> language.text("series_break." + kind).equalsIgnoreCase(word));
    }

    /** Returns the text of a cell with these breaks; empty where there is none. */
    public static String cell(List<SeriesBreak> breaks, Language language) {
        return join(breaks.stream()
                .map(each -> language.text("break_cell", each.date().toString(), each.kindInWords(), each.note()))
                .toList());
    }

    /** Returns the text of a cell with breaks that stand in some cells, each once. */
    public static String together(Collection<String> cells) {
        return join(cells.stream()
                .flatMap(cell -> read(cell).stream())
                .map(BreakText::text)
                .distinct()
                .toList());
    }

    private static String join(List<String> texts) {
        return texts.stream().collect(Collectors.joining(BETWEEN));
    }

    /** Returns whether the values count something else from here on, so that they cannot be compared across it. */
    public boolean isRedefinition() {
        return is("definition", kind);
    }

    /** Returns by what it is named that is looked across: its day, or its text if it has none. */
    public String name() {
        return day.map(LocalDate::toString).orElse(text);
    }

    /** Returns its day and kind, without what it is about; all of it, where it has not both. */
    public String brief() {
        return day.filter(some -> !kind.isEmpty())
                .map(some -> String.join(" ", some.toString(), kind))
                .orElse(text);
    }

    /** Returns what it is about, else its kind; all of it, where it has no day. */
    public String about() {
        if (day.isEmpty()) {
            return text;
        }
        return note.isEmpty() ? kind : note;
    }
}
