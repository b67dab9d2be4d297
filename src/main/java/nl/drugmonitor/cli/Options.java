package nl.drugmonitor.cli;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.drugmonitor.document.TerminalWriter.Colour;
import nl.drugmonitor.figures.ReleaseDate;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Options that several commands have. */
final class Options {
    private Options() {}

    static OptionSpec format(List<String> formats) {
        return OptionSpec.builder("--format")
                .type(String.class)
                .paramLabel("FORMAT")
                .defaultValue("text")
                .completionCandidates(formats)
                .description(String.join(", ", formats) + "; default: text.")
                .build();
    }

    /** Returns the format asked for. */
    static String format(ParseResult command, List<String> formats) {
        String format = command.matchedOptionValue("--format", "text");
        if (!formats.contains(format)) {
            throw new ParameterException(
                    command.commandSpec().commandLine(),
                    "--format must be one of " + String.join(", ", formats) + ", not \"" + format + "\".");
        }
        return format;
    }

    static OptionSpec data() {
        return OptionSpec.builder("--data")
                .type(Path.class)
                .paramLabel("DIR")
                .description("A data folder of your own, laid out like data/, instead of the built-in one.")
                .build();
    }

    /** Returns the data folder asked for, if one was. */
    static Optional<Path> data(ParseResult command) {
        return Optional.ofNullable(command.matchedOptionValue("--data", (Path) null));
    }

    static OptionSpec edition() {
        return OptionSpec.builder("--edition")
                .type(String.class)
                .paramLabel("ID")
                .description("Which factsheet, such as ndm-2025; default: the newest.")
                .build();
    }

    static OptionSpec noRevisions() {
        return OptionSpec.builder("--no-revisions")
                .type(boolean.class)
                .description("Leaves out what was published since the factsheet.")
                .build();
    }

    static OptionSpec asOf() {
        return OptionSpec.builder("--as-of")
                .type(String.class)
                .paramLabel("DATE")
                .description("Judges by the figures published up to a day, such as 2027-01-31 or 2027-01, or now: by"
                        + " all there are; default: those that the factsheet could know.")
                .build();
    }

    /** Returns the day by which figures must have been published to be taken, if one is asked for. */
    static Optional<LocalDate> asOf(ParseResult command) {
        if (!command.hasMatchedOption("--as-of")) {
            return Optional.empty();
        }
        String text = command.matchedOptionValue("--as-of", "");
        if (text.equals("now")) {
            return Optional.of(LocalDate.MAX);
        }
        try {
            return Optional.of(ReleaseDate.of(text).latest());
        } catch (DateTimeException e) {
            throw new ParameterException(
                    command.commandSpec().commandLine(),
                    "--as-of must be a day, a month or a year, such as 2027-01-31, or now, not \"" + text + "\".",
                    e);
        }
    }

    /** Colours only on a terminal, as the launcher sees it, and not where NO_COLOR asks for none. */
    static Colour colour() {
        String noColour = System.getenv("NO_COLOR");
        boolean wanted = noColour == null || noColour.isEmpty();
        return wanted && Boolean.getBoolean("ndm.terminal") ? Colour.ALWAYS : Colour.NEVER;
    }
}
