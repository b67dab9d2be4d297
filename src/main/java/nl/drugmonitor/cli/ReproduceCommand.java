package nl.drugmonitor.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.drugmonitor.edition.Edition;
import nl.drugmonitor.edition.Reproduction;
import nl.drugmonitor.edition.Waivers;
import nl.drugmonitor.explanation.Ledger;
import nl.drugmonitor.report.JsonReport;
import nl.drugmonitor.report.ReproductionDocument;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Recomputes every statement of an edition. */
final class ReproduceCommand implements Command {
    private static final List<String> FORMATS = List.of("text", "json", "html", "markdown");
    private static final int DIFFERS = 3;

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
                Options.flag("--no-revisions"));
    }

    @Override
    public int run(ParseResult command) {
        String format = Options.format(user, command, FORMATS);
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
        user.out()
                .print(
                        format.equals("json")
                                ? JsonReport.of(reproduction, ledger.get(), waivers, user.language())
                                : Written.in(
                                        format,
                                        ReproductionDocument.of(reproduction, ledger, waivers, user.language())));
        ledger.get().throwIfFaulty();
        boolean differs = !waivers.unwaived(reproduction).isEmpty();
        return differs && command.matchedOptionValue("--strict", false) ? DIFFERS : 0;
    }
}
