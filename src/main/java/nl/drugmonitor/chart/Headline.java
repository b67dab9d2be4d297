package nl.drugmonitor.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.exact.Rounding;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.indicator.Change;
import nl.drugmonitor.indicator.Comparability;
import nl.drugmonitor.indicator.PartYear;
import nl.drugmonitor.language.Language;

/** The title of a chart: the change of each of its rows, in words. */
final class Headline {
    private final List<String> clauses = new ArrayList<>();
    private final Doubts doubts;
    private String years = "";

    Headline(Doubts doubts) {
        this.doubts = doubts;
    }

    /** Adds how a row changed from one value to a later one; years that the clause before has are not repeated. */
    void add(String name, Observation from, Observation to) {
        boolean refused = Comparability.of(from, to).isRefused();
        boolean monthly = from.period().months() != to.period().months();
        Optional<Interval> percent = refused ? Optional.empty() : percent(Change.between(from, to), monthly);
        if (percent.isEmpty()) {
            addValues(name, from, to, refused ? "niet te vergelijken met" : "tegen");
            return;
        }
        String compared = " in " + Texts.period(to.period()) + " dan in " + Texts.period(from.period());
        String values = monthly ? monthly(to) + " tegen " + monthly(from) : number(to) + " tegen " + number(from);
        clauses.add(Texts.change(percent.get()) + " " + name + (monthly ? " per maand" : "")
                + (compared.equals(years) ? "" : compared) + " (" + values + Texts.unit(from) + ")");
        years = compared;
    }

    /** Adds the two values of a row, without what they differ by. */
    void addValues(String name, Observation from, Observation to) {
        addValues(name, from, to, "tegen");
    }

    private void addValues(String name, Observation from, Observation to, String beside) {
        clauses.add(number(to) + Texts.unit(to) + " " + name + " in " + Texts.period(to.period()) + ", " + beside + " "
                + number(from) + Texts.unit(from) + " in " + Texts.period(from.period()));
    }

    private static Optional<Interval> percent(Change change, boolean monthly) {
        return monthly ? change.percentPerMonth() : change.percent();
    }

    /** Adds the value of a row that has nothing before it to be compared with. */
    void add(String name, Observation only) {
        clauses.add(number(only) + Texts.unit(only) + " " + name + " in " + Texts.period(only.period()));
    }

    /** Adds that there is no one value of a row's last year. */
    void addConflict(String name, int year) {
        clauses.add(name + " in " + year + ": bronnen spreken elkaar tegen");
    }

    private String number(Observation observation) {
        return doubts.marked(Texts.hedged(observation, Texts.number(observation.value())), observation);
    }

    private String monthly(Observation observation) {
        return doubts.marked(
                Language.NL.number(
                        Rounding.rounded(PartYear.perMonth(observation).low(), 1)),
                observation);
    }

    @Override
    public String toString() {
        return Texts.capital(String.join("; ", clauses));
    }
}
