package nl.drugmonitor.classroom;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.drugmonitor.classroom.ClassScore.Row;
import nl.drugmonitor.course.Mistake;
import nl.drugmonitor.document.Block;
import nl.drugmonitor.document.Block.Column;
import nl.drugmonitor.document.Block.Either;
import nl.drugmonitor.document.Block.Group;
import nl.drugmonitor.document.Block.Paragraph;
import nl.drugmonitor.document.Block.Section;
import nl.drugmonitor.document.Block.Table;
import nl.drugmonitor.document.Csv;
import nl.drugmonitor.document.Document;
import nl.drugmonitor.document.Span;
import nl.drugmonitor.document.Text;
import nl.drugmonitor.language.Language;

/** The score of a class, to be read. */
public final class ScoreReport {
    private static final List<String> COLUMNS =
            List.of("student", "lesson", "exercise", "right", "mark", "mistake", "remark");

    private static final String KIND = "score";

    private final ClassScore score;
    private final Language language;

    private ScoreReport(ClassScore score, Language language) {
        this.score = score;
        this.language = language;
    }

    /** Returns how many were right of each exercise and of each student, and then what became of each. */
    public static Document document(ClassScore score, Language language) {
        return new ScoreReport(score, language).document();
    }

    /** Returns one row an exercise of a student, under a header. */
    public static String csv(ClassScore score, Language language, Csv.Reader reader) {
        ScoreReport report = new ScoreReport(score, language);
        return Csv.of(COLUMNS, score.rows().stream().map(report::cells).toList(), reader);
    }

    private List<String> cells(Row row) {
        return List.of(
                row.student(),
                row.lesson(),
                row.exercise(),
                row.mark() == ExerciseMark.RIGHT ? "1" : "0",
                row.mark().dataName(),
                row.mistake().map(Mistake::dataName).orElse(""),
                language.say(row.remark()));
    }

    private String text(String key, Object... parts) {
        return language.text("classroom.score." + key, parts);
    }

    private Document document() {
        String title = text("title");
        List<Row> exercises =
                score.rows().stream().filter(row -> !row.exercise().isEmpty()).toList();
        List<Block> blocks = List.of(
                Either.inBrief(Paragraph.of(title)),
                section("exercises", byExercise(exercises)),
                section("students", byStudent(exercises)),
                section("all", all()));
        return new Document(Span.plain(title), language, blocks);
    }

    private Section section(String key, Table table) {
        return Section.of("score:" + key, text(key), List.of(table));
    }

    private Table byExercise(List<Row> rows) {
        List<String> heads = new ArrayList<>(List.of(text("exercise")));
        heads.addAll(marks());
        heads.add(text("commonest"));
        List<Group> groups = new ArrayList<>();
        grouped(rows, Row::lesson).forEach((lesson, ofLesson) -> {
            List<Block.Row> lines = new ArrayList<>();
            grouped(ofLesson, Row::exercise).forEach((exercise, of) -> {
                List<Object> cells = new ArrayList<>(List.of(exercise));
                cells.addAll(counts(of));
                cells.add(commonest(of));
                lines.add(Block.Row.of(cells.toArray()));
            });
            groups.add(new Group(Optional.of(Text.of(lesson)), lines));
        });
        return table(heads, groups);
    }

    private Table byStudent(List<Row> rows) {
        List<String> heads = new ArrayList<>(List.of(text("student")));
        heads.addAll(marks());
        List<Block.Row> lines = new ArrayList<>();
        grouped(rows, Row::student).forEach((student, of) -> {
            List<Object> cells = new ArrayList<>(List.of(student));
            cells.addAll(counts(of));
            lines.add(Block.Row.of(cells.toArray()));
        });
        return Table.of(KIND, "", heads, lines);
    }

    private Table all() {
        List<Group> groups = new ArrayList<>();
        grouped(score.rows(), row -> row.lesson().isEmpty() ? row.student() : row.student() + ", " + row.lesson())
                .forEach((name, of) -> groups.add(new Group(
                        Optional.of(Text.of(name)),
                        of.stream()
                                .map(row -> Block.Row.of(row.exercise(), language.say(row.mark()), reason(row)))
                                .toList())));
        return table(List.of(text("exercise"), text("mark"), text("mistake")), groups);
    }

    private static Table table(List<String> heads, List<Group> groups) {
        return new Table(KIND, "", heads.stream().map(Column::new).toList(), groups, List.of());
    }

    private String reason(Row row) {
        return row.mistake().map(language::say).orElseGet(() -> language.say(row.remark()));
    }

    private List<String> marks() {
        return Arrays.stream(ExerciseMark.values()).map(language::say).toList();
    }

    /** Returns how many there are of each mark; nothing for none, but for the right ones. */
    private List<String> counts(List<Row> rows) {
        return Arrays.stream(ExerciseMark.values())
                .map(mark -> {
                    long count = rows.stream().filter(row -> row.mark() == mark).count();
                    return count == 0 && mark != ExerciseMark.RIGHT ? "" : language.say(count);
                })
                .toList();
    }

    /** Returns the mistake that most have made, and how many; of several the one that was met first. */
    private String commonest(List<Row> rows) {
        Map<Mistake, Long> mistakes = rows.stream()
                .flatMap(row -> row.mistake().stream())
                .collect(Collectors.groupingBy(mistake -> mistake, LinkedHashMap::new, Collectors.counting()));
        Optional<Map.Entry<Mistake, Long>> most = mistakes.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .findFirst();
        return most.map(each -> text("times", each.getKey(), each.getValue())).orElse("");
    }

    private static <K> Map<K, List<Row>> grouped(List<Row> rows, Function<Row, K> key) {
        return rows.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    }
}
