package nl.drugmonitor.tablefile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.drugmonitor.tablefile.XlsxFile.Relation;

/**
 * What the sheets of a workbook share.
 *
 * @param since1904 whether days are counted from 1904, as Excel for Macintosh did
 * @param sheets in the order of the workbook
 * @param formats what each style makes of a number
 * @param texts those that cells refer to by number
 */
record XlsxBook(boolean since1904, List<Sheet> sheets, List<XlsxFormat> formats, List<String> texts) {
    /**
     * A sheet of the workbook.
     *
     * @param part of the file that holds the cells; empty for a chart
     */
    record Sheet(String name, boolean hidden, String part) {}

    /** Reads them. Styles that are named must be there: without them a date would be a number. */
    static XlsxBook of(XlsxFile file) {
        Part workbook = Part.of(file);
        return new XlsxBook(
                workbook.since1904,
                workbook.sheets,
                workbook.related("styles")
                        .map(part -> file.read(part, XlsxBook::formats))
                        .orElse(List.of()),
                workbook.related("sharedStrings")
                        .filter(file::has)
                        .map(part -> file.read(part, XlsxBook::texts))
                        .orElse(List.of()));
    }

    /** Returns the sheets alone, for which the texts need not be read. */
    static List<XlsxSheet> list(XlsxFile file) {
        List<Sheet> sheets = Part.of(file).sheets;
        return IntStream.range(0, sheets.size())
                .mapToObj(i -> {
                    Sheet sheet = sheets.get(i);
                    boolean holdsCells = !sheet.part.isEmpty() && file.read(sheet.part, XlsxRows::anyCell);
                    return new XlsxSheet(i + 1, sheet.name, sheet.hidden, holdsCells);
                })
                .toList();
    }

    /** The part of the file that names the sheets. */
    private record Part(boolean since1904, List<Sheet> sheets, List<Relation> relations) {
        static Part of(XlsxFile file) {
            String part = file.relations("").stream()
                    .filter(relation -> relation.type().equals("officeDocument"))
                    .findFirst()
                    .map(Relation::part)
                    .orElse("xl/workbook.xml");
            List<Relation> relations = file.relations(part);
            Map<String, Relation> byId = new HashMap<>();
            relations.forEach(relation -> byId.put(relation.id(), relation));
            return file.read(part, xml -> {
                boolean since1904 = false;
                List<Sheet> sheets = new ArrayList<>();
                while (xml.hasNext()) {
                    if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                        continue;
                    }
                    if (xml.getLocalName().equals("workbookPr")) {
                        since1904 |= List.of("1", "true").contains(XlsxFile.attribute(xml, "date1904"));
                    } else if (xml.getLocalName().equals("sheet")) {
                        Optional<Relation> target = Optional.ofNullable(byId.get(XlsxFile.attribute(xml, "id")));
                        sheets.add(new Sheet(
                                XlsxFile.attribute(xml, "name"),
                                XlsxFile.attribute(xml, "state").endsWith("idden"), // "hidden" or "veryHidden"
                                target.filter(relation -> relation.type().equals("worksheet"))
                                        .map(Relation::part)
                                        .orElse("")));
                    }
                }
                return new Part(since1904, sheets, relations);
            });
        }

        Optional<String> related(String type) {
            return relations.stream()
                    .filter(relation -> relation.type().equals(type))
                    .map(Relation::part)
                    .findFirst();
        }
    }

    private static List<XlsxFormat> formats(XMLStreamReader xml) throws XMLStreamException {
        Map<String, XlsxFormat> own = new HashMap<>();
        List<XlsxFormat> formats = new ArrayList<>();
        boolean ofCells = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("cellXfs")) {
                ofCells = false;
            }
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "numFmt" ->
                    own.put(XlsxFile.attribute(xml, "numFmtId"), XlsxFormat.of(XlsxFile.attribute(xml, "formatCode")));
                case "cellXfs" -> ofCells = true;
                case "xf" -> {
                    if (ofCells) {
                        formats.add(format(XlsxFile.attribute(xml, "numFmtId"), own));
                    }
                }
                default -> {}
            }
        }
        return formats;
    }

    private static XlsxFormat format(String id, Map<String, XlsxFormat> own) {
        XlsxFormat known = own.get(id);
        return known != null ? known : XlsxFormat.builtIn(XlsxNumber.whole(id));
    }

    private static List<String> texts(XMLStreamReader xml) throws XMLStreamException {
        List<String> texts = new ArrayList<>();
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("si")) {
                texts.add(XlsxText.until("si", xml));
            }
        }
        return texts;
    }

    /** Returns what the style of a cell makes of a number. */
    XlsxFormat format(String style) {
        return at(style, formats).orElse(XlsxFormat.NUMBER);
    }

    /** Returns a text by its number, if there is one. */
    Optional<String> text(String number) {
        return at(number, texts);
    }

    private static <T> Optional<T> at(String number, List<T> list) {
        int index = XlsxNumber.whole(number);
        return index >= 0 && index < list.size() ? Optional.of(list.get(index)) : Optional.empty();
    }
}
