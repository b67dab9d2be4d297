package nl.drugmonitor.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.drugmonitor.document.TerminalWriter.Colour;
import nl.drugmonitor.figures.ReleaseDate;
import nl.drugmonitor.language.RefusedException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/**
 * The options and parameters of commands. Their descriptions stand in the message files: that of {@code --as-of} under
 * {@code option.as-of}, where a command has another under {@code ndm.series.option.edition}.
 */
final class Options {
    private Options() {}

    /** Returns a command with a help option. */
    static CommandSpec command(User user, String name, ArgSpec... arguments) {
        CommandSpec spec = CommandSpec.create().name(name);
        spec.usageMessage().synopsisSubcommandLabel("[" + label(user, "command") + "]");
        spec.addOption(OptionSpec.builder("-h", "--help")
                .descriptionKey("option.help")
                .usageHelp(true)
                .build());
        for (ArgSpec argument : arguments) {
            spec.add(argument);
        }
        return spec;
    }

    static OptionSpec flag(String name) {
        return OptionSpec.builder(name)
                .type(boolean.class)
                .descriptionKey(key(name))
                .build();
    }

    /**
     * Returns an option that has a value.
     *
     * @param label under which the message files have what stands for the value
     * @param names the longest last
     */
    static OptionSpec.Builder value(User user, Class<?> type, String label, String... names) {
        return OptionSpec.builder(names)
                .type(type)
                .paramLabel(label(user, label))
                .descriptionKey(key(names[names.length - 1]));
    }

    private static String key(String name) {
        return "option." + name.replaceFirst("^-+", "");
    }

    static PositionalParamSpec parameter(User user, String index, String arity, Class<?> type, String label) {
        boolean isList = index.endsWith("*");
        return PositionalParamSpec.builder()
                .index(index)
                .arity(arity)
                .required(arity.startsWith("1"))
                .type(isList ? List.class : type)
                .auxiliaryTypes(type)
                .paramLabel(label(user, label))
                .descriptionKey("parameter." + label)
                .build();
    }

    private static String label(User user, String name) {
        return user.language().words("label." + name);
    }

    static OptionSpec format(User user, List<String> formats) {
        return value(user, String.class, "format", "--format")
                .defaultValue("text")
                .completionCandidates(formats)
                .build();
    }

    /** Returns the format asked for. */
    static String format(User user, ParseResult command, List<String> formats) {
        String format = command.matchedOptionValue("--format", "text");
        if (!formats.contains(format)) {
            throw user.mistake(command, "one_of", "--format", format, formats);
        }
        return format;
    }

    static OptionSpec data(User user) {
        return value(user, Path.class, "folder", "--data").build();
    }

    /** Returns the data folder asked for, if one was. */
    static Optional<Path> data(ParseResult command) {
        return Optional.ofNullable(command.matchedOptionValue("--data", (Path) null));
    }

    static OptionSpec edition(User user) {
        return value(user, String.class, "id", "--edition").build();
    }

    static OptionSpec asOf(User user) {
        return value(user, String.class, "date", "--as-of").build();
    }

    /** Returns the day by which figures must have been published to be taken, if one is asked for. */
    static Optional<LocalDate> asOf(User user, ParseResult command) {
        if (!command.hasMatchedOption("--as-of")) {
            return Optional.empty();
        }
        String text = command.matchedOptionValue("--as-of", "");
        if (text.equals("now")) {
            return Optional.of(LocalDate.MAX);
        }
        try {
            return Optional.of(ReleaseDate.of(text).latest());
        } catch (RefusedException e) {
            throw user.mistake(command, "as_of", text);
        }
    }

    /** Colours only on a terminal, as the launcher sees it, and not where NO_COLOR asks for none. */
    static Colour colour() {
        String noColour = System.getenv("NO_COLOR");
        boolean wanted = noColour == null || noColour.isEmpty();
        return wanted && Boolean.getBoolean("ndm.terminal") ? Colour.ALWAYS : Colour.NEVER;
    }
}
