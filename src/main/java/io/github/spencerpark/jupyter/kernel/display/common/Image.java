package io.github.spencerpark.jupyter.kernel.display.common;

import io.github.spencerpark.jupyter.kernel.display.RenderContext;
import io.github.spencerpark.jupyter.kernel.display.mime.MIMEType;
import java.awt.image.RenderedImage;

/** Shows what can be made into a picture. */
public final class Image {
    private Image() {}

    /** Puts a picture, as PNG, and its size in words. */
    public static void renderImage(RenderedImage data, RenderContext context) {
        context.getOutputContainer().assign(context.getRenderer().renderAs(data, MIMEType.IMAGE_PNG));
    }
}
