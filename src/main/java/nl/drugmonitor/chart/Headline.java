package nl.drugmonitor.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.drugmonitor.computation.Change;
import nl.drugmonitor.computation.Comparability;
import nl.drugmonitor.computation.PartYear;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.exact.Rounding;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.language.Note;

/** The title of a chart: the change of each of its rows, in words. */
final class Headline {
    private final Doubts doubts;
    private final Texts texts;
    private final List<String> clauses = new ArrayList<>();
    private List<String> span = List.of();

    Headline(Doubts doubts, Texts texts) {
        this.doubts = doubts;
        this.texts = texts;
    }

    /** Adds how a row changed from one value to a later one; years that the clause before has are not repeated. */
    void add(Row row, Observation from, Observation to) {
        boolean monthly = !from.period().isAsLongAs(to.period());
        Optional<Interval> percent = percent(from, to, monthly);
        if (percent.isEmpty()) {
            addValues(row, from, to);
            return;
        }
        Object name = monthly ? Note.of("chart.per_month", row.name()) : row.name();
        String values = monthly
                ? texts.say("chart.from_to", monthly(to), monthly(from))
                : texts.say("chart.from_to", number(to), number(from));
        List<String> years = List.of(year(to), year(from));
        List<String> shown = years.equals(span) ? List.of("", "") : years;
        clauses.add(change(percent.get(), name, texts.withUnit(values, from), shown.get(0), shown.get(1)));
        span = years;
    }

    private static Optional<Interval> percent(Observation from, Observation to, boolean monthly) {
        if (Comparability.of(from, to).isRefused()) {
            return Optional.empty();
        }
        Change change = Change.between(from, to);
        return monthly ? change.percentPerMonth() : change.percent();
    }

    /** Returns the clause of a change: {@code rose by 19.0%}, or {@code about 31%} where its decimal is left open. */
    private String change(Interval percent, Object name, String values, String to, String from) {
        BigDecimal low = Rounding.rounded(percent.low(), 1);
        boolean isSettled = low.compareTo(Rounding.rounded(percent.high(), 1)) == 0;
        if (isSettled && low.signum() == 0) {
            return texts.say("chart.same", name, values, to, from);
        }
        Fraction middle = percent.low().plus(percent.high()).dividedBy(Fraction.of(2));
        String size = isSettled
                ? texts.decimal(middle.absolute()) + "%"
                : texts.say("chart.about", texts.language().number(Rounding.rounded(middle.absolute(), 0)) + "%");
        return texts.say(middle.signum() > 0 ? "chart.rose" : "chart.fell", name, values, to, from, size);
    }

    /** Adds the two values of a row, without what they differ by. */
    void addValues(Row row, Observation from, Observation to) {
        boolean isRefused = Comparability.of(from, to).isRefused();
        clauses.add(texts.say(
                isRefused ? "chart.values.not_comparable" : "chart.values",
                row.name(),
                value(to),
                year(to),
                value(from),
                year(from)));
    }

    /** Adds the value of a row that has nothing before it to be compared with. */
    void add(Row row, Observation only) {
        clauses.add(texts.say("chart.value", row.name(), value(only), year(only)));
    }

    /** Adds that there is no one value of a row's last year. */
    void addConflict(Row row, int year) {
        clauses.add(texts.say("chart.no_value", row.name(), row.label(year)));
    }

    /** Adds that the publisher does not show the value of a row's last year. */
    void addSuppressed(Row row, int year) {
        clauses.add(texts.say("chart.not_shown", row.name(), row.label(year)));
    }

    private String year(Observation observation) {
        return texts.period(observation.period());
    }

    private String value(Observation observation) {
        return texts.withUnit(number(observation), observation);
    }

    private String number(Observation observation) {
        return doubts.marked(texts.hedged(observation, texts.number(observation.value())), observation);
    }

    private String monthly(Observation observation) {
        return doubts.marked(texts.decimal(PartYear.perMonth(observation).low()), observation);
    }

    @Override
    public String toString() {
        return Texts.capital(String.join("; ", clauses));
    }
}
