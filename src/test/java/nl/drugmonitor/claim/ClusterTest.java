package nl.drugmonitor.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.drugmonitor.input.InvalidInputException;
import nl.drugmonitor.input.TextFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ClusterTest {
    private static final String FIGURES = """
            [{"id": "a", "printed": "10"},
             {"id": "b", "printed": "12", "kind": "count"},
             {"id": "p", "printed": "20%", "kind": "percent_increase"}]""";
    private static final String CLAIM =
            "{\"type\": \"percent_change\", \"from\": \"a\", \"to\": \"b\", \"printed\": \"p\"}";

    /**
     * The worked example of Scholtus (2009, CBS discussion paper 09046) with its errors, one cluster for each cause
     * that is no typing error, the clusters of the factsheet, and 300 generated ones; {@code violated} where it is
     * known by hand.
     */
    private static Stream<KnownCluster> known() {
        return Stream.of("typing-errors", "causes", "factsheet", "generated")
                .flatMap(name -> KnownCluster.read(name).stream());
    }

    private static Cluster read(String text) {
        return Cluster.read(new TextFile("k.json", text)).get(0);
    }

    private static String cluster(String figures, String claims) {
        return "{\"id\": \"k\", \"figures\": " + figures + ",\n\"claims\": [" + claims + "]}";
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("known")
    void aClusterIsInconsistentWhenAHardClaimFails(KnownCluster known) {
        assertThat(known.cluster().isConsistent()).isEqualTo(known.answer().isTrue("consistent"));
        if (known.answer().get("violated").isPresent()) {
            assertThat(known.cluster().violated()).isEqualTo(known.numbers("violated"));
        }
    }

    @Test
    void aSoftClaimIsListedButDecidesNothing() {
        String wrong = CLAIM.replace("\"from\": \"a\", \"to\": \"b\"", "\"from\": \"b\", \"to\": \"a\"");
        Cluster cluster = read(cluster(FIGURES, CLAIM + ", " + wrong.replace("}", ", \"soft\": true}")));

        assertThat(cluster.violated()).containsExactly(1);
        assertThat(cluster.isConsistent()).isTrue();
    }

    @Test
    void aClusterWithoutClaimsIsConsistent() {
        assertThat(read(cluster(FIGURES, "")).violated()).isEmpty();
    }

    @Test
    void countsMayHaveAnyNumberOfDigits() {
        String nines = "9".repeat(400);
        String figures =
                "[{\"id\": \"a\", \"printed\": \"%s\"}, {\"id\": \"b\", \"printed\": \"1\"}, {\"id\": \"t\", \"printed\": \"1%s\"}]"
                        .formatted(nines, "0".repeat(400));

        assertThat(read(cluster(figures, "{\"type\": \"sum\", \"terms\": [\"a\", \"b\"], \"total\": \"t\"}"))
                        .isConsistent())
                .isTrue();
    }

    @Test
    void aFileHoldsOneClusterOrAListOfThem() {
        String text = cluster(FIGURES, CLAIM);

        assertThat(Cluster.read(new TextFile("k.json", "[" + text + ", " + text + "]")))
                .hasSize(2);
        assertThat(Cluster.read(new TextFile("k.yaml", "id: k\nfigures: [{id: a, printed: '10'}]\nclaims: []\n")))
                .hasSize(1);
    }

    @Test
    void keysThatAreNotKnownArePassedOver() {
        assertThat(read(cluster(FIGURES, CLAIM.replace("}", ", \"colour\": \"red\"}")))
                        .isConsistent())
                .isTrue();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            "claims"              | "klaims"              | k.json:1:1: cannot find key "claims".
            "to": "b"             | "to": "zz"            | k.json:4:58: cannot find figure "zz".
            "id": "b"             | "id": "a"             | k.json:2:9: id "a" must not be there twice.
            "percent_change"      | "no_such_type"        | k.json:4:21: type must be one of percent_change, growth, change_ratio, sum, median, difference, points, share, ratio, rate, same, compare, change_between, attainable, not "no_such_type".
            "kind": "count"       | "kind": "colour"      | k.json:2:39: kind must be one of count, percent, percent_increase, percent_decrease, points, points_increase, points_decrease, factor, not "colour".
            "printed": "10"       | "printed": 10         | k.json:1:48: printed must be a string, not the number 10: 1.230 and 1,5 would lose their meaning.
            "percent_change"      | "highest"             | k.json:4:21: claim 0 of type "highest" is about rows of the data, and here are single figures only.
            "printed": "10"       | "printed": "1.23.456" | k.json:1:48: "1.23.456" is no Dutch number: a point parts groups of three digits and needs three digits after it, a comma starts the decimals.
            "printed": "20%"      | "printed": "20.5%"    | k.json:3:25: "20.5%" is no Dutch number: a point parts groups of three digits and needs three digits after it, a comma starts the decimals.
            "printed": "10"       | "printed": "enkele"   | k.json:1:48: "enkele" is not a number, in digits or in Dutch words such as zes procent, een kwart or een op de vijf.
            "printed": "10"       | "printed": "NaN"      | k.json:1:48: "NaN" is not a number, in digits or in Dutch words such as zes procent, een kwart or een op de vijf.
            """)
    void aFaultIsToldWithItsPlace(String good, String bad, String message) {
        String text = cluster(FIGURES, CLAIM);
        assertThat(text).contains(good);

        assertThatThrownBy(() -> read(text.replace(good, bad)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith(message + "\n");
    }

    @Test
    void aListHoldsClustersOnly() {
        assertThatThrownBy(() -> read("[1, 2, 3]"))
                .hasMessage("k.json:1:2: an array of clusters is expected, but element 0 is a number.\n"
                        + "  Write an object with id, figures and claims.");
    }

    @Test
    void everyFaultOfAClusterIsTold() {
        String faulty = IntStream.range(0, 3)
                .mapToObj(i -> CLAIM.replace("\"a\"", "\"zz\""))
                .reduce((one, other) -> one + ",\n" + other)
                .orElseThrow();

        assertThatThrownBy(() -> read(cluster(FIGURES, faulty)))
                .isInstanceOfSatisfying(
                        InvalidInputException.class, e -> assertThat(e.faults()).hasSize(3));
    }

    @Test
    void ofAClusterWithAFaultyFigureItsClaimsAreNotReadToo() {
        String figures = FIGURES.replace("\"printed\": \"10\"", "\"printed\": 10");

        assertThatThrownBy(() -> read(cluster(figures, CLAIM)))
                .isInstanceOfSatisfying(
                        InvalidInputException.class, e -> assertThat(e.faults()).hasSize(1));
    }

    @Test
    void aClaimIsCalledByItsNumberFromZero() {
        String second = CLAIM.replace("percent_change", "highest");

        assertThatThrownBy(() -> read(cluster(FIGURES, CLAIM + ", " + second)))
                .hasMessageContaining(": claim 1 of type \"highest\" is about rows of the data");
    }
}
