package nl.drugmonitor.manuscript;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.drugmonitor.input.InvalidInputException;
import nl.drugmonitor.input.Place;

/** The kinds of files that are read. */
enum FileKind {
    TEXT,
    MARKDOWN,
    HTML,
    PACKED,
    PDF,
    NOTEBOOK;

    private static final int FIRST_BYTES = 4096;

    private static final Pattern PAGE = Pattern.compile("(?is)<(?:!doctype\\s+html|html|head|body)\\b.*");
    private static final List<List<String>> BEFORE_PAGE = List.of(List.of("<!--", "-->"), List.of("<?xml", "?>"));

    private static final Pattern NOTEBOOK_CELLS =
            Pattern.compile("(?s)\\s*\\{.*\"(?:cells|nbformat|worksheets)\"\\s*:.*");

    private static final String OLE = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";

    /** How files of other kinds start, with the key of the fault that says what to do. */
    private static final Map<String, String> OTHERS = Map.ofEntries(
            Map.entry("{\\rtf", "manuscript_rtf"),
            Map.entry("\u0089PNG", "manuscript_picture"),
            Map.entry("\u00ff\u00d8\u00ff", "manuscript_picture"),
            Map.entry("GIF8", "manuscript_picture"),
            Map.entry("II*\u0000", "manuscript_picture"),
            Map.entry("MM\u0000*", "manuscript_picture"),
            Map.entry("BM", "manuscript_bitmap"),
            Map.entry("RIFF", "manuscript_binary"),
            Map.entry("\u001f\u008b", "manuscript_packed"),
            Map.entry("7z\u00bc\u00af", "manuscript_packed"),
            Map.entry("Rar!", "manuscript_packed"),
            Map.entry("%!PS", "manuscript_postscript"));

    /**
     * Returns the kind of a file.
     *
     * @throws InvalidInputException if it is of a kind that is not read
     */
    static FileKind of(String name, byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, FIRST_BYTES), StandardCharsets.ISO_8859_1);
        if (start.startsWith("PK\u0003\u0004")) {
            return PACKED;
        }
        if (start.stripLeading().startsWith("%PDF-")) {
            return PDF;
        }
        refuseOthers(name, bytes, start);
        String text = plain(start);
        if (PAGE.matcher(pageStart(text)).matches()) {
            return HTML;
        }
        String ending = Manuscripts.ending(name);
        if (ending.equals("ipynb")
                || (text.stripLeading().startsWith("{")
                        && NOTEBOOK_CELLS.matcher(text).matches())) {
            return NOTEBOOK;
        }
        if (text.stripLeading().startsWith("<?xml")) {
            throw InvalidInputException.at(Place.of(name), "manuscript_xml");
        }
        return switch (ending) {
            case "md", "markdown", "rmd", "qmd" -> MARKDOWN;
            case "html", "htm", "xhtml" -> HTML;
            case "csv", "tsv", "json", "sav" -> throw InvalidInputException.at(Place.of(name), "manuscript_table");
            default -> TEXT;
        };
    }

    /** Returns a text without the remarks that may stand before a page of the web. */
    private static String pageStart(String text) {
        String rest = text.stripLeading();
        boolean isCut = true;
        while (isCut) {
            isCut = false;
            for (List<String> remark : BEFORE_PAGE) {
                int end = rest.startsWith(remark.get(0)) ? rest.indexOf(remark.get(1)) : -1;
                if (end >= 0) {
                    rest = rest.substring(end + remark.get(1).length()).stripLeading();
                    isCut = true;
                }
            }
        }
        return rest;
    }

    private static void refuseOthers(String name, byte[] bytes, String start) {
        if (start.startsWith(OLE)) {
            throw InvalidInputException.at(Place.of(name), ole(bytes));
        }
        for (Map.Entry<String, String> other : OTHERS.entrySet()) {
            boolean isText = other.getValue().equals("manuscript_bitmap") && start.indexOf(0) < 0;
            if (start.startsWith(other.getKey()) && !isText) {
                throw InvalidInputException.at(Place.of(name), other.getValue());
            }
        }
    }

    /** Returns what Office before 2007 wrote, or Office with a password. */
    private static String ole(byte[] bytes) {
        String all = new String(bytes, StandardCharsets.ISO_8859_1);
        for (List<String> kind : List.of(
                List.of("EncryptedPackage", "manuscript_password"),
                List.of("WordDocument", "manuscript_doc"),
                List.of("Workbook", "manuscript_table"),
                List.of("PowerPoint Document", "manuscript_slides"))) {
            if (all.contains(String.join("\u0000", kind.get(0).split("")))) {
                return kind.get(1);
            }
        }
        return "manuscript_doc";
    }

    /** Returns the signs of a start, also of one in UTF-16, for what is looked for is plain English. */
    private static String plain(String start) {
        return start.replace("\u0000", "").replaceFirst("^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)", "");
    }
}
