package nl.drugmonitor.manuscript;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import nl.drugmonitor.manuscript.Passage.Kind;

/** The styles of an OpenDocument text: those of the document, and those that it made for single pieces of text. */
final class OdtStyles {
    private static final Pattern HEADING = Pattern.compile("title|subtitle|heading.*|titel|ondertitel|kop.*");
    private static final Pattern CAPTION =
            Pattern.compile("caption|illustration|figure|table|drawing|bijschrift|afbeelding|tabel");
    private static final Pattern FOOTNOTE = Pattern.compile("footnote|endnote|voetnoot|eindnoot");
    private static final Pattern RAISED = Pattern.compile("super.*|[1-9]\\d*%.*");
    private static final int LONGEST_CHAIN = 20;

    private record Style(String parent, String name, boolean isRaised, boolean isHidden) {}

    private final Map<String, Style> styles = new HashMap<>();

    /** Reads the styles that lie in the current element. */
    void read(Xml xml) {
        xml.children(element -> {
            if (element.equals("style")) {
                String id = xml.attribute("name");
                String shown = xml.attribute("display-name");
                String parent = xml.attribute("parent-style-name");
                boolean[] looks = looks(xml);
                styles.put(id, new Style(parent, shown.isEmpty() ? id : shown, looks[0], looks[1]));
            }
        });
    }

    /** Returns whether the text of the current style is raised, and whether it is hidden. */
    private static boolean[] looks(Xml xml) {
        boolean[] looks = new boolean[2];
        xml.children(element -> {
            if (element.equals("text-properties")) {
                looks[0] = RAISED.matcher(xml.attribute("text-position")).matches();
                looks[1] = xml.attribute("display").equals("none");
            }
        });
        return looks;
    }

    boolean isRaised(String id) {
        return find(id, style -> style.isRaised);
    }

    boolean isHidden(String id) {
        return find(id, style -> style.isHidden);
    }

    /** Returns what paragraphs of a style are. Headings have an element of their own, but titles do not. */
    Kind kind(String id) {
        if (isNamed(id, HEADING)) {
            return Kind.HEADING;
        }
        if (isNamed(id, CAPTION)) {
            return Kind.CAPTION;
        }
        return isNamed(id, FOOTNOTE) ? Kind.FOOTNOTE : Kind.PARAGRAPH;
    }

    private boolean isNamed(String id, Pattern names) {
        return find(
                id, style -> names.matcher(style.name.toLowerCase(Locale.ROOT)).matches());
    }

    /** Returns whether something holds of a style, or of one that it is based on. */
    private boolean find(String id, Predicate<Style> holds) {
        Optional<Style> style = Optional.ofNullable(styles.get(id));
        for (int i = 0; i < LONGEST_CHAIN && style.isPresent(); i++) {
            if (style.filter(holds).isPresent()) {
                return true;
            }
            style = Optional.ofNullable(styles.get(style.get().parent));
        }
        return false;
    }
}
