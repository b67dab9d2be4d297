package nl.drugmonitor.claim;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.drugmonitor.claim.ClaimReason.OtherNumber;
import nl.drugmonitor.claim.PrintedFigure.Outside;
import nl.drugmonitor.exact.Range;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.input.Node;
import nl.drugmonitor.language.Sayable;

/**
 * A word that loosens a number stands rightly before it: "almost" before a number that is a little above the true one.
 *
 * @param figure a row of the data, or a number of the text, that has such a word
 */
public record HedgedNumber(PrintedFigure figure) implements Claim {
    static final ClaimType TYPE =
            ClaimType.of("hedge", HedgedNumber::read, "figure").ofData();

    private static HedgedNumber read(Given given) {
        PrintedFigure figure = given.figure("figure");
        boolean hasHedge = figure.observation()
                .map(row -> row.hedge().isPresent())
                .orElseGet(() -> figure.printed().hedge().isPresent());
        if (!hasHedge) {
            Node named = given.node().require("figure");
            throw named.fault("no_hedge", named.text());
        }
        return new HedgedNumber(figure);
    }

    @Override
    public String type() {
        return TYPE.name();
    }

    @Override
    public HedgedNumber with(Corrected read) {
        return new HedgedNumber(read.figure(figure));
    }

    @Override
    public List<PrintedFigure> figures() {
        return List.of(figure);
    }

    @Override
    public Optional<Sayable> stated() {
        return Optional.of(figure);
    }

    @Override
    public Verdict judge() {
        if (figure.hasIdleHedge()) {
            return Verdict.wording(Optional.empty(), new ClaimReason.HedgesEveryDigit(figure));
        }
        List<OtherNumber> within = exact(other -> range().meets(other.values()));
        List<OtherNumber> beyond = exact(other -> !range().meets(other.values()));
        Allowed allowed = new Allowed(Notation.QUANTITY, range());
        if (within.isEmpty() && beyond.isEmpty()) {
            return cannotTell(new ClaimReason.NotPrintedElsewhere(figure, allowed));
        }
        if (!within.isEmpty() && !beyond.isEmpty()) {
            return cannotTell(new ClaimReason.SourcesDisagree(figure, allowed, within, beyond));
        }
        return beyond.isEmpty()
                ? Verdict.reproduced(Optional.empty(), new ClaimReason.PrintedElsewhere(figure, allowed, within))
                : Verdict.differs(
                        Optional.empty(), new ClaimReason.PrintedOtherwise(figure, allowed, beyond), List.of());
    }

    private Range range() {
        return figure.observation().map(Observation::range).orElseGet(figure::range);
    }

    /** Returns what other sources print to the unit, where it lies as asked. */
    private List<OtherNumber> exact(Predicate<Outside> lies) {
        return figure.outside().stream()
                .filter(other -> other.values().isPoint() && lies.test(other))
                .map(OtherNumber::of)
                .toList();
    }

    private Verdict cannotTell(ClaimReason reason) {
        return Verdict.cannotTell(reason, List.of(), new ClaimReason.ExactNumberOf(figure));
    }
}
