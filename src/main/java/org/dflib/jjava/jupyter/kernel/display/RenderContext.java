package org.dflib.jjava.jupyter.kernel.display;

import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.drugmonitor.kernel.engine.RunningCell;
import org.dflib.jjava.jupyter.kernel.display.mime.MIMEType;
import org.jspecify.annotations.Nullable;

/** What is asked of a renderer, and where it puts what it makes. */
public final class RenderContext extends io.github.spencerpark.jupyter.kernel.display.RenderContext {
    private final DisplayData output;

    RenderContext(io.github.spencerpark.jupyter.kernel.display.RenderContext asked) {
        this(asked, new DisplayData());
    }

    private RenderContext(io.github.spencerpark.jupyter.kernel.display.RenderContext asked, DisplayData output) {
        super(asked, output);
        this.output = output;
    }

    @Override
    public Renderer getRenderer() {
        return new Renderer(RunningCell.here().renderers());
    }

    @Override
    public DisplayData getOutputContainer() {
        return output;
    }

    /** Returns whether the form was asked for or, if none was, is one that the type prefers. */
    public boolean wantsDataRenderedAs(MIMEType type) {
        return wantsDataRenderedAs(type.ofIJava());
    }

    /** Returns the type if it is wanted, else null. */
    public @Nullable MIMEType resolveRequestedType(MIMEType type) {
        return wantsDataRenderedAs(type) ? type : null;
    }

    public boolean renderIfRequested(MIMEType type, Supplier<?> render) {
        return renderIfRequested(type.ofIJava(), render);
    }

    public boolean renderIfRequested(MIMEType type, Function<MIMEType, ?> render) {
        return renderIfRequested(type.ofIJava(), () -> render.apply(type));
    }

    /** Renders a form if it is wanted, and returns whether it is. */
    public boolean renderIfRequested(MIMEType type, BiConsumer<MIMEType, DisplayData> render) {
        return renderIfRequested(type.ofIJava(), (same, forms) -> render.accept(type, output));
    }
}
