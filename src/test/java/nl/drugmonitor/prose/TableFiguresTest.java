package nl.drugmonitor.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import nl.drugmonitor.claim.Outcome;
import nl.drugmonitor.manuscript.Grid;
import nl.drugmonitor.manuscript.Manuscript;
import nl.drugmonitor.manuscript.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableFiguresTest {
    private static final String TABLE = "|2022|2023\nVolwassenen|2.570|2.720\nJeugd|1.320|1.400\nTotaal|3.890|4.120\n";

    @Test
    void givesEachNumberItsRowAndColumn() {
        CheckedText text = Texts.checkTable(TABLE, "");

        assertThat(text.figures())
                .extracting(Mention::text, Mention::subject, number -> number.time()
                        .orElseThrow()
                        .words())
                .contains(tuple("2.720", "volwassenen", "2023"), tuple("1.320", "jeugd", "2022"))
                .hasSize(6);
    }

    @Test
    void checksARowOfTotals() {
        assertThat(Texts.checkTable(TABLE, "").claims())
                .hasSize(2)
                .allMatch(claim -> claim.verdict().outcome() == Outcome.REPRODUCED);
    }

    @Test
    void reportsATotalWithTwoDigitsInterchanged() {
        CheckedText text = Texts.checkTable(TABLE.replace("4.120", "4.210"), "");

        assertThat(text.claims()).extracting(claim -> claim.verdict().outcome()).contains(Outcome.DIFFERS);
        assertThat(text.contradictions()).hasSize(1);
    }

    @Test
    void doubtsATotalThatNoSlipExplains() {
        assertThat(Texts.checkTable(TABLE.replace("4.120", "9.355"), "").claims())
                .noneMatch(claim -> claim.verdict().outcome() == Outcome.DIFFERS);
    }

    @Test
    void linksASentenceWithItsRow() {
        CheckedText text = Texts.checkTable(TABLE, "In 2023 steeg het aantal volwassenen met 6 procent.");

        assertThat(text.claims())
                .filteredOn(claim -> claim.claim().type().equals("percent_change"))
                .singleElement()
                .satisfies(claim -> {
                    assertThat(claim.figures()).extracting(Mention::text).contains("2.570", "2.720", "6 procent");
                    assertThat(claim.verdict().outcome()).isEqualTo(Outcome.REPRODUCED);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "soort|2021|2022|2023\nInbraken|150|140|120\n",
                "soort|2022|aandeel|2023\nInbraken|1.400|5%|1.200\n",
                "soort|2022|2023\nInbraken|1.400|1.200\nFietsen|9|7\n"
            })
    void raisesNoAlarmForADirectionThatASentenceSaysOfARow(String table) {
        for (String sentence : List.of("In 2023 daalde het aantal inbraken.", "In 2023 steeg het aantal inbraken.")) {
            assertThat(Texts.checkTable(table, sentence).claims())
                    .as("a sentence that only seems to be about that row: %s", sentence)
                    .noneMatch(claim -> claim.verdict().outcome() == Outcome.DIFFERS);
        }
    }

    @Test
    void raisesNoAlarmWhereTheLinkIsOnlyLikely() {
        CheckedText text = Texts.checkTable(TABLE, "In 2023 steeg het aantal volwassenen met 16 procent.");

        assertThat(text.claims()).noneMatch(claim -> claim.verdict().outcome() == Outcome.DIFFERS);
    }

    @Test
    void aCellThatCannotBeReadCountsAsANumber() {
        CheckedText text = Texts.checkTable("|2022\nNoord|7,156\nZuid|2.000\nOost|3.000\n", "");

        assertThat(text.numbers()).extracting(TextNumber::text).containsExactly("7,156", "2.000", "3.000");
        assertThat(text.notRead())
                .extracting(NotRead::why)
                .startsWith(new ProseReason.AsInEnglish("7.156"))
                .hasSize(3);
        assertThat(text.figures())
                .allSatisfy(figure ->
                        assertThat(figure.time().orElseThrow().words()).isEqualTo("2022"));
    }

    @Test
    void aColumnWithACellThatCannotBeReadHasNoSum() {
        for (String table : List.of(
                "|2022\nNoord|1,000\nZuid|2.000\nOost|3.000\nTotaal|6.000\n",
                "|2022\nZuid|2.000\nNoord|1,000\nOost|3.000\nTotaal|6.000\n",
                "|2022\nA|1.000\nB|2.000\nTotaal|3,000\nC|500\nD|600\nTotaal|1.200\n")) {
            assertThat(Texts.checkTable(table, "").claims()).as(table).isEmpty();
        }
    }

    @Test
    void aMergedCellThatCannotBeReadCountsOnce() {
        String text = "A|7,156|B|2.000";
        Span merged = new Span(2, 7);
        Grid grid = new Grid(
                List.of(List.of(new Span(0, 1), merged), List.of(new Span(8, 9), merged, new Span(10, 15))),
                language -> "tabel 1");

        assertThat(TextCheck.of(new Manuscript("test", text, List.of(), List.of(grid), List.of()))
                        .numbers())
                .extracting(TextNumber::text)
                .containsExactly("7,156", "2.000");
    }
}
