package org.dflib.jjava.jupyter.kernel;

import nl.drugmonitor.kernel.engine.RunningCell;
import org.dflib.jjava.jupyter.kernel.display.DisplayData;
import org.dflib.jjava.jupyter.kernel.display.Renderer;
import org.dflib.jjava.jupyter.kernel.magic.MagicsRegistry;
import org.jspecify.annotations.Nullable;

/**
 * The running kernel, as far as extensions use it. It is one of IJava too, for libraries that were written for that.
 */
public abstract class BaseKernel extends io.github.spencerpark.ijava.JavaKernel {
    @Override
    public Renderer getRenderer() {
        return new Renderer(RunningCell.here().renderers());
    }

    public MagicsRegistry getMagicsRegistry() {
        return new MagicsRegistry(this);
    }

    /** Shows data, under its id if it has one. */
    public void display(DisplayData data) {
        super.display(data);
    }

    @Override
    public @Nullable DisplayData eval(String code) {
        Object value = evalRaw(code);
        return value == null ? null : getRenderer().render(value);
    }

    /**
     * Runs code as if it stood in a cell, and returns its value. What it throws is thrown, though JJava declares none.
     */
    @Override
    public @Nullable Object evalRaw(String code) {
        try {
            return super.evalRaw(code);
        } catch (Exception e) {
            BaseKernel.<RuntimeException>throwUndeclared(e);
            return null;
        }
    }

    @SuppressWarnings("unchecked") // a type that nothing looks at when the program runs
    private static <E extends Exception> void throwUndeclared(Exception thrown) throws E {
        throw (E) thrown;
    }
}
