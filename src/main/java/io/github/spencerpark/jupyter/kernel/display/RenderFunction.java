package io.github.spencerpark.jupyter.kernel.display;

/** Renders the values of a type. */
@FunctionalInterface
public interface RenderFunction<T> {
    void render(T data, RenderContext context);
}
