package nl.drugmonitor.tablefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.drugmonitor.input.InvalidInputException;
import nl.drugmonitor.input.Place;

/** Reads the rows of one sheet from its part of the file. */
final class XlsxRows {
    private final XlsxBook book;
    private final CellRange range;
    private final BiFunction<Long, Integer, Place> places;
    private final XlsxRow row = new XlsxRow();
    private final XlsxRow gap = new XlsxRow();

    /**
     * @param range of the sheet that is read; its first column is number 0 of each row
     * @param places by the number of the row and that of the column in the range
     */
    XlsxRows(XlsxBook book, CellRange range, BiFunction<Long, Integer, Place> places) {
        this.book = book;
        this.range = range;
        this.places = places;
    }

    /** Returns whether anything stands in a sheet; reads up to the first cell that is not empty. */
    static boolean anyCell(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                String name = xml.getLocalName();
                if (name.equals("v") || name.equals("f") || name.equals("is")) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Returns the cells of a sheet that are shown as one. They stand behind the rows, which are passed over. */
    static List<CellRange> merged(XMLStreamReader xml) throws XMLStreamException {
        List<CellRange> merged = new ArrayList<>();
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("mergeCell")) {
                CellRange.parsed(XlsxFile.attribute(xml, "ref")).ifPresent(merged::add);
            }
        }
        return merged;
    }

    /** Hands on the rows of the range up to the last one in which something stands, until no more are wanted. */
    long read(XMLStreamReader xml, Predicate<CellRow> rows) throws XMLStreamException {
        long before = 0;
        long next = range.firstLine();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event != XMLStreamConstants.START_ELEMENT || !xml.getLocalName().equals("row")) {
                continue;
            }
            long line = line(xml, before);
            before = line;
            if (line > range.lastLine()) {
                break;
            }
            row.start(line);
            cells(xml);
            if (line < range.firstLine() || row.size() == 0) {
                continue;
            }
            for (; next < line; next++) {
                gap.start(next);
                if (!rows.test(gap)) {
                    return line;
                }
            }
            next++;
            if (!rows.test(row)) {
                return line;
            }
        }
        return before;
    }

    private long line(XMLStreamReader xml, long before) {
        String number = XlsxFile.attribute(xml, "r");
        long line = number.isEmpty() ? before + 1 : XlsxNumber.whole(number);
        if (line <= before || line > CellRange.LINES) {
            throw InvalidInputException.at(places.apply(before + 1, 0), "xlsx_cell", number);
        }
        return line;
    }

    /** Reads the cells of a row, whose start has been read. */
    private void cells(XMLStreamReader xml) throws XMLStreamException {
        int column = -1;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("row")) {
                return;
            }
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) {
                String address = "";
                String style = "";
                String type = "";
                for (int i = 0; i < xml.getAttributeCount(); i++) {
                    String name = xml.getAttributeLocalName(i);
                    if (name.equals("r")) {
                        address = xml.getAttributeValue(i);
                    } else if (name.equals("s")) {
                        style = xml.getAttributeValue(i);
                    } else if (name.equals("t")) {
                        type = xml.getAttributeValue(i);
                    }
                }
                column = address.isEmpty() ? column + 1 : column(address);
                boolean isWanted = range.hasColumn(column) && range.hasLine(row.line());
                cell(xml, column - range.firstColumn(), type, style, isWanted);
            }
        }
    }

    /** Returns the number of the column of an address such as {@code C17}: 2. */
    private int column(String address) {
        int column = 0;
        for (int i = 0; i < address.length() && column <= CellRange.COLUMNS; i++) {
            char letter = address.charAt(i);
            if (letter >= 'A' && letter <= 'Z') {
                column = column * 26 + letter - 'A' + 1;
            } else {
                break;
            }
        }
        if (column < 1 || column > CellRange.COLUMNS) {
            throw InvalidInputException.at(places.apply(row.line(), 0), "xlsx_cell", address);
        }
        return column - 1;
    }

    private void cell(XMLStreamReader xml, int column, String type, String style, boolean isWanted)
            throws XMLStreamException {
        String stored = "";
        Optional<String> formula = Optional.empty();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("c")) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "v" -> stored = xml.getElementText();
                    case "is" -> stored = XlsxText.until("is", xml);
                    case "f" -> formula = Optional.of(xml.getElementText());
                    default -> {}
                }
            }
        }
        if (isWanted && !stored.isEmpty()) {
            value(column, type, style, stored);
        } else if (isWanted && formula.isPresent() && !type.equals("str")) {
            row.set(column, CellKind.ERROR, "=" + formula.get(), false);
        }
    }

    private void value(int column, String type, String style, String stored) {
        switch (type) {
            case "s" -> text(column, book.text(stored).orElseThrow(() -> fault(column, stored)));
            case "str" -> text(column, XlsxText.plain(stored));
            case "inlineStr" -> text(column, stored);
            case "b" ->
                row.set(column, CellKind.BOOLEAN, Boolean.toString(stored.equals("1") || stored.equals("true")), false);
            case "e" -> row.set(column, CellKind.ERROR, stored, false);
            case "d" ->
                row.set(column, CellKind.DATE, XlsxNumber.iso(stored).orElseThrow(() -> fault(column, stored)), false);
            default -> number(column, style, stored.strip());
        }
    }

    private void text(int column, String text) {
        row.set(column, text.isEmpty() ? CellKind.EMPTY : CellKind.TEXT, text, false);
    }

    private void number(int column, String style, String stored) {
        String plain = XlsxNumber.plain(stored).orElseThrow(() -> fault(column, stored));
        XlsxFormat format = book.format(style);
        Optional<String> moment = format == XlsxFormat.NUMBER || format == XlsxFormat.PERCENT
                ? Optional.empty()
                : XlsxNumber.moment(stored, format, book.since1904());
        if (moment.isPresent()) {
            row.set(column, XlsxNumber.isDay(moment.get()) ? CellKind.DATE : CellKind.TEXT, moment.get(), false);
        } else {
            row.set(column, CellKind.NUMBER, plain, format == XlsxFormat.PERCENT);
        }
    }

    private InvalidInputException fault(int column, String stored) {
        return InvalidInputException.at(places.apply(row.line(), column), "xlsx_cell", stored);
    }
}
