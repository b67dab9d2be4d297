package nl.drugmonitor.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.drugmonitor.claim.PrintedFigure;
import nl.drugmonitor.consistency.Reading;
import nl.drugmonitor.edition.Edition;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.figures.Period;
import nl.drugmonitor.figures.Published;
import nl.drugmonitor.input.Node;

/**
 * The numbers that the title and the subtitle of a chart can name: those of its series, by year, and the figures of the
 * claims file, by id.
 *
 * <p>A year is written {@code 2014}, or {@code newest}, {@code before} (the one drawn before the newest), {@code first}
 * or {@code base}. Where the chart has several series, the indicator stands before it: {@code hemp_nurseries newest}.
 *
 * @param rows the series of the chart
 * @param readings those of the contradiction that the chart shows, if it shows one
 */
record ChartNumbers(Edition edition, List<SeriesRow> rows, List<Reading> readings) {
    private static final List<String> WORDS = List.of("newest", "before", "first", "base");

    /**
     * A number, with what sources print for it that count the same and are as firm, but do not agree.
     *
     * @param figure named by its series and period, or by its id
     * @param isDrawn whether it is one of the series, and not a figure of the text
     */
    record Named(PrintedFigure figure, List<PrintedFigure> rivals, boolean isDrawn) {
        /** Returns a number that a text prints. */
        static Named ofText(PrintedFigure figure) {
            return new Named(figure, List.of(), /* isDrawn= */ false);
        }
    }

    /**
     * Returns what a name stands for.
     *
     * @param node where it is written, for messages
     */
    Named find(String name, Node node) {
        List<String> words = List.of(name.strip().split("\\s+"));
        String last = words.get(words.size() - 1);
        if (words.size() == 1 && !isYear(last)) {
            return ofClaimsFile(last, node);
        }
        SeriesRow row = words.size() == 1 ? onlyRow(name, node) : row(words.get(0), name, node);
        Row.Year year = year(row, last, node);
        Observation drawn = year.drawn()
                .orElseThrow(
                        () -> node.fault("chart_name_no_value", name, row.row().id(), year.published()));
        return new Named(
                figure(drawn), year.rivals().stream().map(ChartNumbers::figure).toList(), /* isDrawn= */ true);
    }

    private static boolean isYear(String word) {
        return WORDS.contains(word) || word.matches("\\d{4}");
    }

    /** Returns a row of the data under the name that it has here. */
    static PrintedFigure figure(Observation observation) {
        String id = observation.indicator().id() + " " + observation.period().code();
        return PrintedFigure.of(id, observation);
    }

    private Named ofClaimsFile(String id, Node node) {
        return edition.figures().stream()
                .filter(figure -> figure.id().equals(id))
                .findFirst()
                .map(Named::ofText)
                .orElseThrow(() -> node.fault("chart_name", id, ids(), WORDS));
    }

    private SeriesRow onlyRow(String name, Node node) {
        if (rows.size() != 1) {
            throw node.fault("chart_name_series", name, ids());
        }
        return rows.get(0);
    }

    private SeriesRow row(String id, String name, Node node) {
        return rows.stream()
                .filter(row -> row.row().id().equals(id))
                .findFirst()
                .orElseThrow(() -> node.fault("chart_name", name, ids(), WORDS));
    }

    private List<String> ids() {
        return rows.stream().map(row -> row.row().id()).toList();
    }

    private static Row.Year year(SeriesRow row, String word, Node node) {
        List<Row.Year> drawn = row.drawn();
        Stream<Row.Year> found =
                switch (word) {
                    case "newest" -> drawn.stream().skip(drawn.size() - 1L);
                    case "before" -> drawn.stream().skip(Math.max(drawn.size() - 2L, 0));
                    case "first" -> drawn.stream();
                    case "base" ->
                        row.years().stream().filter(year -> row.base().equals(year.drawn()));
                    default -> row.years().stream().filter(year -> word.equals(Integer.toString(year.year())));
                };
        return found.findFirst()
                .orElseThrow(() -> node.fault("chart_name_year", word, row.row().id()));
    }

    /** Returns what was published for a period of the series of a value; of several sources the one that is drawn. */
    Published at(Observation value, Period period) {
        String id = value.indicator().id();
        Published all = edition.published().series(id).at(period);
        return rows.stream()
                .filter(row -> row.row().id().equals(id))
                .flatMap(row -> Optional.ofNullable(row.row().use().get(period.code())).stream())
                .flatMap(source -> all.chosen(Optional.of(source)).stream())
                .findFirst()
                .map(chosen -> new Published(period, List.of(chosen)))
                .orElse(all);
    }
}
