package nl.drugmonitor.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.NoSuchElementException;
import nl.drugmonitor.figures.Figures;
import nl.drugmonitor.figures.Series;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.report.SeriesDocument;
import nl.drugmonitor.report.SeriesReport;
import nl.drugmonitor.report.SeriesReport.Reader;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Lists the indicators, or prints the series of one. */
final class SeriesCommand {
    private static final List<String> FORMATS = List.of("text", "csv", "json");

    private final PrintStream out;
    private final BuiltIn builtIn;

    SeriesCommand(PrintStream out, BuiltIn builtIn) {
        this.out = out;
        this.builtIn = builtIn;
    }

    static CommandSpec spec() {
        CommandSpec spec =
                Main.spec("series", "Lists the indicators, or prints one with sources, statuses and breaks.");
        spec.addPositional(PositionalParamSpec.builder()
                .index("0")
                .arity("0..1")
                .type(String.class)
                .paramLabel("ID")
                .description("The indicator to print; without it, the list of them.")
                .build());
        spec.addOption(Options.format(FORMATS));
        spec.addOption(OptionSpec.builder("--edition")
                .type(String.class)
                .paramLabel("ID")
                .description("As this factsheet sees them: what was published by its date; default: all there is.")
                .build());
        spec.addOption(OptionSpec.builder("--spreadsheet")
                .type(boolean.class)
                .description("With csv: an apostrophe goes before each cell that a spreadsheet would take for a"
                        + " formula, and control characters become ?.")
                .build());
        spec.addOption(Options.data());
        return spec;
    }

    int run(ParseResult command) {
        String format = Options.format(command, FORMATS);
        Reader reader = command.matchedOptionValue("--spreadsheet", false) ? Reader.SPREADSHEET : Reader.PROGRAM;
        if (reader == Reader.SPREADSHEET && !format.equals("csv")) {
            throw new ParameterException(command.commandSpec().commandLine(), "--spreadsheet needs --format csv.");
        }
        Figures figures = command.hasMatchedOption("--edition")
                ? builtIn.edition(command).published()
                : Options.data(command).map(Figures::load).orElseGet(builtIn::figures);
        String id = command.matchedPositionalValue(0, "");
        out.print(id.isEmpty() ? list(figures, format, reader) : one(find(command, figures, id), format, reader));
        return 0;
    }

    private static Series find(ParseResult command, Figures figures, String id) {
        try {
            return figures.series(id);
        } catch (NoSuchElementException e) {
            throw new ParameterException(command.commandSpec().commandLine(), e.getMessage() + ".", e);
        }
    }

    private static String list(Figures figures, String format, Reader reader) {
        return switch (format) {
            case "csv" -> SeriesReport.listCsv(figures.all(), reader);
            case "json" -> SeriesReport.listJson(figures.all());
            default -> Written.in(format, SeriesDocument.list(figures.all(), Language.EN));
        };
    }

    private static String one(Series series, String format, Reader reader) {
        return switch (format) {
            case "csv" -> SeriesReport.csv(series, reader);
            case "json" -> SeriesReport.json(series);
            default -> Written.in(format, SeriesDocument.of(series, Language.EN));
        };
    }
}
