package nl.drugmonitor.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.drugmonitor.computation.Comparability;
import nl.drugmonitor.exact.Form;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.figures.Published;
import nl.drugmonitor.language.Reason;
import nl.drugmonitor.language.Sayable;

/** Something printed that is true or false of figures. */
public sealed interface Claim permits Constraint, First, HedgedNumber, Superlative, Trend, Unanswerable {
    /** Returns the name of this type of claim in a claims file, such as {@code percent_change}. */
    String type();

    /** Returns the figures that the claim is about, the one it states last. */
    List<PrintedFigure> figures();

    /** Returns the same claim about the figures as a reading has them. */
    Claim with(Corrected read);

    /** Returns the printed number or word that the claim states, if it states one. */
    Optional<Sayable> stated();

    /** Returns what the claim states as a quotation: a number as its source prints it, in any language. */
    default Optional<Sayable> quoted() {
        return stated().map(stated -> stated instanceof PrintedFigure figure ? language -> figure.asPrinted() : stated);
    }

    /** Returns the figures that the claim compares over time or with each other. */
    default List<Comparison> comparisons() {
        return List.of();
    }

    /** Returns groups of figures that are added up, or of which one is a part of another: each has one unit. */
    default List<List<PrintedFigure>> ofOneUnit() {
        boolean isOfOneUnit =
                ClaimTypes.named(type()).filter(ClaimType::isOfOneUnit).isPresent();
        return isOfOneUnit ? List.of(figures()) : List.of();
    }

    /** Returns the published values of other periods that the claim rests on besides its figures. */
    default List<Observation> otherPeriods() {
        return List.of();
    }

    /** Returns the verdict by the values alone, whether or not they may be compared, and without cautions. */
    Verdict judge();

    /** Two figures that are set against each other. */
    record Comparison(PrintedFigure from, PrintedFigure to) {}

    /** Returns what stands in the way of setting the figures of the claim against each other. */
    default Comparability comparability() {
        Stream<Comparability> compared = comparisons().stream()
                .filter(pair -> pair.from().observation().isPresent()
                        && pair.to().observation().isPresent())
                .map(pair -> Comparability.of(
                        pair.from().observation().get(), pair.to().observation().get()));
        return Stream.concat(compared, ofOneUnit().stream().flatMap(Claim::acrossUnits))
                .reduce(Comparability.FREE, Comparability::and);
    }

    /** Returns what stands in the way of putting each of the figures together with the first of the data. */
    private static Stream<Comparability> acrossUnits(List<PrintedFigure> figures) {
        Optional<Observation> first = figures.stream()
                .flatMap(figure -> figure.observation().stream())
                .findFirst();
        return first.stream().flatMap(row -> figures.stream()
                .map(figure -> figure.observation().isPresent()
                        ? Comparability.ofParts(row, figure.observation().get())
                        : ofWord(figure, row)));
    }

    /** Returns that a number of the text has a word behind it that the unit of the data does not have, if so. */
    private static Comparability ofWord(PrintedFigure figure, Observation row) {
        boolean isOther = figure.printed().hasDigits()
                && !row.indicator().unit().canRead(figure.bare().text());
        return isOther
                ? new Comparability(List.of(new ClaimReason.WordOfAnotherUnit(figure, row)), List.of())
                : Comparability.FREE;
    }

    /** Returns what stands in the way of setting a figure against the other periods that the claim rests on. */
    static Comparability acrossPeriods(List<Published> before, PrintedFigure figure) {
        return figure.observation().isPresent()
                ? Comparability.across(before, figure.observation().get())
                : Comparability.FREE;
    }

    /** Returns the verdict on the claim. */
    default Verdict check() {
        Comparability comparability = comparability();
        List<Reason> cautions = new ArrayList<>(comparability.cautions());
        for (PrintedFigure figure : figures()) {
            figure.disagreement().ifPresent(cautions::add);
            figure.suppression().ifPresent(cautions::add);
            if (figure.hasIdleHedge() && !(this instanceof HedgedNumber)) {
                cautions.add(new ClaimReason.TakenAsPrinted(figure));
            }
            if (figure.printed().form() instanceof Form.Estimate) {
                cautions.add(new ClaimReason.EstimateTaken(figure));
            }
            if (figure.printed().isTimesMore()) {
                cautions.add(new ClaimReason.TimesMore(figure));
            }
        }
        Verdict verdict = comparability.isRefused()
                ? Verdict.cannotTell(
                        new ClaimReason.NotComparable(comparability.refusals()),
                        List.of(),
                        new ClaimReason.ComparableFigures())
                : judge();
        return verdict.withRemarks(cautions);
    }
}
