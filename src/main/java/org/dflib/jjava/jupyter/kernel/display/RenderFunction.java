package org.dflib.jjava.jupyter.kernel.display;

/** Renders the values of a type. */
@FunctionalInterface
public interface RenderFunction<T> extends io.github.spencerpark.jupyter.kernel.display.RenderFunction<T> {
    void render(T data, RenderContext context);

    @Override
    @SuppressWarnings("FunctionalInterfaceMethodChanged") // a function for JJava is one for IJava
    default void render(T data, io.github.spencerpark.jupyter.kernel.display.RenderContext context) {
        RenderContext same = new RenderContext(context);
        render(data, same);
        context.getOutputContainer().assign(same.getOutputContainer());
    }
}
