package nl.drugmonitor.tablefile;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Texts of cells, which may be in several pieces of different looks. */
public final class XlsxText {
    private static final int HEX = 16;

    /** How a workbook writes a sign that XML cannot hold, or an underscore that would be taken for such a one. */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private static final Pattern UNWRITABLE =
            Pattern.compile("[\\x00-\\x08\\x0B-\\x1F\\uFFFE\\uFFFF]|\\p{Cs}|_(?=x[0-9A-Fa-f]{4}_)");

    private XlsxText() {}

    /**
     * Returns the text of an element whose start has been read: all its pieces, without hints for pronunciation. Raised
     * digits stay so, lest 12 with a footnote 3 become 123.
     */
    static String until(String element, XMLStreamReader xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean isHint = false;
        boolean isRaised = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                String name = xml.getLocalName();
                if (name.equals("t") && !isHint) {
                    text.append(isRaised ? FootnoteMarks.raised(xml.getElementText()) : xml.getElementText());
                } else if (name.equals("rPh")) {
                    isHint = true;
                } else if (name.equals("r")) {
                    isRaised = false;
                } else if (name.equals("vertAlign")) {
                    isRaised = XlsxFile.attribute(xml, "val").equals("superscript");
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (xml.getLocalName().equals("rPh")) {
                    isHint = false;
                } else if (xml.getLocalName().equals(element)) {
                    break;
                }
            }
        }
        return plain(text.toString());
    }

    /** Returns a text as its reader sees it, of one as a workbook writes it. */
    static String plain(String stored) {
        return stored.contains("_x")
                ? ESCAPED.matcher(stored)
                        .replaceAll(match ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), HEX))))
                : stored;
    }

    /** Returns a text as a workbook writes it. */
    public static String stored(String text) {
        return UNWRITABLE.matcher(text).replaceAll(XlsxText::escaped);
    }

    private static String escaped(MatchResult match) {
        return String.format("_x%04X_", (int) match.group().charAt(0));
    }
}
