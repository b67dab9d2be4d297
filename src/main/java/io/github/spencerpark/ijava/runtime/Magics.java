package io.github.spencerpark.ijava.runtime;

import java.util.List;
import nl.drugmonitor.kernel.notebook.Notebook;
import org.jspecify.annotations.Nullable;

/** Runs magics. */
public final class Magics {
    private Magics() {}

    /**
     * Runs a line magic, and returns its value.
     *
     * @param <T> what the caller takes the value for
     */
    @SuppressWarnings("TypeParameterUnusedInFormals")
    public static <T> @Nullable T lineMagic(String name, List<String> args) throws Exception {
        return Notebook.lineMagic(name, args);
    }

    /**
     * Runs a cell magic, and returns its value.
     *
     * @param <T> what the caller takes the value for
     */
    @SuppressWarnings("TypeParameterUnusedInFormals")
    public static <T> @Nullable T cellMagic(String name, List<String> args, String body) throws Exception {
        return Notebook.cellMagic(name, args, body);
    }
}
