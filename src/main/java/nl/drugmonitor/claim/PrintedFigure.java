package nl.drugmonitor.claim;

import java.util.List;
import java.util.Optional;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.exact.Printed;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.Note;
import nl.drugmonitor.language.Sayable;

/**
 * A printed number that claims are about.
 *
 * @param id unique among the figures of a text
 * @param step what a count is rounded to, if it is known to be
 * @param observation the row of the data that this figure is, if it is one
 * @param outside what other sources print for it
 * @param fixed whether it is certain, so that it is never taken for a misprint
 */
public record PrintedFigure(
        String id,
        Printed printed,
        NumberKind kind,
        Optional<Fraction> step,
        Optional<Observation> observation,
        List<Outside> outside,
        boolean fixed)
        implements Sayable {
    public PrintedFigure {
        outside = List.copyOf(outside);
    }

    /**
     * What another source prints for a figure.
     *
     * @param text the number as printed there, its hedge included
     * @param values what may stand behind it
     * @param note what the data say of it, if anything
     */
    public record Outside(String text, Interval values, String source, Optional<Sayable> note, Origin origin) {
        /** Returns what a source prints of which no more is known. */
        public Outside(String text, Interval values, String source) {
            this(text, values, source, Optional.empty(), Origin.UNKNOWN);
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

    public static PrintedFigure of(String id, NumberKind kind, String printed) {
        return new PrintedFigure(id, Printed.of(printed), kind, Optional.empty(), Optional.empty(), List.of(), false);
    }

    public static PrintedFigure count(String printed) {
        return of(NumberKind.COUNT, printed);
    }

    /** Returns a figure that is a row of the data. */
    public static PrintedFigure of(String id, Observation observation) {
        NumberKind kind =
                switch (observation.indicator().unit().kind()) {
                    case COUNT, AMOUNT -> NumberKind.COUNT;
                    case PERCENT -> NumberKind.PERCENT;
                    case FACTOR -> NumberKind.FACTOR;
                };
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
        return new PrintedFigure(id, printed, kind, step, observation, others, fixed);
    }

    /** Returns the same figure with another number printed in its place. */
    public PrintedFigure printing(Printed other) {
        return new PrintedFigure(id, other, kind, step, observation.map(row -> row.printing(other)), outside, fixed);
    }

    /** Returns every exact value that may stand behind the printed number, with its sign. */
    public Interval interval() {
        return observation.isPresent() ? observation.get().interval() : intervalOf(printed);
    }

    /** Returns whether the source does not show the figure, but only between which bounds it lies. */
    public boolean isSuppressed() {
        return observation.filter(Observation::isSuppressed).isPresent();
    }

    /** Returns what a reader must know of a figure that its source does not show. */
    Optional<ClaimReason> suppression() {
        return observation
                .filter(Observation::isSuppressed)
                .map(row -> new ClaimReason.SuppressedCell(this, Amount.exactly(Notation.QUANTITY, row.interval())));
    }

    /** Returns every exact value that may stand behind another number, were it printed in this figure's place. */
    public Interval intervalOf(Printed text) {
        Interval values = text.roundingInterval();
        if (kind == NumberKind.COUNT) {
            values = step.isPresent() ? text.stepInterval(step.get()) : text.countInterval();
        }
        return kind.isDecrease() && !text.isSigned() ? values.negated() : values;
    }

    /** Returns another number printed in this figure's place as it stands, with its sign. */
    public Fraction valueOf(Printed text) {
        return kind.isDecrease() && !text.isSigned() ? text.value().negated() : text.value();
    }

    /** Returns whether the printed number has no sign and stands for a fall. */
    public boolean isNegated() {
        return kind.isDecrease() && !printed.isSigned();
    }

    /** Returns whether the exact value, cut off instead of rounded, is printed like this figure. */
    public boolean isCutFrom(Fraction exact) {
        return printed.isCutFrom(isNegated() ? exact.negated() : exact);
    }

    /** Returns how the exact value would be printed in this figure's place; a rise in place of a fall with its sign. */
    public Printed like(Fraction exact) {
        if (!isNegated()) {
            return printed.like(exact);
        }
        Printed size = printed.like(exact.negated());
        return size.isSigned() ? Printed.of("+" + size.text().substring(1)) : size;
    }

    /** Returns whether a hedge stands before a number that it cannot loosen. */
    boolean hasIdleHedge() {
        return kind == NumberKind.COUNT
                && observation.isPresent()
                && observation.get().hedge().isPresent()
                && !observation.get().hedge().get().meaning().suits(printed);
    }

    /** Returns what other sources print that cannot be the same value, if there is such a source. */
    Optional<ClaimReason> disagreement() {
        List<ClaimReason.OtherNumber> others = outside.stream()
                .filter(other -> !other.values().meets(interval()))
                .map(ClaimReason.OtherNumber::of)
                .toList();
        return others.isEmpty() ? Optional.empty() : Optional.of(new ClaimReason.OtherSourcesPrint(this, others));
    }

    /** Returns the name of the indicator and the period, or the id of a figure that is not in the data. */
    public Sayable label() {
        return observation
                .<Sayable>map(row -> Note.of("figure_label", row.indicator(), row.period()))
                .orElseGet(this::named);
    }

    /** Returns the name of the indicator, or the id of a figure that is not in the data. */
    public Sayable name() {
        return observation.<Sayable>map(Observation::indicator).orElseGet(this::named);
    }

    /** Returns the period, or the id of a figure that is not in the data. */
    public Sayable period() {
        return observation.<Sayable>map(Observation::period).orElseGet(this::named);
    }

    private Sayable named() {
        return language -> id;
    }

    /** Returns the number as its source prints it, its hedge included. */
    public String asPrinted() {
        return observation.map(Observation::asPrinted).orElse(printed.text());
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
