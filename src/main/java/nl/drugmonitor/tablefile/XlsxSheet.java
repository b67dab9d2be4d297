package nl.drugmonitor.tablefile;

import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.Sayable;

/**
 * A sheet of a workbook, before its cells are read.
 *
 * @param number from 1, hidden sheets and charts included
 * @param hidden whether a spreadsheet does not show it
 * @param holdsCells whether anything stands in it
 */
public record XlsxSheet(int number, String name, boolean hidden, boolean holdsCells) implements Sayable {
    /** Returns the name; of a hidden sheet it says so: {@code Data (hidden)}. */
    @Override
    public String in(Language language) {
        return hidden ? language.text("xlsx.hidden_sheet", name) : name;
    }

    @Override
    public String toString() {
        return in(Language.EN);
    }
}
