package nl.drugmonitor.manuscript;

import java.util.ArrayList;
import java.util.List;
import nl.drugmonitor.manuscript.Block.Cell;
import nl.drugmonitor.manuscript.Block.Table;
import nl.drugmonitor.manuscript.Passage.Kind;

/** The paragraphs and tables of the body of a document of Word, of a cell, a text box or a footnote. */
final class DocxStory {
    private final Docx document;
    private final Xml xml;
    private final Numbering numbering;
    private final DocxFields fields;
    private final boolean isNote;
    private final List<Block> blocks = new ArrayList<>();
    private int columns = 1;
    private boolean isContinued;
    private String dropCap = "";

    private DocxStory(Docx document, Xml xml, Numbering numbering, DocxFields fields, boolean isNote) {
        this.document = document;
        this.xml = xml;
        this.numbering = numbering;
        this.fields = fields;
        this.isNote = isNote;
    }

    /** Reads what lies in the current element, which is the body of the document. */
    static List<Block> body(Docx document, Xml xml) {
        return new DocxStory(document, xml, new Numbering(), new DocxFields(), false).blocks();
    }

    /** Reads what lies in the current element, which is a footnote. */
    static List<Block> note(Docx document, Xml xml, Spot spot) {
        return new DocxStory(document, xml, Numbering.at(spot), new DocxFields(), true).blocks();
    }

    private List<Block> blocks() {
        xml.children(this::block);
        return blocks;
    }

    /** Returns a part of this story, which lies in the current element. */
    private DocxStory inside(Numbering places) {
        return new DocxStory(document, xml, places, fields, isNote);
    }

    private Cell cell() {
        blocks();
        return new Cell(blocks, columns, 1, isContinued);
    }

    private void block(String element) {
        switch (element) {
            case "p" -> paragraph();
            case "tbl" -> table();
            case "tcPr" -> cellProperties();
            case "del", "moveFrom" -> document.changes++;
            case "ins", "moveTo" -> {
                document.changes++;
                xml.children(this::block);
            }
            case "AlternateContent" ->
                xml.children(choice -> {
                    if (choice.equals("Choice")) {
                        xml.children(this::block);
                    }
                });
            case "sdt", "sdtContent", "customXml", "smartTag" -> xml.children(this::block);
            default -> {}
        }
    }

    private void paragraph() {
        DocxParagraph paragraph = new DocxParagraph(
                document, xml, fields, numbering, () -> inside(numbering).blocks());
        paragraph.run().add(dropCap);
        paragraph.read();
        dropCap = paragraph.isDropCap() ? paragraph.run().text().strip() : "";
        blocks.addAll(paragraph.boxes());
        if (dropCap.isEmpty() && !paragraph.run().isBlank()) {
            Kind kind = isNote ? Kind.FOOTNOTE : paragraph.kind();
            blocks.add(paragraph.run().paragraph(kind, numbering.nextParagraph()));
        }
    }

    private void table() {
        List<List<Cell>> rows = new ArrayList<>();
        rows(rows, numbering.nextTable());
        blocks.add(new Table(rows));
    }

    private void rows(List<List<Cell>> rows, Numbering places) {
        xml.children(element -> {
            if (element.equals("tr")) {
                places.startRow();
                DocxRow row = new DocxRow(xml, () -> inside(places).cell());
                row.read();
                if (row.isDeleted()) {
                    document.changes++;
                } else {
                    rows.add(row.cells());
                }
            } else if (List.of("sdt", "sdtContent", "customXml", "ins").contains(element)) {
                rows(rows, places);
            }
        });
    }

    private void cellProperties() {
        xml.children(property -> {
            if (property.equals("gridSpan")) {
                columns = xml.number("val", 1);
            } else if (property.equals("vMerge")) {
                isContinued = !xml.attribute("val").equals("restart");
            }
        });
    }
}
