package nl.drugmonitor.edition;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.drugmonitor.claim.Figure;
import nl.drugmonitor.claim.Outcome;
import nl.drugmonitor.claim.Verdict;
import nl.drugmonitor.consistency.Reading;
import nl.drugmonitor.figures.Observation;

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

    /** Returns how many statements have each outcome, those with none included. */
    public Map<Outcome, Integer> counts() {
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            counts.put(outcome, findings(outcome).size());
        }
        return counts;
    }

    /** Returns the outcomes of a statement in words: {@code wording}, or {@code wording or reproduced}. */
    public String outcomesInWords(Finding finding) {
        return outcomes(finding).stream().map(Outcome::toString).collect(Collectors.joining(" or "));
    }

    /** Returns every statement with its outcomes in words, in the order of the text. */
    public List<Judged> judged() {
        return findings.stream()
                .map(finding -> new Judged(finding, outcomesInWords(finding)))
                .toList();
    }

    /** Returns the counts in one line: {@code reproduced 18, wording 2, differs 3, cannot tell 6}. */
    public String countsInWords() {
        List<String> counts = new ArrayList<>();
        for (Map.Entry<Outcome, Integer> count : counts().entrySet()) {
            counts.add(count.getKey() + " " + count.getValue());
        }
        return String.join(", ", counts);
    }

    /**
     * Returns the finding of a statement.
     *
     * @param statement its id, such as {@code cbr-change}
     * @throws NoSuchElementException if the edition has no such statement; the message lists those it has
     */
    public Finding finding(String statement) {
        List<String> ids = new ArrayList<>();
        for (Finding finding : findings) {
            if (finding.statement().id().equals(statement)) {
                return finding;
            }
            ids.add(finding.statement().id());
        }
        throw new NoSuchElementException("no statement \"" + statement + "\"; there are: " + String.join(", ", ids));
    }

    /**
     * Returns the contradiction that a statement is part of.
     *
     * @param statement its id, such as {@code cbr-change}
     * @throws NoSuchElementException if the statement does not differ from its figures, or is not there
     */
    public Contradiction contradiction(String statement) {
        Finding finding = finding(statement);
        for (Contradiction contradiction : contradictions) {
            if (contradiction.differing().contains(finding)) {
                return contradiction;
            }
        }
        throw new NoSuchElementException("statement \"" + statement + "\" is in no contradiction: "
                + finding.verdict().sentence());
    }

    /**
     * A verdict on a statement by one reading of a contradiction that it touches.
     *
     * @param contradiction its number, from 1
     * @param reading its number among the plausible readings, from 1
     * @param numbers the numbers in doubt that the statement rests on, as the reading has them
     */
    public record ReadVerdict(int contradiction, int reading, List<String> numbers, Verdict verdict) {
        /** Returns the verdict for a reader: {@code with 8.700 (contradiction 2, reading 1) reproduced: ...}. */
        public String sentence() {
            String remarks = verdict.remarks().isEmpty() ? "" : "; " + String.join("; ", verdict.remarks());
            return "with " + String.join(" and ", numbers) + " (contradiction " + contradiction + ", reading " + reading
                    + "): " + verdict.sentence() + remarks;
        }
    }

    /**
     * Returns the verdicts on a statement by each reading of the contradictions it touches, if they are not all the
     * same as the one on what is printed.
     */
    public List<ReadVerdict> byReading(Finding finding) {
        List<ReadVerdict> verdicts = new ArrayList<>();
        boolean differ = false;
        for (int number = 0; number < contradictions.size(); number++) {
            Contradiction contradiction = contradictions.get(number);
            List<Reading> readings = contradiction.readings().plausible();
            for (int i = 0; i < readings.size() && contradiction.touching().contains(finding); i++) {
                List<String> numbers = contradiction.numbersInDoubt(finding, readings.get(i));
                Verdict verdict = contradiction.verdict(finding, readings.get(i));
                if (!numbers.isEmpty()) {
                    verdicts.add(new ReadVerdict(number + 1, i + 1, numbers, verdict));
                    differ |= verdict.outcome() != finding.outcome();
                }
            }
        }
        return differ && finding.outcome() != Outcome.CANNOT_TELL ? verdicts : List.of();
    }

    /** Returns every outcome that a statement has by some reading, the one of what is printed first. */
    public Set<Outcome> outcomes(Finding finding) {
        Set<Outcome> outcomes = new LinkedHashSet<>(List.of(finding.outcome()));
        for (ReadVerdict verdict : byReading(finding)) {
            outcomes.add(verdict.verdict().outcome());
        }
        return outcomes;
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
    public Map<String, List<Finding>> bySection() {
        Map<String, List<Finding>> sections = new LinkedHashMap<>();
        for (Finding finding : findings) {
            String place = finding.statement().place();
            int comma = place.indexOf(',');
            sections.computeIfAbsent(comma < 0 ? place : place.substring(0, comma), section -> new ArrayList<>())
                    .add(finding);
        }
        return sections;
    }

    /** Returns each remark once, with the findings it belongs to. */
    public Map<String, List<Finding>> remarks() {
        Map<String, List<Finding>> remarks = new LinkedHashMap<>();
        for (Finding finding : findings) {
            Set<String> own = new LinkedHashSet<>(finding.verdict().remarks());
            if (finding.statement().note().isPresent()) {
                own.add(finding.statement().note().get());
            }
            for (String remark : own) {
                remarks.computeIfAbsent(remark, text -> new ArrayList<>()).add(finding);
            }
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
    public Set<Figure> figuresRead() {
        return figuresIn(EnumSet.allOf(Outcome.class));
    }

    /** Returns the figures of the text that at least one statement with a verdict other than "cannot tell" rests on. */
    public Set<Figure> figuresChecked() {
        return figuresIn(EnumSet.complementOf(EnumSet.of(Outcome.CANNOT_TELL)));
    }

    private Set<Figure> figuresIn(Set<Outcome> outcomes) {
        Set<Figure> figures = new LinkedHashSet<>();
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
    public Map<Figure, List<Finding>> uses() {
        Map<Figure, List<Finding>> uses = new LinkedHashMap<>();
        edition.figures().forEach(figure -> uses.put(figure, new ArrayList<>()));
        for (Finding finding : findings) {
            for (Figure figure : finding.statement().figures()) {
                uses.computeIfAbsent(figure, use -> new ArrayList<>()).add(finding);
            }
        }
        for (Finding finding : findings) {
            for (Observation row : finding.statement().claim().otherPeriods()) {
                Figure figure = figureOf(row, uses.keySet());
                if (!finding.statement().figures().contains(figure)) {
                    uses.computeIfAbsent(figure, use -> new ArrayList<>()).add(finding);
                }
            }
        }
        return uses;
    }

    private static Figure figureOf(Observation row, Set<Figure> known) {
        return known.stream()
                .filter(figure -> figure.observation().equals(Optional.of(row)))
                .findFirst()
                .orElseGet(() -> Figure.of(
                        String.join(
                                " ",
                                row.indicator().id(),
                                row.period().code(),
                                row.source().id(),
                                row.vintage()),
                        row));
    }

    /** Returns how often the text prints a number that is no figure, by what it is. */
    public Map<String, Integer> otherNumbers() {
        Map<String, Integer> kinds = new LinkedHashMap<>();
        for (OtherNumber number : edition.otherNumbers()) {
            kinds.merge(number.what(), number.times(), Integer::sum);
        }
        return kinds;
    }

    @Override
    public String toString() {
        return edition + ": " + findings.size() + " statements recomputed";
    }
}
