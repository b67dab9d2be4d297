package nl.drugmonitor.kernel.display;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns values into what a notebook shows. */
public interface Renderers {
    /** Adds a renderer, in the place of another of its type. */
    void register(Renderer<?> renderer);

    /** Adds the renderers that are services of a class loader, each once; one that cannot be loaded is left out. */
    void load(@Nullable ClassLoader loader);

    /** Returns the value in every form that the renderer of its type prefers; never empty, and never failing. */
    MimeBundle render(@Nullable Object value);

    /** Returns the value in these forms, as far as it has them, and as plain text. */
    MimeBundle render(@Nullable Object value, List<String> types);
}
