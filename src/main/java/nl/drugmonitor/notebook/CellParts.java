package nl.drugmonitor.notebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.drugmonitor.chart.Charts;
import nl.drugmonitor.computation.Change;
import nl.drugmonitor.computation.Contribution;
import nl.drugmonitor.consistency.Readings;
import nl.drugmonitor.document.Block;
import nl.drugmonitor.document.Block.Either;
import nl.drugmonitor.document.Block.Fact;
import nl.drugmonitor.document.Block.Facts;
import nl.drugmonitor.document.Block.Paragraph;
import nl.drugmonitor.document.Block.Row;
import nl.drugmonitor.document.Block.Table;
import nl.drugmonitor.document.Span;
import nl.drugmonitor.document.Text;
import nl.drugmonitor.edition.Edition;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.exact.Rounding;
import nl.drugmonitor.explanation.Guard;
import nl.drugmonitor.figures.Figures;
import nl.drugmonitor.figures.Indicator;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.figures.Published;
import nl.drugmonitor.figures.Series;
import nl.drugmonitor.figures.Status;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.report.SeriesDocument;
import nl.drugmonitor.report.SourceParts;
import nl.drugmonitor.statistics.Decimals;
import nl.drugmonitor.statistics.Decomposition;

/** What a cell shows of values that no report shows by themselves. */
record CellParts(Language language) {
    private static final int DECIMALS = 2;
    private static final String NONE = "-";

    private String text(String key, Object... parts) {
        return language.text(key, parts);
    }

    private Table table(String caption, List<String> columns, List<Row> rows, List<String> notes) {
        return Table.of("cell", caption, columns.stream().map(this::text).toList(), rows)
                .noted(notes);
    }

    private Fact fact(String key, Object value) {
        return Fact.of(text(key), language.say(value));
    }

    private List<Fact> facts(String key, List<?> values) {
        return values.stream().map(value -> fact(key, value)).toList();
    }

    Block figures(Figures figures) {
        return SeriesDocument.table(text("cell.figures", figures.all().size()), figures.all(), language);
    }

    Block series(Series series) {
        if (series.observations().isEmpty()) {
            return nothingFound(name(series.indicator()));
        }
        List<String> notes = new ArrayList<>();
        series.periods().stream()
                .filter(Published::isConflicting)
                .forEach(period -> notes.add(text("cell.in_conflict", period.period(), period)));
        series.indicator().breaks().forEach(seriesBreak -> notes.add(text("cell.break", seriesBreak)));
        return observations(
                name(series.indicator()),
                series.periods().stream()
                        .flatMap(period -> period.cells().stream())
                        .toList(),
                notes);
    }

    Block published(Published published) {
        return published.cells().stream()
                .findFirst()
                .map(value -> observations(
                        name(value.indicator()),
                        published.cells(),
                        published.isConflicting() ? List.of(text("cell.conflict")) : List.of()))
                .orElseGet(() -> nothingFound(published.period()));
    }

    private Block nothingFound(Object what) {
        return Paragraph.of(text("cell.nothing_found", what));
    }

    Block observation(Observation observation) {
        return observations(name(observation.indicator()), List.of(observation), List.of());
    }

    private String name(Indicator indicator) {
        return text(
                "cell.indicator",
                Language.NL.say(indicator),
                Language.EN.say(indicator),
                indicator.unit().symbol().isEmpty()
                        ? indicator.unit()
                        : indicator.unit().symbol(),
                indicator.scope());
    }

    private Block observations(String caption, List<Observation> values, List<String> notes) {
        return table(
                caption,
                List.of(
                        "report.period",
                        "cell.value",
                        "report.status",
                        "cell.hedge",
                        "cell.source",
                        "report.vintage",
                        "report.note"),
                values.stream()
                        .map(value -> Row.of(
                                language.say(value.period()),
                                value.printed().text(),
                                value.statusCodes(),
                                value.hedge()
                                        .map(hedge -> Text.of(Span.dutch(hedge.word())))
                                        .orElse(Text.EMPTY),
                                SourceParts.id(value.source(), language),
                                value.vintage(),
                                language.say(value.note())))
                        .toList(),
                Stream.concat(notes.stream(), statuses(values).stream()).toList());
    }

    private Optional<String> statuses(List<Observation> values) {
        return statuses(
                values.stream().flatMap(value -> value.statuses().stream()).map(Status::name), language);
    }

    /** Returns what some status codes mean, each once; a code that is none of the list is left out. */
    static Optional<String> statuses(Stream<String> codes, Language language) {
        Set<String> used = codes.collect(Collectors.toSet());
        List<String> meanings = Arrays.stream(Status.values())
                .filter(status -> used.contains(status.name()))
                .map(status -> language.text("cell.status", status.name(), status))
                .toList();
        return meanings.isEmpty() ? Optional.empty() : Optional.of(language.text("cell.statuses", meanings));
    }

    Block charts(Charts charts) {
        List<Row> rows = charts.listed(language).stream()
                .map(chart -> Row.of(chart.id(), chart.title()))
                .toList();
        List<String> notes =
                rows.isEmpty() ? List.of(text("mistake.reason", charts.none())) : List.of(text("cell.chart"));
        return table(text("cell.charts", rows.size()), List.of("cell.id", "cell.title"), rows, notes);
    }

    Table edition(Edition edition) {
        List<Row> rows = new ArrayList<>();
        edition.statements()
                .forEach(statement -> rows.add(Row.of(
                        rows.size() + 1,
                        language.say(statement.says()),
                        statement.claim().stated().map(language::say).orElse(NONE),
                        language.say(statement.place()))));
        return table(
                edition.title() + " (" + edition.id() + ")",
                List.of("report.nr", "report.statement", "report.printed", "report.place"),
                rows,
                List.of(text("cell.check")));
    }

    Block readings(Readings readings) {
        List<Row> rows = new ArrayList<>();
        readings.readings()
                .forEach(reading -> rows.add(Row.of(
                        rows.size() + 1,
                        language.say(reading.truth()),
                        language.say(reading.cause()),
                        reading.then().stream().map(language::say).collect(Collectors.joining("; ")),
                        language.say(reading.outside()))));
        return table(
                text("cell.readings", readings.cluster().id(), readings.grade()),
                List.of(
                        "report.column.reading",
                        "report.column.read",
                        "report.column.may_come_from",
                        "report.column.then",
                        "report.column.others"),
                rows,
                readings.notes().stream().map(language::say).toList());
    }

    Block change(Change change) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(text("cell.from"), observed(change.from())));
        facts.add(new Fact(text("cell.to"), observed(change.to())));
        facts.add(fact("cell.difference", signed(change.difference())));
        change.percent().ifPresent(percent -> facts.add(fact("cell.in_percent", signed(percent) + "%")));
        facts.addAll(facts("report.bear_in_mind", change.cautions()));
        return new Facts(facts);
    }

    private Text observed(Observation value) {
        return Text.of(
                language.say(value),
                " (" + language.say(value.period()) + ", ",
                SourceParts.id(value.source(), language),
                ")");
    }

    Block contribution(Contribution contribution) {
        Interval whole = Change.difference(contribution.wholeFrom(), contribution.wholeTo());
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("cell.part", signed(contribution.part().difference())));
        facts.add(fact("cell.whole", signed(whole)));
        contribution
                .points()
                .ifPresent(points -> facts.add(fact("cell.in_points", text("cell.points", signed(points)))));
        contribution
                .shareOfChange()
                .ifPresent(share -> facts.add(fact("cell.in_percent_of_whole", range(share) + "%")));
        facts.addAll(facts("report.bear_in_mind", contribution.part().cautions()));
        return new Facts(facts);
    }

    Block decomposition(Decomposition decomposition) {
        boolean isUnchanged = decomposition.change() == 0;
        List<Row> rows = new ArrayList<>();
        decomposition
                .effects()
                .forEach(effect -> rows.add(Row.of(
                        effect.factor(),
                        language.say(Decimals.signed(effect.size())),
                        isUnchanged ? NONE : percent(decomposition.shareOfChange(effect.factor())))));
        rows.add(Row.of(
                text("cell.together"),
                language.say(Decimals.signed(decomposition.change())),
                isUnchanged ? NONE : percent(100)));
        return table(
                text("cell.decomposition", Decimals.of(decomposition.from(), 0), Decimals.of(decomposition.to(), 0)),
                List.of("cell.factor", "cell.effect", "cell.share"),
                rows,
                List.of());
    }

    private String percent(double share) {
        return language.say(Decimals.of(share, 1)) + "%";
    }

    Block guard(Guard guard) {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("cell.answer", text(guard.isRefused() ? "cell.refused" : "cell.allowed")));
        facts.addAll(
                guard.isRefused()
                        ? facts("report.why", guard.refusals())
                        : facts("report.bear_in_mind", guard.cautions()));
        return new Facts(facts);
    }

    Block fraction(Fraction value) {
        String decimal = number(value);
        boolean isShownWhole = Fraction.of(Rounding.shortest(value, DECIMALS)).equals(value);
        return value.isWhole()
                ? Paragraph.of(decimal)
                : new Either(
                        List.of(Paragraph.of(text("cell.exact", decimal, value.toString()))),
                        List.of(Paragraph.of(Span.plain(decimal)
                                .hinted(isShownWhole ? "" : text("report.exactly", value.toString())))));
    }

    Block interval(Interval values) {
        return values.isPoint() ? fraction(values.low()) : Paragraph.of(range(values));
    }

    private String number(Fraction value) {
        return language.number(Rounding.shortest(value, DECIMALS));
    }

    private String range(Interval values) {
        return values.isPoint() ? number(values.low()) : text("range", number(values.low()), number(values.high()));
    }

    private String signed(Interval values) {
        String low = signed(values.low());
        return values.isPoint() ? low : text("range", low, signed(values.high()));
    }

    private String signed(Fraction value) {
        return language.signed(Rounding.shortest(value, DECIMALS));
    }
}
