package nl.drugmonitor.edition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import nl.drugmonitor.claim.ClaimReason;
import nl.drugmonitor.claim.PrintedFigure;
import nl.drugmonitor.claim.Verdict;
import nl.drugmonitor.consistency.Readings;
import nl.drugmonitor.figures.Figures;
import nl.drugmonitor.figures.Horizon;
import nl.drugmonitor.figures.Source;
import nl.drugmonitor.input.Folder;
import nl.drugmonitor.input.InvalidInputException;
import nl.drugmonitor.input.Node;
import nl.drugmonitor.language.NotFoundException;
import nl.drugmonitor.language.Reason;
import nl.drugmonitor.language.RefusedException;

/**
 * A factsheet: its statements in order, and the numbers in it that are no figures.
 *
 * @param id such as {@code ndm-2025}
 * @param listing where its files are
 * @param published the figures as the edition sees them: those that were published by its date, its own before others
 * @param figures the numbers of the text that statements rest on
 * @param untested the statements of the text that no figure can test, in its order
 * @param reach how far the source was read
 * @param toConfirm what a program wrote into the claims file and a person has to look at
 */
public record Edition(
        String id,
        String title,
        Source source,
        Listing listing,
        Figures published,
        List<PrintedFigure> figures,
        List<Statement> statements,
        List<OtherNumber> otherNumbers,
        List<Untested> untested,
        Reach reach,
        List<Reason> toConfirm) {
    public Edition {
        figures = List.copyOf(figures);
        statements = List.copyOf(statements);
        otherNumbers = List.copyOf(otherNumbers);
        untested = List.copyOf(untested);
        toConfirm = List.copyOf(toConfirm);
    }

    /** Makes an edition in which nothing is to be confirmed. */
    public Edition(
            String id,
            String title,
            Source source,
            Listing listing,
            Figures published,
            List<PrintedFigure> figures,
            List<Statement> statements,
            List<OtherNumber> otherNumbers,
            List<Untested> untested,
            Reach reach) {
        this(id, title, source, listing, published, figures, statements, otherNumbers, untested, reach, List.of());
    }

    /**
     * Returns an edition of the data that travel with the program.
     *
     * @throws NotFoundException if there is none of this name; the message lists those there are
     */
    public static Edition load(String id) {
        return load(Figures.load(), id);
    }

    /**
     * Returns the edition of the data folder that was published last; of several published at once the last in
     * editions.csv.
     *
     * @throws InvalidInputException with every fault of its claims file
     */
    public static Edition newest(Figures figures) {
        return newest(figures.folder(), () -> figures);
    }

    /**
     * Returns an edition.
     *
     * @throws NotFoundException if the data folder has none of this name; the message lists those it has
     * @throws InvalidInputException with every fault of its claims file
     */
    public static Edition load(Figures figures, String id) {
        return load(figures.folder(), () -> figures, id);
    }

    /**
     * Returns the edition that was published last; the claims files are read before the figures are asked for, so that
     * they can be loaded meanwhile.
     *
     * @throws InvalidInputException with every fault of the claims files and of the figures
     */
    public static Edition newest(Folder folder, Supplier<Figures> figures) {
        return Draft.newest(folder, figures).read(figures.get());
    }

    /**
     * Returns an edition; the claims file is read before the figures are asked for, so that they can be loaded
     * meanwhile.
     *
     * @throws NotFoundException if the data folder has none of this name; the message lists those it has
     * @throws InvalidInputException with every fault of the claims file and of the figures
     */
    public static Edition load(Folder folder, Supplier<Figures> figures, String id) {
        return Draft.named(folder, figures, id).read(figures.get());
    }

    /**
     * Returns this edition with the figures as they were published up to a later day: a value that was revised since
     * takes the place of the one that the edition knew.
     *
     * @throws RefusedException if the day is before the edition was published
     */
    public Edition asOf(LocalDate day) {
        LocalDate appeared = horizon().appeared();
        if (day.isBefore(appeared)) {
            throw RefusedException.of("as_of", id, appeared, day);
        }
        return Draft.of(published.folder(), listing).read(published.everything(), Optional.of(day));
    }

    /** Returns this edition with all figures that the data hold; see {@link #asOf}. */
    public Edition asOfNow() {
        return asOf(LocalDate.MAX);
    }

    /** Returns what this edition can know. */
    public Horizon horizon() {
        return published.horizon().orElseThrow(() -> new IllegalStateException(id + " has no horizon"));
    }

    /** Returns this edition without a word of what was published after it. */
    public Edition alone() {
        return new Edition(
                id,
                title,
                source,
                listing,
                published.alone(),
                figures,
                statements,
                otherNumbers,
                untested,
                reach,
                toConfirm);
    }

    /** Returns what was published after this edition of the figures that it rests on. */
    public Revisions revisions() {
        return Revisions.of(published);
    }

    /**
     * Returns the explanations file of the edition, if editions.csv names one.
     *
     * @throws InvalidInputException if it cannot be read
     */
    public Optional<Node> explanations() {
        return listing.explanations().map(published.folder()::readTree);
    }

    /** Recomputes every statement. */
    public Reproduction check() {
        return Reproduction.of(this, findings());
    }

    /** Returns every statement with its verdict on what is printed, in the order of the text. */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (Statement statement : statements) {
            findings.add(new Finding(
                    findings.size() + 1, statement, looked(statement.claim().check())));
        }
        return Tension.remarkedIn(findings);
    }

    /** Adds to a verdict that misses something where was looked for it. */
    private Verdict looked(Verdict verdict) {
        return verdict.missing().stream().allMatch(Edition::isWithheld)
                ? verdict
                : verdict.withRemarks(List.of(new EditionReason.Looked(reach)));
    }

    /** Returns whether something missing was found, but is not shown by its publisher. */
    private static boolean isWithheld(Reason missing) {
        return missing instanceof EditionReason.FigureWithheld || missing instanceof ClaimReason.PeriodWithheld;
    }

    /**
     * Returns the statements that differ from their figures, those that hang together as one, in the order of the text.
     */
    public List<Contradiction> contradictions() {
        return check().contradictions();
    }

    /** Returns for each contradiction which of its numbers may be wrong. */
    public List<Readings> readings() {
        List<Readings> readings = new ArrayList<>();
        for (Contradiction contradiction : contradictions()) {
            readings.add(contradiction.readings());
        }
        return readings;
    }

    /** Returns the newest year that a figure of the text is of; none if no figure is in the data. */
    public OptionalInt lastYear() {
        return figures.stream()
                .flatMap(figure -> figure.observation().stream())
                .mapToInt(observation -> observation.period().year())
                .max();
    }

    /** Returns how often the text prints a number, those that are no figures included. */
    public int numbersInText() {
        int numbers = figures.size();
        for (OtherNumber number : otherNumbers) {
            numbers += number.times();
        }
        return numbers;
    }

    @Override
    public String toString() {
        return title + " (" + id + ")";
    }
}
