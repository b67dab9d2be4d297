package nl.drugmonitor.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.drugmonitor.edition.Finding;
import nl.drugmonitor.edition.Reproduction;
import nl.drugmonitor.exact.HedgeWord;
import nl.drugmonitor.exact.Rounding;
import nl.drugmonitor.explanation.Candidate;
import nl.drugmonitor.explanation.ExplainedFinding;
import nl.drugmonitor.explanation.Ledger;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.figures.Series;
import nl.drugmonitor.figures.Source;
import nl.drugmonitor.language.Language;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/** All of an edition as the sheets of a workbook, with names, headings and words in one language. */
public final class EditionSheets {
    private static final int DECIMALS = 10;

    private final Language language;

    public EditionSheets(Language language) {
        this.language = language;
    }

    /**
     * Returns four tables: every observation of the series, the statements with their verdicts, the candidate
     * explanations with their standings, and the sources.
     */
    public List<Table> of(Collection<Series> series, Reproduction reproduction, Ledger ledger) {
        return List.of(observations(series), statements(reproduction), explanations(ledger), sources(series));
    }

    /** Returns two tables: the observations of a series, and their sources. */
    public List<Table> of(Series series) {
        return List.of(observations(List.of(series)), sources(List.of(series)));
    }

    private String text(String key) {
        return language.text("sheet." + key);
    }

    /** Adds columns of texts, in the order of their keys. */
    private List<StringColumn> texts(List<Column<?>> columns, String... keys) {
        List<StringColumn> texts = new ArrayList<>();
        for (String key : keys) {
            texts.add(StringColumn.create(text(key)));
        }
        columns.addAll(texts);
        return texts;
    }

    private void append(List<StringColumn> columns, Object... values) {
        for (int i = 0; i < values.length; i++) {
            columns.get(i).append(language.say(values[i]));
        }
    }

    private Table table(String name, List<Column<?>> columns) {
        return Table.create(text(name), columns);
    }

    private Table observations(Collection<Series> series) {
        List<Column<?>> columns = new ArrayList<>();
        List<StringColumn> before = texts(columns, "indicator", "name", "period");
        DateColumn start = DateColumn.create(text("start"));
        DoubleColumn value = DoubleColumn.create(text("value"));
        columns.addAll(List.of(start, value));
        List<StringColumn> behind =
                texts(columns, "unit", "printed", "hedge", "status", "source", "vintage", "note", "scope");
        for (Series each : series) {
            for (Observation row : each.observations()) {
                append(
                        before,
                        each.indicator().id(),
                        each.indicator(),
                        row.period().code());
                start.append(row.period().firstDay());
                if (row.isSuppressed()) {
                    value.appendMissing();
                } else {
                    value.append(Rounding.rounded(row.value(), DECIMALS).doubleValue());
                }
                append(
                        behind,
                        row.indicator().unit(),
                        row.printed().text(),
                        row.hedge().map(HedgeWord::word),
                        row.statusCodes(),
                        row.source().id(),
                        row.vintage(),
                        row.note(),
                        each.indicator().scope());
            }
        }
        return table("series", columns);
    }

    private Table statements(Reproduction reproduction) {
        List<Column<?>> columns = new ArrayList<>();
        IntColumn number = IntColumn.create(text("number"));
        columns.add(number);
        List<StringColumn> texts = texts(
                columns, "id", "place", "statement", "type", "printed", "computed", "verdict", "by_readings", "reason");
        for (Finding finding : reproduction.findings()) {
            number.append(finding.number());
            append(
                    texts,
                    finding.statement().id(),
                    finding.statement().place(),
                    finding.statement().says(),
                    finding.statement().claim().type(),
                    finding.statement().claim().quoted(),
                    finding.verdict().result(),
                    finding.outcome(),
                    finding.outcomesInWords(),
                    finding.verdict().reason());
        }
        return table("statements", columns);
    }

    private Table explanations(Ledger ledger) {
        List<Column<?>> columns = new ArrayList<>();
        List<StringColumn> texts = texts(
                columns, "finding", "id", "explanation", "proposed_by", "offered_as", "standing", "rests_on", "settle");
        for (ExplainedFinding finding : ledger.findings()) {
            for (Candidate candidate : finding.candidates()) {
                append(
                        texts,
                        finding.says(),
                        candidate.id(),
                        candidate.says(),
                        candidate.origin().proposedBy(),
                        candidate.role(),
                        candidate.standing(),
                        candidate.why(),
                        candidate.settle());
            }
        }
        return table("explanations", columns);
    }

    private Table sources(Collection<Series> series) {
        Set<Source> sources = new LinkedHashSet<>();
        series.forEach(each -> each.observations().forEach(row -> sources.add(row.source())));
        List<Column<?>> columns = new ArrayList<>();
        List<StringColumn> texts =
                texts(columns, "id", "title", "publisher", "published", "read_on", "address", "licence");
        for (Source source : sources) {
            append(
                    texts,
                    source.id(),
                    source.title(),
                    source.publisher(),
                    source.published(),
                    source.readOn(),
                    source.url(),
                    source.licence());
        }
        return table("sources", columns);
    }
}
