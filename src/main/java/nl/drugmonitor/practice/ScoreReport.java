package nl.drugmonitor.practice;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import nl.drugmonitor.document.Block;
import nl.drugmonitor.document.Block.Listing;
import nl.drugmonitor.document.Block.Paragraph;
import nl.drugmonitor.document.Block.Row;
import nl.drugmonitor.document.Block.Section;
import nl.drugmonitor.document.Block.Table;
import nl.drugmonitor.document.Csv;
import nl.drugmonitor.document.Document;
import nl.drugmonitor.document.Span;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Rounding;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.practice.Answers.Answer;
import nl.drugmonitor.practice.Key.Entry;
import nl.drugmonitor.practice.Score.Count;
import nl.drugmonitor.report.Json;
import nl.drugmonitor.report.JsonObject;

/** A score to be read, and for programs. */
public final class ScoreReport {
    private static final int DECIMALS = 3;

    private ScoreReport() {}

    /** Returns the counts by kind, and below them what was missed and what is no error. */
    public static Document document(Score score, Language language) {
        Count all = score.all();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(language.text("exercise.score.all", all.right(), all.errors(), all.answered())));
        List<Row> rows = new ArrayList<>(score.kinds().stream()
                .map(kind -> row(language.say(kind), score.of(kind)))
                .toList());
        rows.add(row(language.text("exercise.score.total"), all));
        blocks.add(Table.of(
                "score",
                "",
                Stream.of("kind", "errors", "answered", "right", "recall", "precision")
                        .map(column -> language.text("exercise.score." + column))
                        .toList(),
                rows));
        add(
                blocks,
                "missed",
                score.missed(),
                score,
                language,
                (error, entry) -> language.text(
                        "exercise.score.was_missed",
                        error.statement(),
                        error.kind(),
                        entry.printed(),
                        entry.correct(),
                        entry.why()));
        add(
                blocks,
                "wrong",
                score.wrong(),
                score,
                language,
                (answer, entry) ->
                        language.text("exercise.score.is_wrong", answer.statement(), answer.kind(), entry.error()));
        return new Document(Span.plain(language.text("exercise.score.title")), language, blocks);
    }

    private static Row row(String name, Count count) {
        return Row.of(
                name,
                count.errors(),
                count.answered(),
                count.right(),
                percent(count.recall()),
                percent(count.precision()));
    }

    private static String percent(Optional<Fraction> part) {
        return part.map(each -> Rounding.rounded(Fraction.HUNDRED.times(each), 0) + "%")
                .orElse("-");
    }

    private static void add(
            List<Block> blocks,
            String key,
            List<Answer> answers,
            Score score,
            Language language,
            BiFunction<Answer, Entry, String> line) {
        if (!answers.isEmpty()) {
            List<String> lines = answers.stream()
                    .map(answer -> line.apply(answer, score.key().entry(answer.statement())))
                    .toList();
            blocks.add(Section.of("page:" + key, language.text("exercise.score." + key), List.of(Listing.of(lines))));
        }
    }

    /** Returns one row a kind and one for all, under a header. */
    public static String csv(Score score, Csv.Reader reader) {
        List<List<String>> rows = new ArrayList<>();
        score.kinds().forEach(kind -> rows.add(cells(kind.dataName(), score.of(kind))));
        rows.add(cells("all", score.all()));
        return Csv.of(List.of("kind", "errors", "answered", "right", "recall", "precision"), rows, reader);
    }

    private static List<String> cells(String name, Count count) {
        return List.of(
                name,
                Integer.toString(count.errors()),
                Integer.toString(count.answered()),
                Integer.toString(count.right()),
                decimal(count.recall()).map(BigDecimal::toPlainString).orElse(""),
                decimal(count.precision()).map(BigDecimal::toPlainString).orElse(""));
    }

    private static Optional<BigDecimal> decimal(Optional<Fraction> part) {
        return part.map(each -> Rounding.rounded(each, DECIMALS));
    }

    /** Returns the counts, the errors that were missed and the answers that are wrong. */
    public static String json(Score score) {
        JsonObject object = counts(
                        JsonObject.ofCommand()
                                .with("statements", score.key().entries().size()),
                        score.all())
                .with(
                        "kinds",
                        score.kinds().stream()
                                .map(kind -> counts(new JsonObject().with("kind", kind.dataName()), score.of(kind)))
                                .toList())
                .with("missed", score.missed().stream().map(ScoreReport::answer).toList())
                .with(
                        "wrong",
                        score.wrong().stream()
                                .map(answer -> answer(answer)
                                        .with(
                                                "error",
                                                score.errorIn(answer.statement())
                                                        .map(ErrorKind::dataName)))
                                .toList());
        return Json.of(object, Language.EN);
    }

    private static JsonObject counts(JsonObject object, Count count) {
        return object.with("errors", count.errors())
                .with("answered", count.answered())
                .with("right", count.right())
                .with("recall", decimal(count.recall()))
                .with("precision", decimal(count.precision()));
    }

    private static JsonObject answer(Answer answer) {
        return new JsonObject()
                .with("statement", answer.statement())
                .with("kind", answer.kind().dataName());
    }
}
