package nl.drugmonitor.notebook;

import java.util.List;
import java.util.stream.Stream;
import nl.drugmonitor.course.Advice;
import nl.drugmonitor.course.Exercise;
import nl.drugmonitor.course.Marked;
import nl.drugmonitor.course.Marked.Mark;
import nl.drugmonitor.course.Score;
import nl.drugmonitor.document.Block;
import nl.drugmonitor.document.Block.Paragraph;
import nl.drugmonitor.document.Block.Row;
import nl.drugmonitor.document.Block.Table;
import nl.drugmonitor.document.Sign;
import nl.drugmonitor.document.Span;
import nl.drugmonitor.document.Text;
import nl.drugmonitor.language.Language;

/** What a cell of the course shows: what an answer is, a hint, a solution, a score. */
record CourseParts(Language language) {
    private static Sign sign(Mark mark) {
        return switch (mark) {
            case RIGHT -> Sign.GOOD;
            case WRONG -> Sign.BAD;
            case NOT_YET -> Sign.NONE;
            case UNREADABLE -> Sign.OPEN;
        };
    }

    private Span mark(Mark mark) {
        return Span.marked(sign(mark), language.say(mark));
    }

    Block marked(Marked marked) {
        return Paragraph.of(marked.exercise() + " ", mark(marked.mark()), " " + marked.in(language));
    }

    Block advice(Advice advice) {
        return Paragraph.of(advice.in(language));
    }

    Block exercise(Exercise exercise) {
        return Paragraph.of(language.text("course.exercise", exercise.id(), exercise.title()));
    }

    /** Returns how many are right, and a line for each exercise. */
    List<Block> score(Score score) {
        List<Row> rows = score.lines().stream()
                .map(line -> new Row(
                        "",
                        List.of(
                                Text.of(line.exercise().id()),
                                Text.of(language.say(line.exercise().title())),
                                Text.of(mark(line.last().map(Marked::mark).orElse(Mark.NOT_YET))),
                                Text.of(line.last()
                                        .flatMap(Marked::mistake)
                                        .map(language::say)
                                        .orElse("")))))
                .toList();
        List<String> columns = Stream.of("id", "title", "mark", "mistake")
                .map(column -> language.text("course.column." + column))
                .toList();
        return List.of(Paragraph.of(score.in(language)), Table.of("cell", "", columns, rows));
    }
}
