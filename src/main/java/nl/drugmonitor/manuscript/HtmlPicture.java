package nl.drugmonitor.manuscript;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.drugmonitor.language.Reason;
import nl.drugmonitor.language.Sayable;
import nl.drugmonitor.manuscript.ManuscriptReason.ChartUnread;
import nl.drugmonitor.manuscript.ManuscriptReason.ObjectUnread;
import nl.drugmonitor.manuscript.ManuscriptReason.PictureUnread;
import org.jsoup.nodes.Element;

/** What a page of the web shows besides text: pictures, charts, and what others put into it. */
final class HtmlPicture {
    private static final Set<String> DRAWINGS = Set.of("svg", "canvas");
    private static final Set<String> OBJECTS = Set.of("iframe", "object", "embed", "video");
    private static final Pattern SIZE = Pattern.compile("(\\d{1,4})(?:px)?");
    private static final int ICON = 48;

    private HtmlPicture() {}

    /** Returns whether an element of a name shows something else than text. */
    static boolean is(String name) {
        return name.equals("img") || DRAWINGS.contains(name) || OBJECTS.contains(name);
    }

    /** Returns what is not read, unless it only adorns the page. */
    static Optional<Reason> unread(Element element, String name, Sayable place) {
        if (isDecoration(element, name)) {
            return Optional.empty();
        }
        if (name.equals("img")) {
            return Optional.of(new PictureUnread(place, PictureName.of(element.attr("alt"), element.attr("src"))));
        }
        if (DRAWINGS.contains(name)) {
            return Optional.of(new ChartUnread(place, PictureName.of(description(element), "")));
        }
        return Optional.of(new ObjectUnread(place, PictureName.of(element.attr("title"), element.attr("src"))));
    }

    private static boolean isDecoration(Element element, String name) {
        return element.attr("aria-hidden").equals("true")
                || element.attr("role").equals("presentation")
                || (name.equals("img")
                        && element.hasAttr("alt")
                        && element.attr("alt").isBlank())
                || isIcon(element.attr("width"))
                || isIcon(element.attr("height"));
    }

    private static String description(Element chart) {
        Element title = chart.selectFirst("title, desc");
        return chart.hasAttr("aria-label") || title == null ? chart.attr("aria-label") : title.text();
    }

    private static boolean isIcon(String size) {
        var number = SIZE.matcher(size);
        return number.matches() && Integer.parseInt(number.group(1)) <= ICON;
    }
}
