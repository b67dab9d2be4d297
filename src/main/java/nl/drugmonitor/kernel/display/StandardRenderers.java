package nl.drugmonitor.kernel.display;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Renderers by type. The one that is closest to the class of a value renders it: one of the class itself, of its
 * interfaces, of its superclass, and so on; of two of the same type the later one.
 */
public final class StandardRenderers implements Renderers {
    private final Map<Class<?>, Renderer<?>> byType = new ConcurrentHashMap<>();
    private final Set<String> loaded = ConcurrentHashMap.newKeySet();

    /** Makes the built-in renderers and the services that this class can see. */
    public StandardRenderers() {
        BuiltIn.all().forEach(this::register);
        load(StandardRenderers.class.getClassLoader());
    }

    @Override
    public void register(Renderer<?> renderer) {
        byType.put(renderer.type(), renderer);
    }

    @Override
    public void load(@Nullable ClassLoader loader) {
        Iterator<ServiceLoader.Provider<RendererLibrary>> libraries =
                ServiceLoader.load(RendererLibrary.class, loader).stream().iterator();
        while (true) {
            try {
                if (!libraries.hasNext()) {
                    return;
                }
                ServiceLoader.Provider<RendererLibrary> library = libraries.next();
                if (loaded.add(library.type().getName())) {
                    library.get().renderers().forEach(this::register);
                }
            } catch (ServiceConfigurationError e) {
                loaded.add(String.valueOf(e.getMessage())); // a broken library must not stop the notebook
            }
        }
    }

    @Override
    public MimeBundle render(@Nullable Object value) {
        return render(value, List.of());
    }

    @Override
    public MimeBundle render(@Nullable Object value, List<String> types) {
        if (value == null) {
            return MimeBundle.text("null");
        }
        if (value instanceof CharSequence text && closest(value.getClass()).isEmpty()) {
            return withText(sourceOf(text.toString(), types), value);
        }
        try {
            Renderer.Context context = asked(List.copyOf(types));
            MimeBundle rendered = closest(value.getClass())
                    .map(renderer -> render(renderer, value, context))
                    .or(() -> new Several(context).of(value))
                    .orElseGet(() -> MimeBundle.text(Cut.value(value)));
            return withText(types.isEmpty() ? rendered : only(rendered, types), value);
        } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError e) {
            return MimeBundle.text(Cut.value(value) + "\n(shown as text, for its renderer failed: " + e + ")");
        }
    }

    @Override
    public Optional<String> said(Throwable thrown) {
        return closest(thrown.getClass())
                .filter(renderer -> !renderer.type().isAssignableFrom(Throwable.class)) // that is ours, for all errors
                .map(renderer -> String.valueOf(render(thrown).data().get(MimeBundle.TEXT))
                        .strip());
    }

    /** Takes a text to be the source of the form that is asked for, as in {@code display(s, "text/html")}. */
    private static MimeBundle sourceOf(String text, List<String> types) {
        Map<String, Object> data = new LinkedHashMap<>();
        for (String type : types) {
            data.put(type, type.equals("application/json") ? Json.parsed(text) : text);
        }
        return new MimeBundle(data, Map.of());
    }

    @SuppressWarnings("unchecked") // found by the class of the value
    private static <T> MimeBundle render(Renderer<T> renderer, Object value, Renderer.Context context) {
        return renderer.render((T) value, context);
    }

    private static MimeBundle only(MimeBundle rendered, List<String> types) {
        Map<String, Object> data = new LinkedHashMap<>(rendered.data());
        data.keySet().removeIf(type -> !type.equals(MimeBundle.TEXT) && !matches(type, types));
        Map<String, Object> metadata = new LinkedHashMap<>(rendered.metadata());
        metadata.keySet().retainAll(data.keySet());
        return new MimeBundle(data, metadata);
    }

    private static boolean matches(String type, List<String> types) {
        return types.contains(type)
                || types.contains("*")
                || types.contains("*/*")
                || types.contains(type.substring(0, type.indexOf('/') + 1) + "*");
    }

    private static MimeBundle withText(MimeBundle rendered, Object value) {
        if (rendered.data().containsKey(MimeBundle.TEXT)) {
            return rendered;
        }
        Map<String, Object> data = new LinkedHashMap<>(rendered.data());
        data.put(MimeBundle.TEXT, Cut.value(value));
        return new MimeBundle(data, rendered.metadata());
    }

    private Optional<Renderer<?>> closest(Class<?> type) {
        return Stream.concat(fromClosest(type).stream(), Stream.of(Object.class))
                .<Renderer<?>>map(byType::get)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** Returns the class, its interfaces, and those that they extend; then the same for its superclass. */
    private static Set<Class<?>> fromClosest(Class<?> type) {
        Set<Class<?>> all = new LinkedHashSet<>();
        for (Class<?> one = type; one != null && one != Object.class; one = one.getSuperclass()) {
            Deque<Class<?>> next = new ArrayDeque<>(List.of(one));
            while (!next.isEmpty()) {
                Class<?> closest = next.remove();
                if (all.add(closest)) {
                    next.addAll(List.of(closest.getInterfaces()));
                }
            }
        }
        return all;
    }

    private Renderer.Context asked(List<String> types) {
        return new Renderer.Context() {
            @Override
            public boolean asksFor(String mimeType) {
                return matches(mimeType, types);
            }

            @Override
            public boolean isFree() {
                return types.isEmpty();
            }

            @Override
            public Optional<MimeBundle> rendered(@Nullable Object value) {
                return value == null || closest(value.getClass()).isEmpty()
                        ? Optional.empty()
                        : Optional.of(render(value, types));
            }

            @Override
            public String text(@Nullable Object value) {
                return Cut.value(value);
            }
        };
    }
}
