package nl.drugmonitor.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.drugmonitor.chart.ChartSeries.Form;
import nl.drugmonitor.claim.Figure;
import nl.drugmonitor.consistency.Correction;
import nl.drugmonitor.consistency.Reading;
import nl.drugmonitor.consistency.Reading.OtherBase;
import nl.drugmonitor.consistency.Reading.OtherWord;
import nl.drugmonitor.edition.Contradiction;
import nl.drugmonitor.edition.Edition;
import nl.drugmonitor.exact.Printed;
import nl.drugmonitor.input.InvalidInputException;
import nl.drugmonitor.input.Place;
import nl.drugmonitor.language.Language;

/**
 * A chart of the readings of a contradiction beside each other, by the numbers that they have in the reports.
 *
 * @param statement one of the statements that contradict each other; where none is named, the chart is of the edition's
 *     contradiction of the most statements, so that it follows from one year to the next
 * @param figures the figures to draw, by id, with their labels; where none is named, the counts of the contradiction
 */
record ReadingsChart(
        Place place, String id, String subtitle, String unit, Optional<String> statement, Map<String, String> figures)
        implements Definition {
    @Override
    public Chart chart(Edition edition, Doubts doubts) {
        Contradiction contradiction = contradiction(edition);
        List<Reading> readings = contradiction.readings().plausible();
        String others = others(readings);
        List<Figure> drawn = figures.isEmpty()
                ? counts(contradiction)
                : figures.keySet().stream()
                        .map(figure -> figure(edition, figure))
                        .toList();
        List<ChartSeries> series = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        List<String> titles = new ArrayList<>();
        for (Reading reading : readings) {
            String name = "Lezing " + (series.size() + 1);
            List<Point> points = new ArrayList<>();
            for (Figure figure : drawn) {
                Printed printed = printed(reading, figure);
                points.add(Point.of(points.size(), figure.valueOf(printed), Texts.number(figure.valueOf(printed))));
            }
            series.add(new ChartSeries(name, Form.BARS, Look.of(series.size()), points, List.of()));
            String corrections = corrections(reading);
            titles.add((titles.isEmpty() ? name : name.toLowerCase(Locale.ROOT)) + ": " + corrections);
            notes.add(name + " leest " + corrections + "; gewicht " + reading.shareInPercent()
                    + (reading.share() == reading.shareAlone()
                            ? "."
                            : ", zonder andere bronnen" + others + " " + reading.shareAloneInPercent() + "."));
        }
        contradiction
                .readings()
                .oneFactor()
                .ifPresent(factor -> notes.add("Eén factor maakt het verschil: wat andere bronnen" + others
                        + " drukken, weegt " + factor.times() + " keer zo zwaar voor lezing 1 als voor lezing "
                        + factor.number() + ". Naar de tekst alleen komt lezing " + factor.number() + " eerst."));
        Set<String> sources = new LinkedHashSet<>();
        drawn.forEach(figure ->
                figure.observation().ifPresent(observation -> sources.add(Sources.describe(observation, edition))));
        return new Chart(
                id,
                Kind.BARS,
                String.join("; of ", titles),
                subtitle,
                unit,
                drawn.stream().map(this::label).toList(),
                series,
                List.of(),
                notes,
                Sources.line(sources));
    }

    /** Returns the other sources that print a number in doubt, as they follow a noun: {@code (s001, s002)}. */
    private static String others(List<Reading> readings) {
        Set<String> others = new TreeSet<>();
        for (Reading reading : readings) {
            for (Figure figure : reading.doubted()) {
                figure.outside().forEach(outside -> others.add(outside.source()));
            }
        }
        return others.isEmpty() ? "" : " (" + String.join(", ", others) + ")";
    }

    private static List<Figure> counts(Contradiction contradiction) {
        return contradiction.differing().stream()
                .flatMap(finding -> finding.statement().figures().stream())
                .filter(figure -> figure.observation().isPresent())
                .distinct()
                .toList();
    }

    private String label(Figure figure) {
        String named = figures.get(figure.id());
        return named != null
                ? named
                : figure.observation()
                        .map(value -> Language.NL.say(value.indicator()) + " " + Texts.period(value.period()))
                        .orElse(figure.id());
    }

    private Contradiction contradiction(Edition edition) {
        List<Contradiction> all = edition.contradictions();
        if (statement.isEmpty() && all.isEmpty()) {
            throw new InvalidInputException(
                    place,
                    "chart \"" + id + "\" is of readings, but no statements of " + edition.id()
                            + " contradict their figures.",
                    "Leave the chart out.");
        }
        return all.stream()
                .filter(each -> statement.isEmpty() || isOf(each))
                .max(Comparator.comparingInt(each -> each.differing().size()))
                .orElseThrow(() -> new InvalidInputException(
                        place,
                        "chart \"" + id + "\" must be of a statement that differs, but \"" + statement.orElse("")
                                + "\" does not in " + edition.id() + ".",
                        edition.horizon().looksFurther()
                                ? "Judge by the figures that the edition could know: leave --as-of out."
                                : "Name another statement, or leave the chart out."));
    }

    @Override
    public boolean isOf(Contradiction contradiction) {
        return contradiction.differing().stream()
                .anyMatch(finding ->
                        statement.equals(Optional.of(finding.statement().id())));
    }

    private Figure figure(Edition edition, String figure) {
        return edition.figures().stream()
                .filter(known -> known.id().equals(figure))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException(
                        place,
                        "chart \"" + id + "\" cannot find figure \"" + figure + "\" in " + edition.id() + ".",
                        "Write the id of a figure of its claims file."));
    }

    private static Printed printed(Reading reading, Figure figure) {
        Optional<Correction> correction = reading.misprints().stream()
                .filter(corrected -> corrected.figure().equals(figure))
                .findFirst();
        return correction.isPresent() ? correction.get().to() : figure.printed();
    }

    private static String corrections(Reading reading) {
        List<String> texts = new ArrayList<>();
        for (OtherBase stand : reading.stands()) {
            texts.add(stand.result().printed() + " klopt, op een andere basis dan "
                    + stand.base().printed());
        }
        for (OtherWord word : reading.words()) {
            texts.add(dutch(word.meant()) + " in plaats van " + dutch(word.printed()));
        }
        for (Correction correction : reading.misprints()) {
            texts.add(correction.to() + " in plaats van " + correction.figure().printed());
        }
        return String.join(" en ", texts);
    }

    private static String dutch(String word) {
        return switch (word) {
            case "rose" -> "gestegen";
            case "fell" -> "gedaald";
            case "stayed equal" -> "gelijk gebleven";
            default -> "een ander woord";
        };
    }
}
