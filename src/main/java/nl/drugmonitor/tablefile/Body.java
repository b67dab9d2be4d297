package nl.drugmonitor.tablefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.drugmonitor.input.Fault;
import nl.drugmonitor.input.Faults;

/**
 * The rows of a table below its header, without empty rows and without the notes below the table.
 *
 * <p>A row of which only the first cell holds a text is a note if no row of data follows, and it is shorter than the
 * table, stands below an empty row, starts like a note, or is a sentence longer than any name in the first column. So
 * is a line such as "1.; Without prisons" below an empty row.
 */
final class Body {
    /** Takes a row of data. */
    interface Visitor {
        void row(CellRow row);
    }

    private static final Pattern NOTE = Pattern.compile(
            "(?i)(\\*|©|\\(c\\)|\\d+\\)|[a-z]\\)|(bron|source|noot|note|notes|toelichting|opmerking|voetnoot|legenda|peildatum)\\b).*",
            Pattern.DOTALL);

    /** What a note has and a name seldom. */
    private static final Pattern NO_NAME = Pattern.compile("[=:]|^\\d+[ ).]|^[(*]");

    /** A text with so many blanks is no name of a row. */
    private static final int LEAST_BLANKS = 4;

    private final CellSource source;
    private final Layout layout;
    private final boolean fillsShortRows;

    /** The last row of the header, if it has several names. */
    private final Optional<HeadRow> names;

    private final Faults faults = new Faults();
    private final List<HeadRow> notes = new ArrayList<>();

    private final NumberText number = new NumberText();
    private final List<HeadRow> waiting = new ArrayList<>();
    private boolean wasEmpty;
    private int longestName;
    private long rows;
    private long lastLine;
    private int beyond;
    private long firstBeyond;
    private boolean isAgain;

    Body(CellSource source, Layout layout, boolean fillsShortRows) {
        this.source = source;
        this.layout = layout;
        this.fillsShortRows = fillsShortRows;
        List<HeadRow> headers = layout.headers();
        names = headers.isEmpty()
                ? Optional.empty()
                : Optional.of(headers.get(headers.size() - 1)).filter(header -> header.filled() > 1);
    }

    /**
     * Reads the rows, once.
     *
     * @throws nl.drugmonitor.input.InvalidInputException if rows have more cells or fewer than the header
     */
    void read(Visitor visitor) {
        source.read(row -> {
            if (row.line() >= layout.firstLine()) {
                take(row, visitor);
            }
            return true;
        });
        passBareNames(visitor);
        notes.addAll(waiting);
        faults.throwIfAny();
    }

    private void take(CellRow row, Visitor visitor) {
        int used = used(row);
        if (used == 0) {
            wasEmpty = true;
            return;
        }
        if (layout.width() > 1 && ((used == 1 && isNote(row)) || (used > 1 && isFact(row)))) {
            waiting.add(HeadRow.of(row));
            return;
        }
        waiting.forEach(earlier -> pass(new KeptRow(earlier), earlier.used(), visitor));
        waiting.clear();
        wasEmpty = false;
        pass(row, used, visitor);
    }

    private boolean isNote(CellRow row) {
        String text = HeadRow.stripped(row.text(0));
        number.look(Cell.of(text));
        if (number.isNumber()) {
            return false;
        }
        return (row.size() == 1 && !fillsShortRows)
                || wasEmpty
                || !waiting.isEmpty()
                || NOTE.matcher(text).matches()
                || isSentence(text);
    }

    /** Takes names without any value right below a sheet's last row for rows, if notes do not follow them at once. */
    private void passBareNames(Visitor visitor) {
        int bare = 0;
        while (bare < waiting.size() && isBareName(waiting.get(bare)) && isNext(bare)) {
            bare++;
        }
        boolean isParted = bare == waiting.size()
                || !isNext(bare)
                || NOTE.matcher(waiting.get(bare).cell(0)).matches();
        if (isParted) {
            List<HeadRow> names = List.copyOf(waiting.subList(0, bare));
            waiting.subList(0, bare).clear();
            names.forEach(name -> pass(new KeptRow(name), name.used(), visitor));
        }
    }

    private boolean isNext(int waited) {
        return waiting.get(waited).line() == lastLine + waited + 1;
    }

    private boolean isBareName(HeadRow row) {
        String text = row.cell(0);
        return !source.isEachRowFull()
                && row.used() == 1
                && !isSentence(text)
                && !NOTE.matcher(text).matches()
                && !NO_NAME.matcher(text).find();
    }

    private boolean isSentence(String text) {
        return text.length() > longestName
                && text.chars().filter(sign -> sign == ' ').count() >= LEAST_BLANKS;
    }

    /** Returns whether this may be a line below the table such as "Source; CBS", with a text beside another one. */
    private boolean isFact(CellRow row) {
        if (layout.width() < 4 || (!wasEmpty && waiting.isEmpty())) {
            return false;
        }
        int filled = 0;
        for (int column = 0; column < row.size(); column++) {
            number.look(Cell.of(row.text(column)));
            if (number.isNumber()) {
                return false;
            }
            filled += row.isBlank(column) ? 0 : 1;
        }
        return filled < 3;
    }

    private void pass(CellRow row, int used, Visitor visitor) {
        lastLine = row.line();
        if (used > layout.width() && !source.isEachRowFull()) {
            beyond = Math.max(beyond, used);
            firstBeyond = firstBeyond == 0 ? row.line() : firstBeyond;
            rows++;
            visitor.row(row);
        } else if (used > layout.width()) {
            faults.add(source.place(row.line(), layout.width()), "more_cells", layout.width(), used);
        } else if (row.size() < layout.width() && !fillsShortRows && source.isEachRowFull()) {
            faults.add(source.place(row.line(), row.size()), "fewer_cells", layout.width(), row.size());
        } else if (isHeader(row)) {
            nameAgain(row);
        } else {
            rows++;
            if (used > 1 && row.length(0) > longestName) {
                longestName =
                        Math.max(longestName, HeadRow.stripped(row.text(0)).length());
            }
            visitor.row(row);
        }
    }

    /** Refuses names that stand twice; in a sheet, once for all. */
    private void nameAgain(CellRow row) {
        if (source.isEachRowFull()) {
            faults.add(source.place(row.line(), 0), "names_again", row.line());
        } else if (!isAgain) {
            isAgain = true;
            long first = layout.headers().get(0).line();
            CellRange above = new CellRange(first, 0, row.line() - 1, layout.width() - 1);
            faults.add(source.place(row.line(), 0), "names_again_sheet", source.range(above));
        }
    }

    /** Returns what is wrong with cells right of the names of a sheet: a column, a remark or another table. */
    Optional<Fault> beyond() {
        return beyond == 0
                ? Optional.empty()
                : Optional.of(Fault.of(
                        source.place(firstBeyond, layout.width()),
                        "beyond_names",
                        source.range(CellRange.columns(0, beyond - 1)),
                        source.range(CellRange.columns(0, layout.width() - 1))));
    }

    /** Returns whether the row repeats the names, as in a file that was put together from several. */
    private boolean isHeader(CellRow row) {
        if (names.isEmpty()) {
            return false;
        }
        HeadRow header = names.get();
        for (int column = 0; column < layout.width(); column++) {
            boolean isName = column < row.size()
                    ? row.holds(column, header.cell(column))
                    : header.cell(column).isEmpty();
            if (!isName) {
                return false;
            }
        }
        return true;
    }

    private static int used(CellRow row) {
        int used = row.size();
        while (used > 0 && row.isBlank(used - 1)) {
            used--;
        }
        return used;
    }

    /** Returns the rows below the table that are none of it. */
    List<HeadRow> notes() {
        return List.copyOf(notes);
    }

    long rows() {
        return rows;
    }
}
