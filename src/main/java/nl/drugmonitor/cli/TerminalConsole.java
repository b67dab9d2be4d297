package nl.drugmonitor.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import nl.drugmonitor.kernel.display.MimeBundle;
import nl.drugmonitor.kernel.engine.Console;
import nl.drugmonitor.kernel.engine.Engine;
import nl.drugmonitor.kernel.engine.Engine.Completeness.Status;
import nl.drugmonitor.kernel.engine.Engine.Done;
import nl.drugmonitor.kernel.engine.Engine.Failed;
import nl.drugmonitor.kernel.engine.Engine.Outcome;
import org.jspecify.annotations.Nullable;

/** Cells at a plain terminal: read one, run it, print its value as text, until the input ends. */
final class TerminalConsole implements Console {
    private static final String WELCOME =
            "Java %s. An empty line ends a cell that goes on, Ctrl-D the program; %%help lists the magics.";

    private final BufferedReader in;
    private final PrintStream out;
    private final PrintStream err;

    TerminalConsole(BufferedReader in, PrintStream out, PrintStream err) {
        this.in = in;
        this.out = out;
        this.err = err;
    }

    /** Runs cells until the input ends. */
    void run(Engine engine) throws IOException {
        out.println(WELCOME.formatted(Runtime.version()));
        int number = 1;
        while (true) {
            String cell = read(engine, number);
            if (cell == null) {
                out.println();
                return;
            }
            if (!cell.isBlank()) {
                show(engine.run(cell, number, this));
                number++;
            }
        }
    }

    /** Returns the next cell, null at the end of the input. A cell that cannot end yet takes further lines. */
    private @Nullable String read(Engine engine, int number) throws IOException {
        String prompt = "In[" + number + "] ";
        StringBuilder cell = new StringBuilder();
        while (true) {
            out.print(cell.length() == 0 ? prompt : " ".repeat(prompt.length()));
            out.flush();
            String line = in.readLine();
            if (line == null && cell.length() == 0) {
                return null;
            }
            boolean isEnd = line == null || line.isEmpty();
            cell.append(isEnd ? "" : line).append('\n');
            if (isEnd || engine.isComplete(cell.toString()).status() != Status.INCOMPLETE) {
                return cell.toString();
            }
        }
    }

    /** Prints how a cell ended. */
    void show(Outcome outcome) {
        if (outcome instanceof Failed failed) {
            failed.traceback().forEach(line -> err.println(Failed.plain(line)));
        } else if (outcome instanceof Done done) {
            done.value().ifPresent(this::display);
        }
        flush();
    }

    @Override
    public void out(String text) {
        out.print(text);
    }

    @Override
    public void err(String text) {
        err.print(text);
    }

    @Override
    public void display(MimeBundle bundle) {
        out.println(bundle.data().getOrDefault(MimeBundle.TEXT, ""));
    }

    @Override
    public void display(MimeBundle bundle, String id) {
        display(bundle);
    }

    @Override
    public void update(MimeBundle bundle, String id) {
        display(bundle);
    }

    @Override
    public void clear(boolean wait) {
        // What a terminal has shown stays.
    }

    @Override
    public void flush() {
        out.flush();
        err.flush();
    }

    @Override
    public String readLine(String prompt, boolean isPassword) {
        out.print(prompt);
        flush();
        try {
            String line = in.readLine();
            if (line == null) {
                throw new InputUnavailableException();
            }
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
