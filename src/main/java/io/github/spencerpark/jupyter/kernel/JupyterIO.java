package io.github.spencerpark.jupyter.kernel;

import java.io.InputStream;
import java.io.PrintStream;
import nl.drugmonitor.kernel.engine.Console;

/** Where a cell reads from and writes to. */
public final class JupyterIO {
    public final DisplayStream display;
    public final PrintStream out = System.out;
    public final PrintStream err = System.err;
    public final InputStream in = System.in;

    JupyterIO(Console console) {
        display = new DisplayStream(console);
    }
}
