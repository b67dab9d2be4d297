package nl.drugmonitor.cli;

import java.io.PrintStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.drugmonitor.edition.Edition;
import nl.drugmonitor.edition.Reproduction;
import nl.drugmonitor.edition.Waivers;
import nl.drugmonitor.explanation.Ledger;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.report.JsonReport;
import nl.drugmonitor.report.ReproductionDocument;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
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
                .description("Exits with status 3 if a statement differs from its figures and has no waiver.")
                .build());
        spec.addOption(Options.edition());
        spec.addOption(Options.data());
        spec.addOption(Options.asOf());
        spec.addOption(Options.noRevisions());
        return spec;
    }

    int run(ParseResult command) {
        String format = Options.format(command, FORMATS);
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
        Waivers waivers = Waivers.of(reproduction, LocalDate.now(ZoneId.systemDefault()));
        out.print(
                format.equals("json")
                        ? JsonReport.of(reproduction, ledger.get(), waivers)
                        : Written.in(format, ReproductionDocument.of(reproduction, ledger, waivers, Language.EN)));
        ledger.get().throwIfFaulty();
        boolean differs = !waivers.unwaived(reproduction).isEmpty();
        return differs && command.matchedOptionValue("--strict", false) ? DIFFERS : 0;
    }
}
