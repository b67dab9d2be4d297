package nl.drugmonitor.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.drugmonitor.exact.Dutch;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.indicator.Change;
import nl.drugmonitor.indicator.Comparability;
import nl.drugmonitor.indicator.PartYear;

/** The title of a chart: the change of each of its rows, in words. */
final class Headline {
    private final List<String> clauses = new ArrayList<>();
    private String years = "";

    /** Adds how a row changed from one value to a later one. */
    void add(String name, Observation from, Observation to) {
        String of = " " + name + " in " + Texts.period(to.period());
        String compared = of.substring(name.length() + 1) + " dan in " + Texts.period(from.period());
        if (Comparability.of(from, to).isRefused()) {
            clauses.add(number(to) + of + ", niet te vergelijken met " + number(from) + " in "
                    + Texts.period(from.period()));
            return;
        }
        Change change = Change.between(from, to);
        boolean monthly = from.period().months() != to.period().months();
        Optional<Interval> percent = monthly ? change.percentPerMonth() : change.percent();
        String words = percent.map(Texts::change).orElse("van nul af gestegen:");
        String when = compared.equals(years) ? "" : compared;
        years = compared;
        clauses.add(words + " " + name + (monthly ? " per maand" : "") + when + " ("
                + (monthly ? monthly(to) + " tegen " + monthly(from) : number(to) + " tegen " + number(from)) + ")");
    }

    /** Adds the value of a row that has nothing before it to be compared with. */
    void add(String name, Observation only) {
        clauses.add(number(only) + " " + name + " in " + Texts.period(only.period()));
    }

    /** Adds that there is no one value of a row's last year. */
    void addConflict(String name, int year) {
        clauses.add(name + " in " + year + ": bronnen spreken elkaar tegen");
    }

    private static String number(Observation observation) {
        return marked(Texts.number(observation.value()), observation);
    }

    private static String monthly(Observation observation) {
        return marked(Dutch.number(PartYear.perMonth(observation).low(), 1), observation);
    }

    private static String marked(String number, Observation observation) {
        return observation.isProvisional() ? number + "*" : number;
    }

    @Override
    public String toString() {
        return Texts.capital(String.join("; ", clauses));
    }
}
