package nl.drugmonitor.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.TexturePaint;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import nl.drugmonitor.chart.Look.Dash;
import nl.drugmonitor.chart.Look.Hatch;
import org.jspecify.annotations.Nullable;

/** Paints a picture as an image, at twice its size so that it is sharp in print. */
final class ImageCanvas implements Canvas {
    private static final int SHARPNESS = 2;
    private static final int HATCH = 8;

    private final BufferedImage image;
    private final Graphics2D graphics;

    /**
     * Starts an image.
     *
     * @throws IllegalStateException if the machine has no font to write with
     */
    ImageCanvas(int width, int height) {
        image = new BufferedImage(width * SHARPNESS, height * SHARPNESS, BufferedImage.TYPE_INT_RGB);
        graphics = image.createGraphics();
        graphics.scale(SHARPNESS, SHARPNESS);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        requireFont();
        rectangle(0, 0, width, height, WHITE);
    }

    /** Java finds out that a machine has no font with an error of its own, whichever part of it is missing. */
    private void requireFont() {
        try {
            graphics.getFontMetrics(font(new Pen(12, false, INK, Anchor.START)));
        } catch (RuntimeException | LinkageError | InternalError e) {
            throw new IllegalStateException(
                    "cannot paint a PNG: this machine has no font. Install one, such as fonts-dejavu-core with"
                            + " fontconfig, or ask for svg or html.",
                    e);
        }
    }

    /** Ends the picture and returns it as PNG. */
    byte[] finish() {
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.setUseCache(false);
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @Override
    public void rectangle(double x, double y, double width, double height, String colour) {
        graphics.setPaint(Color.decode(colour));
        graphics.fill(new Rectangle2D.Double(x, y, width, height));
    }

    @Override
    public void bar(double x, double y, double width, double height, Look look) {
        Shape bar = new Rectangle2D.Double(x, y, width, height);
        Color colour = Color.decode(look.colour());
        graphics.setPaint(
                look.hatch() == Hatch.NONE
                        ? colour
                        : new TexturePaint(tile(look, colour), new Rectangle2D.Double(0, 0, HATCH, HATCH)));
        graphics.fill(bar);
        graphics.setPaint(colour);
        graphics.setStroke(new BasicStroke(1));
        graphics.draw(bar);
    }

    private static BufferedImage tile(Look look, Color colour) {
        int size = HATCH * SHARPNESS;
        BufferedImage tile = new BufferedImage(size, size, BufferedImage.TYPE_INT_RGB);
        Graphics2D lines = tile.createGraphics();
        lines.setPaint(colour);
        lines.fillRect(0, 0, size, size);
        lines.setPaint(Color.WHITE);
        lines.setStroke(new BasicStroke(1.5F * SHARPNESS));
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
        graphics.setPaint(Color.decode(colour));
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
        Color colour = Color.decode(look.colour());
        graphics.setPaint(filled ? colour : Color.WHITE);
        graphics.fill(shape);
        graphics.setPaint(colour);
        graphics.setStroke(new BasicStroke(2));
        graphics.draw(shape);
    }

    private static Shape shape(Position at, Look.Marker marker) {
        if (marker == Look.Marker.CIRCLE) {
            return new Ellipse2D.Double(at.x() - 5, at.y() - 5, 10, 10);
        }
        Path2D path = path(marker.corners(at));
        path.closePath();
        return path;
    }

    @Override
    public void text(String words, Position at, Pen pen) {
        graphics.setFont(font(pen));
        graphics.setPaint(Color.decode(pen.colour()));
        double width =
                graphics.getFontMetrics().getStringBounds(words, graphics).getWidth();
        double shift =
                switch (pen.anchor()) {
                    case START -> 0;
                    case MIDDLE -> width / 2;
                    case END -> width;
                };
        graphics.drawString(words, (float) (at.x() - shift), (float) at.y());
    }

    @Override
    public void upward(String words, Position at, Pen pen) {
        graphics.translate(at.x(), at.y());
        graphics.rotate(-Math.PI / 2);
        text(words, new Position(0, 0.35 * pen.size()), pen);
        graphics.rotate(Math.PI / 2);
        graphics.translate(-at.x(), -at.y());
    }

    private static Font font(Pen pen) {
        return new Font(Font.SANS_SERIF, pen.bold() ? Font.BOLD : Font.PLAIN, pen.size());
    }
}
