package nl.drugmonitor.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import nl.drugmonitor.document.Csv.Reader;
import nl.drugmonitor.edition.Edition;
import nl.drugmonitor.edition.Reproduction;
import nl.drugmonitor.edition.Waivers;
import nl.drugmonitor.explanation.Ledger;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.report.JsonReport;
import nl.drugmonitor.report.ReproductionDocument;
import nl.drugmonitor.report.VerdictsCsv;
import nl.drugmonitor.table.EditionSheets;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Recomputes every statement of an edition. */
final class ReproduceCommand implements Command {
    private static final List<String> FORMATS = List.of("text", "csv", "json", "html", "markdown", Output.XLSX);

    private final User user;
    private final BuiltIn builtIn;

    ReproduceCommand(User user, BuiltIn builtIn) {
        this.user = user;
        this.builtIn = builtIn;
    }

    @Override
    public CommandSpec spec() {
        return Options.command(
                user,
                "reproduce",
                Options.format(user, FORMATS),
                Options.flag("--strict"),
                Options.edition(user),
                Options.data(user),
                Options.asOf(user),
                Options.flag("--no-revisions"),
                Options.flag("--spreadsheet"),
                Output.option(user));
    }

    @Override
    public int run(ParseResult command) {
        Output output = Output.of(user, command, FORMATS);
        String format = output.format();
        Reader reader = command.matchedOptionValue("--spreadsheet", false) ? Reader.SPREADSHEET : Reader.PROGRAM;
        if (reader == Reader.SPREADSHEET && !format.equals("csv")) {
            throw user.mistake(command, "spreadsheet");
        }
        Edition edition = builtIn.edition(command);
        Background<Reproduction> check = new Background<>() {
            @Override
            public Reproduction call() {
                return edition.check();
            }
        };
        Background<Ledger> ledger = new Background<>() {
            @Override
            public Ledger call() {
                return Ledger.of(edition, check);
            }
        };
        ledger.start();
        Reproduction reproduction = check.get();
        Waivers waivers = Waivers.of(reproduction, () -> LocalDate.now(ZoneId.systemDefault()));
        write(output, format, reader, reproduction, ledger, waivers);
        ledger.get().throwIfFaulty();
        boolean differs = !waivers.unwaived(reproduction).isEmpty();
        return differs && command.matchedOptionValue("--strict", false) ? DIFFERS : 0;
    }

    private void write(
            Output output,
            String format,
            Reader reader,
            Reproduction reproduction,
            Supplier<Ledger> ledger,
            Waivers waivers) {
        Language language = user.language();
        switch (format) {
            case Output.XLSX ->
                output.tables(new EditionSheets(language)
                        .of(reproduction.edition().published().all(), reproduction, ledger.get()));
            case "csv" -> output.text(VerdictsCsv.of(reproduction, language, reader));
            case "json" -> output.text(JsonReport.of(reproduction, ledger.get(), waivers, language));
            case "html" -> output.document(ReproductionDocument.of(reproduction, ledger, waivers, language));
            default -> output.document(ReproductionDocument.withoutCharts(reproduction, ledger, waivers, language));
        }
    }
}
