package nl.drugmonitor.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.drugmonitor.chart.ChartSeries.Form;
import nl.drugmonitor.claim.PrintedFigure;
import nl.drugmonitor.claim.PrintedFigure.Outside;
import nl.drugmonitor.consistency.Correction;
import nl.drugmonitor.consistency.Reading;
import nl.drugmonitor.edition.Contradiction;
import nl.drugmonitor.edition.Edition;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.language.Bilingual;

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
        List<PrintedFigure> drawn = drawn(contradiction, edition);
        List<String> others = readings.stream()
                .flatMap(reading -> reading.printedElsewhere().stream())
                .map(Outside::source)
                .distinct()
                .sorted()
                .map(id -> name(id, edition, texts))
                .toList();
        List<ChartSeries> series = new ArrayList<>();
        List<String> corrected = new ArrayList<>();
        List<Footnote> notes = new ArrayList<>();
        for (Reading reading : readings) {
            String name = texts.say("chart.reading", corrected.size() + 1);
            String corrections = corrections(reading, texts);
            boolean isSame = reading.share() == reading.shareAlone();
            String share = texts.say(reading.shareInPercent());
            String alone = isSame ? "" : texts.say(reading.shareAloneInPercent());
            List<Point> points = points(drawn, reading, texts);
            series.add(new ChartSeries(Texts.capital(name), Form.BARS, Look.of(series.size()), points, List.of()));
            corrected.add(name + ": " + corrections);
            notes.add(new Footnote(
                    Texts.capital(texts.say("chart.reads.brief", name, corrections, share)),
                    Texts.capital(texts.say("chart.reads", name, corrections, share, others, alone))));
        }
        contradiction
                .readings()
                .oneFactor()
                .ifPresent(factor -> notes.add(new Footnote(
                        texts.say("chart.one_factor.brief", factor), texts.say("chart.one_factor", factor, others))));
        Heading heading = Heading.of(
                head.wording(),
                new FieldValues(new ChartNumbers(edition, List.of(), readings), doubts, texts),
                new Heading(
                        texts.say("chart.readings", readings.size()), Texts.capital(texts.say("chart.or", corrected))));
        return new Chart(
                head.id(),
                texts.language(),
                ChartKind.BARS,
                heading.title(),
                heading.subtitle(),
                texts.say(head.unit()),
                drawn.stream().map(figure -> label(figure, texts)).toList(),
                series,
                List.of(),
                notes,
                Sources.of(drawn.stream().flatMap(figure -> figure.observation().stream()), texts));
    }

    private static String name(String id, Edition edition, Texts texts) {
        return edition.published().source(id).map(texts::name).orElse(id);
    }

    /** Returns the figures that are named, or else the counts of the statements that differ. */
    private List<PrintedFigure> drawn(Contradiction contradiction, Edition edition) {
        return figures.isEmpty()
                ? contradiction.differing().stream()
                        .flatMap(finding -> finding.statement().figures().stream())
                        .filter(figure -> figure.observation().isPresent())
                        .distinct()
                        .toList()
                : figures.keySet().stream().map(id -> figure(id, edition)).toList();
    }

    private PrintedFigure figure(String id, Edition edition) {
        return edition.figures().stream()
                .filter(known -> known.id().equals(id))
                .findFirst()
                .orElseThrow(() -> head.fault("chart_figure", id, edition.id()));
    }

    private static List<Point> points(List<PrintedFigure> drawn, Reading reading, Texts texts) {
        return IntStream.range(0, drawn.size())
                .mapToObj(at -> {
                    Fraction value = value(drawn.get(at), reading);
                    return Point.of(at, value, texts.number(value));
                })
                .toList();
    }

    private static Fraction value(PrintedFigure figure, Reading reading) {
        return figure.valueOf(reading.misprints().stream()
                .filter(corrected -> corrected.figure().equals(figure))
                .findFirst()
                .map(Correction::to)
                .orElse(figure.printed()));
    }

    private String label(PrintedFigure figure, Texts texts) {
        return Optional.ofNullable(figures.get(figure.id()))
                .map(texts::say)
                .or(() -> figure.observation()
                        .map(value -> texts.say(value.indicator()) + " " + texts.period(value.period())))
                .orElse(figure.id());
    }

    @Override
    public Optional<Contradiction> shown(List<Contradiction> contradictions) {
        return contradictions.stream()
                .filter(each -> statement.isEmpty()
                        || each.differing().stream()
                                .map(finding -> finding.statement().id())
                                .anyMatch(statement.get()::equals))
                .max(Comparator.comparingInt(each -> each.differing().size()));
    }

    private RuntimeException none(Edition edition) {
        if (statement.isEmpty()) {
            return head.fault("chart_no_readings", edition.id());
        }
        String key = edition.horizon().looksFurther() ? "chart_holds_later" : "chart_holds";
        return head.fault(key, statement.get(), edition.id());
    }

    /** Returns what would have to be printed. */
    private static String corrections(Reading reading, Texts texts) {
        return texts.say(
                "chart.and",
                Stream.of(
                                reading.stands().stream()
                                        .map(stand -> texts.say("chart.other_base", stand.result(), stand.base())),
                                reading.words().stream()
                                        .map(word -> texts.say("chart.instead", word.meant(), word.printed())),
                                reading.units().stream()
                                        .map(unit -> texts.say("chart.instead", unit.number(), unit.result())),
                                reading.misprints().stream()
                                        .map(misprint -> texts.say("chart.instead", misprint.to(), misprint.figure())))
                        .flatMap(each -> each)
                        .toList());
    }
}
