package nl.drugmonitor.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.drugmonitor.chart.ChartSeries.Form;
import nl.drugmonitor.edition.Edition;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Rounding;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.figures.SeriesBreak;
import nl.drugmonitor.indicator.Comparability;
import nl.drugmonitor.input.InvalidInputException;
import nl.drugmonitor.input.Place;
import nl.drugmonitor.language.Language;

/**
 * A chart of series over years.
 *
 * @param place where it stands, for messages
 * @param measure what becomes of a value before it is drawn
 * @param from the first year, if not the first that was published
 * @param base the year that is 100 in a chart of index numbers, and that the title compares with; else the title
 *     compares with the year before
 * @param total the row that the bars of a stacked chart should add up to, drawn as marks
 */
record SeriesChart(
        Place place,
        String id,
        Kind kind,
        Measure measure,
        String subtitle,
        String unit,
        Optional<Integer> from,
        Optional<Integer> base,
        List<Row> rows,
        Optional<Row> total)
        implements Definition {
    enum Measure {
        VALUE,
        PER_MONTH,
        INDEX
    }

    SeriesChart {
        rows = List.copyOf(rows);
    }

    @Override
    public Chart chart(Edition edition, Doubts doubts) {
        return new Filling(edition, doubts).chart();
    }

    /** The work of one call: the rows with their years. */
    private final class Filling {
        private final Edition edition;
        private final Doubts doubts;
        private final Map<Row, List<Row.Year>> years = new LinkedHashMap<>();
        private final int first;
        private final int last;
        private final List<String> notes = new ArrayList<>();

        Filling(Edition edition, Doubts doubts) {
            this.edition = edition;
            this.doubts = doubts;
            int start = from.orElse(Row.FIRST_YEAR);
            Set<Integer> filled = new TreeSet<>();
            for (Row row : all()) {
                List<Row.Year> found = row.years(edition, start);
                requireTwo(row, found);
                years.put(row, found);
                found.forEach(year -> filled.add(year.year()));
            }
            first = filled.iterator().next();
            last = filled.stream().reduce((one, other) -> other).orElse(first);
        }

        /** Returns the years that are drawn. */
        private List<Row.Year> found(Row row) {
            return years.getOrDefault(row, List.of()).stream()
                    .filter(year -> isComparable(row, year))
                    .toList();
        }

        /** Returns whether a year may be set against the base of an index; without one, every year may be drawn. */
        private boolean isComparable(Row row, Row.Year year) {
            return measure != Measure.INDEX
                    || year.drawn().isEmpty()
                    || !Comparability.of(
                                    base(row, base.orElse(first)), year.drawn().get())
                            .isRefused();
        }

        private List<Row> all() {
            List<Row> all = new ArrayList<>(rows);
            total.ifPresent(all::add);
            return all;
        }

        private void requireTwo(Row row, List<Row.Year> found) {
            if (found.size() < 2) {
                String span = "from " + from.map(String::valueOf).orElse("the start");
                if (edition.lastYear().isPresent()) {
                    span += " to " + edition.lastYear().getAsInt();
                }
                String problem = found.isEmpty()
                        ? "has no value " + span
                        : "has one value " + span + " ("
                                + found.get(0).published().period() + ")";
                throw new InvalidInputException(
                        place,
                        "chart \"" + id + "\" must have at least two years, but "
                                + row.series().indicator().id() + " " + problem + ".",
                        "Add rows to observations.csv, or choose another indicator or an earlier year.");
            }
        }

        Chart chart() {
            List<ChartSeries> series = new ArrayList<>();
            for (Row row : rows) {
                series.add(new ChartSeries(row.heading(), form(), Look.of(series.size()), points(row), cuts(row)));
            }
            if (kind == Kind.STACKED) {
                stack(series);
            }
            total.ifPresent(row -> series.add(totals(row, series)));
            ChartSeries others = others();
            if (kind != Kind.STACKED && !others.points().isEmpty()) { // in a stack a part has no place of its own
                series.add(others);
            }
            addNotes();
            return new Chart(id, kind, headline(), subtitle, unit, labels(), series, breaks(), notes, sources());
        }

        private Form form() {
            return kind == Kind.LINES ? Form.LINE : Form.BARS;
        }

        private List<String> labels() {
            List<String> labels = new ArrayList<>();
            for (int year = first; year <= last; year++) {
                labels.add(Integer.toString(year));
            }
            return labels;
        }

        private List<Point> points(Row row) {
            List<Point> points = new ArrayList<>();
            for (Row.Year year : found(row)) {
                year.drawn().ifPresent(value -> points.add(point(row, year.year(), value)));
            }
            return points;
        }

        private Point point(Row row, int year, Observation observation) {
            Fraction value = measured(row, observation);
            String remark = measure == Measure.VALUE ? Texts.months(observation) : Texts.remark(observation);
            if (measure == Measure.INDEX) {
                remark = Texts.number(observation.value())
                        + Texts.unit(observation)
                        + (remark.isEmpty() ? "" : ", " + remark);
            }
            String label = measure == Measure.VALUE
                    ? Texts.hedged(observation, Texts.number(value))
                    : Language.NL.number(Rounding.rounded(value, 1));
            boolean doubted = doubts.contains(observation);
            if (doubted) {
                remark = remark + (remark.isEmpty() ? "" : ", ") + "in tegenspraak";
            }
            return new Point(year - first, Fraction.ZERO, value, label, remark, observation.isProvisional(), doubted);
        }

        private Fraction measured(Row row, Observation observation) {
            return switch (measure) {
                case VALUE -> observation.value();
                case PER_MONTH ->
                    observation
                            .value()
                            .dividedBy(Fraction.of(observation.period().months()));
                case INDEX ->
                    observation
                            .value()
                            .times(Fraction.HUNDRED)
                            .dividedBy(base(row, base.orElse(first)).value());
            };
        }

        /** Returns the value of the base year, which must be there, and of which there must be a percentage. */
        private Observation base(Row row, int year) {
            Observation value = drawn(row, year)
                    .orElseThrow(() -> new InvalidInputException(
                            place,
                            "chart \"" + id + "\" must have a value of "
                                    + row.series().indicator().id() + " for " + year
                                    + ", but there is none, or several that conflict.",
                            "Choose another base, or name the source under \"use\"."));
            if (measure == Measure.INDEX && value.value().signum() == 0) {
                throw new InvalidInputException(
                        place,
                        "chart \"" + id + "\" must have a base above zero, but "
                                + row.series().indicator().id() + " is 0 in " + year + ".",
                        "Choose another base, or another kind of chart.");
            }
            return value;
        }

        private Optional<Observation> drawn(Row row, int year) {
            return years.getOrDefault(row, List.of()).stream()
                    .filter(known -> known.year() == year)
                    .findFirst()
                    .flatMap(Row.Year::drawn);
        }

        private List<Integer> cuts(Row row) {
            List<Integer> cuts = new ArrayList<>();
            for (SeriesBreak seriesBreak : row.series().indicator().breaks()) {
                if (seriesBreak.isRedefinition()) {
                    cuts.add((int) Math.ceil(position(seriesBreak.date())));
                }
            }
            return cuts;
        }

        private void stack(List<ChartSeries> series) {
            Map<Integer, Fraction> ends = new TreeMap<>();
            for (int i = 0; i < series.size(); i++) {
                ChartSeries row = series.get(i);
                List<Point> points = new ArrayList<>();
                for (Point point : row.points()) {
                    Point stacked = point.on(ends.getOrDefault(point.at(), Fraction.ZERO));
                    ends.put(point.at(), stacked.value());
                    points.add(stacked);
                }
                series.set(i, new ChartSeries(row.name(), row.form(), row.look(), points, row.cuts()));
            }
        }

        /** Returns the printed totals as marks, with a note for each that the parts do not add up to. */
        private ChartSeries totals(Row row, List<ChartSeries> parts) {
            List<Point> totals = points(row);
            for (Point printed : totals) {
                List<Point> ends = new ArrayList<>();
                parts.forEach(part -> ends.addAll(part.at(printed.at())));
                Fraction sum = ends.get(ends.size() - 1).value();
                if (ends.size() == parts.size() && !sum.equals(printed.value())) {
                    notes.add((first + printed.at()) + ": de delen tellen op tot " + Texts.number(sum) + "; gedrukt is "
                            + printed.label() + ".");
                }
            }
            return new ChartSeries(row.heading(), Form.MARKS, Look.of(parts.size()), totals, List.of());
        }

        private ChartSeries others() {
            List<Point> points = new ArrayList<>();
            for (Row row : years.keySet()) {
                for (Row.Year year : found(row)) {
                    for (Observation other : year.rivals()) {
                        Point point = point(row, year.year(), other);
                        points.add(new Point(
                                point.at(),
                                point.base(),
                                point.value(),
                                point.label(),
                                (point.remark().isEmpty() ? "" : point.remark() + ", ")
                                        + other.source().id(),
                                point.provisional(),
                                point.doubted()));
                    }
                }
            }
            return new ChartSeries("Andere bron", Form.MARKS, Look.FOURTH, points, List.of());
        }

        private void addNotes() {
            for (Map.Entry<Row, List<Row.Year>> row : years.entrySet()) {
                for (Row.Year year : row.getValue()) {
                    if (!year.others().isEmpty()) {
                        notes.add(others(row.getKey(), year));
                    }
                    if (!isComparable(row.getKey(), year)) {
                        notes.add(row.getKey().heading() + " " + year.year() + ": niet getekend is "
                                + year.published().describe() + ", niet te vergelijken met " + base.orElse(first)
                                + ".");
                    }
                    year.drawn()
                            .flatMap(value -> doubts.note(row.getKey().heading(), value))
                            .ifPresent(notes::add);
                    if (year.isPart()) {
                        notes.add(row.getKey().heading() + " " + year.year() + ": alleen "
                                + Texts.period(year.published().period()) + " ("
                                + year.published().period().months() + " maanden).");
                    }
                }
                addGaps(row.getKey(), row.getValue());
            }
        }

        /** Returns which number is drawn, and which others there are. */
        private String others(Row row, Row.Year year) {
            String drawn = year.drawn()
                    .map(value -> "getekend is " + year.describe(value))
                    .orElse("geen ervan is gekozen");
            String rivals = kind == Kind.STACKED
                    ? " Andere bron, in gestapelde staven niet te tekenen: "
                    : " Als andere bron getekend: ";
            return row.heading() + " " + year.year() + ": "
                    + (year.rivals().isEmpty() ? "" : "bronnen spreken elkaar tegen; ") + drawn + "."
                    + listed(rivals, row, year, year.rivals())
                    + listed(" Niet getekend: ", row, year, year.strangers());
        }

        private String listed(String start, Row row, Row.Year year, List<Observation> values) {
            List<String> texts = new ArrayList<>();
            for (Observation value : values) {
                String why = row.remark(value).orElse(year.rivals().contains(value) ? "" : "niet vergelijkbaar");
                texts.add(year.describe(value) + (why.isEmpty() ? "" : ", " + why));
            }
            return texts.isEmpty() ? "" : start + String.join("; ", texts) + ".";
        }

        private void addGaps(Row row, List<Row.Year> found) {
            List<Integer> missing = new ArrayList<>();
            for (int year = first; year <= last; year++) {
                int wanted = year;
                if (found.stream().noneMatch(known -> known.year() == wanted)) {
                    missing.add(year);
                }
            }
            if (!missing.isEmpty()) {
                notes.add(row.heading() + ": geen cijfer gevonden over " + Texts.years(missing) + ".");
            }
        }

        private Row.Year newest(Row row) {
            List<Row.Year> found = found(row);
            return found.get(found.size() - 1);
        }

        private String headline() {
            Headline headline = new Headline(doubts);
            int end = newest(rows.get(0)).year();
            for (Row row : rows) {
                List<Row.Year> found = found(row);
                Row.Year newest = newest(row);
                Optional<Observation> before = base.isPresent()
                        ? Optional.of(base(row, base.get()))
                        : found.get(found.size() - 2).drawn();
                if (newest.drawn().isEmpty()) {
                    headline.addConflict(row.name(), newest.year());
                } else if (before.isEmpty()) {
                    headline.add(row.name(), newest.drawn().get());
                } else if (newest.year() != end) { // percentages beside each other are of one span
                    headline.addValues(row.name(), before.get(), newest.drawn().get());
                } else {
                    headline.add(row.name(), before.get(), newest.drawn().get());
                }
            }
            return headline.toString();
        }

        private List<BreakLine> breaks() {
            Map<LocalDate, Map<String, List<String>>> texts = new TreeMap<>();
            for (Row row : rows) {
                for (SeriesBreak seriesBreak : row.series().indicator().breaks()) {
                    double position = position(seriesBreak.date());
                    if (position > -0.5 && position < last - first + 0.5) {
                        texts.computeIfAbsent(seriesBreak.date(), date -> new LinkedHashMap<>())
                                .computeIfAbsent(Language.NL.say(seriesBreak.note()), note -> new ArrayList<>())
                                .add(row.name());
                    }
                }
            }
            List<BreakLine> lines = new ArrayList<>();
            texts.forEach((date, notes) ->
                    lines.add(new BreakLine(position(date), lines.size() + 1, date, sentences(notes))));
            return lines;
        }

        /** Returns the notes, each with the series it is about if it is not about all. */
        private String sentences(Map<String, List<String>> notes) {
            StringBuilder text = new StringBuilder();
            for (Map.Entry<String, List<String>> note : notes.entrySet()) {
                text.append(text.isEmpty() ? "" : " ").append(note.getKey());
                if (note.getValue().size() < rows.size()) {
                    text.append(" Geldt alleen voor ")
                            .append(String.join(" en ", note.getValue()))
                            .append('.');
                }
            }
            return text.toString();
        }

        private double position(LocalDate date) {
            return date.getYear() - first + (date.getDayOfYear() - 1.0) / date.lengthOfYear() - 0.5;
        }

        private String sources() {
            Set<String> sources = new LinkedHashSet<>();
            years.values()
                    .forEach(found -> found.forEach(year -> {
                        year.drawn().ifPresent(value -> sources.add(Sources.describe(value, edition)));
                        year.others().forEach(value -> sources.add(Sources.describe(value, edition)));
                    }));
            return Sources.line(sources);
        }
    }
}
