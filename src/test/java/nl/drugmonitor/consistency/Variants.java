package nl.drugmonitor.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.drugmonitor.claim.Cluster;
import nl.drugmonitor.claim.PrintedFigure;
import nl.drugmonitor.input.TextFile;

/** Makes clusters from others by printing figures otherwise. */
final class Variants {
    private Variants() {}

    /** Returns the cluster as it is were the numbers of a reading printed in it. */
    static Cluster corrected(Cluster cluster, List<Correction> corrections) {
        Map<String, Correction> byId = corrections.stream()
                .collect(Collectors.toMap(correction -> correction.figure().id(), Function.identity()));
        return withFigures(
                cluster,
                figure -> byId.containsKey(figure.id())
                        ? Typist.reprinted(figure, byId.get(figure.id()).to())
                        : figure);
    }

    /** Returns the numbers of the claims that a reading leaves broken: not those that it reads with another word. */
    static List<Integer> violated(Cluster cluster, Reading reading) {
        List<Integer> violated =
                new ArrayList<>(corrected(cluster, reading.corrections()).violated());
        reading.words().forEach(word -> violated.remove((Integer) word.claim()));
        return violated;
    }

    /** Returns the cluster with one figure changed. */
    static Cluster with(Cluster cluster, PrintedFigure figure, UnaryOperator<PrintedFigure> change) {
        return withFigures(cluster, other -> other.equals(figure) ? change.apply(other) : other);
    }

    static Cluster withFigures(Cluster cluster, UnaryOperator<PrintedFigure> change) {
        List<PrintedFigure> figures = cluster.figures().stream().map(change).toList();
        return reread(ClusterJson.of(new Cluster(cluster.id(), figures, cluster.claims())));
    }

    /** Lets the claims, which hold the figures themselves, name those of the cluster. */
    static Cluster reread(String json) {
        return Cluster.read(new TextFile("k.json", json)).get(0);
    }
}
