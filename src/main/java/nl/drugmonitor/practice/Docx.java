package nl.drugmonitor.practice;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.drugmonitor.document.Block;
import nl.drugmonitor.document.Block.Column;
import nl.drugmonitor.document.Block.Drawing;
import nl.drugmonitor.document.Block.Fact;
import nl.drugmonitor.document.Block.Facts;
import nl.drugmonitor.document.Block.Paragraph;
import nl.drugmonitor.document.Block.Row;
import nl.drugmonitor.document.Block.Section;
import nl.drugmonitor.document.Block.Table;
import nl.drugmonitor.document.Document;
import nl.drugmonitor.document.Text;

/**
 * Writes a document for Word: headings, paragraphs, tables and pictures.
 *
 * <p>Its parts are stored unpacked and with one date, so that the file is the same on every machine.
 */
final class Docx {
    private static final LocalDateTime DATE = LocalDateTime.of(2000, 1, 1, 0, 0);

    /** The width of a picture, 16 cm, in the units of the format. */
    private static final long WIDTH = 16 * 360_000L;

    /** Where a PNG file has its width in pixels, and behind it its height. */
    private static final int PNG_WIDTH = 16;

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006";
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private final Map<String, byte[]> pictures;
    private final List<String> drawn = new ArrayList<>();
    private final StringBuilder body = new StringBuilder();

    private Docx(Map<String, byte[]> pictures) {
        this.pictures = pictures;
    }

    /**
     * Returns the file.
     *
     * @param pictures the PNG of each drawing, by its anchor
     */
    static byte[] write(Document document, Map<String, byte[]> pictures) {
        Docx docx = new Docx(pictures);
        docx.paragraph("Title", run(document.title().text(), ""));
        docx.blocks(document.blocks());
        return docx.zip();
    }

    private void blocks(List<Block> blocks) {
        blocks.forEach(this::block);
    }

    private void block(Block block) {
        if (block instanceof Paragraph paragraph) {
            paragraph("Normal", runs(paragraph.text()));
        } else if (block instanceof Section section) {
            paragraph("Heading" + (section.level() - 1), runs(section.heading()));
            blocks(section.blocks());
        } else if (block instanceof Facts facts) {
            facts.facts().forEach(this::fact);
        } else if (block instanceof Table table) {
            table(table);
        } else if (block instanceof Drawing drawing) {
            picture(drawing);
        } else {
            throw new IllegalArgumentException("no words of Word for " + block.getClass());
        }
    }

    private void paragraph(String style, String runs) {
        body.append("<w:p><w:pPr><w:pStyle w:val=\"")
                .append(style)
                .append("\"/></w:pPr>")
                .append(runs)
                .append("</w:p>\n");
    }

    private void fact(Fact fact) {
        paragraph("Normal", run(fact.label() + ": ", "<w:b/>") + runs(fact.text()));
    }

    private void table(Table table) {
        paragraph("Caption", run(table.caption(), ""));
        body.append("<w:tbl><w:tblPr><w:tblStyle w:val=\"TableGrid\"/><w:tblW w:w=\"0\" w:type=\"auto\"/></w:tblPr>");
        body.append("<w:tblGrid>")
                .append("<w:gridCol/>".repeat(table.columns().size()))
                .append("</w:tblGrid>\n");
        row(table.columns().stream().map(Column::heading).toList(), "<w:trPr><w:tblHeader/></w:trPr>", "<w:b/>");
        table.groups().stream()
                .flatMap(group -> group.rows().stream())
                .map(Row::cells)
                .forEach(cells -> row(cells.stream().map(Text::plain).toList(), "", ""));
        body.append("</w:tbl>\n");
        table.notes().forEach(note -> paragraph("Normal", run(note, "")));
    }

    /** Writes the cells of a row; all but the first are numbers, or stand above some. */
    private void row(List<String> cells, String properties, String look) {
        body.append("<w:tr>").append(properties);
        for (int i = 0; i < cells.size(); i++) {
            body.append("<w:tc><w:tcPr/><w:p><w:pPr><w:spacing w:after=\"0\"/><w:jc w:val=\"")
                    .append(i == 0 ? "left" : "right")
                    .append("\"/></w:pPr>")
                    .append(run(cells.get(i), look))
                    .append("</w:p></w:tc>");
        }
        body.append("</w:tr>\n");
    }

    private void picture(Drawing drawing) {
        byte[] png = picture(drawing.anchor());
        drawn.add(drawing.anchor());
        ByteBuffer size = ByteBuffer.wrap(png).position(PNG_WIDTH);
        long width = size.getInt();
        String extent = " cx=\"" + WIDTH + "\" cy=\"" + WIDTH * size.getInt() / width + "\"/>";
        String name = "id=\"" + drawn.size() + "\" name=\"" + escaped(drawing.anchor()) + "\" descr=\""
                + escaped(drawing.description()) + "\"/>";
        paragraph(
                "Normal",
                "<w:r><w:drawing><wp:inline><wp:extent" + extent + "<wp:docPr " + name
                        + "<a:graphic><a:graphicData uri=\"" + DRAWING + "/picture\"><pic:pic><pic:nvPicPr><pic:cNvPr "
                        + name + "<pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"picture" + drawn.size()
                        + "\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/>"
                        + "<a:ext" + extent + "</a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr>"
                        + "</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>");
    }

    private byte[] picture(String anchor) {
        return Objects.requireNonNull(pictures.get(anchor), anchor);
    }

    private static String runs(Text text) {
        return text.spans().stream().map(span -> run(span.text(), "")).collect(Collectors.joining());
    }

    private static String run(String words, String look) {
        String properties = look.isEmpty() ? "" : "<w:rPr>" + look + "</w:rPr>";
        return "<w:r>" + properties + "<w:t xml:space=\"preserve\">" + escaped(words) + "</w:t></w:r>";
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private byte[] zip() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            part(zip, "[Content_Types].xml", contentTypes());
            part(
                    zip,
                    "_rels/.rels",
                    relations("<Relationship Id=\"main\" Type=\"" + OFFICE
                            + "/officeDocument\" Target=\"word/document.xml\"/>"));
            part(zip, "word/document.xml", main());
            part(zip, "word/styles.xml", styles());
            StringBuilder relations = new StringBuilder(
                    "<Relationship Id=\"styles\" Type=\"" + OFFICE + "/styles\" Target=\"styles.xml\"/>");
            for (int i = 1; i <= drawn.size(); i++) {
                relations.append("<Relationship Id=\"picture" + i + "\" Type=\"" + OFFICE
                        + "/image\" Target=\"media/picture" + i + ".png\"/>");
                part(zip, "word/media/picture" + i + ".png", picture(drawn.get(i - 1)));
            }
            part(zip, "word/_rels/document.xml.rels", relations(relations.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        part(zip, name, (HEAD + content).getBytes(StandardCharsets.UTF_8));
    }

    /** Adds a part unpacked: a JDK packs with the library of its system, and not every one packs alike. */
    private static void part(ZipOutputStream zip, String name, byte[] content) throws IOException {
        CRC32 check = new CRC32();
        check.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(check.getValue());
        entry.setTimeLocal(DATE);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private static String contentTypes() {
        return "<Types xmlns=\"" + PACKAGE + "/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"png\" ContentType=\"image/png\"/>"
                + "<Override PartName=\"/word/document.xml\" ContentType=\"" + TYPE + "document.main+xml\"/>"
                + "<Override PartName=\"/word/styles.xml\" ContentType=\"" + TYPE + "styles+xml\"/></Types>";
    }

    private static String relations(String relations) {
        return "<Relationships xmlns=\"" + PACKAGE + "/relationships\">" + relations + "</Relationships>";
    }

    private String main() {
        return "<w:document xmlns:w=\"" + W + "\" xmlns:r=\"" + OFFICE + "\" xmlns:a=\"" + DRAWING
                + "/main\" xmlns:pic=\"" + DRAWING + "/picture\" xmlns:wp=\"" + DRAWING
                + "/wordprocessingDrawing\"><w:body>\n" + body
                + "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/>" // A4
                + "<w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\" w:left=\"1134\" w:header=\"567\""
                + " w:footer=\"567\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>";
    }

    private static String styles() {
        return "<w:styles xmlns:w=\"" + W + "\"><w:docDefaults><w:rPrDefault><w:rPr>"
                + "<w:rFonts w:ascii=\"Calibri\" w:hAnsi=\"Calibri\" w:cs=\"Calibri\"/><w:sz w:val=\"22\"/>"
                + "<w:lang w:val=\"nl-NL\"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>"
                + "<w:spacing w:after=\"140\" w:line=\"276\" w:lineRule=\"auto\"/></w:pPr></w:pPrDefault></w:docDefaults>"
                + style("Normal", "Normal", "", "")
                + style("Title", "Title", "<w:spacing w:after=\"200\"/>", "<w:b/><w:sz w:val=\"36\"/>")
                + style(
                        "Heading1",
                        "heading 1",
                        "<w:keepNext/><w:spacing w:before=\"320\" w:after=\"100\"/><w:outlineLvl w:val=\"0\"/>",
                        "<w:b/><w:color w:val=\"154273\"/><w:sz w:val=\"28\"/>")
                + style("Caption", "caption", "<w:keepNext/><w:spacing w:before=\"160\" w:after=\"60\"/>", "<w:b/>")
                + "<w:style w:type=\"table\" w:styleId=\"TableGrid\"><w:name w:val=\"Table Grid\"/><w:tblPr><w:tblBorders>"
                + List.of("top", "bottom", "insideH").stream()
                        .map(side -> "<w:" + side + " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"B8BEC6\"/>")
                        .collect(Collectors.joining())
                + "</w:tblBorders><w:tblCellMar><w:left w:w=\"108\" w:type=\"dxa\"/><w:right w:w=\"108\" w:type=\"dxa\"/>"
                + "</w:tblCellMar></w:tblPr></w:style></w:styles>";
    }

    private static String style(String id, String name, String paragraph, String letters) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\""
                + (id.equals("Normal") ? " w:default=\"1\"" : "")
                + "><w:name w:val=\"" + name + "\"/><w:pPr>" + paragraph + "</w:pPr><w:rPr>" + letters
                + "</w:rPr></w:style>";
    }
}
