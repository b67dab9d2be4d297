package nl.drugmonitor.practice;

import java.util.function.Consumer;
import nl.drugmonitor.input.DataName;

/**
 * The kinds of statements, each with the figures that it is about. Their sentences stand in exercise.yaml.
 *
 * <p>To add one, add a constant with a method of {@link Draw} that says which numbers and words its sentences name, and
 * at least three sentences under its name in exercise.yaml.
 */
enum StatementKind implements DataName {
    CHANGE(draw -> draw.change(draw.lastYear() - 1)),
    SINCE(draw -> draw.change(draw.firstYear())),
    DIFFERENCE(Draw::difference),
    SHARE(Draw::share),
    POINTS(draw -> draw.shareChange(true)),
    SHARE_CHANGE(draw -> draw.shareChange(false)),
    SUM(draw -> draw.sum(2)),
    SUM_OF_THREE(draw -> draw.sum(3)),
    LEVEL(Draw::level),
    ROUNDED(Draw::rounded),
    EXTREME(Draw::extreme),
    COMPARE(Draw::compare);

    private final Consumer<Draw> drawing;

    StatementKind(Consumer<Draw> drawing) {
        this.drawing = drawing;
    }

    /** Has the numbers and words of a statement of this kind drawn. */
    void draw(Draw draw) {
        drawing.accept(draw);
    }
}
