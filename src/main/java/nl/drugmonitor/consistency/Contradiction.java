package nl.drugmonitor.consistency;

import java.util.ArrayList;
import java.util.Comparator;
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
        List<List<Finding>> groups = new ArrayList<>();
        for (Finding finding : findings) {
            if (finding.outcome() == Outcome.DIFFERS) {
                List<Finding> joined = new ArrayList<>();
                groups.removeIf(group -> {
                    boolean shares = group.stream().anyMatch(other -> shareFigure(finding, other));
                    if (shares) {
                        joined.addAll(group);
                    }
                    return shares;
                });
                joined.add(finding);
                groups.add(joined);
            }
        }
        groups.forEach(group -> group.sort(Comparator.comparing(Finding::number)));
        return groups.stream()
                .sorted(Comparator.comparing(group -> group.get(0).number()))
                .map(group -> new Contradiction(group, touching(group, findings)))
                .toList();
    }

    private static List<Finding> touching(List<Finding> group, List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.outcome() != Outcome.DIFFERS)
                .filter(finding -> group.stream().anyMatch(differing -> shareFigure(finding, differing)))
                .toList();
    }

    private static boolean shareFigure(Finding one, Finding other) {
        return one.statement().figures().stream().anyMatch(other.statement().figures()::contains);
    }

    /** Returns the figures that every differing statement rests on: where one wrong number would explain them all. */
    public List<Figure> inAll() {
        Set<Figure> common = new LinkedHashSet<>(differing.get(0).statement().figures());
        differing.forEach(finding -> common.retainAll(finding.statement().figures()));
        return List.copyOf(common);
    }
}
