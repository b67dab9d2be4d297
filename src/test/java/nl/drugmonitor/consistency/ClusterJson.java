package nl.drugmonitor.consistency;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import nl.drugmonitor.claim.Cluster;
import nl.drugmonitor.claim.Cluster.ClusterClaim;
import nl.drugmonitor.claim.Compare;
import nl.drugmonitor.claim.Constraint;
import nl.drugmonitor.claim.Difference;
import nl.drugmonitor.claim.Difference.Sign;
import nl.drugmonitor.claim.Extreme;
import nl.drugmonitor.claim.Figure;
import nl.drugmonitor.claim.PercentChange;
import nl.drugmonitor.claim.Points;
import nl.drugmonitor.claim.Rate;
import nl.drugmonitor.claim.Ratio;
import nl.drugmonitor.claim.Same;
import nl.drugmonitor.claim.Share;
import nl.drugmonitor.claim.Sum;

/** Writes clusters as the program reads them, with the claims that {@link Clusters} makes. */
final class ClusterJson {
    private final ObjectNode json;

    private ClusterJson(ObjectNode json) {
        this.json = json;
    }

    static String of(Cluster cluster) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("id", cluster.id());
        ArrayNode figures = json.putArray("figures");
        cluster.figures().forEach(figure -> write(figure, figures.addObject()));
        ArrayNode claims = json.putArray("claims");
        for (ClusterClaim claim : cluster.claims()) {
            Constraint constraint = claim.constraint();
            new ClusterJson(claims.addObject().put("type", constraint.type())).write(constraint);
        }
        return json.toString();
    }

    private static void write(Figure figure, ObjectNode json) {
        json.put("id", figure.id());
        json.put("printed", figure.printed().text());
        json.put("kind", figure.kind().toString());
        figure.step().ifPresent(step -> json.put("step", step.numerator()));
    }

    private void write(Constraint claim) {
        if (claim instanceof PercentChange change) {
            name("from", change.from()).name("to", change.to()).name("printed", change.printed());
        } else if (claim instanceof Points points) {
            name("from", points.from()).name("to", points.to()).name("printed", points.printed());
        } else if (claim instanceof Difference difference) {
            name("from", difference.from()).name("to", difference.to()).name("printed", difference.printed());
            json.put("absolute", difference.sign() == Sign.SIZE_ONLY);
        } else if (claim instanceof Sum sum) {
            name("terms", sum.terms()).name("total", sum.printed());
        } else if (claim instanceof Share share) {
            name("part", share.part()).name("whole", share.whole()).name("printed", share.printed());
        } else if (claim instanceof Ratio ratio) {
            name("numerator", ratio.numerator())
                    .name("denominator", ratio.denominator())
                    .name("printed", ratio.printed());
        } else if (claim instanceof Rate rate) {
            name("count", rate.count()).name("population", rate.population()).name("printed", rate.printed());
            json.put("per", rate.per().numerator());
        } else if (claim instanceof Same same) {
            name("left", same.left()).name("right", same.printed());
        } else if (claim instanceof Compare compare) {
            name("left", compare.left()).name("right", compare.right());
            json.put("relation", compare.relation().toString());
        } else if (claim instanceof Extreme extreme) {
            name("figure", extreme.figure()).name("among", extreme.among());
            json.put("relation", extreme.end() + "_of");
        } else {
            throw new IllegalArgumentException("cannot write a claim of type " + claim.type());
        }
    }

    private ClusterJson name(String key, Figure figure) {
        json.put(key, figure.id());
        return this;
    }

    private ClusterJson name(String key, List<Figure> figures) {
        ArrayNode ids = json.putArray(key);
        figures.forEach(figure -> ids.add(figure.id()));
        return this;
    }
}
