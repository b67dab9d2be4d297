package nl.drugmonitor.tablefile;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import nl.drugmonitor.input.InvalidInputException;
import nl.drugmonitor.input.Place;
import nl.drugmonitor.spelling.NearNames;

/**
 * The cells of one sheet of an Excel workbook (.xlsx, .xlsm).
 *
 * <p>A number has the digits that the file stores, whatever the sheet shows of it, and is a date if its number format
 * is one. A formula has the value that the spreadsheet worked out last. A time of the day or a duration is a text.
 */
public final class XlsxCells implements CellSource {
    private static final Pattern PLAIN_NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_.]*");

    private final Path file;
    private final XlsxSheet sheet;
    private final XlsxBook book;
    private final CellRange range;
    private Optional<List<CellRange>> merged = Optional.empty();

    private XlsxCells(Path file, XlsxSheet sheet, XlsxBook book, CellRange range) {
        this.file = file;
        this.sheet = sheet;
        this.book = book;
        this.range = range;
    }

    /**
     * Returns the sheets of a workbook, in its order. Each is read up to its first cell only.
     *
     * @throws InvalidInputException if the file is no workbook, or is broken
     */
    public static List<XlsxSheet> sheets(Path file) {
        try (XlsxFile open = XlsxFile.open(file)) {
            return XlsxBook.list(open);
        }
    }

    /**
     * Returns a sheet, of which no row has been read yet.
     *
     * @param sheet its name, else its number from 1; none for the only sheet that holds cells and is not hidden
     * @param range such as {@code B4:F20} or {@code B:F}; none for all cells
     * @throws InvalidInputException if the file is no workbook, has no such sheet, or nothing stands in it; if no sheet
     *     is named and several hold cells
     * @throws nl.drugmonitor.language.RefusedException if the range is none
     */
    static XlsxCells of(Path file, Optional<String> sheet, Optional<String> range) {
        CellRange part = range.map(CellRange::of).orElse(CellRange.ALL);
        try (XlsxFile open = XlsxFile.open(file)) {
            List<XlsxSheet> sheets = XlsxBook.list(open);
            Place place = Place.of(file.toString());
            List<XlsxSheet> filled =
                    sheets.stream().filter(XlsxSheet::holdsCells).toList();
            if (filled.isEmpty()) {
                throw InvalidInputException.at(place, "xlsx_no_cells");
            }
            XlsxSheet chosen = sheet.map(name -> named(name, sheets, place)).orElseGet(() -> only(filled, place));
            if (!chosen.holdsCells()) {
                throw InvalidInputException.at(place, "xlsx_empty_sheet", chosen, filled);
            }
            return new XlsxCells(file, chosen, XlsxBook.of(open), part);
        }
    }

    private static XlsxSheet named(String name, List<XlsxSheet> sheets, Place place) {
        String plain = plain(name);
        return sheets.stream()
                .filter(each -> plain(each.name()).equals(plain))
                .findFirst()
                .or(() -> sheets.stream()
                        .filter(each -> Integer.toString(each.number()).equals(plain))
                        .findFirst())
                .orElseThrow(() -> InvalidInputException.at(
                        place,
                        "xlsx_sheet",
                        name,
                        NearNames.to(name, sheets.stream().map(XlsxSheet::name).toList()),
                        sheets));
    }

    /** No two sheets of a workbook differ in capitals alone. */
    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private static XlsxSheet only(List<XlsxSheet> filled, Place place) {
        List<XlsxSheet> shown = filled.stream().filter(each -> !each.hidden()).toList();
        List<XlsxSheet> candidates = shown.isEmpty() ? filled : shown;
        if (candidates.size() > 1) {
            throw InvalidInputException.at(
                    place, shown.isEmpty() ? "xlsx_only_hidden" : "xlsx_which_sheet", candidates);
        }
        return candidates.get(0);
    }

    /** Returns the sheet that is read. */
    XlsxSheet sheet() {
        return sheet;
    }

    private String part() {
        return book.sheets().get(sheet.number() - 1).part();
    }

    /**
     * {@inheritDoc}
     *
     * <p>A row that the file leaves out is an empty row, so that a gap between two tables is seen. Behind the last cell
     * in which something stands there are no more rows, and no more cells.
     */
    @Override
    public void read(Predicate<CellRow> rows) {
        try (XlsxFile open = XlsxFile.open(file)) {
            XlsxRows reader = new XlsxRows(book, range, this::place);
            open.read(part(), xml -> reader.read(xml, rows));
        }
    }

    @Override
    public boolean isEachRowFull() {
        return false;
    }

    @Override
    public String range(CellRange part) {
        return part.from(-range.firstColumn()).text();
    }

    @Override
    public Optional<Integer> width() {
        boolean isGiven = range.lastColumn() < CellRange.COLUMNS - 1;
        return isGiven ? Optional.of(range.lastColumn() - range.firstColumn() + 1) : Optional.empty();
    }

    /** Reads the whole sheet to find them, for they stand behind its rows; so they are kept. */
    @Override
    public List<CellRange> merged() {
        List<CellRange> found = merged.orElseGet(this::readMerged);
        merged = Optional.of(found);
        return found;
    }

    private List<CellRange> readMerged() {
        try (XlsxFile open = XlsxFile.open(file)) {
            return open.read(part(), XlsxRows::merged).stream()
                    .flatMap(each -> each.within(range).stream())
                    .map(each -> each.from(range.firstColumn()))
                    .toList();
        }
    }

    /** Returns the place of a cell as a formula names it: {@code file.xlsx:Data!C17}. */
    @Override
    public Place place(long line, int column) {
        String name = PLAIN_NAME.matcher(sheet.name()).matches()
                ? sheet.name()
                : "'" + sheet.name().replace("'", "''") + "'";
        return Place.of(file + ":" + name + "!" + CellRange.letters(range.firstColumn() + column) + line);
    }
}
