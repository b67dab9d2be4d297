package nl.drugmonitor.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.drugmonitor.edition.Edition;
import nl.drugmonitor.explanation.Candidate;
import nl.drugmonitor.explanation.ExplainedFinding;
import nl.drugmonitor.explanation.Ledger;
import nl.drugmonitor.input.NameAdvice;
import nl.drugmonitor.language.Note;
import nl.drugmonitor.report.LedgerDocument;
import nl.drugmonitor.report.LedgerJson;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Puts the candidate explanations of an edition's findings to the data. */
final class ExplainCommand implements Command {
    private static final List<String> FORMATS = List.of("text", "json", "html", "markdown");

    private final User user;
    private final BuiltIn builtIn;

    ExplainCommand(User user, BuiltIn builtIn) {
        this.user = user;
        this.builtIn = builtIn;
    }

    @Override
    public CommandSpec spec() {
        return Options.command(
                user,
                "explain",
                Options.parameter(user, "0", "0..1", String.class, "finding"),
                Options.format(user, FORMATS),
                Options.edition(user),
                Options.data(user),
                Options.asOf(user),
                Options.flag("--no-revisions"));
    }

    @Override
    public int run(ParseResult command) {
        String format = Options.format(user, command, FORMATS);
        Edition edition = builtIn.edition(command);
        Ledger ledger = Ledger.of(edition);
        String id = command.matchedPositionalValue(0, "");
        List<ExplainedFinding> findings = id.isEmpty() ? ledger.findings() : List.of(find(command, ledger, id));
        user.out()
                .print(
                        format.equals("json")
                                ? LedgerJson.of(edition, findings, user.language())
                                : Written.in(format, LedgerDocument.of(edition, findings, user.language())));
        ledger.throwIfFaulty();
        return 0;
    }

    /** Returns the finding of this name, or that of the candidate of this name with it alone. */
    private ExplainedFinding find(ParseResult command, Ledger ledger, String id) {
        Map<String, ExplainedFinding> named = new LinkedHashMap<>();
        ledger.findings().forEach(finding -> named.put(finding.id(), finding));
        for (ExplainedFinding finding : ledger.findings()) {
            finding.candidates().forEach(candidate -> named.putIfAbsent(candidate.id(), finding.with(candidate)));
        }
        if (!named.containsKey(id)) {
            ledger.throwIfFaulty();
        }
        if (named.isEmpty()) {
            throw user.mistake(command, "no_explanations", id);
        }
        return Optional.ofNullable(named.get(id))
                .orElseThrow(() -> user.mistake(command, "no_finding", id, advice(id, ledger)));
    }

    private static Note advice(String id, Ledger ledger) {
        Map<String, List<String>> titles =
                NameAdvice.titles(ledger.findings(), ExplainedFinding::id, ExplainedFinding::says);
        NameAdvice.titles(ledger.candidates(), Candidate::id, Candidate::says).forEach(titles::putIfAbsent);
        return NameAdvice.of(id, titles, Note.of("near_names.list_explanations"));
    }
}
