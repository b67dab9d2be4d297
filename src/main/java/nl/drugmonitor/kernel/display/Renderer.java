package nl.drugmonitor.kernel.display;

import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Shows the values of one type. A library makes its renderers known by a {@link RendererLibrary}. */
public interface Renderer<T> {
    /** Returns the type whose values this renders, and those of its subtypes that have no renderer of their own. */
    Class<T> type();

    /** Returns the value in the forms that are asked for; plain text is added where it is missing. */
    MimeBundle render(T value, Context context);

    static <T> Renderer<T> of(Class<T> type, BiFunction<T, Context, MimeBundle> render) {
        return new Renderer<>() {
            @Override
            public Class<T> type() {
                return type;
            }

            @Override
            public MimeBundle render(T value, Context context) {
                return render.apply(value, context);
            }
        };
    }

    /** Which forms are asked for. */
    interface Context {
        /** Returns whether a form was asked for by its name. */
        boolean asksFor(String mimeType);

        /** Returns whether no form was asked for by its name, so that the renderer may choose. */
        boolean isFree();

        /** Returns whether a form is of use: asked for, or free to choose. */
        default boolean wants(String mimeType) {
            return isFree() || asksFor(mimeType);
        }

        /** Returns a value inside this one in the forms asked for; nothing if its type has no renderer of its own. */
        Optional<MimeBundle> rendered(@Nullable Object value);

        /** Returns a value inside this one as text, cut if it is long. */
        String text(@Nullable Object value);
    }
}
