package nl.drugmonitor.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class StoredPicturesTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** Of 100 by 100 pixels, of which so many are red. */
    private static String picture(int red) throws IOException {
        BufferedImage image = new BufferedImage(100, 100, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < red; i++) {
            image.setRGB(i, 50, 0xFF0000);
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(image, "png", file);
        return Base64.getEncoder().encodeToString(file.toByteArray());
    }

    private static ArrayNode outputs(String... pictures) {
        ArrayNode outputs = MAPPER.createArrayNode();
        for (String picture : pictures) {
            outputs.addObject().putObject("data").put("text/plain", "a").put("image/png", picture);
        }
        return outputs;
    }

    @Test
    void aPictureStaysIfOnePixelInAThousandDiffersAtMost() throws IOException {
        assertThat(StoredPictures.keptIn(outputs(picture(10)), outputs(picture(0))))
                .isEqualTo(outputs(picture(0)));
        assertThat(StoredPictures.keptIn(outputs(picture(11)), outputs(picture(0))))
                .isEqualTo(outputs(picture(11)));
    }

    @Test
    void whatIsNoPictureOrStandsElsewhereIsTakenAsItIs() throws IOException {
        ArrayNode text = MAPPER.createArrayNode();
        text.addObject().put("output_type", "stream").put("text", "a");
        assertThat(StoredPictures.keptIn(text.deepCopy(), outputs(picture(0)))).isEqualTo(text);
        assertThat(StoredPictures.keptIn(outputs(picture(1)), text)).isEqualTo(outputs(picture(1)));
        assertThat(StoredPictures.keptIn(outputs(picture(1)), outputs("%%%"))).isEqualTo(outputs(picture(1)));
        assertThat(StoredPictures.keptIn(outputs("bm8="), outputs(picture(1)))).isEqualTo(outputs("bm8="));
        assertThat(StoredPictures.keptIn(outputs(picture(1), picture(2)), outputs(picture(1))))
                .isEqualTo(outputs(picture(1), picture(2)));
    }
}
