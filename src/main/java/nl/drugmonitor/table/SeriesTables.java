package nl.drugmonitor.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.drugmonitor.exact.HedgeWord;
import nl.drugmonitor.figures.BreakText;
import nl.drugmonitor.figures.Figures;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.figures.Period;
import nl.drugmonitor.figures.Series;
import nl.drugmonitor.figures.YearValue;
import nl.drugmonitor.figures.Yearly;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.RefusedException;
import tech.tablesaw.api.Table;

/** Published values as tables: a row an observation, or a row a year. */
record SeriesTables(Language language) {
    Table series(Series series) {
        return observations(new RowsTable<>(series.observations())).named(language.say(series.indicator()));
    }

    Table figures(Figures figures) {
        List<Observation> rows = figures.all().stream()
                .flatMap(series -> series.observations().stream())
                .toList();
        RowsTable<Observation> table = new RowsTable<>(rows)
                .text("indicator", row -> row.indicator().id())
                .text("name", row -> language.say(row.indicator()))
                .text("unit", row -> row.indicator().unit().toString())
                .whole("year", row -> row.period().year());
        return observations(table)
                .text(
                        "value_break",
                        row -> BreakText.cell(
                                row.indicator().breaksBetween(row.period().previous(), row.period()), language))
                .named(language.text("table.figures"));
    }

    private RowsTable<Observation> observations(RowsTable<Observation> table) {
        return table.text("period", row -> row.period().code())
                .day("start", row -> row.period().firstDay())
                .wholeIfAny("months", row -> Optional.of(row.period())
                        .filter(period -> !period.isWeek())
                        .map(Period::months))
                .value("value", row -> row.isSuppressed() ? Optional.empty() : Optional.of(row.value()))
                .text("printed", row -> row.printed().text())
                .text("status", Observation::statusCodes)
                .text("hedge", row -> row.hedge().map(HedgeWord::word).orElse(""))
                .text("source", row -> row.source().id())
                .text("vintage", Observation::vintage)
                .text("note", row -> language.say(row.note()));
    }

    /**
     * Returns a row for each year that any of them has, with three columns for each.
     *
     * @throws RefusedException if two are of one indicator, whose columns would have one name
     */
    Table yearly(List<Yearly> all) {
        List<String> ids = all.stream().map(each -> each.indicator().id()).toList();
        ids.stream()
                .filter(id -> ids.indexOf(id) != ids.lastIndexOf(id))
                .findFirst()
                .ifPresent(id -> {
                    throw RefusedException.of("table_twice", id);
                });
        List<Integer> years = all.stream()
                .filter(each -> each.first() <= each.last())
                .flatMap(each -> Stream.of(each.first(), each.last()))
                .sorted()
                .toList();
        List<Integer> rows = years.isEmpty()
                ? List.of()
                : IntStream.rangeClosed(years.get(0), years.get(years.size() - 1))
                        .boxed()
                        .toList();
        RowsTable<Integer> table =
                new RowsTable<>(rows).text("period", year -> year.toString()).whole("year", year -> year);
        all.forEach(each -> addColumns(table, each));
        return table.named(
                all.stream().map(each -> language.say(each.indicator())).collect(Collectors.joining(", ")));
    }

    private void addColumns(RowsTable<Integer> table, Yearly yearly) {
        String id = yearly.indicator().id();
        Map<Integer, YearValue> years =
                yearly.years().stream().collect(Collectors.toMap(YearValue::year, Function.identity()));
        Function<Integer, Optional<YearValue>> of = year -> Optional.ofNullable(years.get(year));
        table.value(id, year -> of.apply(year).flatMap(YearValue::shown).map(Observation::value))
                .text(id + "_note", year -> of.apply(year).map(this::note).orElse(""))
                .text(id + "_break", year -> of.apply(year)
                        .map(value -> BreakText.cell(value.breaks(), language))
                        .orElse(""));
    }

    private String note(YearValue value) {
        return language.text("table.note", value.notes());
    }
}
