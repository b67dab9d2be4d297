package nl.drugmonitor.tablefile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook of one sheet, put together from XML: what no program here writes. */
final class XmlWorkbook {
    private final Map<String, String> parts = new LinkedHashMap<>();
    private String namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private String relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private String properties = "";

    /** The kind of workbook that Excel calls "Strict Open XML Spreadsheet". */
    XmlWorkbook strict() {
        namespace = "http://purl.oclc.org/ooxml/spreadsheetml/main";
        relations = "http://purl.oclc.org/ooxml/officeDocument/relationships";
        return this;
    }

    XmlWorkbook properties(String attributes) {
        properties = attributes;
        return this;
    }

    XmlWorkbook part(String name, String content) {
        parts.put(name, content);
        return this;
    }

    XmlWorkbook texts(String items) {
        return part("xl/sharedStrings.xml", "<sst xmlns=\"" + namespace + "\">" + items + "</sst>");
    }

    /** Adds styles: one for each format, so that style 1 is the first. */
    XmlWorkbook formats(String... codes) {
        StringBuilder own = new StringBuilder();
        StringBuilder styles = new StringBuilder("<xf numFmtId=\"0\"/>");
        for (int i = 0; i < codes.length; i++) {
            boolean isBuiltIn = codes[i].matches("[0-9]+");
            int id = isBuiltIn ? Integer.parseInt(codes[i]) : 200 + i;
            if (!isBuiltIn) {
                own.append("<numFmt numFmtId=\"" + id + "\" formatCode=\"" + codes[i].replace("\"", "&quot;") + "\"/>");
            }
            styles.append("<xf numFmtId=\"" + id + "\"/>");
        }
        return part(
                "xl/styles.xml",
                "<styleSheet xmlns=\"" + namespace + "\"><numFmts>" + own
                        + "</numFmts><cellStyleXfs><xf numFmtId=\"9\"/></cellStyleXfs><cellXfs>" + styles
                        + "</cellXfs></styleSheet>");
    }

    /** Writes the workbook with a sheet of the name Data. */
    Path write(Path file, String rows) {
        return write(file, "Data", rows);
    }

    Path write(Path file, String sheet, String rows) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("[Content_Types].xml", "<Types/>");
        all.put(
                "_rels/.rels",
                "<Relationships><Relationship Id=\"rId1\" Type=\"" + relations
                        + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        all.put(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + namespace + "\" xmlns:r=\"" + relations + "\"><workbookPr " + properties
                        + "/><sheets><sheet name=\"" + sheet + "\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        all.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"rId1\" Type=\"" + relations
                        + "/worksheet\" Target=\"/xl/worksheets/sheet1.xml\"/>"
                        + "<Relationship Id=\"rId2\" Type=\"" + relations + "/styles\" Target=\"styles.xml\"/>"
                        + "<Relationship Id=\"rId3\" Type=\"" + relations
                        + "/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>");
        all.put(
                "xl/worksheets/sheet1.xml",
                "<worksheet xmlns=\"" + namespace + "\"><sheetData>" + rows + "</sheetData></worksheet>");
        if (!parts.containsKey("xl/styles.xml")) {
            all.computeIfPresent(
                    "xl/_rels/workbook.xml.rels",
                    (name, content) -> content.replaceAll("<Relationship Id=\"rId2\"[^>]*>", ""));
        }
        if (!parts.containsKey("xl/sharedStrings.xml")) {
            all.computeIfPresent(
                    "xl/_rels/workbook.xml.rels",
                    (name, content) -> content.replaceAll("<Relationship Id=\"rId3\"[^>]*>", ""));
        }
        all.putAll(parts);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : all.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }
}
