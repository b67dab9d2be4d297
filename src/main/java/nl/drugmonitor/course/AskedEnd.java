package nl.drugmonitor.course;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.drugmonitor.claim.PrintedFigure;
import nl.drugmonitor.course.Marked.Mark;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.exact.Rounding;
import nl.drugmonitor.input.DataName;
import nl.drugmonitor.language.Note;
import nl.drugmonitor.language.Sayable;
import org.jspecify.annotations.Nullable;

/**
 * An end of the values that may stand behind a printed number, or that it must have for a statement to hold.
 *
 * @param figure the printed number
 * @param values that it may have; whole numbers of a count
 */
record AskedEnd(Form form, PrintedFigure figure, Interval values, Side side) implements Asked {
    /** Which end is asked for. */
    enum Side implements DataName {
        LOW,
        HIGH
    }

    private Fraction exact() {
        return side == Side.LOW ? values.low() : values.high();
    }

    @Override
    public Judgement judge(@Nullable Object answer) {
        return form.judge(answer, this::judge);
    }

    private Judgement judge(BigDecimal number) {
        boolean isRight = isPrintedAs(number, exact());
        if (isRight && form.isLongEnough(number, exact())) {
            return Judgement.of(Mark.RIGHT, Note.of("course.right", right()));
        }
        List<Mistake> mistakes = mistakes(Fraction.of(number));
        return form.wrong(isRight && mistakes.isEmpty() ? List.of(Mistake.TOO_FEW_DIGITS) : mistakes);
    }

    private static boolean isPrintedAs(BigDecimal number, Fraction value) {
        return Rounding.rounded(value, number.scale()).compareTo(number) == 0;
    }

    private List<Mistake> mistakes(Fraction number) {
        Fraction printed = figure.valueOf(figure.printed());
        Fraction unit = figure.printed().unit();
        Map<Mistake, Fraction> results = new EnumMap<>(Mistake.class);
        results.put(Mistake.OTHER_END, side == Side.LOW ? values.high() : values.low());
        results.put(Mistake.NOT_THE_END, printed);
        Fraction finer = unit.times(Fraction.of(1, 20));
        results.put(Mistake.FINER_UNIT, side == Side.LOW ? printed.minus(finer) : printed.plus(finer));
        if (form.isPercentage()) {
            results.put(Mistake.PART_OF_ONE, exact().times(Fraction.of(1, 100)));
        }
        results.put(Mistake.WHOLE_UNIT, side == Side.LOW ? printed.minus(unit) : printed.plus(unit));
        return results.entrySet().stream()
                .filter(result -> result.getValue().equals(number))
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    public Sayable right() {
        return form.figure(exact());
    }
}
