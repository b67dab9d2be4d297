package nl.drugmonitor.kernel.engine;

import nl.drugmonitor.kernel.display.MimeBundle;
import nl.drugmonitor.kernel.magic.Session;

/** What a running cell has: what magics may do with the notebook, and the console. */
public interface CellSession extends Session {
    Console console();

    @Override
    default void out(String text) {
        console().out(text);
    }

    @Override
    default void display(MimeBundle bundle) {
        console().display(bundle);
    }
}
