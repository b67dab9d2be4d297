package nl.drugmonitor.notebook.site;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * A numbered figure of a page, with what can be taken from it.
 *
 * @param id its address on the page
 * @param title empty where it has none
 * @param picture its picture as a data address, which a page shows small and a reader can keep
 * @param csv the numbers that it shows
 */
record PageFigure(int number, String id, String title, Optional<String> picture, Optional<String> csv) {
    private static final String CHARTS = "figure, > svg, > img";

    /** RFC 2397: the kind of picture, whether it is in base64, and the picture. */
    private static final Pattern DATA =
            Pattern.compile("(?s)data:image/(svg\\+xml|png|jpeg|gif)(?:;[a-z]+=[^;,]*)?(;base64)?,(.+)");

    private static final Pattern TITLE = Pattern.compile("(?s)<title>(.*?)</title>");

    /** Returns whether an output is a picture or a chart. */
    static boolean isIn(Element output) {
        return !output.select(CHARTS).isEmpty();
    }

    static PageFigure of(Element output, Optional<String> png, int number, String id) {
        Optional<String> drawn = output.select("img").stream()
                .map(image -> image.attr("src"))
                .filter(DATA.asMatchPredicate())
                .findFirst();
        String title = output.select("[data-title]").stream()
                .map(element -> element.attr("data-title"))
                .findFirst()
                .or(() -> drawn.flatMap(PageFigure::titleOfSvg))
                .or(() -> words(output))
                .orElse("");
        return new PageFigure(
                number, id, title, drawn.or(() -> png.filter(DATA.asMatchPredicate())), FigureCsv.of(output));
    }

    private static Optional<String> titleOfSvg(String data) {
        Matcher parts = DATA.matcher(data);
        if (!parts.matches() || !parts.group(1).startsWith("svg")) {
            return Optional.empty();
        }
        Matcher title = TITLE.matcher(new String(decoded(parts), StandardCharsets.UTF_8));
        return title.find()
                ? Optional.of(Parser.unescapeEntities(title.group(1), false).strip())
                : Optional.empty();
    }

    /** Returns the first words that stand in the figure, or what is said in the place of its picture. */
    private static Optional<String> words(Element output) {
        return Stream.concat(
                        output.select("svg > title, figcaption, figure p").stream()
                                .map(element -> element.wholeText()
                                        .strip()
                                        .lines()
                                        .findFirst()
                                        .orElse("")),
                        output.select("[alt], [aria-label]").stream()
                                .map(element -> element.attr("alt") + element.attr("aria-label")))
                .filter(text -> !text.isBlank())
                .findFirst();
    }

    /** Returns the ending of a file that holds the picture. */
    Optional<String> pictureEnding() {
        return picture.map(data -> parts(data).group(1).replace("svg+xml", "svg"));
    }

    byte[] pictureContent() {
        return decoded(parts(picture.orElseThrow()));
    }

    private static Matcher parts(String data) {
        Matcher parts = DATA.matcher(data);
        if (!parts.matches()) {
            throw new IllegalArgumentException("no picture: " + data);
        }
        return parts;
    }

    private static byte[] decoded(Matcher parts) {
        String content = parts.group(3);
        return parts.group(2) != null
                ? Base64.getMimeDecoder().decode(content)
                : URLDecoder.decode(content.replace("+", "%2B"), StandardCharsets.UTF_8)
                        .getBytes(StandardCharsets.UTF_8);
    }
}
