package nl.drugmonitor.kernel.completion;

import java.util.List;
import java.util.Optional;

/**
 * What a library offers inside texts: for {@code series.at("20}, the periods of that series. It makes itself known as a
 * service, in a file {@code META-INF/services/nl.drugmonitor.kernel.completion.TextLibrary}. All libraries are asked,
 * on a thread that has no cell, possibly while one runs; what they throw is ignored, and an answer that comes too late.
 */
public interface TextLibrary {
    /**
     * Returns what may stand in a text, in the order in which it is shown; nothing if the library does not know. What
     * does not fit the text that is typed is left out by the kernel.
     */
    List<Choice> choices(TextArgument argument);

    /**
     * Returns what a call in a chain is worth, so that what follows it can be completed: {@code ndm.series("x")} in
     * {@code ndm.series("x").at("}. Nobody has asked to run that call, so a library makes only calls that change
     * nothing, print nothing and are fast. It may return another value than the call would, if that has the same names:
     * for some rows of a table, the table.
     */
    default Optional<Object> value(Call call) {
        return Optional.empty();
    }

    /** Loads what the first question will need. Called at most once, when the kernel has nothing else to do. */
    default void prepare() {}

    /**
     * A text to choose.
     *
     * @param title what it stands for, on one line; empty if it speaks for itself
     */
    record Choice(String text, String title) {}
}
