package nl.drugmonitor.kernel.magic;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The magic that runs a cell in a shell. */
final class BashMagic {
    private static final String SHELL = "bash";

    /** How long a program may take to end when it is told to, and what it has written may take to arrive. */
    private static final int PATIENCE_MILLIS = 1_000;

    private BashMagic() {}

    static List<Magic> all() {
        return List.of(Magic.of(
                        "%%bash",
                        "Runs the lines below it by bash -c, in the folder of the notebook and with nothing to read,"
                                + " and shows what they print. It fails with the exit status if that is not 0."
                                + " \\{name} is the value of a variable as it stands, of which the shell reads signs such as"
                                + " $ and ; as it reads others: quote it, or keep to values that you know.",
                        BashMagic::run)
                .also("sh"));
    }

    private static @Nullable Object run(List<String> arguments, String body, Session session) throws Exception {
        if (!arguments.isEmpty()) {
            throw new MagicException("%%bash takes no arguments, not \"" + String.join(" ", arguments)
                    + "\": the lines below it are run");
        }
        if (body.isBlank()) {
            throw new MagicException("which commands? They stand in the lines below %%bash");
        }
        Process process = start(Placeholders.filled(body, session), session);
        Thread out = passing(process.getInputStream(), session::out);
        Thread err = passing(process.getErrorStream(), session::err);
        try {
            process.getOutputStream().close();
            int status = process.waitFor();
            out.join(PATIENCE_MILLIS); // a program in the background may go on, and keep them open
            err.join(PATIENCE_MILLIS);
            if (status != 0) {
                throw new MagicException(SHELL + " ended with exit status " + status);
            }
            return null;
        } finally {
            end(process);
        }
    }

    private static Process start(String script, Session session) {
        try {
            return new ProcessBuilder(SHELL, "-c", script)
                    .directory(session.folder().toFile())
                    .start();
        } catch (IOException e) {
            throw new MagicException("nothing was run, for " + SHELL + " does not start here: " + e.getMessage()
                    + ". On Windows, Git for Windows or WSL bring a bash, which must be on the PATH;"
                    + " new ProcessBuilder(\"program\", \"argument\") runs a program without it");
        }
    }

    /** Passes on what a program writes, as it comes. */
    private static Thread passing(InputStream written, Consumer<String> show) {
        Thread thread = new Thread(
                () -> {
                    char[] some = new char[8192];
                    try (Reader text = new InputStreamReader(written, UTF_8)) {
                        for (int read = text.read(some); read >= 0; read = text.read(some)) {
                            show.accept(new String(some, 0, read));
                        }
                    } catch (IOException e) {
                        // the program has been ended
                    }
                },
                "bash-output");
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    /** Ends a program that still runs because the cell was interrupted, and the programs that it has started. */
    private static void end(Process process) {
        if (process.isAlive()) {
            List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                    .toList();
            all.forEach(ProcessHandle::destroy);
            process.onExit()
                    .completeOnTimeout(process, PATIENCE_MILLIS, TimeUnit.MILLISECONDS)
                    .join();
            all.forEach(ProcessHandle::destroyForcibly);
        }
    }
}
