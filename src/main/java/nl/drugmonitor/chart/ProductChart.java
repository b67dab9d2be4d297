package nl.drugmonitor.chart;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.drugmonitor.chart.Waterfall.Step;
import nl.drugmonitor.edition.Edition;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.input.InvalidInputException;
import nl.drugmonitor.input.Place;
import nl.drugmonitor.statistics.Decomposition.Factor;
import nl.drugmonitor.statistics.Lmdi;

/**
 * A chart of how much of a change of a total comes from how many there were, and how much from how large each was, by
 * the logarithmic mean (LMDI-I).
 *
 * @param total the row of totals, such as kilos
 * @param number the row of how many made them up, such as finds
 * @param size what the total of one is called, such as {@code kilo's per vondst}
 */
record ProductChart(Place place, String id, String subtitle, String unit, Row total, Row number, String size)
        implements Definition {
    @Override
    public Chart chart(Edition edition, Doubts doubts) {
        List<Integer> years = years(edition);
        int before = years.get(years.size() - 2);
        int after = years.get(years.size() - 1);
        Observation from = value(total, edition, before);
        Observation to = value(total, edition, after);
        Fraction numberEffect = numberEffect(from, to, value(number, edition, before), value(number, edition, after));
        Fraction sizeEffect = to.value().minus(from.value()).minus(numberEffect);
        Waterfall waterfall = new Waterfall(
                new Step(Integer.toString(before), from.value()),
                List.of(
                        new Step(change(number.name(), numberEffect), numberEffect),
                        new Step(change(size, sizeEffect), sizeEffect)),
                new Step(Integer.toString(after), to.value()));
        Headline headline = new Headline(doubts);
        headline.add(total.name(), from, to);
        headline.add(number.name(), value(number, edition, before), value(number, edition, after));
        List<String> notes = notes(from, to);
        Set<String> sources = new LinkedHashSet<>();
        for (Row row : List.of(total, number)) {
            for (int year : List.of(before, after)) {
                Observation value = value(row, edition, year);
                sources.add(Sources.describe(value, edition));
                doubts.note(row.heading(), value).ifPresent(notes::add);
            }
        }
        return waterfall.chart(id, headline.toString(), subtitle, unit, notes, Sources.line(sources));
    }

    /** Returns what more or fewer of them would have changed alone, to the whole number. */
    private Fraction numberEffect(Observation from, Observation to, Observation before, Observation after) {
        Factor numbers = new Factor(number.name(), number(before), number(after));
        Factor sizes = new Factor(size, number(from) / number(before), number(to) / number(after));
        double effect = Lmdi.product(numbers, sizes).effect(number.name());
        return Fraction.of(Math.round(effect));
    }

    private static List<String> notes(Observation from, Observation to) {
        List<String> notes = new ArrayList<>();
        notes.add("Ontleding met het logaritmisch gemiddelde (LMDI); de effecten tellen op tot de verandering.");
        for (Observation observation : List.of(from, to)) {
            if (observation.hedge().isPresent()) {
                notes.add(observation.period() + ": " + observation.asPrinted() + ".");
            }
        }
        return notes;
    }

    private List<Integer> years(Edition edition) {
        List<Integer> years = new ArrayList<>();
        for (Row.Year year : total.years(edition, Row.FIRST_YEAR)) {
            Optional<Observation> count = find(number, edition, year.year());
            if (isAboveZero(year.drawn()) && isAboveZero(count)) { // logarithms have no other values
                years.add(year.year());
            }
        }
        if (years.size() < 2) {
            throw new InvalidInputException(
                    place,
                    "chart \"" + id + "\" must have two years with values above zero of "
                            + total.series().indicator().id() + " and "
                            + number.series().indicator().id() + ", but there are " + years + ".",
                    "Add rows to observations.csv, or choose other indicators.");
        }
        return years;
    }

    private static boolean isAboveZero(Optional<Observation> observation) {
        return observation.isPresent() && observation.get().value().signum() > 0;
    }

    private static Optional<Observation> find(Row row, Edition edition, int year) {
        return row.years(edition, year).stream()
                .filter(known -> known.year() == year)
                .findFirst()
                .flatMap(Row.Year::drawn);
    }

    private static Observation value(Row row, Edition edition, int year) {
        return find(row, edition, year).orElseThrow();
    }

    private static double number(Observation observation) {
        return Scale.number(observation.value());
    }

    private static String change(String name, Fraction effect) {
        return (effect.signum() < 0 ? "minder " : "meer ") + name;
    }
}
