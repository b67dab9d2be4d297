package nl.drugmonitor.notebook;

import java.util.ArrayList;
import java.util.List;
import nl.drugmonitor.chart.Charts;
import nl.drugmonitor.document.Block;
import nl.drugmonitor.document.Block.Row;
import nl.drugmonitor.document.Block.Table;
import nl.drugmonitor.edition.Edition;
import nl.drugmonitor.figures.Figures;
import nl.drugmonitor.language.Language;

/** What can be asked of a {@link Monitor}: what to write behind its name, and what that shows. */
record MonitorGuide(Language language) {
    Block of(Monitor monitor) {
        Edition edition = monitor.edition();
        Figures figures = monitor.figures();
        List<Row> rows = new ArrayList<>();
        rows.add(row(".figures()", "figures", figures.all().size()));
        figures.all().stream()
                .limit(1)
                .forEach(
                        series -> rows.add(row(".series(\"" + series.indicator().id() + "\")", "series")));
        rows.add(row(".table(ID, ID, ...)", "table"));
        rows.add(row(".edition()", "edition", edition.statements().size()));
        rows.add(row(".check()", "check"));
        edition.statements().stream()
                .limit(1)
                .forEach(statement -> rows.add(row(".check().finding(\"" + statement.id() + "\")", "finding")));
        rows.add(row(".ledger()", "ledger"));
        rows.add(row(".explain(ID)", "explain"));
        List<String> charts = Charts.idsOf(edition);
        if (!charts.isEmpty()) {
            rows.add(row(".charts()", "charts", charts.size()));
            rows.add(row(".chart(\"" + charts.get(0) + "\")", "chart"));
        }
        return Table.of(
                        "cell",
                        edition.title() + " (" + edition.id() + ")",
                        List.of(language.text("cell.guide.write"), language.text("cell.guide.shows")),
                        rows)
                .noted(List.of(language.text("cell.guide.keys")));
    }

    private Row row(String code, String what, Object... parts) {
        return Row.of(code, language.text("cell.guide." + what, parts));
    }
}
