package nl.drugmonitor.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearNamesTest {
    private static final List<String> KNOWN =
            List.of("ketamine", "other-ports", "other-posts", "emd-up", "hemp_nurseries", "hemp_nurseries_kwh");

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            ketamne                | ketamine
            katemine               | ketamine
            keatmine               | ketamine
            KETAMINE               | ketamine
            kétamine               | ketamine
            other-port             | other-ports
            other ports            | other-ports
            other_port             | other-ports
            other-pots             | other-ports, other-posts
            hemp-nursery           | hemp_nurseries
            hemp_nurserie          | hemp_nurseries
            Hemp Nurseries         | hemp_nurseries
            """)
    void aMisspeltNameBringsThoseThatTakeTheFewestKeystrokes(String typed, String near) {
        assertThat(String.join(", ", NearNames.to(typed, KNOWN))).isEqualTo(near);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            port                   | other-ports
            hemp                   | hemp_nurseries, hemp_nurseries_kwh
            hemp_nurseries_of_2024 | hemp_nurseries
            posts that are other   | other-ports, other-posts
            nurseris dismantled    | hemp_nurseries, hemp_nurseries_kwh
            """)
    void aPartOfANameOrItsWordsBringTheWhole(String typed, String near) {
        assertThat(String.join(", ", NearNames.to(typed, KNOWN))).isEqualTo(near);
    }

    @ParameterizedTest
    @CsvSource({"cocaine", "emd", "''", "x", "_", "zzzzzzzzzzzzzzzzzzzzzz"})
    void nothingIsNear(String typed) {
        assertThat(NearNames.to(typed, KNOWN)).isEmpty();
    }

    @Test
    void aSingleLetterIsNearToNoOther() {
        assertThat(NearNames.to("c", List.of("a", "b"))).isEmpty();
        assertThat(NearNames.to("A", List.of("a", "b"))).containsExactly("a");
    }

    @Test
    void aSwapIsOneKeystroke() {
        assertThat(NearNames.keystrokes("tiem", "time")).isEqualTo(1);
        assertThat(NearNames.keystrokes("kitten", "sitting")).isEqualTo(3);
        assertThat(NearNames.keystrokes("", "abc")).isEqualTo(3);
        assertThat(NearNames.keystrokes("ca", "abc")).isEqualTo(3); // nothing is changed between the swapped letters
    }

    @Test
    void threeNamesAtMost() {
        assertThat(NearNames.to("seriees", List.of("series1", "series2", "series3", "series4")))
                .containsExactly("series1", "series2", "series3");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            hennepkwekerijen            | hemp_nurseries
            Ontmantelde hennepkwekerij  | hemp_nurseries
            henepkwekerijen             | hemp_nurseries
            rijonderzoeken              | fitness
            onderzoeken rijgeschiktheid | fitness
            hemp_nurserie               | hemp_nurseries
            """)
    void aTitleBringsTheNameOfWhatItIsTheTitleOf(String typed, String near) {
        Map<String, List<String>> titles = new LinkedHashMap<>();
        titles.put(
                "fitness",
                List.of("Rijgeschiktheidsonderzoeken", "Fitness examinations", "onderzoeken naar rijgeschiktheid"));
        titles.put("hemp_nurseries", List.of("Ontmantelde hennepkwekerijen", "Hemp nurseries dismantled"));
        titles.put("none", List.of(""));
        assertThat(String.join(", ", NearNames.to(typed, titles))).isEqualTo(near);
    }

    @Test
    void aLongTextIsNearToNothing() {
        assertThat(NearNames.to("ketamine".repeat(100), KNOWN)).isEmpty();
        assertThat(NearNames.to("ketamine", List.of("ketamine".repeat(100)))).isEmpty();
    }

    @Test
    void aLimitOfKeystrokesCanBeGiven() {
        assertThat(NearNames.within(1, "ketmne", KNOWN)).isEmpty();
        assertThat(NearNames.within(2, "ketmne", KNOWN)).containsExactly("ketamine");
    }
}
