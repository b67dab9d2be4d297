package nl.drugmonitor.course;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.drugmonitor.claim.NumberKind;
import nl.drugmonitor.claim.PrintedFigure;
import nl.drugmonitor.computation.Change;
import nl.drugmonitor.course.Asked.Judgement;
import nl.drugmonitor.course.GivenNumber.Behind;
import nl.drugmonitor.course.Marked.Mark;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Printed;
import nl.drugmonitor.exact.Rounding;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.Note;
import nl.drugmonitor.language.Sayable;
import org.jspecify.annotations.Nullable;

/**
 * The number that is asked for.
 *
 * @param exercise the id of the exercise
 * @param decimals so many at least
 */
record Form(String exercise, NumberKind kind, int decimals) {
    /** An answer may have so many decimals more; the rest is rounded away before it is looked at. */
    private static final int MORE = 3;

    /** The id of the figure that holds the answer, in the claim that decides. */
    static final String ANSWER = "answer";

    /** Returns a number as the figure that holds the answer. */
    PrintedFigure figure(BigDecimal number) {
        return PrintedFigure.of(ANSWER, kind, Printed.of(Language.NL.number(number) + (isPercent() ? "%" : "")));
    }

    /** Returns the figure of an exact answer, rounded to the decimals that are asked for. */
    PrintedFigure figure(Fraction exact) {
        Fraction written = isDecrease() ? exact.absolute() : exact;
        return figure(Rounding.rounded(written, decimals));
    }

    private boolean isPercent() {
        return switch (kind) {
            case PERCENT, PERCENT_INCREASE, PERCENT_DECREASE -> true;
            default -> false;
        };
    }

    boolean isPoints() {
        return switch (kind) {
            case POINTS, POINTS_INCREASE, POINTS_DECREASE -> true;
            default -> false;
        };
    }

    boolean isDecrease() {
        return kind == NumberKind.PERCENT_DECREASE || kind == NumberKind.POINTS_DECREASE;
    }

    boolean isPercentage() {
        return isPercent() || isPoints();
    }

    /** Returns a number with as many decimals as are asked for, if it has more. */
    BigDecimal asLongAsAsked(BigDecimal number) {
        return number.scale() > decimals ? number.setScale(decimals, RoundingMode.HALF_UP) : number;
    }

    /** Returns whether a number has as many decimals as are asked for, or needs no more. */
    boolean isLongEnough(BigDecimal number, Fraction exact) {
        return number.scale() >= decimals
                || Rounding.rounded(exact, decimals).abs().compareTo(number.abs()) == 0;
    }

    /**
     * Judges what an answer may mean: it is right if one of its meanings is.
     *
     * @param judging judges a number
     */
    Judgement judge(@Nullable Object answer, Function<BigDecimal, Judgement> judging) {
        List<GivenNumber> meanings = GivenNumber.of(answer, decimals + MORE);
        if (meanings.isEmpty()) {
            return Judgement.of(Mark.UNREADABLE, noNumber(answer));
        }
        List<Judgement> judged =
                meanings.stream().map(meant -> judging.apply(meant.number())).toList();
        for (int i = 0; i < judged.size(); i++) {
            if (judged.get(i).mark() == Mark.RIGHT) {
                return otherUnit(meanings.get(i).behind()).map(Form::wrongUnit).orElse(judged.get(i));
            }
        }
        return judged.stream()
                .filter(each -> !each.mistakes().isEmpty())
                .findFirst()
                .orElse(judged.get(0));
    }

    private static Sayable noNumber(@Nullable Object answer) {
        if (answer instanceof Change) {
            return Note.of("course.change");
        }
        return answer instanceof Iterable
                ? Note.of("course.several")
                : Note.of("course.no_number", GivenNumber.quoted(answer));
    }

    /** Returns the mistake of a right number with the wrong unit behind it. */
    private Optional<Mistake> otherUnit(Behind behind) {
        if (behind == Behind.PERCENT && isPoints()) {
            return Optional.of(Mistake.PERCENT_FOR_POINTS);
        }
        return behind == Behind.POINTS && isPercent() ? Optional.of(Mistake.POINTS_FOR_PERCENT) : Optional.empty();
    }

    private static Judgement wrongUnit(Mistake unit) {
        return new Judgement(Mark.WRONG, List.of(unit), Note.of("course.unit_only", unit));
    }

    /** Returns what is said of every mistake of a kind. */
    static Sayable advice(Mistake mistake) {
        return Note.of("Mistake." + mistake.name() + ".advice");
    }

    /** Judges a number that is not right, by the mistakes that lead to it. */
    Judgement wrong(List<Mistake> mistakes) {
        Map<Mistake, Sayable> words = new LinkedHashMap<>();
        mistakes.forEach(mistake -> words.put(mistake, advice(mistake)));
        return wrong(words);
    }

    /**
     * Judges a number that is not right.
     *
     * @param mistakes that lead to it, the likeliest first, each with what is said of it
     */
    Judgement wrong(Map<Mistake, Sayable> mistakes) {
        return mistakes.isEmpty()
                ? Judgement.of(Mark.WRONG, Note.of("course.not_this", exercise))
                : new Judgement(
                        Mark.WRONG,
                        List.copyOf(mistakes.keySet()),
                        Note.of("course.wrong", List.copyOf(mistakes.values())));
    }
}
