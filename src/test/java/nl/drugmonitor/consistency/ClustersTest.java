package nl.drugmonitor.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.drugmonitor.claim.Cluster;
import nl.drugmonitor.claim.PrintedFigure;
import nl.drugmonitor.consistency.Generated.Fix;
import nl.drugmonitor.exact.Printed;
import org.junit.jupiter.api.Test;

class ClustersTest {
    private static final List<Generated> DRAWN =
            new Clusters(1).stream().limit(2_000).toList();

    @Test
    void everyClaimOfADraftHolds() {
        Chance chance = new Chance(2);
        for (int i = 0; i < 500; i++) {
            Draft draft = Shapes.draw(chance);
            Cluster cluster = draft.cluster(draft.shape(), draft.figures());
            assertThat(cluster.violated()).as(ClusterJson.of(cluster)).isEmpty();
        }
    }

    @Test
    void theSameSeedGivesTheSameClusters() {
        assertThat(text(new Clusters(7))).isEqualTo(text(new Clusters(7))).isNotEqualTo(text(new Clusters(8)));
    }

    private static String text(Clusters clusters) {
        return clusters.stream()
                .limit(50)
                .map(generated -> ClusterJson.of(generated.cluster()) + generated.truth())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void everyShapeAndEveryErrorIsDrawn() {
        assertThat(DRAWN)
                .extracting(Generated::shape)
                .contains(
                        "time series",
                        "table",
                        "sum of sums",
                        "shares",
                        "rate and ratio",
                        "stock",
                        "rounded counts",
                        "large table");
        assertThat(DRAWN)
                .extracting(Generated::error)
                .contains(
                        "clean",
                        "typing",
                        "computed from a mistyped count",
                        "divided by the later year",
                        "another reference year",
                        "cut off, not rounded",
                        "percent for points",
                        "other vintage of the base",
                        "unit slip of a thousand",
                        "wrong direction",
                        "two typing errors");
    }

    @Test
    void aLargeTableHasTenToSixteenFiguresAndEightToTwelveClaims() {
        assertThat(DRAWN)
                .filteredOn(drawn -> drawn.shape().equals("large table"))
                .allSatisfy(drawn -> {
                    assertThat(drawn.cluster().figures()).hasSizeBetween(10, 16);
                    assertThat(drawn.cluster().claims()).hasSizeBetween(8, 12);
                });
    }

    @Test
    void theTruthMendsTheCluster() {
        for (Generated drawn : DRAWN.subList(0, 600)) {
            Cluster mended = mended(drawn);
            assertThat(mended.isConsistent()).as(drawn.toString()).isTrue();
        }
    }

    private static Cluster mended(Generated drawn) {
        Map<String, Fix> fixes = drawn.truth().stream().collect(Collectors.toMap(Fix::figure, Function.identity()));
        return Variants.withFigures(
                drawn.cluster(),
                figure -> fixes.containsKey(figure.id()) ? mended(figure, fixes.get(figure.id())) : figure);
    }

    private static PrintedFigure mended(PrintedFigure figure, Fix fix) {
        assertThat(fix.from()).isEqualTo(figure.printed().text()).isNotEqualTo(fix.to());
        return Typist.reprinted(figure, Printed.of(fix.to()));
    }

    @Test
    void anErrorIsDetectableIfAClaimFails() {
        for (Generated drawn : DRAWN) {
            assertThat(drawn.detectable()).isEqualTo(!drawn.cluster().isConsistent());
            assertThat(drawn.truth().isEmpty()).isEqualTo(drawn.error().equals("clean"));
        }
        assertThat(Stream.of(true, false)).allSatisfy(detectable -> assertThat(DRAWN)
                .filteredOn(drawn -> !drawn.error().equals("clean"))
                .anyMatch(drawn -> drawn.detectable() == detectable));
    }

    @Test
    void whatIsWrittenIsReadAsTheSameCluster() {
        for (Generated drawn : DRAWN.subList(0, 100)) {
            String json = ClusterJson.of(drawn.cluster());
            assertThat(ClusterJson.of(Variants.reread(json))).isEqualTo(json);
        }
    }
}
