package nl.drugmonitor.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import nl.drugmonitor.manuscript.Passage.Kind;

/** A paragraph of Word: runs of text, each with a look of its own, and what stands between them. */
final class DocxParagraph {
    private static final int BODY = 9;

    private final Docx document;
    private final Xml xml;
    private final DocxFields fields;
    private final Numbering numbering;
    private final Supplier<List<Block>> inside;
    private final Run run = new Run();
    private final List<Block> boxes = new ArrayList<>();
    private String style = "";
    private int level = -1;
    private int list = -1;
    private boolean isDropCap;
    private boolean isHidden;
    private boolean isRaised;

    /**
     * Prepares to read the current element.
     *
     * @param inside reads the blocks of a text box
     */
    DocxParagraph(Docx document, Xml xml, DocxFields fields, Numbering numbering, Supplier<List<Block>> inside) {
        this.document = document;
        this.xml = xml;
        this.fields = fields;
        this.numbering = numbering;
        this.inside = inside;
    }

    void read() {
        xml.children(this::inline);
        if (document.styles.isContents(style) || document.styles.isHidden(style)) {
            run.clear();
        }
    }

    Run run() {
        return run;
    }

    /** Returns what the text boxes hold that are fixed to this paragraph. */
    List<Block> boxes() {
        return boxes;
    }

    /** Returns whether it is the large first letter of the next paragraph. */
    boolean isDropCap() {
        return isDropCap;
    }

    Kind kind() {
        if (level >= 0 && level < BODY) {
            return Kind.HEADING;
        }
        Kind byStyle = document.styles.kind(style);
        if (list > 0 && byStyle == Kind.PARAGRAPH) {
            return Kind.LIST_ITEM;
        }
        return list == 0 && byStyle == Kind.LIST_ITEM ? Kind.PARAGRAPH : byStyle;
    }

    private void inline(String element) {
        switch (element) {
            case "pPr" -> properties();
            case "r" -> piecesOfRun();
            case "del", "moveFrom" -> document.changes++;
            case "ins", "moveTo" -> {
                document.changes++;
                xml.children(this::inline);
            }
            case "fldSimple" -> {
                if (!DocxFields.showsPage(xml.attribute("instr"))) {
                    xml.children(this::inline);
                }
            }
            case "AlternateContent" -> choice();
            case "hyperlink", "smartTag", "sdt", "sdtContent", "customXml", "dir", "bdo", "oMath", "oMathPara" ->
                xml.children(this::inline);
            default -> {}
        }
    }

    private void properties() {
        xml.children(property -> {
            switch (property) {
                case "pStyle" -> style = xml.attribute("val");
                case "framePr" -> isDropCap = xml.attribute("dropCap").matches("drop|margin");
                case "outlineLvl" -> level = xml.number("val", BODY);
                case "numPr" ->
                    xml.children(number -> {
                        if (number.equals("numId")) {
                            list = xml.number("val", 0);
                        }
                    });
                default -> {}
            }
        });
    }

    private void piecesOfRun() {
        isHidden = false;
        isRaised = false;
        xml.children(this::piece);
    }

    private void piece(String element) {
        switch (element) {
            case "rPr" -> look();
            case "t" -> text(xml.text());
            case "tab", "ptab" -> text("\t");
            case "br", "cr" -> text("\n");
            case "noBreakHyphen" -> text("-");
            case "fldChar" -> fields.mark(xml.attribute("fldCharType"));
            case "instrText" -> fields.code(xml.text());
            case "footnoteReference" -> document.footnotes.add(xml.attribute("id"));
            case "endnoteReference" -> document.endnotes.add(xml.attribute("id"));
            case "AlternateContent" -> choice();
            case "drawing", "pict", "object" -> picture();
            case "ruby" ->
                xml.children(part -> {
                    if (part.equals("rubyBase")) {
                        xml.children(this::inline);
                    }
                });
            default -> {}
        }
    }

    private void choice() {
        xml.children(choice -> {
            if (choice.equals("Choice")) {
                xml.children(part -> {
                    inline(part);
                    piece(part);
                });
            }
        });
    }

    private void look() {
        xml.children(property -> {
            switch (property) {
                case "vanish" -> isHidden = DocxStyles.isOn(xml);
                case "rStyle" -> isHidden |= document.styles.isHidden(xml.attribute("val"));
                case "vertAlign" -> isRaised = xml.attribute("val").equals("superscript");
                default -> {}
            }
        });
    }

    private void text(String text) {
        if (isHidden || !fields.isShown()) {
            return;
        }
        if (isRaised) {
            run.addRaised(text);
        } else {
            run.add(text);
        }
    }

    private void picture() {
        boolean hidden = isHidden;
        boolean raised = isRaised;
        DocxPicture picture = new DocxPicture(xml, inside);
        picture.read();
        boxes.addAll(picture.boxes());
        picture.reason(numbering.here()).ifPresent(document.unread::add);
        isHidden = hidden;
        isRaised = raised;
    }
}
