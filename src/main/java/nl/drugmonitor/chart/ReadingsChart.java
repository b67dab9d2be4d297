package nl.drugmonitor.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.drugmonitor.chart.ChartSeries.Form;
import nl.drugmonitor.claim.Compare.Relation;
import nl.drugmonitor.claim.Figure;
import nl.drugmonitor.claim.Figure.Outside;
import nl.drugmonitor.consistency.Correction;
import nl.drugmonitor.consistency.Reading;
import nl.drugmonitor.edition.Contradiction;
import nl.drugmonitor.edition.Edition;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.language.Bilingual;
import nl.drugmonitor.language.Language;

/**
 * A chart of the readings of a contradiction beside each other, by the numbers that they have in the reports.
 *
 * @param statement one of the statements that contradict each other; where none is named, the chart is of the edition's
 *     contradiction of the most statements, so that it follows from one year to the next
 * @param figures the figures to draw, by id, with their labels; where none is named, the counts of the contradiction
 */
record ReadingsChart(Head head, Optional<String> statement, Map<String, Bilingual> figures) implements Definition {
    @Override
    public Chart chart(Edition edition, Doubts doubts, Texts texts) {
        Contradiction contradiction = shown(doubts.contradictions()).orElseThrow(() -> none(edition));
        List<Reading> readings = contradiction.readings().plausible();
        List<Figure> drawn = figures.isEmpty()
                ? counts(contradiction)
                : figures.keySet().stream()
                        .map(figure -> figure(edition, figure))
                        .toList();
        List<String> others = readings.stream()
                .flatMap(reading -> reading.printedElsewhere().stream())
                .map(Outside::source)
                .distinct()
                .sorted()
                .toList();
        List<ChartSeries> series = new ArrayList<>();
        List<String> titles = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (Reading reading : readings) {
            String name = texts.say("reading", titles.size() + 1);
            String corrections = corrections(reading, texts);
            series.add(new ChartSeries(
                    Texts.capital(name), Form.BARS, Look.of(series.size()), points(drawn, reading, texts), List.of()));
            titles.add(name + ": " + corrections);
            notes.add(Texts.capital(texts.say(
                    reading.share() == reading.shareAlone() ? "reads" : "reads.outside",
                    name,
                    corrections,
                    reading.shareInPercent(),
                    others,
                    reading.shareAloneInPercent())));
        }
        contradiction.readings().oneFactor().ifPresent(factor -> notes.add(texts.say("one_factor", factor, others)));
        return head.chart(
                texts,
                Kind.BARS,
                Texts.capital(texts.say("or", titles)),
                drawn.stream().map(figure -> label(figure, texts)).toList(),
                series,
                List.of(),
                notes,
                texts.sources(drawn.stream().flatMap(figure -> figure.observation().stream()), edition));
    }

    private static List<Figure> counts(Contradiction contradiction) {
        return contradiction.differing().stream()
                .flatMap(finding -> finding.statement().figures().stream())
                .filter(figure -> figure.observation().isPresent())
                .distinct()
                .toList();
    }

    private static List<Point> points(List<Figure> drawn, Reading reading, Texts texts) {
        return IntStream.range(0, drawn.size())
                .mapToObj(at -> {
                    Fraction value = value(drawn.get(at), reading);
                    return Point.of(at, value, texts.number(value));
                })
                .toList();
    }

    private static Fraction value(Figure figure, Reading reading) {
        return figure.valueOf(reading.misprints().stream()
                .filter(corrected -> corrected.figure().equals(figure))
                .findFirst()
                .map(Correction::to)
                .orElse(figure.printed()));
    }

    private String label(Figure figure, Texts texts) {
        Language language = texts.language();
        return Optional.ofNullable(figures.get(figure.id()))
                .map(language::say)
                .or(() -> figure.observation()
                        .map(value -> language.say(value.indicator()) + " " + texts.period(value.period())))
                .orElse(figure.id());
    }

    @Override
    public Optional<Contradiction> shown(List<Contradiction> contradictions) {
        return contradictions.stream()
                .filter(each -> statement.isEmpty()
                        || each.differing().stream()
                                .anyMatch(finding -> statement.equals(
                                        Optional.of(finding.statement().id()))))
                .max(Comparator.comparingInt(each -> each.differing().size()));
    }

    private RuntimeException none(Edition edition) {
        if (statement.isEmpty()) {
            return head.fault(
                    "is of readings, but no statements of " + edition.id() + " contradict their figures.",
                    "Leave the chart out.");
        }
        return head.fault(
                "must be of a statement that differs, but \"" + statement.get() + "\" does not in " + edition.id()
                        + ".",
                edition.horizon().looksFurther()
                        ? "Judge by the figures that the edition could know: leave --as-of out."
                        : "Name another statement, or leave the chart out.");
    }

    private Figure figure(Edition edition, String figure) {
        return edition.figures().stream()
                .filter(known -> known.id().equals(figure))
                .findFirst()
                .orElseThrow(() -> head.fault(
                        "cannot find figure \"" + figure + "\" in " + edition.id() + ".",
                        "Write the id of a figure of its claims file."));
    }

    /** Returns what would have to be printed. */
    private static String corrections(Reading reading, Texts texts) {
        Stream<String> bases = reading.stands().stream()
                .map(stand -> texts.say(
                        "other_base", stand.result().printed(), stand.base().printed()));
        Stream<String> words = reading.words().stream()
                .map(word -> texts.say("instead", word(word.meant(), texts), word(word.printed(), texts)));
        Stream<String> numbers = reading.misprints().stream()
                .map(correction -> texts.say(
                        "instead", correction.to(), correction.figure().printed()));
        return texts.say(
                "and", Stream.of(bases, words, numbers).flatMap(each -> each).toList());
    }

    /** Returns a word for the direction of a change; another word is not named. */
    private static String word(String english, Texts texts) {
        return Stream.of(Relation.values())
                .map(Relation::change)
                .filter(change -> Language.EN.say(change).equals(english))
                .findFirst()
                .map(change -> texts.say("word", change))
                .orElseGet(() -> texts.say("other_word"));
    }
}
