package nl.drugmonitor.notebook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Optional;
import javax.imageio.ImageIO;

/**
 * The PNGs that a notebook holds. JDKs paint some pixels at the edges of lines otherwise and pack otherwise, so that a
 * picture of the same chart is not the same bytes everywhere; the stored one then stays.
 */
final class StoredPictures {
    private static final String PNG = "image/png";

    /** In two pictures that look the same one pixel in so many may differ. */
    private static final int ONE_IN = 1_000;

    private StoredPictures() {}

    /** Returns the outputs of a cell with the stored pictures in the place of those that look the same. */
    static ArrayNode keptIn(ArrayNode outputs, ArrayNode stored) {
        for (int i = 0; i < Math.min(outputs.size(), stored.size()); i++) {
            JsonNode before = stored.get(i).path("data").path(PNG);
            if (outputs.get(i).path("data") instanceof ObjectNode forms && lookTheSame(before, forms.path(PNG))) {
                forms.set(PNG, before);
            }
        }
        return outputs;
    }

    private static boolean lookTheSame(JsonNode one, JsonNode other) {
        Optional<BufferedImage> first = picture(one);
        Optional<BufferedImage> second = picture(other);
        return first.isPresent() && second.isPresent() && lookTheSame(first.get(), second.get());
    }

    private static boolean lookTheSame(BufferedImage one, BufferedImage other) {
        int width = one.getWidth();
        int height = one.getHeight();
        if (width != other.getWidth() || height != other.getHeight()) {
            return false;
        }
        int[] pixels = one.getRGB(0, 0, width, height, null, 0, width);
        int[] others = other.getRGB(0, 0, width, height, null, 0, width);
        int differing = 0;
        for (int i = 0; i < pixels.length; i++) {
            differing += pixels[i] == others[i] ? 0 : 1;
        }
        return differing <= pixels.length / ONE_IN;
    }

    /** Returns a picture; empty if there is none, or none that can be read. */
    private static Optional<BufferedImage> picture(JsonNode base64) {
        try {
            byte[] file = Base64.getMimeDecoder().decode(NotebookFile.joined(base64));
            return Optional.ofNullable(ImageIO.read(new ByteArrayInputStream(file)));
        } catch (IllegalArgumentException | IOException e) {
            return Optional.empty();
        }
    }
}
