package nl.drugmonitor.course;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.drugmonitor.claim.Amount;
import nl.drugmonitor.claim.Arithmetic;
import nl.drugmonitor.claim.Cluster;
import nl.drugmonitor.claim.Cluster.ClusterClaim;
import nl.drugmonitor.claim.Cluster.Weight;
import nl.drugmonitor.claim.Notation;
import nl.drugmonitor.claim.PrintedFigure;
import nl.drugmonitor.claim.Values;
import nl.drugmonitor.consistency.ConsistencyReason;
import nl.drugmonitor.consistency.ConsistencyReason.CutOff;
import nl.drugmonitor.consistency.ConsistencyReason.DividedByLaterYear;
import nl.drugmonitor.consistency.ConsistencyReason.OtherFigureAsBase;
import nl.drugmonitor.consistency.ConsistencyReason.OtherReferenceYear;
import nl.drugmonitor.consistency.ConsistencyReason.PercentAsPoints;
import nl.drugmonitor.consistency.ConsistencyReason.PointsAsPercent;
import nl.drugmonitor.consistency.ConsistencyReason.UnitSlip;
import nl.drugmonitor.consistency.ConsistencyReason.WrongDirection;
import nl.drugmonitor.consistency.Readings;
import nl.drugmonitor.course.Marked.Mark;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.exact.Rounding;
import nl.drugmonitor.language.Bilingual;
import nl.drugmonitor.language.Note;
import nl.drugmonitor.language.Sayable;
import org.jspecify.annotations.Nullable;

/**
 * A number that follows from figures as a claim says: a change, a share, a sum. An answer is right if the claim holds
 * with it as its result. If it does not, it is read as a misprint would be, the figures being right; and each mistake
 * that the exercise names is made with its figures.
 *
 * @param figures all that the exercise gives, by id
 * @param rule what is asked, for a figure that holds an answer
 * @param slips mistakes that the exercise names, each with the claim that gives its result
 */
record AskedResult(Form form, Map<String, PrintedFigure> figures, Rule rule, List<Slip> slips) implements Asked {
    /** A claim, for a figure that holds an answer. */
    interface Rule extends Function<PrintedFigure, Arithmetic> {}

    /**
     * A mistake, and the claim whose result it gives.
     *
     * @param why what a student reads who has made it, in place of what is said of every such mistake
     */
    record Slip(Mistake mistake, Rule rule, Optional<Bilingual> why) {}

    /** The causes of a contradiction in print that a wrong answer may have too. */
    private static final Map<Class<? extends ConsistencyReason>, Mistake> BY_CAUSE = Map.of(
            WrongDirection.class, Mistake.SIGN,
            CutOff.class, Mistake.CUT,
            DividedByLaterYear.class, Mistake.LATER_YEAR,
            PointsAsPercent.class, Mistake.POINTS_FOR_PERCENT,
            PercentAsPoints.class, Mistake.PERCENT_FOR_POINTS,
            OtherReferenceYear.class, Mistake.BASE_YEAR,
            OtherFigureAsBase.class, Mistake.OTHER_FIGURE,
            UnitSlip.class, Mistake.UNIT);

    AskedResult {
        figures = Map.copyOf(figures);
        slips = List.copyOf(slips);
    }

    @Override
    public Judgement judge(@Nullable Object answer) {
        return form.judge(answer, this::judge);
    }

    private Judgement judge(BigDecimal number) {
        if (holds(number) || holds(form.asLongAsAsked(number))) {
            return isLongEnough(number)
                    ? Judgement.of(Mark.RIGHT, Note.of("course.right", right()))
                    : form.wrong(List.of(Mistake.TOO_FEW_DIGITS));
        }
        return mistakes(number, form.figure(number));
    }

    private boolean isLongEnough(BigDecimal number) {
        Interval exact = computed(rule);
        return form.isLongEnough(number, exact.low()) || form.isLongEnough(number, exact.high());
    }

    /** Returns the result of a rule. */
    Interval computed(Rule of) {
        Arithmetic claim = of.apply(form.figure(BigDecimal.ZERO));
        return claim.computed(Values.PRINTED)
                .orElseThrow(() -> new IllegalStateException("the figures give no result: " + claim));
    }

    private Judgement mistakes(BigDecimal number, PrintedFigure answer) {
        // A figure that is there for a named mistake would be taken for another base.
        Map<Mistake, Sayable> found = new LinkedHashMap<>();
        for (Slip slip : slips) {
            if (slip.rule().apply(answer).holds(Values.PRINTED)) {
                found.putIfAbsent(
                        slip.mistake(), slip.why().<Sayable>map(why -> why).orElse(Form.advice(slip.mistake())));
            }
        }
        if (found.isEmpty()) {
            asMisprint(answer).forEach(mistake -> found.put(mistake, Form.advice(mistake)));
        }
        if (form.isPercentage() && holds(number.movePointRight(2)) && number.signum() != 0) {
            found.put(Mistake.PART_OF_ONE, Form.advice(Mistake.PART_OF_ONE));
        }
        BigDecimal unit = BigDecimal.ONE.movePointLeft(number.scale());
        if (found.isEmpty() && isRounded() && (holds(number.add(unit)) || holds(number.subtract(unit)))) {
            found.put(Mistake.LAST_DIGIT, Form.advice(Mistake.LAST_DIGIT));
        }
        return form.wrong(found);
    }

    /** Returns whether the exact result has more decimals than are asked for. */
    private boolean isRounded() {
        Interval exact = computed(rule);
        return !exact.isPoint()
                || !Fraction.of(Rounding.rounded(exact.low(), form.decimals())).equals(exact.low());
    }

    private boolean holds(BigDecimal number) {
        return rule.apply(form.figure(number)).holds(Values.PRINTED);
    }

    /** Returns what may have led to the answer, were it printed beside the figures. */
    private Stream<Mistake> asMisprint(PrintedFigure answer) {
        List<PrintedFigure> all = new ArrayList<>(figures.values());
        all.add(answer);
        Cluster cluster = new Cluster(Form.ANSWER, all, List.of(new ClusterClaim(rule.apply(answer), Weight.HARD)));
        return Readings.of(cluster).readings().stream()
                .flatMap(reading -> reading.causes().stream())
                .flatMap(cause -> Stream.ofNullable(BY_CAUSE.get(cause.getClass())));
    }

    @Override
    public Sayable right() {
        Interval exact = computed(rule);
        Fraction middle = exact.low().plus(exact.high()).times(Fraction.of(1, 2));
        PrintedFigure answer = form.figure(middle);
        if (exact.isPoint() && answer.valueOf(answer.printed()).equals(exact.low())) {
            return answer;
        }
        Amount shown = form.isDecrease()
                ? Amount.of(form.isPoints() ? Notation.QUANTITY : Notation.PERCENT_SHARE, exact.negated())
                : Amount.of(rule.apply(answer).notation(), exact);
        return Note.of("course.result", answer, shown);
    }
}
