package nl.drugmonitor.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import nl.drugmonitor.comparison.Comparison;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.report.ComparisonDocument;
import nl.drugmonitor.report.ComparisonJson;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Sets two editions beside each other. */
final class DiffCommand {
    private static final List<String> FORMATS = List.of("text", "json", "html");

    private final PrintStream out;
    private final BuiltIn builtIn;

    DiffCommand(PrintStream out, BuiltIn builtIn) {
        this.out = out;
        this.builtIn = builtIn;
    }

    static CommandSpec spec() {
        CommandSpec spec = Main.spec("diff", "Tells what changed from one factsheet to a later one.");
        spec.addPositional(edition("0", "EARLIER", "The edition to start from, such as ndm-2025."));
        spec.addPositional(edition("1", "LATER", "The edition that was published later."));
        spec.addOption(Options.format(FORMATS));
        spec.addOption(Options.data());
        return spec;
    }

    private static PositionalParamSpec edition(String index, String label, String description) {
        return PositionalParamSpec.builder()
                .index(index)
                .arity("1")
                .required(true)
                .type(String.class)
                .paramLabel(label)
                .description(description)
                .build();
    }

    int run(ParseResult command) {
        String format = Options.format(command, FORMATS);
        Comparison comparison = compare(command);
        out.print(
                format.equals("json")
                        ? ComparisonJson.of(comparison)
                        : Written.in(format, ComparisonDocument.of(comparison, Language.EN)));
        return 0;
    }

    private Comparison compare(ParseResult command) {
        try {
            return Comparison.of(
                    builtIn.edition(command, "EARLIER", Optional.of(command.matchedPositionalValue(0, ""))),
                    builtIn.edition(command, "LATER", Optional.of(command.matchedPositionalValue(1, ""))));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandSpec().commandLine(), e.getMessage() + ".", e);
        }
    }
}
