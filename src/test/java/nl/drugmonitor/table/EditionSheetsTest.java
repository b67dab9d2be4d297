package nl.drugmonitor.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.drugmonitor.edition.DataOf2025;
import nl.drugmonitor.edition.Edition;
import nl.drugmonitor.edition.Reproduction;
import nl.drugmonitor.explanation.Ledger;
import nl.drugmonitor.figures.Figures;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.figures.Series;
import nl.drugmonitor.language.Language;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

class EditionSheetsTest {
    private static final Figures FIGURES = DataOf2025.figures();
    private static final Reproduction REPRODUCTION =
            Edition.load(FIGURES, "ndm-2025").check();
    private static final Ledger LEDGER = Ledger.of(REPRODUCTION);

    private static List<Table> sheets(Language language) {
        return new EditionSheets(language).of(FIGURES.all(), REPRODUCTION, LEDGER);
    }

    @Test
    void everyObservationIsARow() {
        Table observations = sheets(Language.EN).get(0);
        List<Observation> all = FIGURES.all().stream()
                .map(Series::observations)
                .flatMap(List::stream)
                .toList();

        assertThat(observations.rowCount()).isEqualTo(all.size());
        for (Row row : observations) {
            Observation expected = all.get(row.getRowNumber());
            assertThat(row.getString("indicator"))
                    .isEqualTo(expected.indicator().id());
            assertThat(row.getDate("first day")).isEqualTo(expected.period().firstDay());
            assertThat(row.isMissing("value")).isEqualTo(expected.isSuppressed());
        }
    }

    @Test
    void aValueIsANumberAndADayADate() {
        Table row = sheets(Language.EN).get(0).where(table -> table.stringColumn("indicator")
                .isEqualTo("nfi_drug_driving_examinations")
                .and(table.stringColumn("period").isEqualTo("2024")));

        assertThat(row.doubleColumn("value").get(0)).isEqualTo(20163);
        assertThat(row.dateColumn("first day").get(0)).isEqualTo(LocalDate.of(2024, 1, 1));
        assertThat(row.stringColumn("as printed").get(0)).isEqualTo("20.163");
    }

    @Test
    void everyStatementAndCandidateAndSourceIsThere() {
        List<Table> sheets = sheets(Language.EN);

        assertThat(sheets.get(1).stringColumn("id").asList())
                .isEqualTo(REPRODUCTION.findings().stream()
                        .map(finding -> finding.statement().id())
                        .toList());
        assertThat(sheets.get(2).rowCount()).isEqualTo(LEDGER.candidates().size());
        assertThat(sheets.get(3).stringColumn("id").asList())
                .containsAll(sheets.get(0).stringColumn("source").unique().asList())
                .doesNotHaveDuplicates();
    }

    @Test
    void headingsAndWordsAreInTheLanguage() {
        List<Table> sheets = sheets(Language.NL);

        assertThat(sheets).extracting(Table::name).containsExactly("reeksen", "beweringen", "verklaringen", "bronnen");
        assertThat(sheets.get(1)
                        .stringColumn("oordeel over wat er staat")
                        .unique()
                        .asList())
                .contains("klopt", "wijkt af");
    }
}
