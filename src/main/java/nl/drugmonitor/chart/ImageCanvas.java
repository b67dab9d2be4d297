package nl.drugmonitor.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.TexturePaint;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.drugmonitor.chart.Look.Dash;
import nl.drugmonitor.chart.Look.Hatch;
import org.jspecify.annotations.Nullable;

/** Paints a picture as an image, larger than its size so that it is sharp in print. */
final class ImageCanvas implements Canvas {
    private static final int HATCH = 8;
    private static final float BOLD = 0.045F;

    private final double sharpness;
    private final BufferedImage image;
    private final Graphics2D graphics;
    private final Set<Integer> drawn = new HashSet<>();

    /** Starts a picture, of which the image is so many times as large. */
    ImageCanvas(int width, int height, double sharpness) {
        this.sharpness = sharpness;
        image = new BufferedImage(pixels(width), pixels(height), BufferedImage.TYPE_INT_RGB);
        graphics = image.createGraphics();
        graphics.scale(sharpness, sharpness);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        rectangle(0, 0, width, height, WHITE);
    }

    private int pixels(double size) {
        return (int) Math.round(size * sharpness);
    }

    /** Ends the picture and returns it as PNG. */
    byte[] finish() {
        graphics.dispose();
        return SmallPng.of(image, drawn);
    }

    /** Returns a colour, and takes down that it is drawn in. */
    private Color colour(String name) {
        Color colour = Color.decode(name);
        drawn.add(colour.getRGB());
        return colour;
    }

    @Override
    public void rectangle(double x, double y, double width, double height, String colour) {
        graphics.setPaint(colour(colour));
        graphics.fill(new Rectangle2D.Double(x, y, width, height));
    }

    @Override
    public void bar(double x, double y, double width, double height, Look look) {
        Shape bar = new Rectangle2D.Double(x, y, width, height);
        Color colour = colour(look.colour());
        graphics.setPaint(
                look.hatch() == Hatch.NONE
                        ? colour
                        : new TexturePaint(tile(look, colour), new Rectangle2D.Double(0, 0, HATCH, HATCH)));
        graphics.fill(bar);
    }

    private BufferedImage tile(Look look, Color colour) {
        int size = pixels(HATCH);
        BufferedImage tile = new BufferedImage(size, size, BufferedImage.TYPE_INT_RGB);
        Graphics2D lines = tile.createGraphics();
        lines.setPaint(colour);
        lines.fillRect(0, 0, size, size);
        lines.setPaint(new Color(1F, 1F, 1F, (float) SvgCanvas.HATCH));
        lines.setStroke(new BasicStroke((float) sharpness));
        for (int shift = -size; shift <= size; shift += size) {
            if (look.hatch() != Hatch.FALLING) {
                lines.drawLine(shift, size, shift + size, 0);
            }
            if (look.hatch() != Hatch.RISING) {
                lines.drawLine(shift, 0, shift + size, size);
            }
        }
        lines.dispose();
        return tile;
    }

    @Override
    public void line(List<Position> through, String colour, double width, Dash dash) {
        graphics.setPaint(colour(colour));
        graphics.setStroke(
                new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, lengths(dash), 0));
        graphics.draw(path(through));
    }

    private static Path2D path(List<Position> through) {
        Path2D path = new Path2D.Double();
        path.moveTo(through.get(0).x(), through.get(0).y());
        through.stream().skip(1).forEach(place -> path.lineTo(place.x(), place.y()));
        return path;
    }

    /** Java writes a whole line as null. */
    private static float @Nullable [] lengths(Dash dash) {
        if (dash == Dash.SOLID) {
            return null;
        }
        String[] words = dash.lengths().split(" ");
        float[] lengths = new float[words.length];
        for (int i = 0; i < words.length; i++) {
            lengths[i] = Float.parseFloat(words[i]);
        }
        return lengths;
    }

    @Override
    public void marker(Position at, Look look, boolean filled) {
        Shape shape = shape(at, look.marker());
        Color colour = colour(look.colour());
        graphics.setPaint(filled ? colour : Color.WHITE);
        graphics.fill(shape);
        graphics.setPaint(filled ? Color.WHITE : colour);
        graphics.setStroke(new BasicStroke(filled ? 1 : 2));
        graphics.draw(shape);
    }

    private static Shape shape(Position at, Look.Marker marker) {
        if (marker == Look.Marker.CIRCLE) {
            double radius = Look.RADIUS;
            return new Ellipse2D.Double(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius);
        }
        Path2D path = path(marker.corners(at));
        path.closePath();
        return path;
    }

    @Override
    public void text(String words, Position at, Pen pen) {
        Glyphs font = Glyphs.liberationSans();
        double width = font.width(words, pen.size());
        double shift =
                switch (pen.anchor()) {
                    case START -> 0;
                    case MIDDLE -> width / 2;
                    case END -> width;
                };
        Shape outline = AffineTransform.getTranslateInstance(whole(at.x() - shift), whole(at.y()))
                .createTransformedShape(font.outline(words, pen.size()));
        if (!pen.halo().isEmpty()) {
            graphics.setPaint(colour(pen.halo()));
            graphics.setStroke(new BasicStroke(3, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            graphics.draw(outline);
        }
        graphics.setPaint(colour(pen.colour()));
        graphics.fill(outline);
        if (pen.bold()) { // the font has no bold letters
            graphics.setStroke(new BasicStroke(pen.size() * BOLD, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            graphics.draw(outline);
        }
    }

    /** Returns the next place of a whole pixel, where each letter looks the same: that packs well. */
    private double whole(double place) {
        return Math.round(place * sharpness) / sharpness;
    }

    @Override
    public void upward(String words, Position at, Pen pen) {
        graphics.translate(at.x(), at.y());
        graphics.rotate(-Math.PI / 2);
        text(words, new Position(0, 0.35 * pen.size()), pen);
        graphics.rotate(Math.PI / 2);
        graphics.translate(-at.x(), -at.y());
    }
}
