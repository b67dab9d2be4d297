package nl.drugmonitor.prose;

import java.util.Map;
import nl.drugmonitor.claim.ChangeBetween;
import nl.drugmonitor.claim.ChangeBetween.BoundsFrom;
import nl.drugmonitor.claim.Claim;
import nl.drugmonitor.claim.Compare;
import nl.drugmonitor.claim.Compare.Relation;
import nl.drugmonitor.claim.Difference;
import nl.drugmonitor.claim.Difference.Sign;
import nl.drugmonitor.claim.NumberKind;
import nl.drugmonitor.claim.PercentChange;
import nl.drugmonitor.claim.PrintedFigure;
import nl.drugmonitor.claim.Share;
import nl.drugmonitor.figures.Words;

/**
 * The numbers of a statement as its text prints them.
 *
 * @param figures the printed text of each number by its name
 */
record Said(Map<String, String> figures, Map<String, String> words, boolean isRise) {
    PrintedFigure of(NumberKind kind, String name) {
        return PrintedFigure.of(name, kind, figures.getOrDefault(name, ""));
    }

    PrintedFigure count(String name) {
        if (name.equals("a") && figures.containsKey("bare")) {
            String scale = figures.getOrDefault("b", "").replaceAll("[0-9.,]", "");
            return PrintedFigure.of(name, NumberKind.COUNT, figures.getOrDefault("bare", "") + scale);
        }
        return of(NumberKind.COUNT, name);
    }

    NumberKind increase() {
        return isRise ? NumberKind.PERCENT_INCREASE : NumberKind.PERCENT_DECREASE;
    }

    Claim percentChange(String from, String to, String printed) {
        String name = figures.containsKey("signed") ? "signed" : printed;
        return new PercentChange(count(from), count(to), of(increase(), name));
    }

    Claim difference(String from, String to, String printed) {
        return isRise
                ? new Difference(count(from), count(to), count(printed), Sign.SIGNED)
                : new Difference(count(to), count(from), count(printed), Sign.SIGNED);
    }

    Claim share(String printed) {
        return new Share(count("n"), count("m"), of(NumberKind.PERCENT, printed));
    }

    Claim direction() {
        return new Compare(count("b"), isRise ? Relation.GREATER : Relation.LESS, count("a"));
    }

    Claim word(String word) {
        return new ChangeBetween(
                count("a"), count("b"), Words.builtIn().change(word).orElseThrow(), BoundsFrom.WORDS);
    }

    /** Returns the change from the number that the printed one and its difference leave. */
    Claim impliedChange() {
        long to = count("b").printed().value().numerator().longValueExact();
        long change = count("d").printed().value().numerator().longValueExact();
        long from = isRise ? to - change : to + change;
        return new PercentChange(PrintedFigure.count(Draw.dutch(from)), count("b"), of(increase(), "p"));
    }
}
