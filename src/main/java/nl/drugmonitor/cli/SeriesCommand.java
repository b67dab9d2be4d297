package nl.drugmonitor.cli;

import java.util.List;
import nl.drugmonitor.document.Csv.Reader;
import nl.drugmonitor.figures.Figures;
import nl.drugmonitor.figures.Series;
import nl.drugmonitor.language.NotFoundException;
import nl.drugmonitor.report.SeriesDocument;
import nl.drugmonitor.report.SeriesReport;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Lists the indicators, or prints the series of one. */
final class SeriesCommand implements Command {
    private static final List<String> FORMATS = List.of("text", "csv", "json", "html", "markdown");

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
                Options.data(user));
    }

    @Override
    public int run(ParseResult command) {
        String format = Options.format(user, command, FORMATS);
        Reader reader = command.matchedOptionValue("--spreadsheet", false) ? Reader.SPREADSHEET : Reader.PROGRAM;
        if (reader == Reader.SPREADSHEET && !format.equals("csv")) {
            throw user.mistake(command, "spreadsheet");
        }
        Figures figures = command.hasMatchedOption("--edition")
                ? builtIn.edition(command).published()
                : Options.data(command).map(Figures::load).orElseGet(builtIn::figures);
        String id = command.matchedPositionalValue(0, "");
        user.out()
                .print(id.isEmpty() ? list(figures, format, reader) : one(find(command, figures, id), format, reader));
        return 0;
    }

    private Series find(ParseResult command, Figures figures, String id) {
        try {
            return figures.series(id);
        } catch (NotFoundException e) {
            throw user.mistake(command, "reason", e);
        }
    }

    private String list(Figures figures, String format, Reader reader) {
        return switch (format) {
            case "csv" -> SeriesReport.listCsv(figures.all(), reader);
            case "json" -> SeriesReport.listJson(figures.all());
            default -> Written.in(format, SeriesDocument.list(figures.all(), user.language()));
        };
    }

    private String one(Series series, String format, Reader reader) {
        return switch (format) {
            case "csv" -> SeriesReport.csv(series, reader);
            case "json" -> SeriesReport.json(series);
            default -> Written.in(format, SeriesDocument.of(series, user.language()));
        };
    }
}
