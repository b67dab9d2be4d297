package io.github.spencerpark.jupyter.kernel.display;

import io.github.spencerpark.jupyter.kernel.display.mime.MIMEType;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.drugmonitor.kernel.display.MimeBundle;
import nl.drugmonitor.kernel.engine.RunningCell;
import org.jspecify.annotations.Nullable;

/** What is asked of a renderer, and where it puts what it makes. */
public class RenderContext {
    private final nl.drugmonitor.kernel.display.Renderer.Context asked;
    private final Set<MIMEType> preferred;
    private final DisplayData output;

    private RenderContext(nl.drugmonitor.kernel.display.Renderer.Context asked, Set<MIMEType> preferred) {
        this.asked = asked;
        this.preferred = preferred;
        output = new DisplayData();
    }

    /** Asks the same, for forms that go elsewhere. */
    protected RenderContext(RenderContext other, DisplayData output) {
        asked = other.asked;
        preferred = other.preferred;
        this.output = output;
    }

    /** Returns what a function makes of a value. */
    public static <T> MimeBundle rendered(
            T value,
            nl.drugmonitor.kernel.display.Renderer.Context asked,
            Set<MIMEType> preferred,
            RenderFunction<? super T> function) {
        RenderContext context = new RenderContext(asked, preferred);
        function.render(value, context);
        return context.output.bundle();
    }

    public Renderer getRenderer() {
        return new Renderer(RunningCell.here().renderers());
    }

    /** Returns where the forms go. */
    public DisplayData getOutputContainer() {
        return output;
    }

    /** Returns whether the form was asked for or, if none was, is one that the type prefers. */
    public boolean wantsDataRenderedAs(MIMEType type) {
        return asked.isFree()
                ? preferred.stream().anyMatch(some -> some.includes(type))
                : asked.asksFor(type.toString());
    }

    /** Returns the type if it is wanted, else null. */
    public @Nullable MIMEType resolveRequestedType(MIMEType type) {
        return wantsDataRenderedAs(type) ? type : null;
    }

    public boolean renderIfRequested(MIMEType type, Supplier<?> render) {
        return renderIfRequested(type, (MIMEType wanted) -> render.get());
    }

    public boolean renderIfRequested(MIMEType type, Function<MIMEType, ?> render) {
        return renderIfRequested(type, (wanted, container) -> {
            Object data = render.apply(wanted);
            if (data != null) {
                container.putData(wanted, data);
            }
        });
    }

    /** Renders a form if it is wanted, and returns whether it is. */
    public boolean renderIfRequested(MIMEType type, BiConsumer<MIMEType, DisplayData> render) {
        boolean isWanted = wantsDataRenderedAs(type);
        if (isWanted) {
            render.accept(type, output);
        }
        return isWanted;
    }

    /** Returns nothing: renderers take no parameters here. */
    public Map<String, Object> getParams() {
        return Map.of();
    }

    public @Nullable Object getParameter(String key, @Nullable Object whenAbsent) {
        return whenAbsent;
    }

    public String getParameterAsString(String key, String whenAbsent) {
        return whenAbsent;
    }

    public Integer getParameterAsInt(String key, Integer whenAbsent) {
        return whenAbsent;
    }

    public Double getParameterAsDouble(String key, Double whenAbsent) {
        return whenAbsent;
    }

    public Boolean getParameterAsBoolean(String key, Boolean whenAbsent) {
        return whenAbsent;
    }
}
