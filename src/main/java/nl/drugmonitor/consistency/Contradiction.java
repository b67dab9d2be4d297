package nl.drugmonitor.consistency;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.drugmonitor.claim.Figure;
import nl.drugmonitor.claim.Finding;
import nl.drugmonitor.claim.Outcome;

/**
 * Statements that differ from their figures and hang together by the figures they share.
 *
 * @param differing one or more, in the order of the text
 * @param touching the other statements that rest on a figure of the differing ones
 */
public record Contradiction(List<Finding> differing, List<Finding> touching) {
    public Contradiction {
        differing = List.copyOf(differing);
        touching = List.copyOf(touching);
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
        Set<Figure> figures = new HashSet<>(first.statement().figures());
        List<Finding> differing = new ArrayList<>(List.of(first));
        for (boolean grows = true; grows; ) {
            grows = false;
            for (Finding other : findings) {
                if (other.outcome() == Outcome.DIFFERS
                        && !Collections.disjoint(figures, other.statement().figures())
                        && grouped.add(other.number())) {
                    figures.addAll(other.statement().figures());
                    differing.add(other);
                    grows = true;
                }
            }
        }
        differing.sort(Comparator.comparing(Finding::number));
        List<Finding> touching = new ArrayList<>();
        for (Finding other : findings) {
            if (other.outcome() != Outcome.DIFFERS
                    && !Collections.disjoint(figures, other.statement().figures())) {
                touching.add(other);
            }
        }
        return new Contradiction(differing, touching);
    }

    /** Returns the figures that every differing statement rests on: where one wrong number would explain them all. */
    public List<Figure> inAll() {
        Set<Figure> common = new LinkedHashSet<>(differing.get(0).statement().figures());
        for (Finding finding : differing) {
            common.retainAll(finding.statement().figures());
        }
        return List.copyOf(common);
    }
}
