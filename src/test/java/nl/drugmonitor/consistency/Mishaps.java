package nl.drugmonitor.consistency;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.drugmonitor.claim.NumberKind;
import nl.drugmonitor.claim.PrintedFigure;
import nl.drugmonitor.consistency.Draft.Derived;
import nl.drugmonitor.exact.Fraction;

/**
 * What goes wrong with one draft on its way to print.
 *
 * <p>Each method returns the figures that are printed in place of the right ones, or nothing where such an error makes
 * no sense in this draft.
 */
final class Mishaps {
    private final Draft draft;
    private final Chance chance;
    private final Typist typist;
    private final Map<String, Fraction> values;
    private final Map<String, PrintedFigure> right;

    Mishaps(Draft draft, Map<String, PrintedFigure> right, Chance chance) {
        this.draft = draft;
        this.chance = chance;
        this.typist = new Typist(chance);
        this.values = draft.values();
        this.right = right;
    }

    Optional<List<PrintedFigure>> none() {
        return Optional.of(List.of());
    }

    Optional<List<PrintedFigure>> typingError() {
        return typingErrors(1);
    }

    Optional<List<PrintedFigure>> twoTypingErrors() {
        return typingErrors(2);
    }

    private Optional<List<PrintedFigure>> typingErrors(int count) {
        return Optional.of(chance.shuffled(List.copyOf(right.values())).stream()
                .limit(count)
                .map(typist::mistyped)
                .toList());
    }

    /** A count is mistyped before the others are computed, also through totals; itself it is printed right. */
    Optional<List<PrintedFigure>> computedFromMistypedCount() {
        String count = chance.pick(draft.givenIds());
        Fraction mistyped = typist.mistyped(right.get(count)).printed().value();
        if (mistyped.signum() == 0) {
            return Optional.empty();
        }
        Map<String, Fraction> computed = draft.valuesWith(count, mistyped);
        return Optional.of(draft.derived().stream()
                .map(number -> draft.print(number.id(), computed.get(number.id())))
                .toList());
    }

    Optional<List<PrintedFigure>> dividedByLaterYear() {
        return one(draft.derivedBy(Rule.CHANGE).stream()
                .map(change -> draft.print(
                        change.id(), changed(to(change), from(change)).negated())));
    }

    Optional<List<PrintedFigure>> otherReferenceYear() {
        return one(draft.derivedBy(Rule.CHANGE).stream().flatMap(change -> draft.otherYears(change).stream()
                .map(year -> draft.print(change.id(), changed(values.get(year), to(change))))));
    }

    /** The base was later revised by up to 5%, or had been before. */
    Optional<List<PrintedFigure>> otherVintageOfBase() {
        int revision = chance.between(1, 50) * (chance.percent(50) ? 1 : -1);
        Fraction factor = Fraction.of(1000 + revision, 1000);
        return one(draft.derivedBy(Rule.CHANGE).stream()
                .map(change -> draft.print(change.id(), changed(from(change).times(factor), to(change)))));
    }

    Optional<List<PrintedFigure>> cutInsteadOfRounded() {
        return one(draft.derived().stream()
                .filter(number -> right.get(number.id()).kind() != NumberKind.COUNT)
                .map(number -> draft.cut(number.id(), values.get(number.id()))));
    }

    /** Between two shares, the change in percent is printed in points, or the points in percent. */
    Optional<List<PrintedFigure>> percentForPoints() {
        List<Derived> points = draft.derivedBy(Rule.POINTS);
        Stream<Derived> percents = draft.derivedBy(Rule.CHANGE).stream().filter(change -> points.stream()
                .anyMatch(other -> other.inputs().equals(change.inputs())));
        return one(Stream.concat(
                points.stream().map(number -> draft.print(number.id(), changed(from(number), to(number)))),
                percents.map(number -> draft.print(number.id(), to(number).minus(from(number))))));
    }

    /** A count is printed in thousands, without saying so, or is taken for one in thousands. */
    Optional<List<PrintedFigure>> thousandfold() {
        List<Fraction> factors = List.of(Fraction.of(1000), Fraction.of(1, 1000));
        return one(right.values().stream()
                .filter(figure -> figure.kind() == NumberKind.COUNT)
                .filter(figure -> figure.printed().unit().equals(Fraction.ONE))
                .flatMap(figure -> factors.stream()
                        .map(figure.printed().value()::times)
                        .filter(Fraction::isWhole)
                        .map(value -> Typist.reprinted(figure, figure.printed().like(value)))));
    }

    Optional<List<PrintedFigure>> wrongDirection() {
        return one(Stream.of(Rule.CHANGE, Rule.POINTS, Rule.DIFFERENCE)
                .flatMap(rule -> draft.derivedBy(rule).stream())
                .map(number -> draft.print(number.id(), values.get(number.id()).negated())));
    }

    private Optional<List<PrintedFigure>> one(Stream<PrintedFigure> choices) {
        return chance.pickAny(choices.toList()).map(List::of);
    }

    private Fraction from(Derived number) {
        return values.get(number.inputs().get(0));
    }

    private Fraction to(Derived number) {
        return values.get(number.inputs().get(1));
    }

    private static Fraction changed(Fraction from, Fraction to) {
        return Rule.CHANGE.value(List.of(from, to));
    }
}
