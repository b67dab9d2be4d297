package nl.drugmonitor.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.drugmonitor.chart.Canvas.Anchor;
import nl.drugmonitor.chart.Canvas.Pen;

/**
 * Where numbers start to mean something else: a dashed line between two periods, never through a bar, with a short word
 * above it. What changed, and on which day, stands in the notes.
 */
record BreakMarks(Chart chart, Sizes sizes) {
    /** Marks at one place. */
    private record Mark(double x, List<Integer> numbers) {}

    boolean isEmpty() {
        return chart.breaks().isEmpty();
    }

    /** Returns the places of the marks: before the first period that starts after the day, or at its own start. */
    private List<Mark> marks(Box plot, double slot) {
        Map<Integer, List<Integer>> numbers = new TreeMap<>();
        chart.breaks().forEach(line -> numbers.computeIfAbsent(
                        (int) Math.ceil(line.position()), boundary -> new ArrayList<>())
                .add(line.mark()));
        return numbers.entrySet().stream()
                .map(entry -> new Mark(plot.left() + entry.getKey() * slot, entry.getValue()))
                .toList();
    }

    void draw(Canvas canvas, Box plot, double slot) {
        Pen pen = new Pen(sizes.small(), false, Canvas.GREY, Anchor.START);
        List<Mark> marks = marks(plot, slot);
        boolean hasRoom = haveRoom(marks, true);
        double free = 0;
        for (Mark mark : marks) {
            List<Position> upright =
                    List.of(new Position(mark.x(), plot.top() - 10), new Position(mark.x(), plot.bottom()));
            canvas.line(upright, Canvas.GREY, 1, Look.Dash.FINE);
            String words = words(mark, hasRoom);
            double width = sizes.smallWidth(words);
            double left = left(mark, width);
            if (left >= free) {
                canvas.text(words, new Position(left, plot.top() - 14), pen);
                free = left + width + 4;
            }
        }
    }

    private double left(Mark mark, double width) {
        return Math.min(Math.max(mark.x() - width / 2, Sizes.PAD), sizes.width() - Sizes.PAD - width);
    }

    private boolean haveRoom(List<Mark> marks, boolean isInWords) {
        double free = 0;
        for (Mark mark : marks) {
            double width = sizes.smallWidth(words(mark, isInWords));
            if (left(mark, width) < free) {
                return false;
            }
            free = left(mark, width) + width + 4;
        }
        return true;
    }

    private String words(Mark mark, boolean isInWords) {
        String numbers = mark.numbers().stream().map(String::valueOf).collect(Collectors.joining(", ")) + ")";
        return isInWords ? chart.language().text("chart.break_mark", numbers) : numbers;
    }
}
