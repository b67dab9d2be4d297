package nl.drugmonitor.kernel.engine;

import nl.drugmonitor.kernel.display.MimeBundle;
import nl.drugmonitor.kernel.magic.Session;

/** The session of a running cell, with its console. */
public interface CellSession extends Session {
    Console console();

    @Override
    default void out(String text) {
        console().out(text);
    }

    @Override
    default void err(String text) {
        console().err(text);
    }

    @Override
    default void display(MimeBundle bundle) {
        console().display(bundle);
    }
}
