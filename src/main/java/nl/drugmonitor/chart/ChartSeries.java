package nl.drugmonitor.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * The points of a chart that belong together.
 *
 * @param name as the legend has it
 * @param points in the order of their periods; a period without one is a gap
 * @param cuts the periods before which a line is broken off, for what is on either side cannot be compared
 */
public record ChartSeries(String name, Form form, Look look, List<Point> points, List<Integer> cuts) {
    public enum Form {
        BARS,
        LINE,
        /** Single marks: what is no member of the row, such as the number of another source. */
        MARKS
    }

    public ChartSeries {
        points = List.copyOf(points);
        cuts = List.copyOf(cuts);
    }

    /** Returns the points in runs: a line leads from point to point within a run, and never across a gap or a cut. */
    List<List<Point>> runs() {
        List<List<Point>> runs = new ArrayList<>();
        int last = Integer.MIN_VALUE;
        for (Point point : points) {
            if (point.at() != last + 1 || cuts.contains(point.at())) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(point);
            last = point.at();
        }
        return runs;
    }

    /** Returns the points that have a marker: all; in a line of many periods, those that no line leads to. */
    List<Point> marked(Chart chart) {
        return form == Form.LINE && chart.isDense()
                ? runs().stream()
                        .filter(run -> run.size() == 1)
                        .flatMap(List::stream)
                        .toList()
                : points;
    }

    List<Point> at(int period) {
        return points.stream().filter(point -> point.at() == period).toList();
    }
}
