package io.github.spencerpark.jupyter.kernel.display.common;

import io.github.spencerpark.jupyter.kernel.display.RenderContext;
import io.github.spencerpark.jupyter.kernel.display.Renderer;
import io.github.spencerpark.jupyter.kernel.display.mime.MIMEType;
import java.awt.image.RenderedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Shows pictures; those in memory are shown without it too. */
public final class Image {
    private Image() {}

    /** Shows what is read from a stream as a picture from now on. */
    public static void registerAll(Renderer renderer) {
        renderer.createRegistration(InputStream.class)
                .preferring(MIMEType.IMAGE_PNG)
                .register(Image::renderImageFromStream);
    }

    public static void renderImage(RenderedImage picture, RenderContext context) {
        context.getOutputContainer().assign(context.getRenderer().renderAs(picture, MIMEType.IMAGE_PNG.toString()));
    }

    public static void renderImageFromStream(InputStream bytes, RenderContext context) {
        try {
            RenderedImage picture = ImageIO.read(bytes);
            if (picture == null) {
                throw new IllegalArgumentException("this stream holds no picture");
            }
            renderImage(picture, context);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
