package org.dflib.jjava.jupyter.kernel.display;

import java.util.Set;
import org.dflib.jjava.jupyter.kernel.display.mime.MIMEType;

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
