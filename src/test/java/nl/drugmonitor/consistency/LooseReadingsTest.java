package nl.drugmonitor.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.drugmonitor.English;
import nl.drugmonitor.claim.Cluster;
import nl.drugmonitor.consistency.ConsistencyReason.WordNotBorneOut;
import nl.drugmonitor.input.TextFile;
import org.junit.jupiter.api.Test;

/** Which numbers may be wrong where a text prints them with a hedge or in words. */
class LooseReadingsTest {
    private static Readings readings(String figures, String... claims) {
        return Readings.of(Cluster.read(new TextFile("k.yaml", """
                        id: k
                        figures:
                        %sclaims:
                          - %s
                        """.formatted(figures, String.join("\n  - ", claims))))
                .get(0));
    }

    private static List<String> changes(Readings readings) {
        return readings.readings().stream()
                .map(reading -> English.of(reading.truth()))
                .toList();
    }

    private static Readings share(String part, String printed) {
        return readings("""
                  - {id: part, printed: "%s"}
                  - {id: whole, printed: "1.000", fixed: true}
                  - {id: share, printed: "%s", kind: percent}
                """.formatted(part, printed), "{type: share, part: part, whole: whole, printed: share}");
    }

    @Test
    void aSlipUnderAHedgeKeepsTheHedge() {
        Readings readings = readings("""
                  - {id: a, printed: "310"}
                  - {id: b, printed: "285"}
                  - {id: all, printed: bijna 900}
                """, "{type: sum, terms: [a, b], total: all}");

        assertThat(changes(readings)).contains("all bijna 900 -> bijna 600", "a 310 -> 610");
        Reading slip = readings.readings().stream()
                .filter(reading -> English.of(reading.truth()).equals("all bijna 900 -> bijna 600"))
                .findFirst()
                .orElseThrow();
        assertThat(slip.cause()).isEqualTo(new ConsistencyReason.Mistyped(TypingError.REPLACED));
        assertThat(slip.then()).extracting(English::of).containsExactly("all 595 (\"bijna 600\")");
    }

    @Test
    void aResultWithAnOpenEndIsAResult() {
        Readings readings = readings("""
                  - {id: least, printed: minstens 600}
                  - {id: all, printed: "550"}
                """, "{type: same, left: least, right: all}");

        assertThat(readings.notes()).isEmpty();
    }

    @Test
    void aBoundOfATableIsNoMisprint() {
        Readings readings = readings("""
                  - {id: north, printed: "<5"}
                  - {id: south, printed: "17"}
                  - {id: all, printed: "27"}
                """, "{type: sum, terms: [north, south], total: all}");

        assertThat(changes(readings)).contains("all 27 -> 17").noneMatch(change -> change.startsWith("north"));
    }

    @Test
    void aWordIsWrongAsAWholeOrNotAtAll() {
        Readings readings = share("434", "een kwart");

        assertThat(changes(readings)).startsWith("share een kwart -> 43,4%").contains("part 434 -> 234");
        assertThat(readings.readings().get(0).causes()).containsExactly(new WordNotBorneOut());
        assertThat(changes(readings))
                .filteredOn(change -> change.startsWith("share"))
                .hasSize(1);
    }

    @Test
    void aNumberInWordsAmongTheTermsIsWrongAsAWholeToo() {
        Readings readings = readings("""
                  - {id: a, printed: zeven}
                  - {id: b, printed: "8", fixed: true}
                  - {id: all, printed: "14", fixed: true}
                """, "{type: sum, terms: [a, b], total: all}");

        assertThat(changes(readings)).containsExactly("a zeven -> 6");
        assertThat(readings.readings().get(0).causes()).containsExactly(new WordNotBorneOut());
        assertThat(readings.grade()).isEqualTo(Grade.DETERMINED);
    }

    @Test
    void aHedgeOnTheWrongSideIsAnotherWordOrASlip() {
        Readings readings = share("196", "ruim 20%");

        assertThat(changes(readings))
                .containsExactly("share ruim 20% -> 20%", "share ruim 20% -> ruim 10%", "part 196 -> 296");
        assertThat(readings.readings().get(0).causes()).containsExactly(new WordNotBorneOut());
    }

    private static Readings ratio(String left, String printed) {
        return readings(
                """
                  - {id: left, printed: "%s"}
                  - {id: was, printed: "1.000", fixed: true}
                  - {id: ratio, printed: %s}
                """.formatted(left, printed), "{type: ratio, numerator: left, denominator: was, printed: ratio}");
    }

    @Test
    void aWordBeforeAFallIsAboutTheFall() {
        assertThat(ratio("530", "bijna gehalveerd").isConsistent()).isTrue();
        assertThat(ratio("590", "bijna gehalveerd").notes())
                .extracting(English::of)
                .containsExactly("claim 0: \"bijna gehalveerd\" holds only if a word is stretched;"
                        + " no number is doubted for that");
        assertThat(changes(ratio("270", "bijna gehalveerd")))
                .containsExactly("ratio bijna gehalveerd -> 0,27", "left 270 -> 570");
        assertThat(changes(ratio("570", "meer dan gehalveerd")))
                .startsWith("ratio meer dan gehalveerd -> 0,57")
                .contains("left 570 -> 270")
                .doesNotContain("left 570 -> 770");
    }

    @Test
    void aSlipInEurosKeepsTheirSign() {
        Readings readings = readings("""
                  - {id: a, printed: € 1.230}
                  - {id: b, printed: 455 euro}
                  - {id: all, printed: € 1.865}
                """, "{type: sum, terms: [a, b], total: all}");

        assertThat(changes(readings)).startsWith("all € 1.865 -> € 1.685");
    }

    @Test
    void aWordThatIsOnlyStretchedMakesNoNumberDoubtful() {
        Readings readings = share("434", "bijna 45%");

        assertThat(readings.isConsistent()).isTrue();
        assertThat(readings.violated()).isEmpty();
        assertThat(readings.notes())
                .extracting(English::of)
                .containsExactly(
                        "claim 0: \"bijna 45%\" holds only if a word is stretched;" + " no number is doubted for that");
    }

    @Test
    void aBoundAmongTheFiguresRulesOutWhatItCannotGive() {
        Readings holds = share("meer dan 200", "25%");
        Readings fails = share("meer dan 300", "25%");

        assertThat(holds.isConsistent()).isTrue();
        assertThat(fails.isConsistent()).isFalse();
        assertThat(changes(fails)).contains("part meer dan 300 -> meer dan 100", "share 25% -> 45%");
        assertThat(changes(fails)).noneMatch(change -> change.contains("null"));
    }

    @Test
    void aRangeAndAnEstimateAreReadLikeOtherNumbers() {
        assertThat(share("270", "25 tot 30 procent").isConsistent()).isTrue();
        assertThat(changes(share("340", "25 tot 30 procent"))).startsWith("share 25 tot 30 procent -> 34%");
        assertThat(share("123", "12,3% (95%-BI 11,0-13,8)").isConsistent()).isTrue();
        assertThat(changes(share("132", "12,3% (95%-BI 11,0-13,8)")))
                .contains("share 12,3% (95%-BI 11,0-13,8) -> 13,2% (95%-BI 11,0-13,8)");
    }

    @Test
    void bothEndsHedgedHoldIfSomeValuesDo() {
        Readings readings = readings(
                """
                  - {id: from, printed: nog geen 30 duizend}
                  - {id: to, printed: bijna 60 duizend}
                  - {id: times, printed: verdubbeld}
                """,
                "{type: ratio, numerator: to, denominator: from, printed: times}",
                "{type: change_between, from: from, to: to, word: verdubbeld}");

        assertThat(readings.isConsistent()).isTrue();
    }
}
