package io.github.spencerpark.jupyter.kernel.display;

import io.github.spencerpark.jupyter.kernel.display.mime.MIMEType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.drugmonitor.kernel.display.MimeBundle;
import nl.drugmonitor.kernel.display.Renderers;
import nl.drugmonitor.kernel.display.StandardRenderers;
import org.jspecify.annotations.Nullable;

/** The renderers of the running kernel. */
public final class Renderer {
    private final Renderers renderers;

    public Renderer(Renderers renderers) {
        this.renderers = renderers;
        if (renderers instanceof StandardRenderers standard && !standard.has(DisplayDataRenderable.class)) {
            standard.register(new Adapter<>(
                    this,
                    DisplayDataRenderable.class,
                    DisplayDataRenderable::getPreferredRenderTypes,
                    DisplayDataRenderable::render));
            standard.register(new Data());
        }
    }

    /** Starts the registration of a renderer, which {@link RenderRegistration#register} ends. */
    public <T> RenderRegistration<T> createRegistration(Class<T> type) {
        return new RenderRegistration<>(this, type);
    }

    public DisplayData render(@Nullable Object value) {
        return new DisplayData(renderers.render(value));
    }

    public DisplayData renderAs(@Nullable Object value, String... types) {
        return new DisplayData(renderers.render(value, List.of(types)));
    }

    public DisplayData renderAs(@Nullable Object value, MIMEType... types) {
        List<String> names = new ArrayList<>();
        for (MIMEType type : types) {
            names.add(type.toString());
        }
        return new DisplayData(renderers.render(value, names));
    }

    private void register(nl.drugmonitor.kernel.display.Renderer<?> renderer) {
        if (!(renderers instanceof StandardRenderers standard)) {
            throw new UnsupportedOperationException("this kernel takes no further renderers");
        }
        standard.register(renderer);
    }

    /** A renderer on its way to be registered. */
    public static final class RenderRegistration<T> {
        private final Renderer renderer;
        private final Class<T> type;
        private final Set<MIMEType> preferred = new LinkedHashSet<>();
        private final Set<MIMEType> supported = new LinkedHashSet<>();

        private RenderRegistration(Renderer renderer, Class<T> type) {
            this.renderer = renderer;
            this.type = type;
        }

        /** Names forms that are shown where none is asked for. */
        public RenderRegistration<T> preferring(MIMEType... types) {
            preferred.addAll(List.of(types));
            return this;
        }

        /** Names forms that are made where they are asked for. */
        public RenderRegistration<T> supporting(MIMEType... types) {
            supported.addAll(List.of(types));
            return this;
        }

        public RenderRegistration<T> preferring(String... types) {
            preferred.addAll(parsed(types));
            return this;
        }

        public RenderRegistration<T> supporting(String... types) {
            supported.addAll(parsed(types));
            return this;
        }

        private static List<MIMEType> parsed(String... types) {
            List<MIMEType> parsed = new ArrayList<>();
            for (String type : types) {
                parsed.add(MIMEType.parse(type));
            }
            return parsed;
        }

        public void register(RenderFunction<? super T> function) {
            Set<MIMEType> named = preferred.isEmpty() ? supported : preferred;
            Set<MIMEType> free = named.isEmpty() ? Set.of(MIMEType.ANY) : Set.copyOf(named);
            renderer.register(new Adapter<>(renderer, type, value -> free, function));
        }
    }

    private record Adapter<T>(
            Renderer renderer,
            Class<T> type,
            Function<? super T, Set<MIMEType>> preferred,
            RenderFunction<? super T> function)
            implements nl.drugmonitor.kernel.display.Renderer<T> {
        @Override
        public MimeBundle render(T value, Context asked) {
            RenderContext context = new RenderContext(renderer, asked, preferred.apply(value));
            function.render(value, context);
            return context.getOutputContainer().bundle();
        }
    }

    private record Data() implements nl.drugmonitor.kernel.display.Renderer<DisplayData> {
        @Override
        public Class<DisplayData> type() {
            return DisplayData.class;
        }

        @Override
        public MimeBundle render(DisplayData value, Context asked) {
            return value.bundle();
        }
    }
}
