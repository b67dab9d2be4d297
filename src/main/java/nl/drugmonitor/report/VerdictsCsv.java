package nl.drugmonitor.report;

import java.util.List;
import nl.drugmonitor.document.Csv;
import nl.drugmonitor.edition.Finding;
import nl.drugmonitor.edition.Reproduction;
import nl.drugmonitor.language.Language;

/** The verdict on every statement as CSV. */
public final class VerdictsCsv {
    private static final List<String> COLUMNS =
            List.of("statement", "says", "type", "printed", "computed", "verdict", "reason");

    private VerdictsCsv() {}

    /**
     * Returns one row a statement, in the order of the text, under a header: the verdict on what is printed.
     *
     * @param language of what a statement says, of the computed number and of the reason
     */
    public static String of(Reproduction reproduction, Language language, Csv.Reader reader) {
        return Csv.of(
                COLUMNS,
                reproduction.findings().stream()
                        .map(finding -> row(finding, language))
                        .toList(),
                reader);
    }

    private static List<String> row(Finding finding, Language language) {
        return List.of(
                finding.statement().id(),
                language.say(finding.statement().says()),
                finding.statement().claim().type(),
                finding.statement().claim().quoted().map(language::say).orElse(""),
                finding.verdict().result().map(language::say).orElse(""),
                finding.outcome().code(),
                language.say(finding.verdict().reason()));
    }
}
