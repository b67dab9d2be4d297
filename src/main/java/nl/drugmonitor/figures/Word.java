package nl.drugmonitor.figures;

import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.exact.Range;
import nl.drugmonitor.exact.Rounding;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.Note;
import nl.drugmonitor.language.Sayable;

/**
 * A Dutch word for the size of a change, and the percentages it stands for by the conventions of this project.
 *
 * @param word as in words.csv, such as {@code lichte daling}; empty for bounds that a claim states itself
 * @param bounds the percentages of change that the word means
 * @param stretch how far it may be stretched before the word is a finding of its own
 * @param isMultiple whether it says a number of times, such as {@code verdubbeld}, which can be false
 */
public record Word(String word, Range bounds, Range stretch, boolean isMultiple) implements Sayable {
    private static final Fraction THREE_QUARTERS = Fraction.of(3, 4);
    private static final Fraction FIVE_QUARTERS = Fraction.of(5, 4);

    /** Returns a word that says no number. */
    public Word(String word, Range bounds, Range stretch) {
        this(word, bounds, stretch, /* isMultiple= */ false);
    }

    /** Words with "meer dan" and "minder dan" leave the bound itself out; of a fall, more of it is a lower number. */
    public Word {
        bounds = strict(word, bounds);
        stretch = strict(word, stretch);
    }

    private static Range strict(String word, Range range) {
        if (word.startsWith("meer dan ")) {
            return isFall(range) ? range.withoutHigh() : range.withoutLow();
        }
        return word.startsWith("minder dan ") ? range.withoutHigh() : range;
    }

    private static boolean isFall(Range range) {
        return range.high() != null && range.high().signum() <= 0;
    }

    /** Returns 1 for a word of rise, -1 for one of fall, and 0 for one that leaves the direction open. */
    public int direction() {
        Fraction min = bounds.low();
        if (min != null && min.signum() >= 0) {
            return 1;
        }
        return isFall(bounds) ? -1 : 0;
    }

    /** Returns whether a change may lie within the bounds. */
    public boolean includes(Interval change) {
        return bounds.meets(change);
    }

    /** Returns whether a change may lie within what the word can be stretched to. */
    public boolean canBeStretchedTo(Interval change) {
        return stretch.meets(change);
    }

    /** Returns whether a word that says a number of times is wrong by more than a quarter of that number. */
    public boolean isFarFrom(Interval change) {
        if (!isMultiple) {
            return false;
        }
        Fraction low = bounds.low();
        Fraction high = bounds.high();
        boolean isFarBelow =
                low != null && times(change.high()).compareTo(times(low).times(THREE_QUARTERS)) < 0;
        boolean isFarAbove =
                high != null && times(change.low()).compareTo(times(high).times(FIVE_QUARTERS)) > 0;
        return isFarBelow || isFarAbove;
    }

    /** Returns how many times as much a figure is after a change in percent. */
    private static Fraction times(Fraction percent) {
        return percent.dividedBy(Fraction.HUNDRED).plus(Fraction.ONE);
    }

    /** Returns what the word means: {@code -5% to 0%}; {@code more than 100%} for "meer dan". */
    public Sayable meaning() {
        return inWords(bounds);
    }

    /** Returns how far the word can be stretched. */
    public Sayable stretched() {
        return inWords(stretch);
    }

    /** Returns percentages for a reader: {@code -5% to 0%}, {@code at least 20%}, {@code any change}. */
    private static Sayable inWords(Range range) {
        Fraction min = range.low();
        Fraction max = range.high();
        if (min == null) {
            return max == null
                    ? Note.of("any_change")
                    : Note.of(range.hasHigh() ? "at_most" : "less_than", percent(max));
        }
        return max == null
                ? Note.of(range.hasLow() ? "at_least" : "more_than", percent(min))
                : Note.of(range.hasHigh() ? "range" : "range_below", percent(min), percent(max));
    }

    private static Sayable percent(Fraction value) {
        return language -> language.number(Rounding.shortest(value, 2)) + "%";
    }

    /** Returns the word as it is printed; the meaning of bounds that have no word. */
    @Override
    public String in(Language language) {
        return word.isEmpty() ? meaning().in(language) : word;
    }
}
