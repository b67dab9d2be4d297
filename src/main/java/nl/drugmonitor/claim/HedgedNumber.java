package nl.drugmonitor.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.drugmonitor.claim.Figure.Outside;

/**
 * A word that loosens a number stands rightly before it: "almost" before a number that is a little above the true one.
 *
 * @param figure a row of the data that has such a word
 */
public record HedgedNumber(Figure figure) implements Claim {
    @Override
    public String type() {
        return "hedge";
    }

    @Override
    public HedgedNumber with(Corrected read) {
        return new HedgedNumber(read.figure(figure));
    }

    @Override
    public List<Figure> figures() {
        return List.of(figure);
    }

    @Override
    public Optional<String> stated() {
        return Optional.of(figure.asPrinted());
    }

    @Override
    public Verdict judge() {
        if (figure.hasIdleHedge()) {
            String why = "\"" + figure.asPrinted() + "\" hedges a number of which every digit is printed;"
                    + " a hedge stands before a rounded one (convention of words.csv).";
            return new Verdict.Wording(Optional.empty(), why, List.of());
        }
        List<String> within = new ArrayList<>();
        List<String> beyond = new ArrayList<>();
        for (Outside other : figure.outside()) {
            if (other.values().isPoint()) {
                List<String> side = figure.interval().meets(other.values()) ? within : beyond;
                side.add(other.text() + " (" + other.source() + ")");
            }
        }
        String allowed = "\"" + figure.asPrinted() + "\" stands for " + Notation.QUANTITY.format(figure.interval())
                + " (convention of words.csv); ";
        if (within.isEmpty() && beyond.isEmpty()) {
            return cannotTell(allowed + "no source was found that prints the exact number");
        }
        if (!within.isEmpty() && !beyond.isEmpty()) {
            return cannotTell(
                    allowed + "sources differ: " + String.join(", ", within) + " against " + String.join(", ", beyond));
        }
        return beyond.isEmpty()
                ? new Verdict.Reproduced(
                        Optional.empty(), allowed + "printed elsewhere: " + String.join(", ", within), List.of())
                : new Verdict.Differs(
                        Optional.empty(),
                        allowed + "printed elsewhere: " + String.join(", ", beyond) + ".",
                        List.of(),
                        List.of());
    }

    private Verdict cannotTell(String why) {
        return new Verdict.CannotTell(why, List.of(), "the exact number of " + figure.label(), List.of());
    }
}
