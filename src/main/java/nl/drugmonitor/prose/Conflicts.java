package nl.drugmonitor.prose;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.drugmonitor.claim.ChangeBetween;
import nl.drugmonitor.claim.Cluster;
import nl.drugmonitor.claim.Cluster.ClusterClaim;
import nl.drugmonitor.claim.Cluster.Weight;
import nl.drugmonitor.claim.Constraint;
import nl.drugmonitor.claim.Outcome;
import nl.drugmonitor.claim.PrintedFigure;
import nl.drugmonitor.consistency.Readings;
import nl.drugmonitor.prose.CheckedText.Conflict;

/** Joins claims that differ with all others that hang together with them by the numbers they share. */
final class Conflicts {
    private Conflicts() {}

    /** Returns one conflict for each group of claims, in the order of the text. */
    static List<Conflict> among(List<TextClaim> claims) {
        Map<String, List<TextClaim>> byFigure = new HashMap<>();
        for (TextClaim claim : claims) {
            claim.figures().forEach(figure -> byFigure.computeIfAbsent(figure.id(), each -> new ArrayList<>())
                    .add(claim));
        }
        List<Conflict> conflicts = new ArrayList<>();
        Set<String> grouped = new HashSet<>();
        for (TextClaim claim : claims) {
            if (claim.verdict().outcome() == Outcome.DIFFERS && !grouped.contains(claim.id())) {
                List<TextClaim> group = around(claim, byFigure);
                group.forEach(each -> grouped.add(each.id()));
                conflicts.add(new Conflict(
                        group, Readings.of(cluster(claim.id(), group)).merged()));
            }
        }
        return conflicts;
    }

    /** Returns a claim with all that hang together with it, in the order of the text. */
    private static List<TextClaim> around(TextClaim first, Map<String, List<TextClaim>> byFigure) {
        Map<String, TextClaim> group = new HashMap<>();
        Deque<TextClaim> open = new ArrayDeque<>(List.of(first));
        while (!open.isEmpty()) {
            TextClaim claim = open.remove();
            boolean isBound =
                    claim.claim() instanceof Constraint && claim.verdict().outcome() != Outcome.CANNOT_TELL;
            if (isBound && group.putIfAbsent(claim.id(), claim) == null) {
                claim.figures().forEach(figure -> open.addAll(byFigure.get(figure.id())));
            }
        }
        return group.values().stream()
                .sorted(Comparator.comparingInt(
                                (TextClaim claim) -> claim.span().start())
                        .thenComparing(TextClaim::id))
                .toList();
    }

    /** A word for the size of a change binds no reading, unless it is what differs. */
    private static Cluster cluster(String id, List<TextClaim> group) {
        Map<String, PrintedFigure> figures = new LinkedHashMap<>();
        List<ClusterClaim> claims = new ArrayList<>();
        for (TextClaim claim : group) {
            if (claim.claim() instanceof Constraint constraint) {
                boolean isWord =
                        constraint instanceof ChangeBetween && claim.verdict().outcome() != Outcome.DIFFERS;
                claims.add(new ClusterClaim(constraint, isWord ? Weight.SOFT : Weight.HARD));
                constraint.figures().forEach(figure -> figures.putIfAbsent(figure.id(), figure));
            }
        }
        return new Cluster(id, List.copyOf(figures.values()), claims);
    }
}
