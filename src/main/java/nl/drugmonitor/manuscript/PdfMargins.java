package nl.drugmonitor.manuscript;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What stands at the top and the bottom of pages, again and again: the title, the date; and the number of the page. */
final class PdfMargins {
    private static final float MARGIN = 0.13f;
    private static final int PLACES = 6;
    private static final Pattern NUMBER_OF_PAGE = Pattern.compile(
            "(?i)(?:pagina|page|blz\\.?|p\\.)?\\s*[-\u2013|]?\\s*\\d{1,4}\\s*[-\u2013|]?(?:\\s*(?:van|of|/)\\s*\\d{1,4})?");

    private PdfMargins() {}

    /** Returns the pages without it. */
    static List<PdfPage> without(List<PdfPage> pages) {
        Map<String, Integer> times = new HashMap<>();
        for (PdfPage page : pages) {
            page.columns().stream()
                    .flatMap(List::stream)
                    .filter(line -> isInMargin(line, page))
                    .map(PdfMargins::key)
                    .distinct()
                    .forEach(key -> times.merge(key, 1, Integer::sum));
        }
        return pages.stream()
                .map(page -> page.with(page.columns().stream()
                        .map(column -> column.stream()
                                .filter(line -> !(isInMargin(line, page) && isRepeated(line, times)))
                                .toList())
                        .toList()))
                .toList();
    }

    private static boolean isInMargin(PdfLine line, PdfPage page) {
        return line.y() < MARGIN * page.height() || line.y() > (1 - MARGIN) * page.height();
    }

    private static boolean isRepeated(PdfLine line, Map<String, Integer> times) {
        return NUMBER_OF_PAGE.matcher(line.text()).matches() || times.getOrDefault(key(line), 0) > 1;
    }

    /** Returns the text with any number for its numbers, and about where it stands. */
    private static String key(PdfLine line) {
        return Math.round(line.y() / PLACES) + " " + line.text().replaceAll("\\d+", "#");
    }
}
