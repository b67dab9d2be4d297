package nl.drugmonitor.cli;

import java.util.List;
import java.util.Optional;
import nl.drugmonitor.comparison.Comparison;
import nl.drugmonitor.edition.Edition;
import nl.drugmonitor.language.RefusedException;
import nl.drugmonitor.report.ComparisonDocument;
import nl.drugmonitor.report.ComparisonJson;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Sets two editions beside each other. */
final class DiffCommand implements Command {
    private static final List<String> FORMATS = List.of("text", "json", "html", "markdown");

    private final User user;
    private final BuiltIn builtIn;

    DiffCommand(User user, BuiltIn builtIn) {
        this.user = user;
        this.builtIn = builtIn;
    }

    @Override
    public CommandSpec spec() {
        return Options.command(
                user,
                "diff",
                Options.parameter(user, "0", "1", String.class, "earlier"),
                Options.parameter(user, "1", "1", String.class, "later"),
                Options.format(user, FORMATS),
                Options.data(user));
    }

    @Override
    public int run(ParseResult command) {
        String format = Options.format(user, command, FORMATS);
        Comparison comparison = compare(command);
        user.out()
                .print(
                        format.equals("json")
                                ? ComparisonJson.of(comparison, user.language())
                                : Written.in(format, ComparisonDocument.of(comparison, user.language())));
        return 0;
    }

    private Comparison compare(ParseResult command) {
        try {
            return Comparison.of(edition(command, 0), edition(command, 1));
        } catch (RefusedException e) {
            throw user.mistake(command, "reason", e);
        }
    }

    private Edition edition(ParseResult command, int index) {
        PositionalParamSpec parameter =
                command.commandSpec().positionalParameters().get(index);
        return builtIn.edition(command, parameter.paramLabel(), Optional.of(command.matchedPositionalValue(index, "")));
    }
}
