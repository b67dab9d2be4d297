package nl.drugmonitor.chart;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.drugmonitor.chart.Look.Dash;
import nl.drugmonitor.chart.Look.Hatch;

/** Writes a picture as SVG. */
final class SvgCanvas implements Canvas {
    /** How much of a hatching is seen: enough on a grey print, and no more. */
    static final double HATCH = 0.45;

    /** A text of so few letters is not much wider in another font. */
    private static final int SHORT = 5;

    private static final String FONTS = "Arial, Helvetica, Liberation Sans, sans-serif";

    /** What becomes of the colours of texts, lines, the ground and the scales of colours on a dark page. */
    private static final Map<String, String> ON_DARK = Map.of(
            INK, "#ECECEC", GREY, "#B4B8BD", PALE, "#34383E", WHITE, "#16181B", "#E8EEF5", "#22303F", "#6A8CB3",
            "#4A78A8", "#F5F5F5", "#2A2E33");

    /** Whom a picture is for. */
    private enum Reader {
        /** Who opens or prints the file on its own: it is light, and tells of each mark who points at it. */
        OF_FILE,
        /** Who sees it on a page, dark if the page is, where another tells of the marks. */
        OF_PAGE
    }

    private final Reader reader;
    private final String head;
    private final StringBuilder svg = new StringBuilder();
    private final Set<Look> hatched = EnumSet.noneOf(Look.class);

    private SvgCanvas(Reader reader, int width, int height, String words) {
        this.reader = reader;
        head = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1$s %2$s\" width=\"%1$s\" height=\"%2$s\""
                        .formatted(width, height)
                + " role=\"img\" font-family=\"" + FONTS + "\">" + words;
        rectangle(0, 0, width, height, WHITE);
    }

    /**
     * Starts a picture for a file.
     *
     * @param description the chart in words
     */
    static SvgCanvas forFile(int width, int height, String title, String description) {
        String words = "<title>" + escaped(title) + "</title><desc>" + escaped(description) + "</desc>";
        return new SvgCanvas(Reader.OF_FILE, width, height, words);
    }

    /** Starts a picture for a page, which has its words. */
    static SvgCanvas forPage(int width, int height) {
        return new SvgCanvas(Reader.OF_PAGE, width, height, "");
    }

    /** Ends the picture and returns it. */
    String finish() {
        String patterns = hatched.stream().map(SvgCanvas::hatch).collect(Collectors.joining());
        return head
                + (reader == Reader.OF_PAGE ? style() : "")
                + (patterns.isEmpty() ? "" : "<defs>" + patterns + "</defs>")
                + svg
                + "</svg>\n";
    }

    /** Returns what each colour becomes on a dark page. */
    static Map<String, String> onDark() {
        Map<String, String> colours = new TreeMap<>(ON_DARK);
        Arrays.stream(Look.values()).forEach(look -> colours.put(look.colour(), look.colourOnDark()));
        return colours;
    }

    /** Returns the style for a dark page, of the colours that the picture has. */
    private String style() {
        return onDark().entrySet().stream()
                .filter(colour -> svg.indexOf(colour.getKey()) >= 0
                        || hatched.stream().anyMatch(look -> look.colour().equals(colour.getKey())))
                .map(colour -> "[fill=\"%1$s\"]{fill:%2$s}[stroke=\"%1$s\"]{stroke:%2$s}"
                        .formatted(colour.getKey(), colour.getValue()))
                .collect(Collectors.joining("", "<style>@media (prefers-color-scheme:dark){", "}</style>"));
    }

    /** Adds a pattern, with single quotes in it for double ones, and a value in the place of each {@code %s}. */
    private void add(String pattern, Object... values) {
        Object[] texts = Arrays.stream(values)
                .map(value -> value instanceof Double number ? value(number) : value)
                .toArray();
        svg.append(pattern.replace('\'', '"').formatted(texts));
    }

    private static String hatch(Look look) {
        String path =
                switch (look.hatch()) {
                    case NONE -> "";
                    case RISING -> "M-2 2L2-2M0 8L8 0M6 10L10 6";
                    case FALLING -> "M-2 6L2 10M0 0L8 8M6-2L10 2";
                    case CROSSED -> "M0 8L8 0M0 0L8 8";
                };
        return ("<pattern id=\"%1$s\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\">"
                        + "<rect width=\"8\" height=\"8\" fill=\"%2$s\"/>"
                        + "<path d=\"%3$s\" stroke=\"%4$s\" stroke-opacity=\"%5$s\"/></pattern>")
                .formatted(look, look.colour(), path, WHITE, HATCH);
    }

    @Override
    public void rectangle(double x, double y, double width, double height, String colour) {
        add("<rect x='%s' y='%s' width='%s' height='%s' fill='%s'/>", x, y, width, height, colour);
    }

    @Override
    public void bar(double x, double y, double width, double height, Look look) {
        boolean isHatched = look.hatch() != Hatch.NONE;
        if (isHatched) {
            hatched.add(look);
        }
        String fill = isHatched ? "url(#" + look + ")" : look.colour();
        add("<rect x='%s' y='%s' width='%s' height='%s' fill='%s'", x, y, width, height, fill);
        add(" class='bar'/>");
    }

    @Override
    public void line(List<Position> through, String colour, double width, Dash dash) {
        add("<polyline points='%s' fill='none' stroke='%s'", points(through), colour);
        add(" stroke-width='%s'", width);
        add(dash == Dash.SOLID ? "/>" : " stroke-dasharray='%s'/>", dash.lengths());
    }

    @Override
    public void marker(Position at, Look look, boolean filled) {
        if (look.marker() == Look.Marker.CIRCLE) {
            add("<circle cx='%s' cy='%s' r='%s'", at.x(), at.y(), Look.RADIUS);
        } else {
            add("<polygon points='%s'", points(look.marker().corners(at)));
        }
        add(" fill='%s' stroke='%s'", filled ? look.colour() : WHITE, filled ? WHITE : look.colour());
        add(" stroke-width='%s'/>", filled ? 1.0 : 2.0);
    }

    private static String points(List<Position> places) {
        return places.stream()
                .map(place -> value(place.x()) + "," + value(place.y()))
                .collect(Collectors.joining(" "));
    }

    @Override
    public void text(String words, Position at, Pen pen) {
        add("<text x='%s' y='%s'", at.x(), at.y());
        write(words, pen);
    }

    @Override
    public void upward(String words, Position at, Pen pen) {
        add("<text transform='translate(%s %s) rotate(-90)' dy='0.35em'", at.x(), at.y());
        write(words, pen);
    }

    private void write(String words, Pen pen) {
        add(" font-size='%s' fill='%s'", pen.size(), pen.colour());
        add(pen.bold() ? " font-weight='bold'" : "");
        if (!pen.halo().isEmpty()) {
            add(" paint-order='stroke' stroke='%s' stroke-width='3' stroke-linejoin='round'", pen.halo());
        }
        add(
                pen.anchor() == Anchor.START ? "" : " text-anchor='%s'",
                pen.anchor().name().toLowerCase(Locale.ROOT));
        if (words.length() > SHORT) {
            double width = TextWidth.of(words, pen.size(), pen.bold());
            add(" textLength='%s' lengthAdjust='spacingAndGlyphs'", width);
        }
        add(">%s</text>", escaped(words));
    }

    @Override
    public void titled(String title, Runnable drawing) {
        if (reader == Reader.OF_PAGE) {
            drawing.run();
            return;
        }
        add("<g><title>%s</title>", escaped(title));
        drawing.run();
        add("</g>");
    }

    private static String value(double number) {
        long tenths = Math.round(number * 10);
        return tenths % 10 == 0 ? Long.toString(tenths / 10) : Double.toString(tenths / 10.0);
    }

    /** XML has no control characters. */
    private static String escaped(String words) {
        return words.replaceAll("\\p{Cntrl}", " ")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
