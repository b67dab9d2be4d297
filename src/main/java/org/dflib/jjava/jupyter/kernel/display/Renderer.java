package org.dflib.jjava.jupyter.kernel.display;

import java.util.Set;
import nl.drugmonitor.kernel.display.Renderers;
import org.dflib.jjava.jupyter.kernel.display.mime.MIMEType;
import org.jspecify.annotations.Nullable;

/** The renderers of the running kernel. */
public final class Renderer extends io.github.spencerpark.jupyter.kernel.display.Renderer {
    public Renderer(Renderers renderers) {
        super(renderers);
    }

    @Override
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
        super.register(MIMEType.ofIJava(supported), MIMEType.ofIJava(preferred), types, function);
    }

    @Override
    public DisplayData render(@Nullable Object value) {
        return new DisplayData(super.render(value));
    }

    @Override
    public DisplayData renderAs(@Nullable Object value, String... types) {
        return new DisplayData(super.renderAs(value, types));
    }

    /** A renderer on its way to be registered. */
    public static final class RenderRegistration<T>
            extends io.github.spencerpark.jupyter.kernel.display.Renderer.RenderRegistration<T> {
        private RenderRegistration(Renderers renderers, Class<? extends T> type) {
            super(renderers, type);
        }

        /** Names forms that are shown where none is asked for. */
        public RenderRegistration<T> preferring(MIMEType... forms) {
            for (MIMEType form : forms) {
                preferring(form.ofIJava());
            }
            return this;
        }

        /** Names forms that are made where they are asked for. */
        public RenderRegistration<T> supporting(MIMEType... forms) {
            for (MIMEType form : forms) {
                supporting(form.ofIJava());
            }
            return this;
        }

        @Override
        public RenderRegistration<T> preferring(String... forms) {
            super.preferring(forms);
            return this;
        }

        @Override
        public RenderRegistration<T> supporting(String... forms) {
            super.supporting(forms);
            return this;
        }

        @Override
        public RenderRegistration<T> onType(Class<? extends T> type) {
            super.onType(type);
            return this;
        }

        public void register(RenderFunction<? super T> function) {
            super.register(function);
        }
    }
}
