package nl.drugmonitor.chart;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.drugmonitor.chart.Look.Dash;
import nl.drugmonitor.chart.Look.Hatch;

/** Writes a picture as SVG. */
final class SvgCanvas implements Canvas {
    private static final String FONTS = "Arial, Helvetica, 'Liberation Sans', 'DejaVu Sans', sans-serif";

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    SvgCanvas(int width, int height, String title, String description) {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartElement("svg");
            attributes("xmlns", "http://www.w3.org/2000/svg", "viewBox", "0 0 " + width + " " + height);
            attributes("width", width, "height", height, "role", "img", "font-family", FONTS);
            element("title", title);
            element("desc", description);
            xml.writeStartElement("defs");
            for (Look look : Look.values()) {
                hatch(look);
            }
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        rectangle(0, 0, width, height, WHITE);
    }

    /** Ends the picture and returns it. */
    String finish() {
        try {
            xml.writeEndElement();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.append('\n').toString();
    }

    private void hatch(Look look) throws XMLStreamException {
        String path =
                switch (look.hatch()) {
                    case NONE -> "";
                    case RISING -> "M-2 2L2-2M0 8L8 0M6 10L10 6";
                    case FALLING -> "M-2 6L2 10M0 0L8 8M6-2L10 2";
                    case CROSSED -> "M0 8L8 0M0 0L8 8";
                };
        if (!path.isEmpty()) {
            xml.writeStartElement("pattern");
            attributes("id", look.name(), "width", 8, "height", 8, "patternUnits", "userSpaceOnUse");
            empty("rect", "width", 8, "height", 8, "fill", look.colour());
            empty("path", "d", path, "stroke", WHITE, "stroke-width", 1.5);
            xml.writeEndElement();
        }
    }

    @Override
    public void rectangle(double x, double y, double width, double height, String colour) {
        empty("rect", "x", x, "y", y, "width", width, "height", height, "fill", colour);
    }

    @Override
    public void bar(double x, double y, double width, double height, Look look) {
        String fill = look.hatch() == Hatch.NONE ? look.colour() : "url(#" + look.name() + ")";
        empty("rect", "x", x, "y", y, "width", width, "height", height, "fill", fill, "stroke", look.colour());
    }

    @Override
    public void line(List<Place> through, String colour, double width, Dash dash) {
        String points = through.stream()
                .map(place -> value(place.x()) + "," + value(place.y()))
                .collect(Collectors.joining(" "));
        try {
            xml.writeEmptyElement("polyline");
            attributes("points", points, "fill", "none", "stroke", colour, "stroke-width", width);
            if (dash != Dash.SOLID) {
                attributes("stroke-dasharray", dash.lengths());
            }
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void marker(Place at, Look look, boolean filled) {
        String fill = filled ? look.colour() : WHITE;
        double x = at.x();
        double y = at.y();
        if (look.marker() == Look.Marker.CIRCLE) {
            empty("circle", "cx", x, "cy", y, "r", 5, "fill", fill, "stroke", look.colour(), "stroke-width", 2);
            return;
        }
        String points = Markers.corners(look.marker()).stream()
                .map(corner -> value(x + corner.x()) + "," + value(y + corner.y()))
                .collect(Collectors.joining(" "));
        empty("polygon", "points", points, "fill", fill, "stroke", look.colour(), "stroke-width", 2);
    }

    @Override
    public void text(String words, Place at, Pen pen) {
        write(words, pen, "x", at.x(), "y", at.y());
    }

    @Override
    public void upward(String words, Place at, Pen pen) {
        String turned = "translate(" + value(at.x()) + " " + value(at.y()) + ") rotate(-90)";
        write(words, pen, "transform", turned, "dy", "0.35em");
    }

    private void write(String words, Pen pen, Object... where) {
        try {
            xml.writeStartElement("text");
            attributes(where);
            attributes("font-size", pen.size(), "fill", pen.colour());
            if (pen.bold()) {
                attributes("font-weight", "bold");
            }
            if (pen.anchor() != Anchor.START) {
                attributes("text-anchor", pen.anchor().name().toLowerCase(Locale.ROOT));
            }
            xml.writeCharacters(clean(words));
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private void element(String name, String words) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(clean(words));
        xml.writeEndElement();
    }

    private void empty(String name, Object... attributes) {
        try {
            xml.writeEmptyElement(name);
            attributes(attributes);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private void attributes(Object... namesAndValues) throws XMLStreamException {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            xml.writeAttribute(
                    namesAndValues[i].toString(), value instanceof Double number ? value(number) : value.toString());
        }
    }

    private static String value(double number) {
        long tenths = Math.round(number * 10);
        return tenths % 10 == 0 ? Long.toString(tenths / 10) : Double.toString(tenths / 10.0);
    }

    /** XML has no control characters. */
    private static String clean(String words) {
        return words.replaceAll("\\p{Cntrl}", " ");
    }
}
