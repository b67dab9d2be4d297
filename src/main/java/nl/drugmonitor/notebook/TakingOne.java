package nl.drugmonitor.notebook;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.drugmonitor.document.Block;
import nl.drugmonitor.document.Block.Paragraph;
import nl.drugmonitor.document.Block.Table;
import nl.drugmonitor.edition.Edition;
import nl.drugmonitor.edition.Reproduction;
import nl.drugmonitor.edition.Statement;
import nl.drugmonitor.explanation.ExplainedFinding;
import nl.drugmonitor.explanation.Ledger;
import nl.drugmonitor.figures.Source;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.report.LedgerDocument;
import nl.drugmonitor.report.ReproductionDocument;

/** Lists in a cell, with how one thing of them is taken by its id. */
record TakingOne(Language language) {
    /** Lists the findings, and says what their verdicts mean. */
    List<Block> check(Reproduction check) {
        List<String> ids = check.findings().stream()
                .map(finding -> finding.statement().id())
                .toList();
        return List.of(
                noted(ReproductionDocument.table(check, language), "finding", ids),
                ReproductionDocument.legend(check, language));
    }

    Block ledger(Ledger ledger) {
        List<String> ids = ledger.findings().stream().map(ExplainedFinding::id).toList();
        return noted(LedgerDocument.table(ledger, language), "finding", ids);
    }

    Block edition(Edition edition, Table statements) {
        List<String> ids = edition.statements().stream().map(Statement::id).toList();
        return noted(statements, "check().finding", ids);
    }

    /** Says whose a source is and where it stands; its id alone says nothing. */
    Block source(Source source) {
        return Paragraph.of(Stream.of(
                        source.id(),
                        source.publisher(),
                        source.title(),
                        source.released().map(language::say).orElse(""),
                        source.url())
                .filter(part -> !part.isEmpty())
                .distinct()
                .collect(Collectors.joining(", ")));
    }

    /** Puts the ids above the notes that a table has. */
    private Table noted(Table table, String method, List<String> ids) {
        if (ids.isEmpty()) {
            return table;
        }
        String note = language.text("cell.take", method + "(\"" + ids.get(0) + "\")", String.join(", ", ids));
        return table.noted(
                Stream.concat(Stream.of(note), table.notes().stream()).toList());
    }
}
