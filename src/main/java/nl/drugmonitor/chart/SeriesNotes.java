package nl.drugmonitor.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.drugmonitor.figures.Observation;

/**
 * The notes below a chart of series: conflicting sources, parts of years, gaps, numbers in doubt.
 *
 * @param first the first year of the chart
 * @param periods the labels of its years
 */
record SeriesNotes(ChartKind kind, Doubts doubts, Texts texts, int first, List<String> periods) {
    private String label(int year) {
        return periods.get(year - first);
    }

    /** Returns for each printed total that parts stacked on each other do not add up to, what they do. */
    Stream<Footnote> sums(List<ChartSeries> parts, ChartSeries totals) {
        return totals.points().stream().flatMap(total -> {
            List<Point> stack =
                    parts.stream().flatMap(part -> part.at(total.at()).stream()).toList();
            return stack.stream()
                    .skip(parts.size() - 1L) // the last of them, unless one is missing
                    .filter(top -> !top.value().equals(total.value()))
                    .map(top -> Footnote.of(texts.say(
                            "chart.sum", label(first + total.at()), texts.number(top.value()), total.label())));
        });
    }

    /**
     * Returns the notes of rows, each in the order of its years; rows that lack the same years have one note of that.
     */
    Stream<Footnote> of(List<SeriesRow> rows) {
        List<Footnote> notes = new ArrayList<>();
        Map<List<Integer>, List<String>> gaps = new LinkedHashMap<>();
        for (SeriesRow row : rows) {
            row.years().forEach(year -> add(notes, row, year));
            gaps.computeIfAbsent(row.missing(first, first + periods.size() - 1), years -> new ArrayList<>())
                    .add(texts.heading(row.row()));
        }
        gaps.forEach((years, names) -> {
            if (!years.isEmpty()) {
                Object of = names.size() == rows.size() && rows.size() > 1 ? "" : names;
                notes.add(Footnote.of(Texts.capital(texts.say("chart.gap", of, texts.years(years, this::label)))));
            }
        });
        return notes.stream();
    }

    private void add(List<Footnote> notes, SeriesRow row, Row.Year year) {
        String heading = texts.heading(row.row());
        String number = label(year.year());
        if (!year.others().isEmpty()) {
            notes.add(others(row.row(), year, heading, number));
        }
        if (!year.suppressed().isEmpty()) {
            notes.add(Footnote.of(texts.say("chart.suppressed", heading, number, texts.printed(year.suppressed()))));
        }
        if (!row.isComparable(year)) {
            String base = row.base().map(value -> texts.period(value.period())).orElse("");
            notes.add(new Footnote(
                    texts.say("chart.not_on_index.brief", heading, number, base),
                    texts.say(
                            "chart.not_on_index",
                            heading,
                            number,
                            texts.printed(year.published().all()),
                            base)));
        }
        year.drawn().flatMap(value -> doubts.note(heading, value, texts)).ifPresent(notes::add);
        if (year.isPart()) {
            notes.add(Footnote.of(texts.say(
                    "chart.part_year",
                    heading,
                    number,
                    texts.period(year.published().period()),
                    year.published().period().months())));
        }
    }

    private Footnote others(Row row, Row.Year year, String heading, String number) {
        List<String> numbers = Stream.concat(year.rivals().stream(), year.strangers().stream())
                .map(texts::printed)
                .toList();
        String key = year.drawn().isPresent() ? "chart.others.brief" : "chart.others.brief.none";
        return new Footnote(
                texts.say(key, heading, number, numbers.size(), numbers), othersInFull(row, year, heading, number));
    }

    /** Returns which number is drawn, and which others there are. */
    private String othersInFull(Row row, Row.Year year, String heading, String number) {
        return texts.say(
                "chart.others",
                heading,
                number,
                year.rivals().isEmpty() ? "" : texts.say("chart.conflict"),
                year.drawn()
                        .map(value -> texts.say("chart.drawn", texts.printed(year.like(value))))
                        .orElseGet(() -> texts.say("chart.none_chosen")),
                listed(
                        kind == ChartKind.STACKED ? "chart.others.not_in_stack" : "chart.others.drawn",
                        row,
                        year,
                        year.rivals()),
                listed("chart.others.not_drawn", row, year, year.strangers()));
    }

    private String listed(String key, Row row, Row.Year year, List<Observation> values) {
        List<String> listed = values.stream()
                .map(value -> Texts.remarks(texts.printed(year.like(value)), why(row, value)))
                .toList();
        return listed.isEmpty() ? "" : texts.say(key, listed);
    }

    private String why(Row row, Observation value) {
        String unexplained = value.isReliable() ? "" : texts.say("chart.not_comparable");
        return row.remark(value).map(texts::say).orElse(unexplained);
    }
}
