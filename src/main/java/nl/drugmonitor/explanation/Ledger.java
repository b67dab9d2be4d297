package nl.drugmonitor.explanation;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.drugmonitor.edition.Edition;
import nl.drugmonitor.edition.Reproduction;
import nl.drugmonitor.input.Fault;
import nl.drugmonitor.input.InvalidInputException;
import nl.drugmonitor.input.NameAdvice;
import nl.drugmonitor.input.Node;
import nl.drugmonitor.language.Bilingual;
import nl.drugmonitor.language.NotFoundException;
import nl.drugmonitor.language.Note;

/**
 * The findings of an edition with the candidate explanations for each, and what the data say of every one.
 *
 * @param edition the id of the edition
 * @param findings in the order of the file
 * @param faults what is wrong in the file; a candidate with a fault is not in the ledger, the others are
 */
public record Ledger(String edition, List<ExplainedFinding> findings, List<Fault> faults) {
    public Ledger {
        findings = List.copyOf(findings);
        faults = List.copyOf(faults);
    }

    /**
     * Returns the ledger of an edition, with no findings if it has no file of explanations.
     *
     * @throws InvalidInputException if the file cannot be read at all; for the faults of single candidates see
     *     {@link #faults}
     */
    public static Ledger of(Edition edition) {
        return of(edition.check());
    }

    /** Returns the ledger of an edition without a file of explanations. */
    public static Ledger none(String edition) {
        return new Ledger(edition, List.of(), List.of());
    }

    /** Returns {@link #of(Edition)} of an edition that has been checked. */
    public static Ledger of(Reproduction reproduction) {
        return of(reproduction.edition(), () -> reproduction);
    }

    /**
     * Returns the ledger of an edition; its file is read and the values of its predictions are looked up before the
     * check is asked for, so that it can be made meanwhile.
     *
     * @throws InvalidInputException if the file cannot be read at all
     */
    public static Ledger of(Edition edition, Supplier<Reproduction> check) {
        Optional<Node> file = edition.explanations();
        return file.isEmpty() ? none(edition.id()) : new LedgerReader(edition).read(file.get(), check);
    }

    /**
     * Returns a finding with its candidates.
     *
     * @throws NotFoundException if there is none of this name; the message names those that are near
     */
    public ExplainedFinding finding(String id) {
        return named(findings, ExplainedFinding::id, ExplainedFinding::says, id, "finding");
    }

    /**
     * Returns a candidate explanation.
     *
     * @throws NotFoundException if there is none of this name; the message names those that are near
     */
    public Candidate candidate(String id) {
        return named(candidates(), Candidate::id, Candidate::says, id, "candidate");
    }

    private <T> T named(List<T> all, Function<T, String> named, Function<T, Bilingual> says, String id, String what) {
        List<String> ids = all.stream().map(named).toList();
        if (!ids.contains(id)) {
            Note advice = ids.isEmpty()
                    ? Note.of("not_found.none")
                    : NameAdvice.of(id, NameAdvice.titles(all, named, says), Note.of("near_names.list_explanations"));
            throw NotFoundException.of(what, id, edition, advice, faults.isEmpty() ? "" : faults.get(0));
        }
        return all.get(ids.indexOf(id));
    }

    /** Returns every candidate, in the order of their findings. */
    public List<Candidate> candidates() {
        return findings.stream()
                .flatMap(finding -> finding.candidates().stream())
                .toList();
    }

    /**
     * Goes on only if nothing is wrong in the file.
     *
     * @throws InvalidInputException with every fault
     */
    public void throwIfFaulty() {
        if (!faults.isEmpty()) {
            throw new InvalidInputException(faults);
        }
    }
}
