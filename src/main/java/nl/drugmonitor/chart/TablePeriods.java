package nl.drugmonitor.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.drugmonitor.figures.Period;
import nl.drugmonitor.input.NameAdvice;
import nl.drugmonitor.language.RefusedException;
import tech.tablesaw.api.ColumnType;
import tech.tablesaw.columns.Column;

/**
 * The axis of periods of a table: each row has a place on it. If the column is of periods, those that no row has keep
 * their places; else the rows stand in their order.
 *
 * @param labels of the places
 * @param periods of the places; none if the column is of something else
 * @param places of the rows, by their number from 0
 */
record TablePeriods(List<String> labels, List<Period> periods, List<Integer> places) {
    /** More places than this are a slip of the pen in a year, not an axis. */
    private static final int MOST = 3000;

    /** A season of twelve months that start in nobody knows which; all of a column are taken to start in one. */
    private static final Pattern SEASON = Pattern.compile("(\\d{4})/(\\d{4})");

    private static final int START_OF_SEASON = 7;

    static TablePeriods of(Column<?> column) {
        if (column.type().equals(ColumnType.LOCAL_DATE) || column.type().equals(ColumnType.LOCAL_DATE_TIME)) {
            throw RefusedException.of("chart_days", column.name());
        }
        List<String> texts = texts(column);
        List<Optional<Period>> periods =
                texts.stream().map(TablePeriods::period).toList();
        if (periods.stream().allMatch(Optional::isEmpty)) {
            return new TablePeriods(
                    texts, List.of(), IntStream.range(0, texts.size()).boxed().toList());
        }
        int other = periods.indexOf(Optional.<Period>empty());
        if (other >= 0) {
            String one = periods.stream()
                    .flatMap(Optional::stream)
                    .findFirst()
                    .orElseThrow()
                    .code();
            throw RefusedException.of("chart_no_period", column.name(), other + 1, texts.get(other), one);
        }
        return of(column.name(), periods.stream().map(Optional::orElseThrow).toList());
    }

    private static TablePeriods of(String column, List<Period> periods) {
        List<Period> axis = axis(column, Collections.min(periods), Collections.max(periods));
        List<Integer> places = new ArrayList<>();
        for (Period period : periods) {
            int place = axis.indexOf(period);
            if (place < 0) {
                throw RefusedException.of(
                        "chart_other_periods",
                        column,
                        period.code(),
                        axis.get(axis.size() - 1).code());
            }
            places.add(place);
        }
        return new TablePeriods(axis.stream().map(TablePeriods::label).toList(), axis, places);
    }

    private static List<Period> axis(String column, Period first, Period last) {
        List<Period> axis = new ArrayList<>();
        for (Period period = last; period.compareTo(first) >= 0; period = period.previous()) {
            axis.add(period);
            if (axis.size() > MOST) {
                throw RefusedException.of("chart_long_axis", column, first.code(), last.code(), MOST);
            }
        }
        Collections.reverse(axis);
        return axis;
    }

    private static String label(Period period) {
        return period.isSeason() ? period.firstDay().getYear() + "/" + period.year() : period.code();
    }

    /** Returns the texts of a column, none of which may be missing or there twice. */
    private static List<String> texts(Column<?> column) {
        List<String> texts = new ArrayList<>();
        Map<String, Integer> rows = new HashMap<>();
        for (int row = 0; row < column.size(); row++) {
            String text = column.isMissing(row)
                    ? ""
                    : column.getUnformattedString(row).strip().replaceAll("(?<=\\d)\\.0$", "");
            if (text.isEmpty()) {
                throw RefusedException.of("chart_empty_period", column.name(), row + 1);
            }
            Integer other = rows.putIfAbsent(text, row);
            if (other != null) {
                throw RefusedException.of("chart_period_twice", column.name(), text, other + 1, row + 1);
            }
            texts.add(text);
        }
        if (texts.isEmpty()) {
            throw RefusedException.of("chart_no_rows");
        }
        return texts;
    }

    private static Optional<Period> period(String text) {
        Matcher season = SEASON.matcher(text);
        if (season.matches() && number(season, 1) + 1 == number(season, 2)) {
            return Optional.of(Period.ofTwelveMonths(number(season, 2), START_OF_SEASON));
        }
        return Period.ifAny(text);
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    /** Returns the place with a label, such as that of the base of an index. */
    int place(String label) {
        int place = labels.indexOf(label.strip());
        if (place < 0) {
            throw RefusedException.of("chart_base", label, NameAdvice.of(label, labels));
        }
        return place;
    }
}
