package nl.drugmonitor.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.drugmonitor.claim.Arithmetic;
import nl.drugmonitor.claim.ChangeBetween;
import nl.drugmonitor.claim.Claim;
import nl.drugmonitor.claim.Difference;
import nl.drugmonitor.claim.Difference.Sign;
import nl.drugmonitor.claim.Need;
import nl.drugmonitor.claim.Origin;
import nl.drugmonitor.claim.PercentChange;
import nl.drugmonitor.claim.Points;
import nl.drugmonitor.claim.PrintedFigure;
import nl.drugmonitor.claim.PrintedFigure.Outside;
import nl.drugmonitor.consistency.ConsistencyReason;
import nl.drugmonitor.consistency.Correction;
import nl.drugmonitor.consistency.Reading;
import nl.drugmonitor.consistency.Reading.Consequence;
import nl.drugmonitor.consistency.Reading.Evidence;
import nl.drugmonitor.edition.Contradiction;
import nl.drugmonitor.edition.Finding;
import nl.drugmonitor.exact.Printed;
import nl.drugmonitor.language.Bilingual;
import nl.drugmonitor.language.Note;
import nl.drugmonitor.language.Reason;
import nl.drugmonitor.language.Sayable;

/** One reading of a contradiction in the words of a report. */
public record ReadingView(int number, Contradiction contradiction, Reading reading) {
    /** Returns the readings that are worth a reader's time, the most plausible first. */
    public static List<ReadingView> of(Contradiction contradiction) {
        List<Reading> readings = contradiction.readings().plausible();
        return IntStream.range(0, readings.size())
                .mapToObj(i -> new ReadingView(i + 1, contradiction, readings.get(i)))
                .toList();
    }

    /** Returns what would be printed: {@code 4.392 for 4.932 (CBR fitness examinations 2024)}. */
    public Note corrections() {
        Stream<Note> words = reading.words().stream()
                .map(word -> Note.of(
                        word.meant() instanceof Reason ? "reading.word.described" : "reading.word",
                        word.meant(),
                        word.printed(),
                        contradiction.statementOf(word).number()));
        Stream<Note> units = reading.units().stream()
                .map(unit ->
                        Note.of("reading.number", unit.number(), unit.result().printed(), name(unit.result())));
        Stream<Note> numbers = reading.misprints().stream().map(this::correction);
        Stream<Note> bases = reading.stands().stream()
                .map(stand -> Note.of(
                        "reading.base",
                        stand.result().printed(),
                        name(stand.result()),
                        new Need(stand.base(), stand.values()).asPrinted(),
                        stand.base().printed()));
        return Note.of(
                "reading.corrections",
                Stream.of(words, units, numbers, bases).flatMap(all -> all).toList());
    }

    /** Returns the number that would be printed; where it goes the other way, the words for that and no sign. */
    private Note correction(Correction correction) {
        PrintedFigure figure = correction.figure();
        Printed printed = figure.printed();
        if (!correction.isTurned()) {
            return Note.of("reading.number", correction.to(), printed, name(figure));
        }
        Printed size = correction.to().withoutSign();
        Optional<Printed> other = Optional.of(printed.withoutSign()).filter(bare -> !bare.equals(size));
        if (isChange(figure)) {
            String key = isRise(correction) ? "reading.not_a_fall" : "reading.not_a_rise";
            return Note.of(key, change(correction), other, name(figure));
        }
        return rule(figure).filter(Difference.class::isInstance).isPresent()
                ? Note.of("reading.other_way", size, other, name(figure))
                : Note.of("reading.number", correction.to(), printed, name(figure));
    }

    /** Returns what a number may also be: a rise or a fall in words, where that is the other way. */
    public Sayable said(Correction correction) {
        return correction.isTurned() && isChange(correction.figure()) ? change(correction) : correction.to();
    }

    private Note change(Correction correction) {
        return Note.of(
                isRise(correction) ? "change.rise" : "change.fall",
                correction.to().withoutSign());
    }

    /** Returns whether a number that goes the other way is a rise; the size of a fall is printed without its sign. */
    private boolean isRise(Correction correction) {
        return correction.isRise() != hasSign(correction.figure(), Sign.FALL);
    }

    private boolean isChange(PrintedFigure figure) {
        return figure.kind().isChange()
                || hasSign(figure, Sign.RISE)
                || hasSign(figure, Sign.FALL)
                || rule(figure)
                        .filter(rule -> rule instanceof PercentChange || rule instanceof Points)
                        .isPresent();
    }

    private boolean hasSign(PrintedFigure figure, Sign sign) {
        return rule(figure)
                .filter(rule -> rule instanceof Difference difference && difference.sign() == sign)
                .isPresent();
    }

    /** Returns the claim that prints a figure as its result. */
    private Optional<Arithmetic> rule(PrintedFigure figure) {
        return contradiction.bound().stream()
                .map(finding -> finding.statement().claim())
                .filter(Arithmetic.class::isInstance)
                .map(Arithmetic.class::cast)
                .filter(rule -> rule.printed().equals(figure))
                .findFirst();
    }

    /**
     * Returns the statement that prints a figure as its result, the time of a number of a running text, if it is known,
     * or the label of any other figure.
     */
    private Optional<Sayable> name(PrintedFigure figure) {
        Optional<Sayable> statement = contradiction.bound().stream()
                .filter(finding -> figure.observation().isEmpty()
                        && finding.statement().claim() instanceof Arithmetic arithmetic
                        && arithmetic.printed().equals(figure))
                .findFirst()
                .map(finding -> Note.of("statement", finding.number()));
        return statement.or(
                () -> figure.inText().isPresent() ? figure.inText().get().time() : Optional.of(figure.label()));
    }

    /** Returns the share of the weight, and that by the text alone where other sources have a say. */
    public Note share() {
        boolean hasTestimony =
                contradiction.readings().readings().stream().anyMatch(other -> other.outside() != Evidence.NONE);
        return hasTestimony
                ? Note.of("reading.share", reading.shareInPercent(), reading.shareAloneInPercent())
                : reading.shareInPercent();
    }

    /** Returns what may have led to the numbers as printed. */
    public Note causes() {
        return Note.of("reading.causes", reading.causes());
    }

    /** Returns what the statements give by this reading. */
    public Note then() {
        return Note.of("reading.then", reading.then().stream().map(this::result).toList());
    }

    private Note result(Consequence consequence) {
        Finding finding = contradiction.statementOf(consequence);
        Claim claim = finding.statement().claim();
        Optional<Note> turned = turned(consequence);
        if (turned.isPresent() && claim instanceof Difference) {
            return Note.of("reading.result", finding.number(), turned, Optional.empty());
        }
        Sayable printed = turned.<Sayable>map(change -> change).orElse(consequence.printed());
        if (claim instanceof Arithmetic || consequence.printed() instanceof Reason) {
            return Note.of("reading.result", finding.number(), consequence.computed(), printed);
        }
        return Note.of(
                "reading.result.word",
                finding.number(),
                consequence.computed(),
                consequence.printed(),
                claim instanceof ChangeBetween
                        ? contradiction.verdict(finding, reading).outcome()
                        : "");
    }

    /** Returns what would be printed as a rise or a fall in words, if it goes the other way. */
    private Optional<Note> turned(Consequence consequence) {
        return reading.misprints().stream()
                .filter(correction -> correction.to().equals(consequence.printed())
                        && correction.figure().equals(consequence.stated())
                        && correction.isTurned()
                        && isChange(correction.figure()))
                .map(this::change)
                .findFirst();
    }

    public List<ConsistencyReason> remarks() {
        return reading.remarks();
    }

    /** Returns what other sources say of the corrections, if there are any that print one of the figures. */
    public Optional<Note> outside() {
        if (reading.outside() == Evidence.NONE) {
            return Optional.empty();
        }
        List<Outside> others = reading.printedElsewhere();
        List<Note> numbers = others.stream()
                .map(other -> Note.of("witness.number", other.number(), other.source()))
                .toList();
        List<Bilingual> definitions = others.stream()
                .map(Outside::origin)
                .filter(Origin::hasOtherDefinition)
                .map(Origin::definition)
                .distinct()
                .toList();
        return Optional.of(Note.of(
                "Evidence." + reading.outside().name() + ".sentence",
                numbers,
                witnesses(others),
                definitions.isEmpty() ? "" : Note.of("witness.definitions", definitions)));
    }

    /** Returns that several numbers count as one, if they do. */
    private static Object witnesses(List<Outside> others) {
        List<String> releases = others.stream()
                .map(other -> other.origin().release())
                .distinct()
                .toList();
        if (others.size() < 2 || releases.size() > 1) {
            return "";
        }
        return Note.of(releases.contains("") ? "witness.no_release" : "witness.one_release");
    }
}
