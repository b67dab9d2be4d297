package nl.drugmonitor.manuscript;

import java.util.ArrayList;
import java.util.List;
import nl.drugmonitor.manuscript.Block.Cell;
import nl.drugmonitor.manuscript.Block.Table;
import nl.drugmonitor.manuscript.Passage.Kind;

/** The paragraphs, lists and tables of an OpenDocument text, of a cell, a frame or a footnote. */
final class OdtStory {
    private static final int MOST_REPEATED = 1000;

    private final Odt document;
    private final Xml xml;
    private final Numbering numbering;
    private final Kind outer;
    private final List<Block> blocks = new ArrayList<>();

    private OdtStory(Odt document, Xml xml, Numbering numbering, Kind outer) {
        this.document = document;
        this.xml = xml;
        this.numbering = numbering;
        this.outer = outer;
    }

    /** Reads what lies in the current element, which is the text of the document. */
    static List<Block> body(Odt document, Xml xml) {
        return new OdtStory(document, xml, new Numbering(), Kind.PARAGRAPH).blocks();
    }

    /** Reads what lies in the current element, which is a footnote. */
    static List<Block> note(Odt document, Xml xml, Spot spot) {
        return new OdtStory(document, xml, Numbering.at(spot), Kind.FOOTNOTE).blocks();
    }

    private List<Block> blocks() {
        xml.children(this::block);
        return blocks;
    }

    /** Reads what lies in the current element, as a part of this story. */
    private List<Block> inside(Numbering places, Kind kind) {
        return new OdtStory(document, xml, places, kind).blocks();
    }

    private void block(String element) {
        switch (element) {
            case "p" -> paragraph(document.styles.kind(xml.attribute("style-name")));
            case "h" -> paragraph(Kind.HEADING);
            case "list" -> blocks.addAll(inside(numbering, outer == Kind.FOOTNOTE ? outer : Kind.LIST_ITEM));
            case "table" -> table();
            case "tracked-changes" -> xml.children(change -> document.changes++);
            case "frame", "g", "custom-shape" -> frame();
            case "list-item", "list-header", "section", "numbered-paragraph" -> xml.children(this::block);
            default -> {}
        }
    }

    private void paragraph(Kind kind) {
        boolean isHidden = document.styles.isHidden(xml.attribute("style-name"));
        OdtParagraph paragraph = new OdtParagraph(document, xml, this::frame);
        paragraph.read();
        if (!paragraph.run().isBlank() && !isHidden) {
            Kind shown = outer == Kind.FOOTNOTE || kind == Kind.PARAGRAPH ? outer : kind;
            blocks.add(paragraph.run().paragraph(shown, numbering.nextParagraph()));
        }
    }

    /** Reads a picture, a chart, or a text in a frame. */
    private void frame() {
        OdtFrame frame = new OdtFrame(xml, () -> inside(numbering, outer));
        frame.read();
        blocks.addAll(frame.boxes());
        frame.reason(numbering.here()).ifPresent(document.unread::add);
    }

    private void table() {
        List<List<Cell>> rows = new ArrayList<>();
        rows(rows, numbering.nextTable());
        blocks.add(new Table(rows));
    }

    private void rows(List<List<Cell>> rows, Numbering places) {
        xml.children(element -> {
            switch (element) {
                case "table-row" -> {
                    places.startRow();
                    List<Cell> cells = new ArrayList<>();
                    xml.children(cell -> cell(cell, cells, places));
                    rows.add(cells);
                }
                case "table-header-rows", "table-rows", "table-row-group" -> rows(rows, places);
                default -> {}
            }
        });
    }

    /** Adds a cell. One that another covers is not there: that one says how far it reaches. */
    private void cell(String element, List<Cell> cells, Numbering places) {
        if (!element.equals("table-cell")) {
            return;
        }
        int columns = xml.number("number-columns-spanned", 1);
        int rows = xml.number("number-rows-spanned", 1);
        int times = Math.min(xml.number("number-columns-repeated", 1), MOST_REPEATED);
        Cell cell = new Cell(inside(places, outer), columns, rows, false);
        for (int i = 0; i < times; i++) {
            cells.add(cell);
        }
    }
}
