package nl.drugmonitor.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.drugmonitor.document.Csv.Reader;
import nl.drugmonitor.edition.Edition;
import nl.drugmonitor.edition.Reproduction;
import nl.drugmonitor.explanation.Ledger;
import nl.drugmonitor.figures.Figures;
import nl.drugmonitor.figures.Series;
import nl.drugmonitor.language.NotFoundException;
import nl.drugmonitor.report.SeriesDocument;
import nl.drugmonitor.report.SeriesReport;
import nl.drugmonitor.table.EditionSheets;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Lists the indicators, or prints the series of one. */
final class SeriesCommand implements Command {
    private static final List<String> FORMATS = List.of("text", "csv", "json", "html", "markdown", Output.XLSX);

    private final User user;
    private final BuiltIn builtIn;

    SeriesCommand(User user, BuiltIn builtIn) {
        this.user = user;
        this.builtIn = builtIn;
    }

    @Override
    public CommandSpec spec() {
        return Options.command(
                user,
                "series",
                Options.parameter(user, "0", "0..1", String.class, "id"),
                Options.format(user, FORMATS),
                Options.edition(user),
                Options.flag("--spreadsheet"),
                Output.option(user),
                Options.data(user));
    }

    @Override
    public int run(ParseResult command) {
        Output output = Output.of(user, command, FORMATS);
        String format = output.format();
        Reader reader = command.matchedOptionValue("--spreadsheet", false) ? Reader.SPREADSHEET : Reader.PROGRAM;
        if (reader == Reader.SPREADSHEET && !format.equals("csv")) {
            throw user.mistake(command, "spreadsheet");
        }
        Optional<Edition> edition =
                command.hasMatchedOption("--edition") ? Optional.of(builtIn.edition(command)) : Optional.empty();
        Figures figures = edition.map(Edition::published)
                .or(() -> Options.data(command).map(Figures::load))
                .orElseGet(builtIn::figures);
        String id = command.matchedPositionalValue(0, "");
        if (id.isEmpty()) {
            list(figures, output, format, reader, () -> edition.orElseGet(() -> builtIn.edition(command)));
        } else {
            one(find(command, figures, id), output, format, reader);
        }
        return 0;
    }

    private Series find(ParseResult command, Figures figures, String id) {
        try {
            return figures.series(id);
        } catch (NotFoundException e) {
            throw user.mistake(command, "reason", e);
        }
    }

    /** A workbook has all that the edition says beside the series. */
    private void list(Figures figures, Output output, String format, Reader reader, Supplier<Edition> edition) {
        switch (format) {
            case Output.XLSX -> {
                Reproduction reproduction = edition.get().check();
                output.tables(
                        new EditionSheets(user.language()).of(figures.all(), reproduction, Ledger.of(reproduction)));
            }
            case "csv" -> output.text(SeriesReport.listCsv(figures.all(), reader));
            case "json" -> output.text(SeriesReport.listJson(figures.all()));
            default -> output.document(SeriesDocument.list(figures.all(), user.language()));
        }
    }

    private void one(Series series, Output output, String format, Reader reader) {
        switch (format) {
            case Output.XLSX -> output.tables(new EditionSheets(user.language()).of(series));
            case "csv" -> output.text(SeriesReport.csv(series, reader));
            case "json" -> output.text(SeriesReport.json(series));
            default -> output.document(SeriesDocument.of(series, user.language()));
        }
    }
}
