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
import nl.drugmonitor.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * Cells at a plain terminal or from a pipe: read one, run it, print its value as text, until the input ends. A person
 * is greeted and prompted, and ends a cell with an empty line; from a pipe nothing but what the cells show is printed.
 */
final class TerminalConsole implements Console {
    private final Language language;
    private final BufferedReader in;
    private final PrintStream out;
    private final PrintStream err;
    private final boolean isPiped;

    TerminalConsole(User user, BufferedReader in, boolean isPiped) {
        this.language = user.language();
        this.in = in;
        this.out = user.out();
        this.err = user.err();
        this.isPiped = isPiped;
    }

    /** Runs cells until the input ends, and returns whether none of them failed. */
    boolean run(Engine engine) throws IOException {
        prompt(language.text("console.welcome", Runtime.version()) + "\n");
        boolean allDone = true;
        int number = 1;
        while (true) {
            String cell = read(engine, number);
            if (cell == null) {
                prompt("\n");
                return allDone;
            }
            if (!cell.isBlank()) {
                Outcome outcome = engine.run(cell, number, this);
                show(outcome);
                allDone &= !(outcome instanceof Failed);
                number++;
            }
        }
    }

    private void prompt(String text) {
        if (!isPiped) {
            out.print(text);
            out.flush();
        }
    }

    /** Returns the next cell, null at the end of the input. A cell that cannot end yet takes further lines. */
    private @Nullable String read(Engine engine, int number) throws IOException {
        String prompt = "In[" + number + "] ";
        StringBuilder cell = new StringBuilder();
        while (true) {
            prompt(cell.length() == 0 ? prompt : " ".repeat(prompt.length()));
            String line = in.readLine();
            if (line == null && cell.length() == 0) {
                return null;
            }
            boolean isEnd = line == null || (line.isEmpty() && !isPiped);
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
        flush();
        java.io.Console terminal = isPassword && !isPiped ? System.console() : null;
        if (terminal != null) {
            char[] typed = terminal.readPassword("%s", prompt); // which the terminal does not show
            if (typed == null) {
                throw new InputUnavailableException();
            }
            return new String(typed);
        }
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
