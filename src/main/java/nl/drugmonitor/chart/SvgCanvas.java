package nl.drugmonitor.chart;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.drugmonitor.chart.Look.Dash;
import nl.drugmonitor.chart.Look.Hatch;

/** Writes a picture as SVG. */
final class SvgCanvas implements Canvas {
    private static final String FONTS = "Arial, Helvetica, 'Liberation Sans', 'DejaVu Sans', sans-serif";

    private final StringBuilder svg = new StringBuilder();

    SvgCanvas(int width, int height, String title, String description) {
        add("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %s %s'", width, height);
        add(" width='%s' height='%s' role='img' font-family='%s'>", width, height, FONTS);
        add("<title>%s</title><desc>%s</desc><defs>", escaped(title), escaped(description));
        Arrays.stream(Look.values()).forEach(this::hatch);
        add("</defs>");
        rectangle(0, 0, width, height, WHITE);
    }

    /** Ends the picture and returns it. */
    String finish() {
        return svg.append("</svg>\n").toString();
    }

    /** Adds a pattern, with single quotes in it for double ones, and a value in the place of each {@code %s}. */
    private void add(String pattern, Object... values) {
        Object[] texts = Arrays.stream(values)
                .map(value -> value instanceof Double number ? value(number) : value)
                .toArray();
        svg.append(pattern.replace('\'', '"').formatted(texts));
    }

    private void hatch(Look look) {
        String path =
                switch (look.hatch()) {
                    case NONE -> "";
                    case RISING -> "M-2 2L2-2M0 8L8 0M6 10L10 6";
                    case FALLING -> "M-2 6L2 10M0 0L8 8M6-2L10 2";
                    case CROSSED -> "M0 8L8 0M0 0L8 8";
                };
        if (!path.isEmpty()) {
            add("<pattern id='%s' width='8' height='8' patternUnits='userSpaceOnUse'>", look);
            add("<rect width='8' height='8' fill='%s'/>", look.colour());
            add("<path d='%s' stroke='%s' stroke-width='1.5'/></pattern>", path, WHITE);
        }
    }

    @Override
    public void rectangle(double x, double y, double width, double height, String colour) {
        add("<rect x='%s' y='%s' width='%s' height='%s' fill='%s'/>", x, y, width, height, colour);
    }

    @Override
    public void bar(double x, double y, double width, double height, Look look) {
        String fill = look.hatch() == Hatch.NONE ? look.colour() : "url(#" + look + ")";
        add("<rect x='%s' y='%s' width='%s' height='%s' fill='%s'", x, y, width, height, fill);
        add(" stroke='%s'/>", look.colour());
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
            add("<circle cx='%s' cy='%s' r='5'", at.x(), at.y());
        } else {
            add("<polygon points='%s'", points(look.marker().corners(at)));
        }
        add(" fill='%s' stroke='%s' stroke-width='2'/>", filled ? look.colour() : WHITE, look.colour());
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
        add(
                pen.anchor() == Anchor.START ? "" : " text-anchor='%s'",
                pen.anchor().name().toLowerCase(Locale.ROOT));
        add(">%s</text>", escaped(words));
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
                .replace(">", "&gt;");
    }
}
