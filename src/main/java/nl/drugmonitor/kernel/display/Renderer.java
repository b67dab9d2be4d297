package nl.drugmonitor.kernel.display;

import org.jspecify.annotations.Nullable;

/**
 * Shows the values of one type. A library makes its renderers known as services, in a file
 * {@code META-INF/services/nl.drugmonitor.kernel.display.Renderer}.
 */
public interface Renderer<T> {
    /** Returns the type whose values, and those of its subtypes, this renders where no renderer is closer to them. */
    Class<T> type();

    /** Returns the value in the forms that are asked for; plain text is added where it is missing. */
    MimeBundle render(T value, Context context);

    /** What is asked of a renderer. */
    interface Context {
        /** Returns whether a form was asked for by its name. */
        boolean asksFor(String mimeType);

        /** Returns whether the renderer is free to choose, for no form was asked for by its name. */
        boolean isFree();

        /** Returns whether a form is of use: asked for, or free to choose. */
        default boolean wants(String mimeType) {
            return isFree() || asksFor(mimeType);
        }

        /** Returns a value inside this one as text, cut where it is long. */
        String text(@Nullable Object value);
    }
}
