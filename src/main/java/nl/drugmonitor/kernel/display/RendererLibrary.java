package nl.drugmonitor.kernel.display;

import java.util.List;

/**
 * The renderers of a library. It makes them known as a service, in a file
 * {@code META-INF/services/nl.drugmonitor.kernel.display.RendererLibrary}.
 */
public interface RendererLibrary {
    /** Returns new renderers for a notebook. */
    List<Renderer<?>> renderers();
}
