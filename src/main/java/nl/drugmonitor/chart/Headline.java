package nl.drugmonitor.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.drugmonitor.computation.Change;
import nl.drugmonitor.computation.Comparability;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.exact.Rounding;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.language.Note;

/**
 * What a chart says if nobody wrote it: the change of each of its rows in words, as a title without numbers and as
 * sentences with them.
 */
final class Headline {
    private final Doubts doubts;
    private final Texts texts;
    private final List<String> clauses = new ArrayList<>();
    private final List<String> titles = new ArrayList<>();
    private List<String> span = List.of();

    Headline(Doubts doubts, Texts texts) {
        this.doubts = doubts;
        this.texts = texts;
    }

    /** Adds how a row changed from one value to a later one; years that the clause before has are not repeated. */
    void add(Row row, Observation from, Observation to) {
        boolean monthly = !from.period().isAsLongAs(to.period());
        Optional<Interval> percent = percent(from, to, monthly);
        if (percent.isEmpty()
                || (percent.get().low().signum() < 0 && percent.get().high().signum() > 0)) {
            addValues(row, from, to); // nothing to be divided by, or it may be a rise or a fall
            return;
        }
        Object name = monthly ? Note.of("chart.per_month", row.name()) : row.name();
        String values = monthly
                ? texts.say("chart.from_to", doubts.perMonth(to, texts), doubts.perMonth(from, texts))
                : texts.say("chart.from_to", number(to), number(from));
        List<String> years = List.of(year(to), year(from));
        List<String> shown = years.equals(span) ? List.of("", "") : years;
        addChange(percent.get(), name, texts.withUnit(values, from), shown.get(0), shown.get(1));
        span = years;
    }

    private static Optional<Interval> percent(Observation from, Observation to, boolean monthly) {
        if (Comparability.of(from, to).isRefused()) {
            return Optional.empty();
        }
        Change change = Change.between(from, to);
        return monthly ? change.percentPerMonth() : change.percent();
    }

    /** Adds the clause of a change that goes one way. */
    private void addChange(Interval percent, Object name, String values, String to, String from) {
        Interval size = percent.absolute();
        boolean isSame = size.high().signum() == 0;
        boolean isNearlySame = !isSame && Rounding.rounded(size.high(), 1).signum() == 0;
        String goes = percent.high().signum() > 0 ? "rose" : "fell";
        String key = isSame ? "same" : isNearlySame ? "nearly_same" : goes;
        clauses.add(texts.say("chart." + key, name, values, to, from, size(size)));
        titles.add(texts.say("chart.headline." + key, name, to, from));
    }

    /** Returns {@code 19.0%}; {@code about 31%} where its decimal is left open, {@code 10 to 30%} where more is. */
    private String size(Interval percent) {
        String low = texts.decimal(percent.low());
        if (low.equals(texts.decimal(percent.high()))) {
            return low + "%";
        }
        String least = whole(percent.low());
        String most = whole(percent.high());
        return least.equals(most) ? texts.say("chart.about", least + "%") : texts.say("range", least, most) + "%";
    }

    private String whole(Fraction percent) {
        return texts.language().number(Rounding.rounded(percent, 0));
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
        addTitle(row, year(to));
    }

    private void addTitle(Row row, String year) {
        titles.add(texts.say("chart.headline.of", row.name(), year));
    }

    /** Adds the value of a row that has nothing before it to be compared with. */
    void add(Row row, Observation only) {
        clauses.add(texts.say("chart.value", row.name(), value(only), year(only)));
        addTitle(row, year(only));
    }

    /** Adds that there is no one value of a row's last year. */
    void addConflict(Row row, int year) {
        clauses.add(texts.say("chart.no_value", row.name(), row.label(year)));
        addTitle(row, row.label(year));
    }

    /** Adds that the publisher does not show the value of a row's last year. */
    void addSuppressed(Row row, int year) {
        clauses.add(texts.say("chart.not_shown", row.name(), row.label(year)));
        addTitle(row, row.label(year));
    }

    private String year(Observation observation) {
        return texts.period(observation.period());
    }

    private String value(Observation observation) {
        return texts.withUnit(number(observation), observation);
    }

    private String number(Observation observation) {
        return doubts.value(observation, texts);
    }

    /** Returns the title, and the numbers as they stand behind a subtitle. */
    Heading heading() {
        return new Heading(joined(titles), joined(clauses));
    }

    private static String joined(List<String> clauses) {
        return Texts.capital(String.join("; ", clauses));
    }
}
