package nl.drugmonitor.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import nl.drugmonitor.edition.Edition;
import nl.drugmonitor.explanation.Candidate;
import nl.drugmonitor.explanation.ExplainedFinding;
import nl.drugmonitor.explanation.Ledger;
import nl.drugmonitor.input.NearNames;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.report.LedgerDocument;
import nl.drugmonitor.report.LedgerJson;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Puts the candidate explanations of an edition's findings to the data. */
final class ExplainCommand {
    private static final List<String> FORMATS = List.of("text", "json", "html");

    private final PrintStream out;
    private final BuiltIn builtIn;

    ExplainCommand(PrintStream out, BuiltIn builtIn) {
        this.out = out;
        this.builtIn = builtIn;
    }

    static CommandSpec spec() {
        CommandSpec spec = Main.spec("explain", "Puts the candidate explanations of a factsheet to the data.");
        spec.addPositional(PositionalParamSpec.builder()
                .index("0")
                .arity("0..1")
                .type(String.class)
                .paramLabel("FINDING")
                .description("The finding, or one candidate explanation, to print; without it, all of them.")
                .build());
        spec.addOption(Options.format(FORMATS));
        spec.addOption(Options.edition());
        spec.addOption(Options.data());
        spec.addOption(Options.asOf());
        spec.addOption(Options.noRevisions());
        return spec;
    }

    int run(ParseResult command) {
        String format = Options.format(command, FORMATS);
        Edition edition = builtIn.edition(command);
        Ledger ledger = Ledger.of(edition);
        String id = command.matchedPositionalValue(0, "");
        List<ExplainedFinding> findings = id.isEmpty() ? ledger.findings() : List.of(find(command, ledger, id));
        out.print(
                format.equals("json")
                        ? LedgerJson.of(edition, findings)
                        : Written.in(format, LedgerDocument.of(edition, findings, Language.EN)));
        ledger.throwIfFaulty();
        return 0;
    }

    /** Returns the finding of this name, or that of the candidate of this name with it alone. */
    private static ExplainedFinding find(ParseResult command, Ledger ledger, String id) {
        List<String> ids = new ArrayList<>();
        for (ExplainedFinding finding : ledger.findings()) {
            if (finding.id().equals(id)) {
                return finding;
            }
            ids.add(finding.id());
        }
        for (ExplainedFinding finding : ledger.findings()) {
            for (Candidate candidate : finding.candidates()) {
                if (candidate.id().equals(id)) {
                    return finding.with(candidate);
                }
                ids.add(candidate.id());
            }
        }
        ledger.throwIfFaulty();
        throw new ParameterException(
                command.commandSpec().commandLine(),
                "no finding or candidate \"" + id + "\". "
                        + (ids.isEmpty() ? "The edition has no file of explanations." : NearNames.advice(id, ids)));
    }
}
