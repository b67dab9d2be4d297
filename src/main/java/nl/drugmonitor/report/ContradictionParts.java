package nl.drugmonitor.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.drugmonitor.claim.PrintedFigure;
import nl.drugmonitor.consistency.Readings;
import nl.drugmonitor.document.Block;
import nl.drugmonitor.document.Block.Articles;
import nl.drugmonitor.document.Block.Either;
import nl.drugmonitor.document.Block.Folded;
import nl.drugmonitor.document.Block.Item;
import nl.drugmonitor.document.Block.Listing;
import nl.drugmonitor.document.Block.Paragraph;
import nl.drugmonitor.document.Block.Row;
import nl.drugmonitor.document.Block.Section;
import nl.drugmonitor.document.Block.Table;
import nl.drugmonitor.document.Text;
import nl.drugmonitor.edition.Contradiction;
import nl.drugmonitor.edition.Finding;
import nl.drugmonitor.figures.Source;
import nl.drugmonitor.language.Language;

/**
 * What a report or a cell shows of a contradiction.
 *
 * @param source of the edition
 */
public record ContradictionParts(Contradiction contradiction, Source source, Language language) {
    /** The level of headings in the section of a contradiction. */
    private static final int BELOW = 4;

    /** Returns the differing statements, a chart of them, the figures they share, and the readings. */
    Section section(int number, ChartParts charts) {
        List<Block> shared = shared();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Articles(
                BELOW,
                contradiction.differing().stream()
                        .map(finding -> parts(finding).item())
                        .toList()));
        blocks.add(Either.onPage(charts.of(contradiction)));
        if (!shared.isEmpty()) {
            blocks.add(new Either(shared, List.of(Folded.of(language.text("report.shared"), shared))));
        }
        blocks.addAll(readings(contradiction, BELOW, language));
        return new Section(
                3,
                Anchor.of("contradiction", Integer.toString(number)),
                Text.of(language.text("report.contradiction", number)),
                blocks);
    }

    /** Returns which figures the statements share, with each other and with more statements. */
    private List<Block> shared() {
        List<Block> blocks = new ArrayList<>();
        if (contradiction.differing().size() > 1) {
            blocks.add(Paragraph.of(
                    contradiction.inAll().isEmpty()
                            ? language.text("report.apart")
                            : Text.of(
                                    language.text("report.all_rest_on") + " ",
                                    Text.joined(
                                            ", ",
                                            contradiction.inAll().stream()
                                                    .map(figure -> parts(figure).link())
                                                    .toList()),
                                    ".")));
        }
        contradiction.inAll().stream()
                .filter(figure -> !figure.outside().isEmpty())
                .forEach(figure -> blocks.add(new Listing(List.of(elsewhere(figure)))));
        if (!contradiction.touching().isEmpty()) {
            blocks.add(Paragraph.of(
                    language.text("report.same_figures") + " ",
                    Text.joined(
                            "; ",
                            contradiction.touching().stream()
                                    .map(finding ->
                                            Text.of(parts(finding).link(), " (", Signs.marked(finding, language), ")"))
                                    .toList()),
                    "."));
        }
        return blocks;
    }

    private FindingParts parts(Finding finding) {
        return new FindingParts(finding, source, language);
    }

    private FigureParts parts(PrintedFigure figure) {
        return new FigureParts(figure, source, language);
    }

    private Item elsewhere(PrintedFigure figure) {
        FigureParts parts = parts(figure);
        return Item.of(
                "",
                Text.of(language.text("report.others_print", figure.label(), String.join(", ", parts.elsewhere()))),
                parts.notesElsewhere().stream().map(Paragraph::of).toArray(Block[]::new));
    }

    /** Returns how far the readings decide, the readings themselves, and notes on them. */
    static List<Block> readings(Contradiction contradiction, int level, Language language) {
        List<Block> blocks = new ArrayList<>(
                grade(contradiction, language).stream().map(Paragraph::of).toList());
        blocks.add(new Articles(
                level,
                ReadingView.of(contradiction).stream()
                        .map(reading -> item(reading, language))
                        .toList()));
        contradiction
                .readings()
                .rest()
                .ifPresent(rest -> blocks.add(Paragraph.of(language.text("reading.rest", rest))));
        contradiction.readings().notes().forEach(note -> blocks.add(Paragraph.of(language.say(note))));
        return blocks;
    }

    private static List<String> grade(Contradiction contradiction, Language language) {
        Readings readings = contradiction.readings();
        return Stream.concat(Stream.of(readings.grade().sentence()), readings.oneFactor().stream())
                .map(language::say)
                .toList();
    }

    private static Item item(ReadingView reading, Language language) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(language.text("report.may_come_from", reading.causes())));
        blocks.add(Paragraph.of(language.text("report.then", reading.then())));
        reading.remarks().forEach(remark -> blocks.add(Paragraph.of(language.text("report.close_to_it", remark))));
        reading.outside().ifPresent(outside -> blocks.add(Paragraph.of(language.say(outside))));
        return new Item(
                "",
                Text.of(language.text("report.reading", reading.number(), reading.share(), reading.corrections())),
                blocks);
    }

    /** Returns the readings as a table. */
    public static Table table(Contradiction contradiction, Language language) {
        List<Row> rows = new ArrayList<>();
        List<String> notes = new ArrayList<>(grade(contradiction, language));
        for (ReadingView reading : ReadingView.of(contradiction)) {
            reading.remarks()
                    .forEach(remark -> notes.add(language.text("report.close_to_reading", reading.number(), remark)));
            rows.add(Row.of(
                    reading.number(),
                    language.say(reading.share()),
                    language.say(reading.corrections()),
                    language.say(reading.causes()),
                    language.say(reading.then()),
                    language.say(reading.outside())));
        }
        contradiction.readings().rest().ifPresent(rest -> notes.add(language.text("reading.rest", rest)));
        contradiction.readings().notes().forEach(note -> notes.add(language.say(note)));
        String differing = String.join(
                "; ",
                contradiction.differing().stream()
                        .map(finding -> finding.number() + ". "
                                + language.say(finding.statement().says()))
                        .toList());
        return Table.of(
                        "readings",
                        language.text("report.cannot_all_hold", differing),
                        List.of(
                                language.text("report.column.reading"),
                                language.text("report.column.weight"),
                                language.text("report.column.read"),
                                language.text("report.column.may_come_from"),
                                language.text("report.column.then"),
                                language.text("report.column.others")),
                        rows)
                .noted(notes);
    }
}
