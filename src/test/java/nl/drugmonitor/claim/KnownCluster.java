package nl.drugmonitor.claim;

import java.util.ArrayList;
import java.util.List;
import nl.drugmonitor.edition.DataFolder;
import nl.drugmonitor.input.Node;
import nl.drugmonitor.input.TextFile;

/**
 * A cluster of which the answer is known.
 *
 * @param answer whether it is {@code consistent}, and what else is known of it
 */
public record KnownCluster(Cluster cluster, Node answer) {

    /** Returns the clusters of a file of the test resources. */
    public static List<KnownCluster> read(String name) {
        TextFile file = TextFile.read(DataFolder.resource("/claim/clusters/" + name + ".json"));
        List<KnownCluster> known = new ArrayList<>();
        for (Node answer : Node.read(file).items()) {
            known.add(new KnownCluster(ClusterReader.read(answer.require("cluster")), answer));
        }
        return known;
    }

    /** Returns the whole numbers under a key of the answer, none if the key is not there. */
    public List<Integer> numbers(String key) {
        return answer.list(key).stream()
                .map(number -> number.wholeNumber().intValueExact())
                .toList();
    }

    @Override
    public String toString() {
        return cluster.id();
    }
}
