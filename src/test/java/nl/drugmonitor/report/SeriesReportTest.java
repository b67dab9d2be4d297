package nl.drugmonitor.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.drugmonitor.document.Csv.Reader;
import nl.drugmonitor.document.Document;
import nl.drugmonitor.document.TerminalWriter;
import nl.drugmonitor.document.TerminalWriter.Colour;
import nl.drugmonitor.edition.DataFolder;
import nl.drugmonitor.edition.DataOf2025;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.figures.Figures;
import nl.drugmonitor.figures.Observation;
import nl.drugmonitor.figures.Series;
import nl.drugmonitor.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A series as a program, a spreadsheet and a reader get it. */
class SeriesReportTest {
    private static final Figures FIGURES = DataOf2025.figures();

    private static List<NamedCsvRecord> rows(String csv) {
        return CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();
    }

    @Test
    void everyObservationIsARowWithItsExactValue() {
        for (Series series : FIGURES.all()) {
            List<NamedCsvRecord> rows = rows(SeriesReport.csv(series, Reader.PROGRAM));

            assertThat(rows).hasSize(series.observations().size());
            for (int i = 0; i < rows.size(); i++) {
                Observation value = series.observations().get(i);
                NamedCsvRecord row = rows.get(i);
                assertThat(row.getField("period")).isEqualTo(value.period().code());
                assertThat(row.getField("printed")).isEqualTo(value.printed().text());
                assertThat(Fraction.of(new BigDecimal(row.getField("value")))).isEqualTo(value.value());
                assertThat(row.getField("source")).isEqualTo(value.source().id());
                assertThat(row.getField("hedge").isEmpty())
                        .isEqualTo(value.hedge().isEmpty());
                assertThat(row.getField("status")).isEqualTo(value.statusCodes());
            }
        }
    }

    @Test
    void theListHasARowAnIndicatorAlsoOneOfWhichNothingWasFound() throws IOException {
        List<NamedCsvRecord> rows = rows(SeriesReport.listCsv(FIGURES.all(), Reader.PROGRAM));
        JsonNode list = new ObjectMapper()
                .readTree(SeriesReport.listJson(FIGURES.all()))
                .path("indicators");

        assertThat(rows).hasSameSizeAs(FIGURES.all()).hasSameSizeAs(list);
        assertThat(rows)
                .filteredOn(row -> row.getField("indicator").equals("nitrous_oxide_incidents"))
                .extracting(NamedCsvRecord::getFieldsAsMap)
                .containsExactly(Map.of(
                        "indicator", "nitrous_oxide_incidents",
                        "name", "Registered incidents with nitrous oxide",
                        "unit", "count",
                        "scope", "Netherlands",
                        "periods", "-",
                        "values", "0"));
        for (int i = 0; i < rows.size(); i++) {
            assertThat(list.get(i).path("indicator").asText())
                    .isEqualTo(rows.get(i).getField("indicator"));
            assertThat(list.get(i).path("values").asText())
                    .isEqualTo(rows.get(i).getField("values"));
        }
    }

    @Test
    void jsonHasTheBreaksByTheirDaysAndBothNames() throws IOException {
        JsonNode series = new ObjectMapper().readTree(SeriesReport.json(FIGURES.series("incidents_soft")));

        assertThat(series.path("name_nl").asText())
                .isEqualTo(Language.NL.say(FIGURES.series("incidents_soft").indicator()));
        assertThat(series.path("breaks"))
                .extracting(each -> each.path("date").asText())
                .contains("2023-01-01", "2023-07-01")
                .hasSize(FIGURES.series("incidents_soft").indicator().breaks().size());
        assertThat(series.path("breaks").get(0).path("note_nl").asText())
                .isNotEqualTo(series.path("breaks").get(0).path("note_en").asText());
        assertThat(series.path("observations"))
                .hasSize(FIGURES.series("incidents_soft").observations().size());
    }

    /** A cell of a spreadsheet that begins like this is run when the file is opened. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            =1+1          | '=1+1
            +cmd          | '+cmd
            -cmd          | '-cmd
            @SUM(A1)      | '@SUM(A1)
            ＝1           | '＝1
            plain         | plain
            a=b           | a=b
            """)
    void aNoteThatLooksLikeAFormulaIsShownAndNotRun(String note, String shown, @TempDir Path folder)
            throws IOException {
        DataFolder data = DataFolder.copyTo(folder);
        data.append("observations.csv", "hemp_nurseries,2025,612,612,count,P,,ndm-2025-factsheet,,\"" + note + "\"");
        Series series = Figures.load(data.path()).series("hemp_nurseries");

        assertThat(note(rows(SeriesReport.csv(series, Reader.SPREADSHEET)))).contains(shown);
        assertThat(note(rows(SeriesReport.csv(series, Reader.PROGRAM)))).contains(note);
    }

    private static Optional<String> note(List<NamedCsvRecord> rows) {
        return rows.stream()
                .filter(row -> row.getField("period").equals("2025"))
                .map(row -> row.getField("note"))
                .findFirst();
    }

    @ParameterizedTest
    @EnumSource
    void aReaderSeesEveryValueTheConflictsTheBreaksAndTheSources(Language language) {
        Series series = FIGURES.series("hemp_nurseries");
        Document document = SeriesDocument.of(series, language);
        String text = TerminalWriter.write(document, Colour.NEVER);

        assertThat(text).contains(language.text("series.heading.values"), language.text("series.heading.sources"));
        assertThat(series.observations())
                .allSatisfy(value -> assertThat(text).contains(value.period().code() + "  " + value.asPrinted()));
        assertThat(text).contains(language.text("series.conflicts"));
    }
}
