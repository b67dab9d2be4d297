package nl.drugmonitor.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import nl.drugmonitor.claim.Outcome;
import nl.drugmonitor.edition.Edition;
import nl.drugmonitor.edition.Reproduction;
import nl.drugmonitor.figures.Figures;
import nl.drugmonitor.report.HtmlReport;
import nl.drugmonitor.report.JsonReport;
import nl.drugmonitor.report.TextReport;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Recomputes every statement of an edition. */
final class ReproduceCommand {
    private static final List<String> FORMATS = List.of("text", "json", "html");
    private static final int DIFFERS = 3;

    private final PrintStream out;
    private final BuiltIn builtIn;

    ReproduceCommand(PrintStream out, BuiltIn builtIn) {
        this.out = out;
        this.builtIn = builtIn;
    }

    static CommandSpec spec() {
        CommandSpec spec = Main.spec("reproduce", "Recomputes every statement of a factsheet from its figures.");
        spec.addOption(Options.format(FORMATS));
        spec.addOption(OptionSpec.builder("--strict")
                .type(boolean.class)
                .description("Exits with status 3 if a statement differs from its figures.")
                .build());
        spec.addOption(OptionSpec.builder("--edition")
                .type(String.class)
                .paramLabel("ID")
                .description("Which factsheet, such as ndm-2025; default: the newest.")
                .build());
        spec.addOption(Options.data());
        return spec;
    }

    int run(ParseResult command) {
        String format = Options.format(command, FORMATS);
        Reproduction reproduction = edition(command).check();
        out.print(
                switch (format) {
                    case "json" -> JsonReport.of(reproduction);
                    case "html" -> HtmlReport.of(reproduction);
                    default -> TextReport.of(reproduction, Options.colour());
                });
        boolean differs = !reproduction.findings(Outcome.DIFFERS).isEmpty();
        return differs && command.matchedOptionValue("--strict", false) ? DIFFERS : 0;
    }

    private Edition edition(ParseResult command) {
        String id = command.matchedOptionValue("--edition", "");
        Optional<Path> folder = Options.data(command);
        if (id.isEmpty() && folder.isEmpty()) {
            return builtIn.newestEdition();
        }
        Figures figures = folder.map(Figures::load).orElseGet(builtIn::figures);
        try {
            return id.isEmpty() ? Edition.newest(figures) : Edition.load(figures, id);
        } catch (NoSuchElementException e) {
            throw new ParameterException(command.commandSpec().commandLine(), "--edition: " + e.getMessage() + ".", e);
        }
    }
}
