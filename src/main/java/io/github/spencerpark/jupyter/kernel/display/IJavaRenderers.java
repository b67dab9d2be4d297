package io.github.spencerpark.jupyter.kernel.display;

import java.util.List;
import nl.drugmonitor.kernel.display.RendererLibrary;

/** Shows data as they are, and lets values written for IJava render themselves. */
public final class IJavaRenderers implements RendererLibrary {
    @Override
    public List<nl.drugmonitor.kernel.display.Renderer<?>> renderers() {
        return List.of(
                nl.drugmonitor.kernel.display.Renderer.of(DisplayData.class, (value, asked) -> value.bundle()),
                nl.drugmonitor.kernel.display.Renderer.of(
                        DisplayDataRenderable.class,
                        (value, asked) -> RenderContext.rendered(
                                value, asked, value.getPreferredRenderTypes(), DisplayDataRenderable::render)));
    }
}
