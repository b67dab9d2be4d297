package nl.drugmonitor.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.drugmonitor.claim.Cluster.ClusterClaim;
import nl.drugmonitor.claim.Cluster.Weight;
import nl.drugmonitor.figures.Words;
import nl.drugmonitor.input.Faults;
import nl.drugmonitor.input.InvalidInputException;
import nl.drugmonitor.input.Node;
import nl.drugmonitor.input.TextFile;
import nl.drugmonitor.language.Note;
import nl.drugmonitor.language.Sayable;

/** Reads clusters: the part of a claims file that needs no data. */
final class ClusterReader {
    private final ClaimReader reader = new ClaimReader(Words.builtIn());
    private final Faults faults = new Faults();

    private ClusterReader() {}

    static List<Cluster> read(TextFile file, Consumer<InvalidInputException> faulty) {
        Node root = Node.read(file);
        if (root.kind() != Node.Kind.OBJECT && root.kind() != Node.Kind.LIST) {
            throw root.fault("no_cluster", root.kind());
        }
        List<Node> elements = root.kind() == Node.Kind.LIST ? root.items() : List.of(root);
        boolean isAnyCluster =
                elements.isEmpty() || elements.stream().anyMatch(element -> element.kind() == Node.Kind.OBJECT);
        List<Cluster> clusters = new ArrayList<>();
        for (int number = 0; number < elements.size(); number++) {
            Node element = elements.get(number);
            try {
                if (element.kind() != Node.Kind.OBJECT) {
                    throw element.fault("no_cluster_in_list", Integer.toString(number), element.kind());
                }
                clusters.add(read(element));
            } catch (InvalidInputException e) {
                if (!isAnyCluster) {
                    throw e;
                }
                faulty.accept(e);
            }
        }
        return clusters;
    }

    static Cluster read(Node cluster) {
        return new ClusterReader().readCluster(cluster);
    }

    private Cluster readCluster(Node cluster) {
        Node claims = cluster.require("claims");
        reader.expect(claims.items(), Map.of());
        for (Node figure : cluster.require("figures").items()) {
            faults.attempt(() -> reader.add(reader.readFigure(figure)));
        }
        faults.throwIfAny(); // a figure that is not read would make each claim about it a fault too
        List<ClusterClaim> read = new ArrayList<>();
        int number = 0;
        for (Node claim : claims.items()) {
            Sayable name = Note.of("claim_name", number++);
            faults.attempt(() -> {
                read.add(readClaim(claim, name));
            });
        }
        faults.throwIfAny();
        return new Cluster(
                cluster.require("id").text(), List.copyOf(reader.figures().values()), read);
    }

    private ClusterClaim readClaim(Node claim, Sayable name) {
        ClaimType type = ClaimTypes.ofFigures(claim, name);
        type.names(claim).values().forEach(figure -> figure.named(reader.figures(), "no_figure"));
        Claim read = type.reading().apply(reader.given(claim, name, Optional.empty()));
        return new ClusterClaim((Constraint) read, claim.isTrue("soft") ? Weight.SOFT : Weight.HARD);
    }
}
