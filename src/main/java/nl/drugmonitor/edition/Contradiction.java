package nl.drugmonitor.edition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.drugmonitor.claim.ChangeBetween;
import nl.drugmonitor.claim.Cluster;
import nl.drugmonitor.claim.Cluster.ClusterClaim;
import nl.drugmonitor.claim.Cluster.Weight;
import nl.drugmonitor.claim.Constraint;
import nl.drugmonitor.claim.Corrected;
import nl.drugmonitor.claim.Outcome;
import nl.drugmonitor.claim.PrintedFigure;
import nl.drugmonitor.claim.Verdict;
import nl.drugmonitor.consistency.ConsistencyReason.OfStatement;
import nl.drugmonitor.consistency.Correction;
import nl.drugmonitor.consistency.Reading;
import nl.drugmonitor.consistency.Reading.Consequence;
import nl.drugmonitor.consistency.Reading.OtherWord;
import nl.drugmonitor.consistency.Readings;
import nl.drugmonitor.exact.Printed;

/**
 * Statements that differ from their figures and hang together by the figures they share.
 *
 * @param differing one or more, in the order of the text
 * @param touching the other statements that rest on a figure of the differing ones
 * @param bound the statements that a reading has to make hold, in the order of the text: those of the differing ones
 *     that compute something, and those that hold and hang together with them, however indirectly
 * @param readings which numbers may be wrong; the claims of its cluster are those of {@code bound}
 */
public record Contradiction(List<Finding> differing, List<Finding> touching, List<Finding> bound, Readings readings) {
    public Contradiction {
        differing = List.copyOf(differing);
        touching = List.copyOf(touching);
        bound = List.copyOf(bound);
    }

    /** Returns the contradictions among the findings, in the order of the text. */
    public static List<Contradiction> among(List<Finding> findings) {
        List<Contradiction> contradictions = new ArrayList<>();
        Set<Integer> grouped = new HashSet<>();
        for (Finding finding : findings) {
            if (finding.outcome() == Outcome.DIFFERS && grouped.add(finding.number())) {
                contradictions.add(around(finding, findings, grouped));
            }
        }
        return contradictions;
    }

    /** Gathers the differing findings that hang together with the first by figures they share, however indirectly. */
    private static Contradiction around(Finding first, List<Finding> findings, Set<Integer> grouped) {
        List<Finding> differing = new ArrayList<>(List.of(first));
        Set<PrintedFigure> figures = new HashSet<>(first.statement().figures());
        for (Finding other : connected(findings, figures, Outcome.DIFFERS)) {
            if (grouped.add(other.number())) {
                differing.add(other);
            }
        }
        differing.sort(Comparator.comparing(Finding::number));
        List<Finding> touching = findings.stream()
                .filter(other -> other.outcome() != Outcome.DIFFERS
                        && !Collections.disjoint(figures, other.statement().figures()))
                .toList();
        List<Finding> holding = connected(findings, new HashSet<>(figures), Outcome.REPRODUCED, Outcome.WORDING);
        List<Finding> bound = Stream.concat(holding.stream(), differing.stream())
                .filter(finding -> finding.statement().claim() instanceof Constraint)
                .sorted(Comparator.comparing(Finding::number))
                .toList();
        return new Contradiction(
                differing,
                touching,
                bound,
                Readings.of(cluster(first.statement().id(), bound)).merged().ofStatements(note -> {
                    Finding finding = bound.get(note.claim());
                    return new OfStatement(finding.number(), finding.statement().id(), note.what());
                }));
    }

    /** Returns the contradiction with its findings as they stand, by their numbers, among the given ones. */
    Contradiction with(List<Finding> read) {
        return new Contradiction(among(differing, read), among(touching, read), among(bound, read), readings);
    }

    private static List<Finding> among(List<Finding> findings, List<Finding> read) {
        return findings.stream().map(finding -> read.get(finding.number() - 1)).toList();
    }

    /** Returns the findings with one of the outcomes that share a figure with the given ones, which grow by theirs. */
    private static List<Finding> connected(List<Finding> findings, Set<PrintedFigure> figures, Outcome... outcomes) {
        List<Finding> connected = new ArrayList<>();
        Set<Integer> numbers = new HashSet<>();
        for (boolean grows = true; grows; ) {
            grows = false;
            for (Finding finding : findings) {
                if (List.of(outcomes).contains(finding.outcome())
                        && !Collections.disjoint(figures, finding.statement().figures())
                        && numbers.add(finding.number())) {
                    connected.add(finding);
                    figures.addAll(finding.statement().figures());
                    grows = true;
                }
            }
        }
        return connected;
    }

    /** A word for the size of a change binds no reading, unless it is what differs. */
    private static Cluster cluster(String id, List<Finding> bound) {
        Set<PrintedFigure> figures = new LinkedHashSet<>();
        List<ClusterClaim> claims = new ArrayList<>();
        for (Finding finding : bound) {
            Constraint claim = (Constraint) finding.statement().claim();
            boolean isWord = claim instanceof ChangeBetween && finding.outcome() != Outcome.DIFFERS;
            claims.add(new ClusterClaim(claim, isWord ? Weight.SOFT : Weight.HARD));
            figures.addAll(claim.figures());
        }
        return new Cluster(id, List.copyOf(figures), claims);
    }

    /**
     * Returns the verdict on a statement by a reading: that on its claim about the numbers that are meant. Whether they
     * may be compared is another question, which has one answer for all readings.
     */
    public Verdict verdict(Finding finding, Reading reading) {
        return finding.statement().claim().with(new Corrected(reading.meant())).judge();
    }

    /**
     * Returns the numbers of a statement that some reading of real weight has otherwise, as one of the readings has
     * them.
     */
    List<Printed> numbersInDoubt(Finding finding, Reading reading) {
        Map<PrintedFigure, Printed> meant = reading.meant();
        return inDoubt(finding)
                .map(figure -> meant.getOrDefault(figure, figure.printed()))
                .toList();
    }

    /** Returns the same numbers as they are printed. */
    List<Printed> numbersInDoubt(Finding finding) {
        return inDoubt(finding).map(PrintedFigure::printed).toList();
    }

    private Stream<PrintedFigure> inDoubt(Finding finding) {
        return readings.ofRealWeight()
                .flatMap(reading -> reading.misprints().stream())
                .map(Correction::figure)
                .filter(finding.statement().figures()::contains)
                .distinct();
    }

    /** Returns the statement that a consequence of a reading is about. */
    public Finding statementOf(Consequence consequence) {
        return bound.get(consequence.claim());
    }

    /** Returns the statement of which a reading has another word. */
    public Finding statementOf(OtherWord word) {
        return bound.get(word.claim());
    }

    /** Returns the figures that every differing statement rests on: where one wrong number would explain them all. */
    public List<PrintedFigure> inAll() {
        Set<PrintedFigure> common =
                new LinkedHashSet<>(differing.get(0).statement().figures());
        for (Finding finding : differing) {
            common.retainAll(finding.statement().figures());
        }
        return List.copyOf(common);
    }

    @Override
    public String toString() {
        return differing.stream().map(Finding::toString).collect(Collectors.joining("; "));
    }
}
