package nl.drugmonitor.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.drugmonitor.Golden;
import nl.drugmonitor.claim.PrintedFigure;
import nl.drugmonitor.edition.DataFolder;
import nl.drugmonitor.edition.Edition;
import nl.drugmonitor.edition.Listing;
import nl.drugmonitor.edition.Reach;
import nl.drugmonitor.figures.Figures;
import nl.drugmonitor.input.InvalidInputException;
import nl.drugmonitor.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One helpful message for each fault of a chart's definition or of the figures behind it. */
class FaultyChartsTest {
    private static final String NFI = "{indicator: nfi_drug_driving_examinations, name: onderzoeken}";

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        an unknown series    | kind: bars, series: [{indicator: hemp_nursery, name: a}] | 1:73: indicator must be one of indicators.csv, not "hemp_nursery". Did you mean hemp_nurseries?
        an unknown kind      | kind: pie                              | 1:46: kind must be one of bars, bars_per_month, stacked, lines, index, product, readings, not "pie". Write one of them.
        no series            | kind: bars                             | 1:10: cannot find key "series". Add it; here are: id, subtitle, unit, kind.
        an empty list        | kind: bars, series: []                 | 1:60: chart "x" must name one series at least. Write one under "series".
        an empty stack       | kind: stacked, series: [], total: {indicator: cbr_examinations_and_emd} | 1:63: chart "x" must name one series at least. Write one under "series".
        lines of nothing     | kind: index, base: 2014, series: []    | 1:73: chart "x" must name one series at least. Write one under "series".
        a misspelt key       | kind: bars, serie: []                  | 1:59: key "serie" is none that can stand here. Did you mean series? Write one of: base, confirm, from, holds, id, kind, series, subtitle, subtitle_en, title, title_en, unit, unit_en.
        an index of no year  | kind: index, series: []                | 1:10: cannot find key "base". Add it; here are: id, subtitle, unit, kind, series.
        an empty series      | kind: bars, series: [{indicator: nitrous_oxide_incidents, name: a}] | 1:10: chart "x" must have at least two years, but nitrous_oxide_incidents has no value from the start to 2024. Add rows to observations.csv, or choose another indicator or an earlier year.
        a series of one year | kind: bars, series: [{indicator: cocaine_customs_ports_consignments, name: a}] | 1:10: chart "x" must have at least two years, but cocaine_customs_ports_consignments has one value from the start to 2024 (2023). Add rows to observations.csv, or choose another indicator or an earlier year.
        a base without value | kind: bars, base: 2020, series: [{indicator: nfi_drug_driving_examinations, name: a}] | 1:10: chart "x" must have a value of nfi_drug_driving_examinations for 2020, but there is none, or several that conflict. Choose another base, or name the source under "use".
        a year that is none  | kind: bars, from: -2000000000, series: [{indicator: nfi_drug_driving_examinations, name: a}] | 1:58: from must be a whole number from 1900 to 2100, not -2000000000. Correct it.
        a year of five digits | kind: bars, base: 20244, series: [{indicator: nfi_drug_driving_examinations, name: a}] | 1:58: base must be a whole number from 1900 to 2100, not 20244. Correct it.
        a product of one year | kind: product, size: a, total: {indicator: cocaine_customs_ports, name: a}, number: {indicator: cocaine_customs_ports_consignments, name: b} | 1:10: chart "x" must have two years with values above zero of cocaine_customs_ports and cocaine_customs_ports_consignments, but there are [2023]. Add rows to observations.csv, or choose other indicators.
        a statement that holds | kind: readings, statement: total-2023, figures: [] | 1:10: chart "x" must be of a statement that differs, but "total-2023" does not in ndm-2025. Name another statement, or leave the chart out.
        an unknown figure    | kind: readings, statement: cbr-change, figures: [{figure: cbr_2030, name: a}] | 1:10: chart "x" cannot find figure "cbr_2030" in ndm-2025. Write the id of a figure of its claims file.
        """)
    void saysWhatIsWrongAndHowToMendIt(String fault, String definition, String message) throws IOException {
        assertThat(messageOf("charts: [{id: x, subtitle: s, unit: u, " + definition + "}]\n"))
                .isEqualTo("ndm/2025/charts.yaml:" + message);
    }

    @Test
    void everyFaultOfTheFileIsToldAtOnce() throws IOException {
        String chart = "kind: bars, subtitle: s, unit: u, series: [" + NFI + "]}";
        assertThat(messageOf("charts:\n- {id: x, " + chart + "\n- {id: x, " + chart + "\n- {id: X y, " + chart + "\n"))
                .isEqualTo(
                        "ndm/2025/charts.yaml:3:8: id \"x\" must not be there twice. Change or delete one of the two."
                                + " ndm/2025/charts.yaml:4:8: id must be small letters, digits and hyphens, not \"X y\"."
                                + " Write it like nfi-examinations.");
    }

    @Test
    void aFolderWithoutChartsSaysSo() throws IOException {
        DataFolder data = DataFolder.copyTo(folder);
        Files.delete(folder.resolve("ndm/2025/charts.yaml"));
        Throwable thrown = catchThrowable(() -> charts(data));
        assertThat(thrown)
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("ndm/2025/charts.yaml: cannot find");
    }

    @Test
    void aChangedFigureAndANewYearChangeTheChart() throws IOException {
        DataFolder data = DataFolder.copyTo(folder)
                .replace("observations.csv", "hemp_nurseries,2024,895,895,count,A,,s081,2025-05,,\n", "")
                .replace("observations.csv", "hemp_nurseries,2024,895,895", "hemp_nurseries,2024,3003,3.003");
        assertThatThrownBy(() -> charts(data).chart("hemp-nurseries"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("trend, figure: newest, direction: fall");
        assertThat(charts(data.replace("ndm/2025/charts.yaml", "title: \"Steeds", "title: \"Nu")
                                .replace(
                                        "ndm/2025/charts.yaml",
                                        "fewer hemp nurseries every year",
                                        "fewer hemp nurseries")
                                .replace(
                                        "ndm/2025/charts.yaml",
                                        "type: trend, figure: newest, direction: fall, since: 2014",
                                        "type: compare, left: newest, relation: less, right: \"2014\""))
                        .chart("hemp-nurseries")
                        .subtitle())
                .endsWith("van 6.006 in 2014 naar 3.003 in 2024 (-50%)");
    }

    @Test
    void aRedefinitionCutsTheLineAndRefusesTheComparison() throws IOException {
        DataFolder data = DataFolder.copyTo(folder);
        Files.writeString(
                folder.resolve("ndm/2025/charts.yaml"),
                "charts: [{id: x, kind: lines, subtitle: s, unit: kilo, from: 2021, series: [{indicator: marihuana_customs, name: marihuana}]}]");
        Chart chart = charts(data).chart("x");
        assertThat(chart.subtitle())
                .isEqualTo("s. Afgerond 14.500 kilo marihuana in 2024, niet te vergelijken met 5.492 kilo in 2022");
        assertThat(chart.series().get(0).cuts()).containsExactly(3);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        hemp_nurseries,2024,895,895,count,A,,ndm-2025-factsheet,2026-01,              | hemp_nurseries,2024,700,700,count,A,,s080,2024-10, | s. Kwekerijen in 2024: bronnen spreken elkaar tegen
        hemp_nurseries,2023,1230,1.230,count,A,,ndm-2025-factsheet,2026-01,           | hemp_nurseries,2023,700,700,count,A,,s075,2024-10, | s. 895 kwekerijen in 2024
        """)
    void withoutOneValueNoChangeIsTold(String own, String other, String subtitle) throws IOException {
        DataFolder data = DataFolder.copyTo(folder).replace("observations.csv", own, other);
        Files.writeString(
                folder.resolve("ndm/2025/charts.yaml"),
                "charts: [{id: x, kind: bars, subtitle: s, unit: u, series: [{indicator: hemp_nurseries, name: kwekerijen}]}]");
        Figures figures = Figures.load(data.path());
        Edition edition = new Edition(
                "ndm-2025",
                "",
                figures.source("s001").orElseThrow(),
                new Listing("ndm-2025", "", Optional.empty(), Optional.of("ndm/2025/charts.yaml"), Optional.empty()),
                figures,
                List.of(PrintedFigure.of(
                        "last",
                        figures.series("hemp_nurseries").at("2024").all().get(0))),
                List.of(),
                List.of(),
                List.of(),
                Reach.NOT_STATED);
        assertThat(Charts.of(edition).chart("x").subtitle()).isEqualTo(subtitle);
    }

    /** The contradiction of the most statements is that of the CBR, in which 4.932 may stand for 4.392. */
    @Test
    void aChartOfReadingsThatNamesNoStatementFollowsTheEdition() throws IOException {
        DataFolder data = DataFolder.copyTo(folder).withInventedEdition();
        String chart = "charts: [{id: x, kind: readings, subtitle: s, unit: u}]";
        data.write("ndm/2025/charts.yaml", chart).write("ndm/2026/charts.yaml", chart);
        Figures figures = Figures.load(data.path());

        Chart of2025 = Charts.of(Edition.load(figures, "ndm-2025")).chart("x");
        Chart of2026 = Charts.of(Edition.load(figures, "ndm-2026")).chart("x");

        assertThat(of2025.title()).isEqualTo("2 lezingen van getallen die elkaar tegenspreken");
        assertThat(of2025.subtitle()).contains("4.392 in plaats van 4.932");
        assertThat(of2025.periods()).contains("Rijgeschiktheidsonderzoeken CBR alcohol en/of drugs 2024");
        assertThat(of2026.subtitle()).contains("32% in plaats van 35%");
        assertThat(of2026.periods())
                .containsExactly("Ontmantelde hennepkwekerijen 2024", "Ontmantelde hennepkwekerijen 2025");
    }

    @Test
    void aNoteOfANumberInDoubtNamesAChartOfReadingsThatNamesNoStatement() throws IOException {
        DataFolder data = DataFolder.copyTo(folder)
                .write(
                        "ndm/2025/charts.yaml",
                        "charts:\n"
                                + "- {id: x, kind: readings, subtitle: s, unit: u}\n"
                                + "- {id: y, kind: bars, subtitle: s, unit: u, series:"
                                + " [{indicator: cbr_fitness_examinations, name: a}, " + NFI + "]}\n");
        assertThat(TestCharts.notes(charts(data).chart("y")))
                .anyMatch(note -> note.startsWith("† A 2024: 4.932 ") && note.endsWith(" Zie de grafiek x."))
                .anyMatch(note -> note.startsWith("† Onderzoeken 2023: 16.945 ") && !note.contains("Zie de grafiek"));
    }

    /** Marihuana was redefined in 2024; the hemp series ends before, so that the two have no span in common. */
    @Test
    void valuesOfAnotherSpanAreSetBesideEachOtherOnlyIfTheyCompare() throws IOException {
        DataFolder data = DataFolder.copyTo(folder)
                .write(
                        "ndm/2025/charts.yaml",
                        "charts: [{id: x, kind: lines, subtitle: s, unit: u, series:"
                                + " [{indicator: om_investigations_hemp, name: onderzoeken},"
                                + " {indicator: marihuana_customs, name: marihuana}]}]");
        assertThat(charts(data).chart("x").subtitle())
                .endsWith("; afgerond 14.500 kilo marihuana in 2024, niet te vergelijken met 5.492 kilo in 2022");
        assertThat(charts(data).chart("x", Language.EN).subtitle())
                .matches(".*; Marihuana intercepted by Customs: a rounded 14.500 kilos in 2024, not comparable with"
                        + " 5.492 kilos in 2022");
    }

    @Test
    void aTextWithoutEnglishStaysDutchAndANameIsThatOfTheIndicator() throws IOException {
        DataFolder data = DataFolder.copyTo(folder)
                .write(
                        "ndm/2025/charts.yaml",
                        "charts: [{id: x, kind: bars, subtitle: ondertitel, unit: zaken," + " unit_en: cases, series: ["
                                + NFI + "]}]");
        Chart chart = charts(data).chart("x", Language.EN);
        assertThat(chart.subtitle()).startsWith("ondertitel. NFI drug driving examinations rose by 19.0% ");
        assertThat(chart.unit()).isEqualTo("cases");
        assertThat(chart.series().get(0).name()).isEqualTo("NFI drug driving examinations");
    }

    @Test
    void theExampleOfTheGuideIsAChart() throws IOException {
        String guide = Files.readString(Golden.projectFolder().resolve("CONTRIBUTING.md"));
        String example = guide.substring(guide.indexOf("- id: laboratories"));
        DataFolder data = DataFolder.copyTo(folder);
        Files.writeString(
                folder.resolve("ndm/2025/charts.yaml"), "charts:\n" + example.substring(0, example.indexOf("```")));
        Chart chart = charts(data).chart("laboratories");
        assertThat(chart.title()).isEqualTo("Weer meer drugslaboratoria opgerold");
        assertThat(chart.subtitle()).endsWith("van 151 in 2023 naar 167 in 2024 (+11%)");
    }

    private static Charts charts(DataFolder data) {
        Figures figures = Figures.load(data.path());
        return Charts.of(Edition.newest(figures));
    }

    /** Returns the message of the first thing that goes wrong, in one line and without the folder. */
    private String messageOf(String definitions) throws IOException {
        DataFolder data = DataFolder.copyTo(folder);
        Files.writeString(folder.resolve("ndm/2025/charts.yaml"), definitions);
        Throwable thrown = catchThrowable(() -> {
            Charts charts = charts(data);
            charts.chart(charts.ids().get(0));
        });
        assertThat(thrown).isInstanceOf(InvalidInputException.class);
        return thrown.getMessage().replace(folder + "/", "").replaceAll("\\s*\\R\\s*", " ");
    }
}
