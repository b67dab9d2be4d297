package nl.drugmonitor.consistency;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.drugmonitor.claim.Cluster;
import nl.drugmonitor.claim.Cluster.ClusterClaim;
import nl.drugmonitor.claim.Cluster.Weight;
import nl.drugmonitor.claim.Compare;
import nl.drugmonitor.claim.Constraint;
import nl.drugmonitor.claim.Difference;
import nl.drugmonitor.claim.Difference.Sign;
import nl.drugmonitor.claim.Extreme;
import nl.drugmonitor.claim.Operand;
import nl.drugmonitor.claim.PercentChange;
import nl.drugmonitor.claim.Points;
import nl.drugmonitor.claim.PrintedFigure;
import nl.drugmonitor.claim.PrintedFigure.Outside;
import nl.drugmonitor.claim.Rate;
import nl.drugmonitor.claim.Ratio;
import nl.drugmonitor.claim.Same;
import nl.drugmonitor.claim.Share;
import nl.drugmonitor.claim.Sum;

/** Writes clusters as the program reads them, with the claims that {@link Clusters} makes. */
final class ClusterJson {
    private final Set<String> ids;
    private final ObjectNode json;

    private ClusterJson(Set<String> ids, ObjectNode json) {
        this.ids = ids;
        this.json = json;
    }

    static String of(Cluster cluster) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("id", cluster.id());
        ArrayNode figures = json.putArray("figures");
        cluster.figures().forEach(figure -> write(figure, figures.addObject()));
        Set<String> ids = cluster.figures().stream().map(PrintedFigure::id).collect(Collectors.toSet());
        ArrayNode claims = json.putArray("claims");
        for (ClusterClaim claim : cluster.claims()) {
            ObjectNode written =
                    claims.addObject().put("type", claim.constraint().type());
            new ClusterJson(ids, written).write(claim.constraint());
            if (claim.weight() == Weight.SOFT) {
                written.put("soft", true);
            }
        }
        return json.toString();
    }

    private static void write(PrintedFigure figure, ObjectNode json) {
        json.put("id", figure.id());
        json.put("printed", figure.printed().text());
        json.put("kind", figure.kind().toString());
        figure.step().ifPresent(step -> json.put("step", step.numerator()));
        for (Outside other : figure.outside()) {
            json.withArray("outside").addObject().put("printed", other.text()).put("source", other.source());
        }
        if (figure.fixed()) {
            json.put("fixed", true);
        }
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
            name("terms", sum.terms());
            if (ids.contains(sum.printed().id())) {
                name("total", sum.printed());
            } else {
                json.put("total_value", sum.printed().printed().text());
            }
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

    private ClusterJson name(String key, Operand operand) {
        return operand.single().map(figure -> name(key, figure)).orElseGet(() -> name(key, operand.figures()));
    }

    private ClusterJson name(String key, PrintedFigure figure) {
        json.put(key, figure.id());
        return this;
    }

    private ClusterJson name(String key, List<PrintedFigure> figures) {
        ArrayNode ids = json.putArray(key);
        figures.forEach(figure -> ids.add(figure.id()));
        return this;
    }
}
