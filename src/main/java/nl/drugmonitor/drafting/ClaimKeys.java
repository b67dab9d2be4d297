package nl.drugmonitor.drafting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.drugmonitor.claim.ChangeBetween;
import nl.drugmonitor.claim.Claim;
import nl.drugmonitor.claim.Compare;
import nl.drugmonitor.claim.Difference;
import nl.drugmonitor.claim.Extreme;
import nl.drugmonitor.claim.Growth;
import nl.drugmonitor.claim.HedgedNumber;
import nl.drugmonitor.claim.Operand;
import nl.drugmonitor.claim.PercentChange;
import nl.drugmonitor.claim.Points;
import nl.drugmonitor.claim.PrintedFigure;
import nl.drugmonitor.claim.Rate;
import nl.drugmonitor.claim.Ratio;
import nl.drugmonitor.claim.Same;
import nl.drugmonitor.claim.Share;
import nl.drugmonitor.claim.Sum;

/** Says a claim in the keys of a claims file. */
final class ClaimKeys {
    private final Function<PrintedFigure, String> ids;
    private final Map<String, Object> keys = new LinkedHashMap<>();

    private ClaimKeys(Function<PrintedFigure, String> ids) {
        this.ids = ids;
    }

    /**
     * Returns the keys of a claim and what stands under them; nothing for a claim that no claims file can have.
     *
     * @param ids names each figure
     */
    static Optional<Map<String, Object>> of(Claim claim, Function<PrintedFigure, String> ids) {
        ClaimKeys made = new ClaimKeys(ids);
        made.keys.put("type", claim.type());
        return made.write(claim) ? Optional.of(made.keys) : Optional.empty();
    }

    private boolean write(Claim claim) {
        if (claim instanceof PercentChange change) {
            fromTo(change.from(), change.to(), change.printed());
        } else if (claim instanceof Points points) {
            fromTo(points.from(), points.to(), points.printed());
        } else if (claim instanceof Growth growth) {
            fromTo(growth.from(), growth.to(), growth.printed());
            keys.put("years", growth.years());
        } else if (claim instanceof Difference difference) {
            boolean isFall = difference.sign() == Difference.Sign.FALL;
            fromTo(
                    isFall ? difference.to() : difference.from(),
                    isFall ? difference.from() : difference.to(),
                    difference.printed());
            absolute(difference.sign());
        } else if (claim instanceof Sum sum) {
            put("terms", sum.terms());
            put("total", sum.printed());
        } else if (claim instanceof Same same) {
            put("left", same.left());
            put("right", same.printed());
        } else if (claim instanceof HedgedNumber hedged) {
            put("figure", hedged.figure());
        } else if (claim instanceof ChangeBetween change) {
            return write(change);
        } else if (claim instanceof Compare compare) {
            write(compare);
        } else if (claim instanceof Extreme extreme) {
            keys.put("relation", extreme.end() + "_of");
            put("figure", extreme.figure());
            put("among", extreme.among());
        } else {
            return writeQuotient(claim);
        }
        return true;
    }

    private boolean writeQuotient(Claim claim) {
        if (claim instanceof Share share) {
            put("part", share.part());
            put("whole", share.whole());
            put("printed", share.printed());
        } else if (claim instanceof Ratio ratio) {
            put("numerator", ratio.numerator());
            put("denominator", ratio.denominator());
            put("printed", ratio.printed());
        } else if (claim instanceof Rate rate) {
            put("count", rate.count());
            put("population", rate.population());
            put("printed", rate.printed());
            keys.put("per", rate.per().numerator());
            return rate.per().denominator().equals(java.math.BigInteger.ONE);
        } else {
            return false;
        }
        return true;
    }

    /** A word of words.csv is named; bounds without one are none that a text can state. */
    private boolean write(ChangeBetween change) {
        keys.put("word", change.word().word());
        put("from", change.from());
        put("to", change.to());
        return change.basis() == ChangeBetween.BoundsFrom.WORDS;
    }

    private void write(Compare compare) {
        keys.put("relation", compare.relation().toString());
        put("left", compare.left());
        Optional<PrintedFigure> right = compare.right().single();
        if (right.isPresent()) {
            put("right", right.get());
        } else {
            put("mean_of", compare.right().figures());
        }
        absolute(compare.sign());
    }

    private void absolute(Difference.Sign sign) {
        if (sign == Difference.Sign.SIZE_ONLY) {
            keys.put("absolute", true);
        }
    }

    private void fromTo(PrintedFigure from, PrintedFigure to, PrintedFigure printed) {
        put("from", from);
        put("to", to);
        put("printed", printed);
    }

    private void put(String key, PrintedFigure figure) {
        keys.put(key, ids.apply(figure));
    }

    private void put(String key, Operand operand) {
        Optional<PrintedFigure> single = operand.single();
        if (single.isPresent()) {
            put(key, single.get());
        } else {
            put(key, operand.figures());
        }
    }

    private void put(String key, List<PrintedFigure> figures) {
        keys.put(key, figures.stream().map(ids).toList());
    }
}
