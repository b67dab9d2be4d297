package nl.drugmonitor.chart;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.drugmonitor.chart.SeriesChart.Measure;
import nl.drugmonitor.chart.Waterfall.Step;
import nl.drugmonitor.edition.Edition;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.language.Bilingual;
import nl.drugmonitor.statistics.Decomposition.Factor;
import nl.drugmonitor.statistics.Lmdi;

/**
 * A chart of how much of a change of a total comes from how many there were, and how much from how large each was, by
 * the logarithmic mean (LMDI-I).
 *
 * @param total the row of totals, such as kilos
 * @param number the row of how many made them up, such as finds
 * @param size what the total of one is called, such as {@code kilos per find}
 */
record ProductChart(Head head, Row total, Row number, Bilingual size) implements Definition {
    /** A year of both rows, with values that have a logarithm. */
    private record Year(String label, Observation total, Observation number) {
        Step step() {
            return new Step(label, total.value());
        }

        double count() {
            return Scale.number(number.value());
        }

        double size() {
            return Scale.number(total.value()) / count();
        }
    }

    @Override
    public Set<String> indicators() {
        return Set.of(total.id(), number.id());
    }

    @Override
    public Chart chart(Edition edition, Doubts doubts, Texts texts) {
        List<Year> years = years(edition);
        Year before = years.get(years.size() - 2);
        Year after = years.get(years.size() - 1);
        Fraction numberEffect = numberEffect(before, after);
        Fraction sizeEffect =
                after.total().value().minus(before.total().value()).minus(numberEffect);
        Waterfall waterfall = new Waterfall(
                before.step(),
                List.of(effect(number.name(), numberEffect, texts), effect(size, sizeEffect, texts)),
                after.step());
        Headline headline = new Headline(doubts, texts);
        headline.add(total, before.total(), after.total());
        headline.add(number, before.number(), after.number());
        List<Observation> totals = List.of(before.total(), after.total());
        List<Observation> numbers = List.of(before.number(), after.number());
        ChartNumbers named = new ChartNumbers(
                edition,
                List.of(
                        filled(total, years.stream().map(Year::total).toList(), edition),
                        filled(number, years.stream().map(Year::number).toList(), edition)),
                List.of());
        Heading heading = Heading.of(head.wording(), new FieldValues(named, doubts, texts), headline.heading());
        List<Footnote> notes = Stream.of(
                        Stream.of(new Footnote(texts.say("chart.effects"), texts.say("chart.decomposition"))),
                        hedges(totals, texts),
                        notes(total, totals, doubts, texts),
                        notes(number, numbers, doubts, texts))
                .flatMap(each -> each)
                .toList();
        return new Chart(
                head.id(),
                texts.language(),
                ChartKind.WATERFALL,
                heading.title(),
                heading.subtitle(),
                texts.say(head.unit()),
                waterfall.labels(),
                waterfall.series(texts),
                List.of(),
                notes,
                Sources.of(Stream.concat(totals.stream(), numbers.stream()), texts));
    }

    /** Returns a row with the years that the decomposition may be of. */
    private static SeriesRow filled(Row row, List<Observation> values, Edition edition) {
        List<Row.Year> years = row.years(edition, Row.FIRST_YEAR).stream()
                .filter(year -> year.drawn().filter(values::contains).isPresent())
                .toList();
        return new SeriesRow(row, Measure.VALUE, Optional.empty(), years);
    }

    /** Returns what more or fewer of them would have changed alone, to the whole number. */
    private static Fraction numberEffect(Year before, Year after) {
        Factor numbers = new Factor("number", before.count(), after.count());
        Factor sizes = new Factor("size", before.size(), after.size());
        return Fraction.of(Math.round(Lmdi.product(numbers, sizes).effect("number")));
    }

    private static Step effect(Bilingual name, Fraction effect, Texts texts) {
        return new Step(texts.say(effect.signum() < 0 ? "chart.fewer" : "chart.more", name), effect);
    }

    private static Stream<Footnote> hedges(List<Observation> values, Texts texts) {
        return values.stream()
                .filter(value -> value.hedge().isPresent())
                .map(value -> Footnote.of(texts.period(value.period()) + ": " + texts.printed(value) + "."));
    }

    private static Stream<Footnote> notes(Row row, List<Observation> values, Doubts doubts, Texts texts) {
        return values.stream().flatMap(value -> doubts.note(texts.heading(row), value, texts).stream());
    }

    private List<Year> years(Edition edition) {
        List<Row.Year> numbers = number.years(edition, Row.FIRST_YEAR);
        List<Year> years = total.years(edition, Row.FIRST_YEAR).stream()
                .flatMap(year -> aboveZero(year).stream().flatMap(value -> numbers.stream()
                        .filter(other -> other.published()
                                .period()
                                .equals(year.published().period()))
                        .flatMap(other -> aboveZero(other).stream())
                        .map(count -> new Year(total.label(year.year()), value, count))))
                .toList();
        if (years.size() < 2) {
            List<String> known = years.stream().map(year -> year.step().label()).toList();
            throw head.fault("chart_product", total.id(), number.id(), known);
        }
        return years;
    }

    /** Logarithms have no other values. */
    private static Optional<Observation> aboveZero(Row.Year year) {
        return year.drawn().filter(value -> value.value().signum() > 0);
    }
}
