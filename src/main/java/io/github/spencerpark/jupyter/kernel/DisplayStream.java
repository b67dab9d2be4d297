package io.github.spencerpark.jupyter.kernel;

import io.github.spencerpark.jupyter.kernel.display.DisplayData;
import java.util.Objects;
import nl.drugmonitor.kernel.engine.Console;

/** Where values are shown. */
public final class DisplayStream {
    private final Console console;

    DisplayStream(Console console) {
        this.console = console;
    }

    /** Shows data, under its id if it has one. */
    public void display(DisplayData data) {
        String id = data.getDisplayId();
        if (id == null) {
            console.display(data.bundle());
        } else {
            console.display(data.bundle(), id);
        }
    }

    /** Shows data in every place where some was shown with its id. */
    public void updateDisplay(DisplayData data) {
        updateDisplay(Objects.requireNonNull(data.getDisplayId(), "these data have no id"), data);
    }

    public void updateDisplay(String id, DisplayData data) {
        console.update(data.bundle(), id);
    }
}
