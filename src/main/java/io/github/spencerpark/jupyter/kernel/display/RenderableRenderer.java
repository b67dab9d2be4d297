package io.github.spencerpark.jupyter.kernel.display;

import nl.drugmonitor.kernel.display.MimeBundle;

/** Lets values written for IJava render themselves. */
public final class RenderableRenderer implements nl.drugmonitor.kernel.display.Renderer<DisplayDataRenderable> {
    @Override
    public Class<DisplayDataRenderable> type() {
        return DisplayDataRenderable.class;
    }

    @Override
    public MimeBundle render(DisplayDataRenderable value, Context asked) {
        return RenderContext.rendered(value, asked, value.getPreferredRenderTypes(), DisplayDataRenderable::render);
    }
}
