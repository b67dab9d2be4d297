package nl.drugmonitor.prose;

import java.util.ArrayList;
import java.util.Collections;
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
        List<Conflict> conflicts = new ArrayList<>();
        Set<String> grouped = new HashSet<>();
        for (TextClaim claim : claims) {
            if (claim.verdict().outcome() == Outcome.DIFFERS && !grouped.contains(claim.id())) {
                List<TextClaim> group = around(claim, claims);
                group.forEach(each -> grouped.add(each.id()));
                if (group.stream().anyMatch(each -> each.claim() instanceof Constraint)) {
                    conflicts.add(new Conflict(
                            group, Readings.of(cluster(claim.id(), group)).merged()));
                }
            }
        }
        return conflicts;
    }

    private static List<TextClaim> around(TextClaim first, List<TextClaim> claims) {
        Set<String> figures = ids(first);
        Set<TextClaim> group = new HashSet<>(Set.of(first));
        for (boolean grows = true; grows; ) {
            grows = false;
            for (TextClaim claim : claims) {
                boolean canBind =
                        claim.claim() instanceof Constraint && claim.verdict().outcome() != Outcome.CANNOT_TELL;
                if (canBind && !group.contains(claim) && !Collections.disjoint(figures, ids(claim))) {
                    group.add(claim);
                    figures.addAll(ids(claim));
                    grows = true;
                }
            }
        }
        return claims.stream().filter(group::contains).toList();
    }

    private static Set<String> ids(TextClaim claim) {
        Set<String> ids = new HashSet<>();
        claim.figures().forEach(figure -> ids.add(figure.id()));
        return ids;
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
