package nl.drugmonitor.cli;

import java.util.List;
import java.util.stream.Stream;
import nl.drugmonitor.language.Note;
import nl.drugmonitor.language.Sayable;
import nl.drugmonitor.spelling.NearNames;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a command line; what picocli finds it says in English only. */
final class Mistakes {
    private Mistakes() {}

    /** Returns what is wrong. */
    static Sayable of(ParameterException e, List<String> arguments) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            List<String> names = unmatched.getUnmatched();
            return unmatched.isUnknownOption()
                    ? Note.of("mistake.unknown_option", names.size(), quoted(names))
                    : Note.of("mistake.unmatched", names.size(), arguments.lastIndexOf(names.get(0)), quoted(names));
        }
        if (e instanceof MissingParameterException missing) {
            return missing(missing.getMissing().get(0), arguments);
        }
        if (e instanceof OverwrittenOptionException twice && twice.getOverwritten() instanceof OptionSpec option) {
            return Note.of("mistake.option_twice", option.longestName(), label(option));
        }
        if (e.getArgSpec() instanceof OptionSpec option && e.getValue() != null) {
            boolean isNumber = option.type() == int.class || option.type() == long.class;
            return Note.of(
                    isNumber ? "mistake.no_whole_number" : "mistake.no_truth", option.longestName(), e.getValue());
        }
        return language -> String.valueOf(e.getMessage());
    }

    private static Note missing(ArgSpec missing, List<String> arguments) {
        if (missing instanceof OptionSpec option) {
            boolean isThere = Stream.of(option.names()).anyMatch(arguments::contains);
            return isThere
                    ? Note.of("mistake.missing_value", option.longestName(), label(option))
                    : Note.of("mistake.missing_option", option.longestName() + "=" + label(option));
        }
        List<String> labels = missing.command().positionalParameters().stream()
                .dropWhile(parameter -> parameter != missing)
                .map(ArgSpec::paramLabel)
                .toList();
        return Note.of("mistake.missing_parameter", labels.size(), quoted(labels));
    }

    /** Returns what stands for the value of an option, empty if it has none. */
    private static String label(OptionSpec option) {
        return option.arity().max() == 0 ? "" : option.paramLabel();
    }

    private static List<String> quoted(List<String> names) {
        return names.stream().map(name -> "'" + name + "'").toList();
    }

    /** Returns what to do: another name, or where help is. */
    static Sayable remedy(ParameterException e) {
        CommandSpec command = e.getCommandLine().getCommandSpec();
        List<String> near = e instanceof UnmatchedArgumentException unmatched ? near(unmatched, command) : List.of();
        return near.isEmpty()
                ? Note.of("mistake.help", command.qualifiedName())
                : Note.of("mistake.near_names", Note.of("near_names", near));
    }

    /** Returns the options or commands that are near what was written, by their spelling or a part of it. */
    private static List<String> near(UnmatchedArgumentException unmatched, CommandSpec command) {
        String written = unmatched.getUnmatched().get(0);
        return unmatched.isUnknownOption()
                ? NearNames.to(
                        written.replaceFirst("=.*", ""), command.optionsMap().keySet())
                : NearNames.to(written, command.subcommands().keySet()).stream()
                        .map(name -> command.qualifiedName() + " " + name)
                        .toList();
    }
}
