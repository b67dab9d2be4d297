package org.dflib.jjava.jupyter.kernel.display;

import java.util.List;
import nl.drugmonitor.kernel.display.RendererLibrary;
import org.dflib.jjava.jupyter.kernel.display.mime.MIMEType;

/** Lets values written for JJava render themselves. */
public final class JJavaRenderers implements RendererLibrary {
    @Override
    public List<nl.drugmonitor.kernel.display.Renderer<?>> renderers() {
        RenderFunction<DisplayDataRenderable> itself = DisplayDataRenderable::render;
        return List.of(nl.drugmonitor.kernel.display.Renderer.of(
                DisplayDataRenderable.class,
                (value, asked) -> io.github.spencerpark.jupyter.kernel.display.RenderContext.rendered(
                        value, asked, MIMEType.ofIJava(value.getPreferredRenderTypes()), itself)));
    }
}
