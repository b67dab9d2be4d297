package nl.drugmonitor.statline;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import nl.drugmonitor.input.Place;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.Note;
import org.jspecify.annotations.Nullable;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.columns.Column;

/** The cells of one measure, by row, and the columns that they become. */
final class MeasureCells {
    /** StatLine parts no thousands where programs read it, so that either sign stands before decimals. */
    private static final Pattern NUMBER = Pattern.compile("-?\\d+([.,]\\d+)?([eE][-+]?\\d{1,3})?");

    /** A number of 32 bits has seven digits that count. */
    private static final BigDecimal NOISE = new BigDecimal("1e-7");

    /** So many decimals more than the table has are none that somebody wrote. */
    private static final int NOISY = 6;

    private static final int INT_DIGITS = 9;
    private static final int LONG_DIGITS = 18;

    private final Measure measure;
    private final Troubles troubles;
    private final List<@Nullable Cell> cells = new ArrayList<>();
    private final Map<Integer, Place> refused = new LinkedHashMap<>();
    private int numbers;
    private int digits;
    private boolean isWhole = true;

    MeasureCells(Measure measure, Troubles troubles) {
        this.measure = measure;
        this.troubles = troubles;
    }

    /** Takes the cell of a row; of one that is given twice with two values, none is chosen. */
    void set(int row, Cell cell, Place place) {
        while (cells.size() <= row) {
            cells.add(null);
        }
        Cell earlier = cells.get(row);
        if (earlier == null) {
            Cell read = withoutNoise(cell);
            cells.set(row, read);
            look(row, read, place);
        } else if (earlier.text().equals(cell.text())) {
            troubles.add("statline_cell_twice", measure.key(), place, measure.title());
        } else {
            troubles.add("statline_two_values", measure.key(), place, measure.title(), earlier.said(), cell.said());
            cells.set(row, Cell.missing(Note.of("missing.two_values", earlier.said(), cell.said())));
        }
    }

    /** Returns the cell without what a number of the machine added to its last decimals: 37.3 for 37.29999923706055. */
    private Cell withoutNoise(Cell cell) {
        boolean mayBeNoisy = measure.decimals().isPresent() && cell.text().length() > NOISY;
        if (!mayBeNoisy || measure.isText() || !NUMBER.matcher(cell.text()).matches()) {
            return cell;
        }
        BigDecimal number = number(cell.text());
        if (number.scale() < measure.decimals().get() + NOISY) {
            return cell;
        }
        BigDecimal rounded = number.setScale(measure.decimals().get(), RoundingMode.HALF_EVEN);
        boolean isNoise = number.subtract(rounded).abs().compareTo(number.abs().multiply(NOISE)) <= 0;
        return isNoise ? Cell.of(rounded.toPlainString()) : cell;
    }

    private void look(int row, Cell cell, Place place) {
        if (cell.reason().isPresent() || measure.isText()) {
            return;
        }
        if (!isNumber(cell.text())) {
            refused.put(row, place);
            return;
        }
        numbers++;
        if (isPlain(cell.text())) {
            digits = Math.max(digits, cell.text().length());
            return;
        }
        BigDecimal number = number(cell.text());
        isWhole &= number.stripTrailingZeros().scale() <= 0;
        digits = Math.max(digits, number.precision() - number.scale());
    }

    /** Returns whether a cell is a number that can be right. */
    private boolean isNumber(String text) {
        if (isPlain(text)) {
            return true;
        }
        if (!NUMBER.matcher(text).matches()) {
            return false;
        }
        int decimals = Math.max(number(text).stripTrailingZeros().scale(), 0);
        return decimals <= measure.decimals().orElse(decimals);
    }

    /** Returns whether there are only digits, as in most cells. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text.replace(',', '.'));
    }

    /** Returns whether these are texts, for which no type is given if none of them is a number. */
    private boolean isText() {
        return measure.isText() || (measure.datatype().isEmpty() && numbers == 0 && !refused.isEmpty());
    }

    private void refuse() {
        refused.forEach((row, place) -> {
            Cell cell = Objects.requireNonNull(cells.get(row));
            if (cell.reason().isEmpty()) {
                boolean isNumber = NUMBER.matcher(cell.text()).matches();
                troubles.add(
                        isNumber ? "statline_decimals" : "statline_no_number",
                        measure.key(),
                        place,
                        measure.title(),
                        cell.text(),
                        measure.decimals().orElse(0));
                cells.set(row, Cell.missing(Note.of("missing.no_number", cell.text())));
            }
        });
    }

    /**
     * Returns the column of values, and beside it one of why some are missing, if any is.
     *
     * @param rows how many the table has
     */
    List<Column<?>> columns(String name, int rows, Language language) {
        if (!isText()) {
            refuse();
        }
        Column<?> values = values(name);
        StringColumn reasons = StringColumn.create(name + "_missing");
        boolean isComplete = true;
        for (int row = 0; row < rows; row++) {
            Cell cell = row < cells.size() ? cells.get(row) : null;
            if (cell == null || cell.reason().isPresent()) {
                isComplete = false;
                values.appendMissing();
                reasons.append(language.say(
                        cell == null ? Note.of("missing.absent") : cell.reason().get()));
            } else {
                append(values, cell.text());
                reasons.append("");
            }
        }
        return isComplete ? List.of(values) : List.of(values, reasons);
    }

    private Column<?> values(String name) {
        if (isText()) {
            return StringColumn.create(name);
        }
        boolean hasDecimals = !isWhole || measure.decimals().orElse(0) > 0 || digits > LONG_DIGITS;
        return hasDecimals
                ? DoubleColumn.create(name)
                : digits > INT_DIGITS ? LongColumn.create(name) : IntColumn.create(name);
    }

    private static long whole(String text) {
        return isPlain(text) ? Long.parseLong(text) : number(text).longValueExact();
    }

    private static void append(Column<?> values, String text) {
        if (values instanceof StringColumn texts) {
            texts.append(text);
        } else if (values instanceof DoubleColumn doubles) {
            doubles.append(Double.parseDouble(text.replace(',', '.')));
        } else if (values instanceof IntColumn whole) {
            whole.append(Math.toIntExact(whole(text)));
        } else {
            ((LongColumn) values).append(whole(text));
        }
    }
}
