package nl.drugmonitor.practice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.drugmonitor.chart.Chart;
import nl.drugmonitor.document.Block;
import nl.drugmonitor.document.Block.Drawing;
import nl.drugmonitor.document.Block.Fact;
import nl.drugmonitor.document.Block.Facts;
import nl.drugmonitor.document.Block.Paragraph;
import nl.drugmonitor.document.Block.Row;
import nl.drugmonitor.document.Block.Table;
import nl.drugmonitor.document.Document;
import nl.drugmonitor.document.Span;
import nl.drugmonitor.language.Language;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.StringColumn;

/**
 * An exercise as a text to be read: an introduction, a part for each theme with its table, a chart, and how to answer.
 */
final class ExerciseText {
    static final String CHART = "chart";

    private final Exercise exercise;
    private final Material material = Material.builtIn();

    ExerciseText(Exercise exercise) {
        this.exercise = exercise;
    }

    /** Returns the whole text. */
    Document document() {
        List<Block> blocks = new ArrayList<>(introduction());
        for (int i = 0; i < exercise.sections().size(); i++) {
            blocks.add(section(i, i == 0));
        }
        blocks.add(answers());
        return document(blocks);
    }

    Document document(List<Block> blocks) {
        String themes = exercise.sections().stream()
                .map(section -> section.figures().theme().heading())
                .map(heading -> heading.substring(0, 1).toLowerCase(Locale.ROOT) + heading.substring(1))
                .collect(Collectors.joining(", "));
        return new Document(Span.dutch(material.says("title", themes)), Language.NL, blocks);
    }

    List<Block> introduction() {
        return List.of(
                Paragraph.of(material.says("invented")),
                Paragraph.of(material.says(exercise.hasErrors() ? "errors_some" : "errors_none")));
    }

    /** Returns how many themes the text has. */
    int sections() {
        return exercise.sections().size();
    }

    /** Returns a sentence around the statements; see exercise.yaml. */
    String says(String key) {
        return material.says(key);
    }

    /** Returns the part of a theme. */
    Block.Section section(int place, boolean withChart) {
        Section section = exercise.sections().get(place);
        List<Block> blocks = new ArrayList<>();
        section.paragraphs().forEach(paragraph -> blocks.add(paragraph(paragraph)));
        blocks.add(table(section.figures(), place + 1));
        if (withChart) {
            Chart chart = chart();
            blocks.add(new Drawing(CHART, chart.svgOnPage(), chart.altText(), chart.text()));
        }
        return Block.Section.of(
                section.figures().theme().id(), section.figures().theme().heading(), blocks);
    }

    private static Paragraph paragraph(List<Statement> statements) {
        return Paragraph.of(statements.stream()
                .flatMap(statement -> Stream.of(
                        statement.equals(statements.get(0)) ? "" : " ",
                        Span.small("[" + statement.number() + "]"),
                        " " + statement.text()))
                .toArray());
    }

    private Table table(ThemeFigures figures, int number) {
        Theme theme = figures.theme();
        String unit = theme.isAmount() ? ", " + material.says("unit", theme.unit()) : "";
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < theme.parts().size(); i++) {
            int part = i;
            rows.add(row(theme.parts().get(i).name(), figures, year -> figures.part(part, year)));
        }
        rows.add(row(material.says("total"), figures, figures::total));
        List<String> notes = figures.revised().stream()
                .map(cell -> material.says(
                        "revised", cell.year(), cell.like(cell.former().orElseThrow())))
                .toList();
        return Table.of(
                        "exercise",
                        material.says("table", number, theme.heading()) + unit,
                        Stream.concat(
                                        Stream.of(material.says("row")),
                                        figures.years().stream().map(year -> Integer.toString(year)))
                                .toList(),
                        rows)
                .noted(notes);
    }

    private static Row row(String name, ThemeFigures figures, IntFunction<Cell> cell) {
        return Row.of(Stream.concat(Stream.of(name), figures.years().stream().map(year -> cell.apply(year)
                        .digits()))
                .toArray());
    }

    /** Returns the chart of the totals of the first theme. */
    Chart chart() {
        ThemeFigures figures = exercise.sections().get(0).figures();
        Theme theme = figures.theme();
        tech.tablesaw.api.Table totals = tech.tablesaw.api.Table.create(
                theme.heading(),
                StringColumn.create("year", figures.years().stream().map(year -> Integer.toString(year))),
                LongColumn.create(
                        "total",
                        figures.years().stream()
                                .mapToLong(year -> figures.total(year).value())
                                .toArray()));
        return Chart.bars(totals, "year", "total")
                .title(material.says("chart", theme.heading()))
                .name("total", theme.things())
                .unit(theme.isAmount() ? theme.unit() : theme.things())
                .source(material.says("source"))
                .language(Language.NL.code())
                .chart();
    }

    /** Returns how a student answers, and the kinds of errors that there are. */
    Block.Section answers() {
        List<Fact> kinds = Arrays.stream(ErrorKind.values())
                .map(kind -> Fact.of(Language.NL.say(kind), Language.NL.text("exercise.means." + kind.dataName())))
                .toList();
        return Block.Section.of(
                "answers", material.says("answers"), List.of(Paragraph.of(material.says("how")), new Facts(kinds)));
    }
}
