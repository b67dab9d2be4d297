package io.github.spencerpark.jupyter.kernel.display;

import io.github.spencerpark.jupyter.kernel.display.mime.MIMEType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.drugmonitor.kernel.display.MimeBundle;
import nl.drugmonitor.kernel.display.Renderers;
import org.jspecify.annotations.Nullable;

/** The renderers of the running kernel. */
public class Renderer {
    protected final Renderers renderers;

    public Renderer(Renderers renderers) {
        this.renderers = renderers;
    }

    /** Starts the registration of a renderer, which {@link RenderRegistration#register} ends. */
    public <T> RenderRegistration<T> createRegistration(Class<T> type) {
        return new RenderRegistration<>(renderers, type);
    }

    /**
     * Registers a renderer for several types.
     *
     * @param supported the forms that are made where they are asked for
     * @param preferred the forms that are shown where none is asked for
     */
    public <T> void register(
            Set<MIMEType> supported,
            Set<MIMEType> preferred,
            Set<Class<? extends T>> types,
            RenderFunction<T> function) {
        for (Class<? extends T> type : types) {
            new RenderRegistration<>(renderers, type)
                    .supporting(supported.toArray(MIMEType[]::new))
                    .preferring(preferred.toArray(MIMEType[]::new))
                    .register(function);
        }
    }

    public DisplayData render(@Nullable Object value) {
        return new DisplayData(renderers.render(value));
    }

    public DisplayData renderAs(@Nullable Object value, String... types) {
        return new DisplayData(renderers.render(value, List.of(types)));
    }

    /** A renderer on its way to be registered. */
    public static class RenderRegistration<T> {
        private final Renderers renderers;
        private final Set<Class<? extends T>> types = new LinkedHashSet<>();
        private final Set<MIMEType> preferred = new LinkedHashSet<>();
        private final Set<MIMEType> supported = new LinkedHashSet<>();

        protected RenderRegistration(Renderers renderers, Class<? extends T> type) {
            this.renderers = renderers;
            types.add(type);
        }

        /** Names forms that are shown where none is asked for. */
        public RenderRegistration<T> preferring(MIMEType... forms) {
            preferred.addAll(List.of(forms));
            return this;
        }

        /** Names forms that are made where they are asked for. */
        public RenderRegistration<T> supporting(MIMEType... forms) {
            supported.addAll(List.of(forms));
            return this;
        }

        public RenderRegistration<T> preferring(String... forms) {
            preferred.addAll(parsed(forms));
            return this;
        }

        public RenderRegistration<T> supporting(String... forms) {
            supported.addAll(parsed(forms));
            return this;
        }

        private static List<MIMEType> parsed(String... forms) {
            List<MIMEType> parsed = new ArrayList<>();
            for (String form : forms) {
                parsed.add(MIMEType.parse(form));
            }
            return parsed;
        }

        /** Names another type to be rendered the same way. */
        public RenderRegistration<T> onType(Class<? extends T> type) {
            types.add(type);
            return this;
        }

        public void register(RenderFunction<? super T> function) {
            Set<MIMEType> named = preferred.isEmpty() ? supported : preferred;
            Set<MIMEType> free = named.isEmpty() ? Set.of(MIMEType.ANY) : Set.copyOf(named);
            types.forEach(type -> renderers.register(new Registered<>(type, free, function)));
        }
    }

    private record Registered<T>(Class<T> type, Set<MIMEType> preferred, RenderFunction<? super T> function)
            implements nl.drugmonitor.kernel.display.Renderer<T> {
        @Override
        public MimeBundle render(T value, Context asked) {
            return RenderContext.rendered(value, asked, preferred, function);
        }
    }
}
