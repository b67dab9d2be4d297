package nl.drugmonitor.kernel.display;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

public interface Renderers {
    /** Adds a renderer, which replaces one of the same type. */
    void register(Renderer<?> renderer);

    /** Adds the renderers that a class loader has as services, each once; one that cannot be loaded is left out. */
    void load(@Nullable ClassLoader loader);

    /** Returns the value in the forms that the renderer of its type prefers. Never fails, and is never empty. */
    MimeBundle render(@Nullable Object value);

    /** Returns what an error says to the user, if a library has a renderer for it; its own message may be English. */
    default Optional<String> said(Throwable thrown) {
        return Optional.empty();
    }

    /** Returns the value in those of these forms that it has, and as plain text. */
    MimeBundle render(@Nullable Object value, List<String> types);
}
