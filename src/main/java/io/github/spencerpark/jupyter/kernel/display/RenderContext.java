package io.github.spencerpark.jupyter.kernel.display;

import io.github.spencerpark.jupyter.kernel.display.mime.MIMEType;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What is asked of a renderer, and where it puts what it makes. */
public final class RenderContext {
    private final Renderer renderer;
    private final nl.drugmonitor.kernel.display.Renderer.Context asked;
    private final Set<MIMEType> preferred;
    private final DisplayData output = new DisplayData();

    RenderContext(Renderer renderer, nl.drugmonitor.kernel.display.Renderer.Context asked, Set<MIMEType> preferred) {
        this.renderer = renderer;
        this.asked = asked;
        this.preferred = preferred;
    }

    public Renderer getRenderer() {
        return renderer;
    }

    /** Returns where the forms go. */
    public DisplayData getOutputContainer() {
        return output;
    }

    /** Returns whether the form was asked for or, if none was, is one that the type prefers. */
    public boolean wantsDataRenderedAs(MIMEType type) {
        return asked.isFree() ? isPreferred(type) : asked.asksFor(type.toString());
    }

    private boolean isPreferred(MIMEType type) {
        return preferred.contains(type)
                || preferred.contains(MIMEType.ANY)
                || preferred.stream()
                        .anyMatch(some ->
                                some.subtypeIsWildcard() && some.getGroup().equals(type.getGroup()));
    }

    /** Returns the type if it is wanted, else null. */
    public @Nullable MIMEType resolveRequestedType(MIMEType type) {
        return wantsDataRenderedAs(type) ? type : null;
    }

    public void renderIfRequested(MIMEType type, Supplier<?> render) {
        renderIfRequested(type, (MIMEType wanted) -> render.get());
    }

    public void renderIfRequested(MIMEType type, Function<MIMEType, ?> render) {
        renderIfRequested(type, (wanted, container) -> {
            Object data = render.apply(wanted);
            if (data != null) {
                container.putData(wanted, data);
            }
        });
    }

    public void renderIfRequested(MIMEType type, BiConsumer<MIMEType, DisplayData> render) {
        if (wantsDataRenderedAs(type)) {
            render.accept(type, output);
        }
    }

    public Map<String, Object> getParams() {
        return Map.of();
    }

    public String getParameterAsString(String key, String whenAbsent) {
        return whenAbsent;
    }

    public boolean getParameterAsBoolean(String key, boolean whenAbsent) {
        return whenAbsent;
    }
}
