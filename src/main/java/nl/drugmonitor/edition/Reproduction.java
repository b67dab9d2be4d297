package nl.drugmonitor.edition;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.drugmonitor.claim.Outcome;
import nl.drugmonitor.claim.PrintedFigure;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.input.NameAdvice;
import nl.drugmonitor.language.Bilingual;
import nl.drugmonitor.language.NotFoundException;
import nl.drugmonitor.language.Note;
import nl.drugmonitor.language.Sayable;

/**
 * Every statement of an edition, recomputed.
 *
 * @param findings in the order of the text
 */
public record Reproduction(Edition edition, List<Finding> findings, List<Contradiction> contradictions) {
    public Reproduction {
        findings = List.copyOf(findings);
        contradictions = List.copyOf(contradictions);
    }

    /** Returns the statements of an edition, judged by what is printed and by each reading of its contradictions. */
    static Reproduction of(Edition edition, List<Finding> findings) {
        List<Contradiction> contradictions = Contradiction.among(findings);
        List<Finding> read = findings.stream()
                .map(finding -> new Finding(
                        finding.number(),
                        finding.statement(),
                        finding.verdict(),
                        ReadVerdict.of(finding, contradictions)))
                .toList();
        return new Reproduction(
                edition,
                read,
                contradictions.stream()
                        .map(contradiction -> contradiction.with(read))
                        .toList());
    }

    /** Returns how many statements have each outcome, those with none included. */
    public Map<Outcome, Integer> counts() {
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            counts.put(outcome, findings(outcome).size());
        }
        return counts;
    }

    /** Returns the counts in one line: {@code reproduced 18, wording 2, differs 3, cannot tell 6}. */
    public List<Note> countsInWords() {
        return counts().entrySet().stream()
                .map(count -> Note.of("counted", count.getKey(), count.getValue()))
                .toList();
    }

    /** Returns how many statements have no verdict, if there are any: {@code 29 more statements are listed ...}. */
    public Optional<Note> untestedInWords() {
        return edition.untested().isEmpty()
                ? Optional.empty()
                : Optional.of(Note.of("untested", edition.untested().size()));
    }

    /** Returns the findings by the ids of their statements, in the order of the text. */
    public Map<String, Finding> byStatement() {
        Map<String, Finding> byStatement = new LinkedHashMap<>();
        findings.forEach(finding -> byStatement.put(finding.statement().id(), finding));
        return byStatement;
    }

    /**
     * Returns the finding of a statement.
     *
     * @param statement its id, such as {@code cbr-change}
     * @throws NotFoundException if the edition has no such statement; the message names those that are near
     */
    public Finding finding(String statement) {
        Map<String, Finding> byStatement = byStatement();
        return Optional.ofNullable(byStatement.get(statement))
                .orElseThrow(() -> NotFoundException.of("statement", statement, advice(statement)));
    }

    private Note advice(String statement) {
        return NameAdvice.of(
                statement,
                NameAdvice.titles(findings, finding -> finding.statement().id(), finding -> finding.statement()
                        .says()),
                Note.of("near_names.list_statements"));
    }

    /**
     * Returns the contradiction that a statement is part of.
     *
     * @param statement its id, such as {@code cbr-change}
     * @throws NotFoundException if the statement does not differ from its figures, or is not there
     */
    public Contradiction contradiction(String statement) {
        Finding finding = finding(statement);
        return contradictions.stream()
                .filter(contradiction -> contradiction.differing().contains(finding))
                .findFirst()
                .orElseThrow(() -> NotFoundException.of("contradiction", statement, finding.verdict()));
    }

    public List<Finding> findings(Outcome outcome) {
        List<Finding> with = new ArrayList<>();
        for (Finding finding : findings) {
            if (finding.outcome() == outcome) {
                with.add(finding);
            }
        }
        return with;
    }

    /** Returns the findings by the section of the text they stand in: the part of their place before the comma. */
    public Map<Bilingual, List<Finding>> bySection() {
        return findings.stream()
                .collect(Collectors.groupingBy(
                        finding -> finding.statement().section(), LinkedHashMap::new, Collectors.toList()));
    }

    /** Returns each remark once, with the findings it belongs to. */
    public Map<Sayable, List<Finding>> remarks() {
        Map<Sayable, List<Finding>> remarks = new LinkedHashMap<>();
        for (Finding finding : findings) {
            Optional<Bilingual> note = finding.statement().note();
            Stream.concat(finding.verdict().remarks().stream(), note.stream())
                    .distinct()
                    .forEach(remark -> remarks.computeIfAbsent(remark, text -> new ArrayList<>())
                            .add(finding));
        }
        return remarks;
    }

    /** Returns what was published after the edition, with the findings that rest on the figure. */
    public Map<Revision, List<Finding>> revisions() {
        Map<Revision, List<Finding>> revisions = new LinkedHashMap<>();
        Revisions since = edition.revisions();
        for (Finding finding : findings) {
            for (Revision revision : since.of(finding.statement().rests())) {
                revisions.computeIfAbsent(revision, key -> new ArrayList<>()).add(finding);
            }
        }
        return revisions;
    }

    /** Returns the figures of the text that at least one statement rests on. */
    public Set<PrintedFigure> figuresRead() {
        return figuresIn(EnumSet.allOf(Outcome.class));
    }

    /** Returns the figures of the text that at least one statement with a verdict other than "cannot tell" rests on. */
    public Set<PrintedFigure> figuresChecked() {
        return figuresIn(EnumSet.complementOf(EnumSet.of(Outcome.CANNOT_TELL)));
    }

    private Set<PrintedFigure> figuresIn(Set<Outcome> outcomes) {
        Set<PrintedFigure> figures = new LinkedHashSet<>();
        for (Finding finding : findings) {
            if (outcomes.contains(finding.outcome())) {
                figures.addAll(finding.statement().figures());
            }
        }
        figures.retainAll(new HashSet<>(edition.figures()));
        return figures;
    }

    /**
     * Returns every figure that the text prints or that a verdict rests on, with the statements that use it. Those of
     * the text come first; a value of another period that a statement needs is a figure of its own.
     */
    public Map<PrintedFigure, List<Finding>> uses() {
        Map<PrintedFigure, List<Finding>> uses = new LinkedHashMap<>();
        edition.figures().forEach(figure -> uses.put(figure, new ArrayList<>()));
        for (Finding finding : findings) {
            for (PrintedFigure figure : finding.statement().figures()) {
                uses.computeIfAbsent(figure, use -> new ArrayList<>()).add(finding);
            }
        }
        for (Finding finding : findings) {
            for (Observation row : finding.statement().claim().otherPeriods()) {
                PrintedFigure figure = figureOf(row, uses.keySet());
                if (!finding.statement().figures().contains(figure)) {
                    uses.computeIfAbsent(figure, use -> new ArrayList<>()).add(finding);
                }
            }
        }
        return uses;
    }

    private static PrintedFigure figureOf(Observation row, Set<PrintedFigure> known) {
        return known.stream()
                .filter(figure -> figure.observation().equals(Optional.of(row)))
                .findFirst()
                .orElseGet(() -> PrintedFigure.of(
                        String.join(
                                " ",
                                row.indicator().id(),
                                row.period().code(),
                                row.source().id(),
                                row.vintage()),
                        row));
    }

    /** Returns how often the text prints a number that is no figure, by what it is. */
    public Map<Bilingual, Integer> otherNumbers() {
        return edition.otherNumbers().stream()
                .collect(Collectors.groupingBy(
                        OtherNumber::what, LinkedHashMap::new, Collectors.summingInt(OtherNumber::times)));
    }

    @Override
    public String toString() {
        return edition + ": " + counts();
    }
}
