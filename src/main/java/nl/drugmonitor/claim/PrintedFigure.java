package nl.drugmonitor.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.drugmonitor.exact.Form;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Hedge;
import nl.drugmonitor.exact.HedgeWord;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.exact.Printed;
import nl.drugmonitor.exact.Range;
import nl.drugmonitor.exact.Rounding;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.figures.Words;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.Note;
import nl.drugmonitor.language.RefusedException;
import nl.drugmonitor.language.Sayable;

/**
 * A printed number that claims are about.
 *
 * @param id unique among the figures of a text
 * @param step what a count is rounded to, if it is known to be
 * @param observation the row of the data that this figure is, if it is one
 * @param outside what other sources print for it
 * @param fixed whether it is certain, so that it is never taken for a misprint; {@code <5} always is
 * @param inText of a number of a running text, where a reader knows no ids; empty for all others
 */
public record PrintedFigure(
        String id,
        Printed printed,
        NumberKind kind,
        Optional<Fraction> step,
        Optional<Observation> observation,
        List<Outside> outside,
        boolean fixed,
        Optional<InText> inText)
        implements Sayable {
    public PrintedFigure {
        outside = List.copyOf(outside);
        fixed |= isSign(printed); // a bound that a table sets is no number it prints
    }

    /**
     * What tells a number of a running text from others: itself, and when it is of.
     *
     * @param time as far as the text says
     */
    public record InText(Optional<Sayable> time) {}

    /** Returns a figure that its id names. */
    public PrintedFigure(
            String id,
            Printed printed,
            NumberKind kind,
            Optional<Fraction> step,
            Optional<Observation> observation,
            List<Outside> outside,
            boolean fixed) {
        this(id, printed, kind, step, observation, outside, fixed, Optional.empty());
    }

    /**
     * What another source prints for a figure.
     *
     * @param text the number as printed there, its hedge included
     * @param values what may stand behind it
     * @param note what the data say of it, if anything
     */
    public record Outside(String text, Range values, String source, Optional<Sayable> note, Origin origin) {
        /** Returns what a source prints of which no more is known. */
        public Outside(String text, Interval values, String source) {
            this(text, Range.of(values), source, Optional.empty(), Origin.UNKNOWN);
        }

        /** Returns the number in the notation of the reader's language; with a hedge as it is printed. */
        public Sayable number() {
            return new Printed.Quoted(text);
        }
    }

    /** Returns a figure that stands on its own, named after its text. */
    public static PrintedFigure of(NumberKind kind, String printed) {
        return of(printed, kind, printed);
    }

    /**
     * Returns a figure as a sentence prints it: in digits or in words, with a hedge of words.csv or without.
     *
     * @throws RefusedException if the text is no number, or one that is not of this kind
     */
    public static PrintedFigure of(String id, NumberKind kind, String printed) {
        return of(id, kind, fitting(kind, Words.builtIn().printed(printed)));
    }

    /** Returns a figure that stands on its own and is read already. */
    public static PrintedFigure of(String id, NumberKind kind, Printed printed) {
        return new PrintedFigure(id, printed, kind, Optional.empty(), Optional.empty(), List.of(), false);
    }

    /**
     * Returns the number if it can be of the kind: a part such as "een kwart" is no count, and a multiple such as
     * "verdubbeld" is a factor.
     */
    static Printed fitting(NumberKind kind, Printed printed) {
        if (printed.form() instanceof Form.Part part
                && (kind == NumberKind.COUNT || (part.isMultiple() && kind != NumberKind.FACTOR))) {
            throw RefusedException.of(part.isMultiple() ? "multiple_kind" : "part_kind", printed.text());
        }
        return printed;
    }

    public static PrintedFigure count(String printed) {
        return of(NumberKind.COUNT, printed);
    }

    /** Returns a figure that is a row of the data. */
    public static PrintedFigure of(String id, Observation observation) {
        NumberKind kind = NumberKind.of(observation.indicator().unit());
        return new PrintedFigure(
                id,
                observation.printed(),
                kind,
                Optional.empty(),
                Optional.of(observation),
                List.of(),
                observation.isSuppressed()); // what is not printed cannot be misprinted
    }

    /** Returns the same figure with what other sources print for it. */
    public PrintedFigure withOutside(List<Outside> others) {
        return new PrintedFigure(id, printed, kind, step, observation, others, fixed, inText);
    }

    /** Returns the same figure as one of a running text. */
    public PrintedFigure inText(Optional<? extends Sayable> time) {
        InText shown = new InText(time.map(Sayable.class::cast));
        return new PrintedFigure(id, printed, kind, step, observation, outside, fixed, Optional.of(shown));
    }

    /** Returns the same number read as one of another kind. */
    public PrintedFigure as(NumberKind other) {
        return new PrintedFigure(id, printed, other, step, observation, outside, fixed, inText);
    }

    /** Returns the same figure with another number printed in its place. */
    public PrintedFigure printing(Printed other) {
        return new PrintedFigure(
                id, other, kind, step, observation.map(row -> row.printing(other)), outside, fixed, inText);
    }

    /** Returns every exact value that may stand behind the printed number and its words, with its sign. */
    public Range range() {
        if (observation.isEmpty()) {
            return rangeOf(printed);
        }
        boolean isBound =
                observation.get().hedge().map(word -> word.meaning().isBound()).orElse(false);
        return isBound
                ? Range.of(observation.get().interval())
                : observation.get().range();
    }

    /** Returns the values that the words can be stretched to, those that they mean included. */
    public Range stretch() {
        return observation.isEmpty() ? stretchOf(printed) : stretchOfRow();
    }

    private Range stretchOfRow() {
        Optional<Hedge> hedge = observation.flatMap(Observation::hedge).map(HedgeWord::meaning);
        return hedge.isEmpty() || hasIdleHedge() || hedge.get().isBound()
                ? range()
                : range().and(hedge.get().stretched(printed));
    }

    /**
     * Returns the values of a figure that has two ends, both included, as every row of the data has them.
     *
     * @throws IllegalStateException for a bound, such as "meer dan 600"
     */
    public Interval interval() {
        return range().bounded().orElseThrow(() -> new IllegalStateException("a bound has one end: " + printed));
    }

    /** Returns whether the source does not show the figure, but only between which bounds it lies. */
    public boolean isSuppressed() {
        return observation.filter(Observation::isSuppressed).isPresent();
    }

    /** Returns whether the figure is a count of which the source shows no more than bounds. */
    boolean isHiddenCount() {
        return observation
                .map(row -> row.isSuppressed() && row.indicator().unit().isOfEvents())
                .orElseGet(() -> kind == NumberKind.COUNT && isSign(printed));
    }

    private static boolean isSign(Printed printed) {
        return printed.hedge().filter(HedgeWord::isSign).isPresent();
    }

    /** Returns what a reader must know of a figure that its source does not show. */
    Optional<ClaimReason> suppression() {
        return observation
                .filter(Observation::isSuppressed)
                .map(row -> new ClaimReason.SuppressedCell(this, Amount.exactly(Notation.QUANTITY, row.interval())));
    }

    /** Returns every exact value that may stand behind another number, were it printed in this figure's place. */
    public Range rangeOf(Printed text) {
        Range values = isIdle(text) ? Range.of(rounding(text)) : text.meaning(this::rounding);
        return inPlace(text, values);
    }

    /** Returns the values that another number can be stretched to, were it printed in this figure's place. */
    public Range stretchOf(Printed text) {
        return rangeOf(text).and(inPlace(text, text.stretched(this::rounding, kind.isPercentage())));
    }

    private Interval rounding(Printed text) {
        if (kind == NumberKind.COUNT) {
            return step.isPresent() ? text.stepInterval(step.get()) : text.countInterval();
        }
        return text.roundingInterval();
    }

    /** Returns values with the sign of the figure; a part among percentages is so many percent. */
    private Range inPlace(Printed text, Range values) {
        Range scaled = isPercentageInWords(text) ? values.times(Fraction.HUNDRED) : values;
        return isNegated(text) ? scaled.negated() : scaled;
    }

    private boolean isPercentageInWords(Printed text) {
        return text.isPart() && kind != NumberKind.FACTOR;
    }

    /** Returns another number printed in this figure's place as it stands, with its sign. */
    public Fraction valueOf(Printed text) {
        Fraction value = isPercentageInWords(text) ? text.value().times(Fraction.HUNDRED) : text.value();
        return isNegated(text) ? value.negated() : value;
    }

    /** Returns whether the figure says only that the true number lies above or below one: "meer dan 600". */
    public boolean isBound() {
        return observation.isEmpty()
                && printed.hedge().map(word -> word.meaning().isBound()).orElse(false);
    }

    /** Returns whether the printed number has no sign and stands for a fall. */
    public boolean isNegated() {
        return isNegated(printed);
    }

    private boolean isNegated(Printed text) {
        return kind.isDecrease() && !text.isSigned();
    }

    /** Returns whether the exact value, cut off instead of rounded, is printed like this figure. */
    public boolean isCutFrom(Fraction exact) {
        return printed.isCutFrom(isNegated() ? exact.negated() : exact);
    }

    /**
     * Returns how the exact value would be printed in this figure's place, without its hedge and in digits; a rise in
     * place of a fall with its sign.
     */
    public Printed like(Fraction exact) {
        Fraction size = isNegated() ? exact.negated() : exact;
        Printed like = printed.hasDigits() ? printed.like(size) : inDigits(size);
        return isNegated() && like.isSigned() ? like.with(like.number().negate()) : like;
    }

    /** Returns a value in place of words: a part with one or two decimals, any other number without. */
    private Printed inDigits(Fraction size) {
        int decimals = kind == NumberKind.FACTOR ? 2 : 1;
        Fraction unit = Fraction.of(printed.factor());
        BigDecimal number = printed.isPart()
                ? Rounding.rounded(size, decimals)
                : Rounding.rounded(size.dividedBy(unit), 0).multiply(printed.factor());
        return Printed.of(Language.NL.number(number) + (kind.isPercentage() ? "%" : ""));
    }

    /** Returns whether a hedge stands before a number that it cannot loosen. */
    boolean hasIdleHedge() {
        return observation
                .map(row -> kind == NumberKind.COUNT
                        && row.hedge()
                                .map(word -> !word.meaning().suits(printed))
                                .orElse(false))
                .orElseGet(() -> isIdle(printed));
    }

    private boolean isIdle(Printed text) {
        return kind == NumberKind.COUNT
                && text.hedge().map(word -> !word.meaning().suits(text)).orElse(false);
    }

    /** Returns the number without its hedge. */
    public Printed bare() {
        return printed.withoutHedge();
    }

    /** Returns what other sources print that cannot be the same value, if there is such a source. */
    Optional<ClaimReason> disagreement() {
        List<ClaimReason.OtherNumber> others = outside.stream()
                .filter(other -> !other.values().meets(range()))
                .map(ClaimReason.OtherNumber::of)
                .toList();
        return others.isEmpty() ? Optional.empty() : Optional.of(new ClaimReason.OtherSourcesPrint(this, others));
    }

    /**
     * Returns the name of the indicator and the period; of a number of a running text the number and its time; or the
     * id of a figure that is neither.
     */
    public Sayable label() {
        return observation
                .<Sayable>map(row -> Note.of("figure_label", row.indicator(), row.period()))
                .or(() -> inText.map(text -> Note.of("figure_in_text", this, text.time())))
                .orElseGet(this::named);
    }

    /** Returns the label with the number, where the label does not say it itself. */
    public Sayable labelled() {
        return inText.isPresent() ? label() : Note.of("labelled_figure", label(), this);
    }

    /** Returns the name of the indicator, the number of a running text, or the id of a figure that is neither. */
    public Sayable name() {
        return observation.<Sayable>map(Observation::indicator).orElseGet(this::named);
    }

    /** Returns the period, or what names a figure that is not in the data. */
    public Sayable period() {
        return observation
                .<Sayable>map(Observation::period)
                .or(() -> inText.flatMap(InText::time))
                .orElseGet(this::named);
    }

    private Sayable named() {
        return inText.isPresent() ? this : language -> id;
    }

    /** Returns the number as its source prints it, its hedge included. */
    public String asPrinted() {
        return observation.map(Observation::asPrinted).orElse(printed.text());
    }

    /** Returns the number between quotation marks, with the hedge that the source prints. */
    public Sayable quoted() {
        return language -> language.text("as_printed", asPrinted());
    }

    /** Returns the number, with the hedge that the source prints. */
    @Override
    public String in(Language language) {
        return observation.map(row -> row.in(language)).orElseGet(() -> printed.in(language));
    }

    /** Figures are named within a text: the same id, printed alike, is the same figure. */
    @Override
    public boolean equals(Object other) {
        return other instanceof PrintedFigure figure && id.equals(figure.id) && printed.equals(figure.printed);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
