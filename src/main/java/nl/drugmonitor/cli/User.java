package nl.drugmonitor.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.regex.Pattern;
import nl.drugmonitor.document.TerminalWriter;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.Note;
import nl.drugmonitor.language.Sayable;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Who runs a command: the language to speak, where input comes from, and where output goes. */
record User(Language language, InputStream in, PrintStream out, PrintStream err) {
    /** The full stop behind a reason that has one, or is a question. */
    private static final Pattern SECOND_END = Pattern.compile("(?<=[^.][.?])\\.$");

    /** Prints a line with words of the message files. */
    void tell(String key, Object... parts) {
        out.println(TerminalWriter.clean(language.text(key, parts)));
    }

    /** Prints a line on what went wrong. */
    void warn(Sayable message) {
        err.println(TerminalWriter.clean(message.in(language)));
    }

    /** Returns what is wrong with a command line, ready to be thrown, with words of the message files. */
    ParameterException mistake(ParseResult command, String key, Object... parts) {
        return mistake(command, Note.of("mistake." + key, parts));
    }

    ParameterException mistake(ParseResult command, Sayable message) {
        String said = message.in(language);
        return new ParameterException(
                command.commandSpec().commandLine(), SECOND_END.matcher(said).replaceFirst(""));
    }
}
