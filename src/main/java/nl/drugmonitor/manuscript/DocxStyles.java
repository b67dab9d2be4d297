package nl.drugmonitor.manuscript;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import nl.drugmonitor.manuscript.Passage.Kind;

/** The styles of a document of Word, which say what a paragraph is. Their names are Dutch in some documents. */
final class DocxStyles {
    private static final Pattern HEADING =
            Pattern.compile("(?:heading|kop)\\s?\\d.*|kop|title|titel|subtitle|ondertitel");
    private static final Pattern CAPTION = Pattern.compile("caption|bijschrift");
    private static final Pattern FOOTNOTE = Pattern.compile("(?:footnote|endnote) text|(?:voetnoot|eindnoot)tekst");
    private static final Pattern ITEM = Pattern.compile("list (?:bullet|number).*|lijst(?:opsom|nummering).*");
    private static final Pattern CONTENTS = Pattern.compile(
            "(?:toc|inhopg)\\s?(?:\\d|heading).*|table of figures|lijst met afbeeldingen|kop(?:je)? ?van ?inhoudsopgave");

    private static final int BODY = 9;
    private static final int LONGEST_CHAIN = 20;

    /** A style as it stands in the file. */
    private static final class Style {
        String name = "";
        String basedOn = "";
        int level = -1;
        boolean isList;
        boolean isHidden;
    }

    private final Map<String, Style> styles = new HashMap<>();

    private DocxStyles() {}

    static DocxStyles of(PackedFile file, String main) {
        DocxStyles styles = new DocxStyles();
        String part = OfficeParts.related(file, main, "styles").orElse("word/styles.xml");
        file.open(part)
                .ifPresent(xml -> xml.children(root -> xml.children(element -> {
                    if (element.equals("style")) {
                        styles.styles.put(xml.attribute("styleId"), style(xml));
                    }
                })));
        return styles;
    }

    private static Style style(Xml xml) {
        Style style = new Style();
        xml.children(element -> {
            switch (element) {
                case "name" -> style.name = xml.attribute("val").toLowerCase(Locale.ROOT);
                case "basedOn" -> style.basedOn = xml.attribute("val");
                case "pPr" ->
                    xml.children(property -> {
                        if (property.equals("outlineLvl")) {
                            style.level = xml.number("val", BODY);
                        } else if (property.equals("numPr")) {
                            style.isList = true;
                        }
                    });
                case "rPr" -> xml.children(property -> style.isHidden |= property.equals("vanish") && isOn(xml));
                default -> {}
            }
        });
        return style;
    }

    /** Returns whether a property that stands there is not switched off. */
    static boolean isOn(Xml xml) {
        return !xml.attribute("val").matches("0|false|off|none");
    }

    /** Returns whether paragraphs of a style are lines of a table of contents, whose numbers are those of pages. */
    boolean isContents(String id) {
        return matches(id, CONTENTS);
    }

    boolean isHidden(String id) {
        return any(id, style -> style.isHidden);
    }

    /** Returns what paragraphs of a style are. */
    Kind kind(String id) {
        int level = chain(id, style -> style.level >= 0 ? Optional.of(style.level) : Optional.empty())
                .orElse(BODY);
        if (level < BODY || matches(id, HEADING)) {
            return Kind.HEADING;
        }
        if (matches(id, CAPTION)) {
            return Kind.CAPTION;
        }
        if (matches(id, FOOTNOTE)) {
            return Kind.FOOTNOTE;
        }
        return any(id, style -> style.isList) || matches(id, ITEM) ? Kind.LIST_ITEM : Kind.PARAGRAPH;
    }

    private boolean matches(String id, Pattern names) {
        return names.matcher(id.toLowerCase(Locale.ROOT)).matches()
                || any(id, style -> names.matcher(style.name).matches());
    }

    /** Returns whether something holds of a style, or of one that it is based on. */
    private boolean any(String id, Predicate<Style> holds) {
        return chain(id, style -> holds.test(style) ? Optional.of(true) : Optional.empty())
                .orElse(false);
    }

    /** Returns what a style says, or else the style that it is based on. */
    private <T> Optional<T> chain(String id, Function<Style, Optional<T>> said) {
        String next = id;
        for (int i = 0; i < LONGEST_CHAIN && styles.containsKey(next); i++) {
            Style style = styles.get(next);
            Optional<T> answer = said.apply(style);
            if (answer.isPresent()) {
                return answer;
            }
            next = style.basedOn;
        }
        return Optional.empty();
    }
}
