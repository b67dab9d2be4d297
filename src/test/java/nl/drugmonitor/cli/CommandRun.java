package nl.drugmonitor.cli;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What a command printed, and its exit status. */
record CommandRun(int status, String out, String err) {
    static CommandRun of(String... arguments) {
        return of(InputStream.nullInputStream(), arguments);
    }

    /** Runs a command on the edition of 2025, whatever was published since. */
    static CommandRun of2025(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--edition", "ndm-2025"));
        if (List.of("reproduce", "explain").contains(arguments[0])) {
            all.add("--no-revisions");
        }
        return of(all.toArray(String[]::new));
    }

    static CommandRun of(InputStream in, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Main.run(
                in,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                arguments);
        return new CommandRun(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
