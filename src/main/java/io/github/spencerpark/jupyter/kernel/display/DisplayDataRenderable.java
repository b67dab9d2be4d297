package io.github.spencerpark.jupyter.kernel.display;

import io.github.spencerpark.jupyter.kernel.display.mime.MIMEType;
import java.util.Set;

/** A value that renders itself. */
@FunctionalInterface
public interface DisplayDataRenderable {
    default Set<MIMEType> getSupportedRenderTypes() {
        return Set.of(MIMEType.ANY);
    }

    default Set<MIMEType> getPreferredRenderTypes() {
        return getSupportedRenderTypes();
    }

    void render(RenderContext context);
}
