package nl.drugmonitor.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.figures.Published;
import nl.drugmonitor.indicator.Comparability;

/** Something printed that is true or false of figures. */
public sealed interface Claim permits Constraint, HedgedNumber, Superlative, Trend, Unanswerable {
    /** Returns the name of this type of claim in a claims file, such as {@code percent_change}. */
    String type();

    /** Returns the figures that the claim is about, the one it states last. */
    List<Figure> figures();

    /** Returns the same claim about the figures as a reading has them. */
    Claim with(Corrected read);

    /** Returns the printed number or word that the claim states, if it states one. */
    Optional<String> stated();

    /** Returns the figures that the claim compares over time or with each other. */
    default List<Comparison> comparisons() {
        return List.of();
    }

    /** Returns the published values of other periods that the claim rests on besides its figures. */
    default List<Observation> otherPeriods() {
        return List.of();
    }

    /** Returns the verdict by the values alone, whether or not they may be compared, and without cautions. */
    Verdict judge();

    /** Two figures that are set against each other. */
    record Comparison(Figure from, Figure to) {}

    /** Returns what stands in the way of setting the figures of the claim against each other. */
    default Comparability comparability() {
        List<String> refusals = new ArrayList<>();
        List<String> cautions = new ArrayList<>();
        for (Comparison comparison : comparisons()) {
            Optional<Observation> from = comparison.from().observation();
            Optional<Observation> to = comparison.to().observation();
            if (from.isPresent() && to.isPresent()) {
                Comparability comparability = Comparability.of(from.get(), to.get());
                refusals.addAll(comparability.refusals());
                cautions.addAll(comparability.cautions());
            }
        }
        return new Comparability(refusals, cautions);
    }

    /** Returns what stands in the way of setting a figure against the other periods that the claim rests on. */
    static Comparability acrossPeriods(List<Published> before, Figure figure) {
        return figure.observation().isPresent()
                ? Comparability.across(before, figure.observation().get())
                : new Comparability(List.of(), List.of());
    }

    /** Returns the verdict on the claim. */
    default Verdict check() {
        Comparability comparability = comparability();
        List<String> cautions = new ArrayList<>(comparability.cautions());
        for (Figure figure : figures()) {
            Optional<String> disagreement = figure.disagreement();
            if (disagreement.isPresent()) {
                cautions.add(disagreement.get());
            }
            if (figure.hasIdleHedge() && !(this instanceof HedgedNumber)) {
                cautions.add("\"" + figure.asPrinted() + "\" is taken as " + figure.printed()
                        + ": every digit is printed, so that the word can loosen nothing");
            }
        }
        if (comparability.isRefused()) {
            return new Verdict.CannotTell(
                    "not comparable: " + String.join("; ", comparability.refusals()),
                    List.of(),
                    "figures in the same unit, scope and definition",
                    cautions);
        }
        return judge().withRemarks(cautions);
    }
}
