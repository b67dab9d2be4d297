package nl.drugmonitor.consistency;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.drugmonitor.claim.PrintedFigure;
import nl.drugmonitor.consistency.Reading.OtherBase;
import nl.drugmonitor.consistency.Reading.OtherUnit;
import nl.drugmonitor.consistency.Reading.OtherWord;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.Sayable;

/**
 * What is true if the printed text is not: those causes that agree on it are one reading.
 *
 * @param corrections what would be printed for the other figures as they are, by the id of the figure
 * @param stands the results among them that are right as they are printed, of another base; the correction is then what
 *     the printed base gives
 * @param words the claims that would say something else
 * @param units the results among them that are right as they are printed, in the other unit; the correction is then a
 *     number that would be right in the printed one
 */
public record Truth(List<Correction> corrections, List<OtherBase> stands, List<OtherWord> words, List<OtherUnit> units)
        implements Sayable {
    /** An order that does not hang on the language. */
    static final Comparator<Truth> ORDER = Comparator.comparing((Truth truth) -> truth.corrections.toString())
            .thenComparing(truth -> truth.words.size())
            .thenComparing(truth -> truth.units.size())
            .thenComparing(truth -> truth.stands.stream()
                    .map(stand -> stand.base().id() + stand.values())
                    .collect(Collectors.joining()));

    public Truth {
        corrections = corrections.stream()
                .sorted(Comparator.comparing(correction -> correction.figure().id()))
                .toList();
        stands = List.copyOf(stands);
        words = List.copyOf(words);
        units = List.copyOf(units);
    }

    /** Makes a truth in which each number has its printed unit. */
    public Truth(List<Correction> corrections, List<OtherBase> stands, List<OtherWord> words) {
        this(corrections, stands, words, List.of());
    }

    static Truth of(Correction correction, OtherUnit unit) {
        return new Truth(List.of(correction), List.of(), List.of(), List.of(unit));
    }

    static Truth of(List<Correction> corrections) {
        return new Truth(corrections, List.of(), List.of());
    }

    /** Returns what is true together with another truth, of other figures. */
    Truth with(Truth other) {
        return new Truth(
                joined(corrections, other.corrections),
                joined(stands, other.stands),
                joined(words, other.words),
                joined(units, other.units));
    }

    static <T> List<T> joined(List<T> some, List<T> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    /** Returns the results that are right as they are printed, of another base or in another unit. */
    Set<PrintedFigure> right() {
        return Stream.concat(
                        stands.stream().map(OtherBase::result), units.stream().map(OtherUnit::result))
                .collect(Collectors.toSet());
    }

    /**
     * Returns the corrections of numbers that are wrong: not of those that are right of another base or in another
     * unit.
     */
    public List<Correction> misprints() {
        Set<PrintedFigure> right = right();
        return corrections.stream()
                .filter(correction -> !right.contains(correction.figure()))
                .toList();
    }

    /** Returns the figures that are otherwise: of these other sources can speak for or against it. */
    public Set<PrintedFigure> doubted() {
        return Stream.concat(
                        corrections.stream().map(Correction::figure),
                        stands.stream().map(OtherBase::base))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Returns what is otherwise: {@code cbr_2024 4.932 -> 4.392}. */
    @Override
    public String in(Language language) {
        return Stream.of(words, units, misprints(), stands)
                .flatMap(List::stream)
                .map(language::say)
                .collect(Collectors.joining("; "));
    }
}
