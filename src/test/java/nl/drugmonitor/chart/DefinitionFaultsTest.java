package nl.drugmonitor.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import nl.drugmonitor.input.InvalidInputException;
import nl.drugmonitor.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Faults within a series of charts.yaml, such as a choice of source that would be passed over. */
class DefinitionFaultsTest {
    /** What stands in the file before a definition. */
    private static final String BEFORE = "charts: [{id: x, subtitle: s, unit: zaken, ";

    private static final String FIGURES = "a 2021=90 2022=100 2023=200 2023=210@t b 2022=10 2023=20 kg 2022=5 2023=6";

    @TempDir
    Path folder;

    /** The third cell is the place of the fault: a word of the definition that stands there. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a source that is none       | kind: bars, series: [{indicator: a, name: n, use: [{period: "2023", source: s9}]}] | s9 | s9 prints no value of a for "2023". Name a source that does; `./ndm series a` lists them.
            a source of another year    | kind: bars, series: [{indicator: a, name: n, use: [{period: "2022", source: t}]}] | t}] | t prints no value of a for "2022". Name a source that does; `./ndm series a` lists them.
            a year without values       | kind: bars, series: [{indicator: a, name: n, use: [{period: "2029", source: s}]}] | s}] | s prints no value of a for "2029". Name a source that does; `./ndm series a` lists them.
            a period that is none       | kind: bars, series: [{indicator: a, name: n, use: [{period: ooit, source: s}]}] | s}] | s prints no value of a for "ooit". Name a source that does; `./ndm series a` lists them.
            two choices for a year      | kind: bars, series: [{indicator: a, name: n, use: [{period: "2023", source: s}, {period: "2023", source: t}]}] | "2023", source: t | period "2023" must not be there twice. Change or delete one of the two.
            a year that is no text      | kind: bars, series: [{indicator: a, name: n, use: [{period: 2023, source: s}]}] | 2023, | a text must stand here, not a number (2023). Write "2023" in quotes.
            a choice that is no list    | kind: bars, series: [{indicator: a, name: n, use: {"2023": s}}] | {"2023" | a list must stand here, not an object. Write [ and ] around it.
            a remark on no number       | kind: bars, series: [{indicator: a, name: n, remarks: [{period: "2023", source: u, text: x}]}] | u, text | u prints no value of a for "2023". Name a source that does; `./ndm series a` lists them.
            a remark without text       | kind: bars, series: [{indicator: a, name: n, remarks: [{period: "2023", source: t}]}] | {period | cannot find key "text". Add it; here are: period, source.
            a series without name       | kind: bars, series: [{indicator: a}] | {indicator | cannot find key "name". Add it; here are: indicator.
            a name of nothing           | kind: bars, series: [{indicator: a, name: ""}] | "" | name must not be empty. Write it.
            part years in a word        | kind: bars, series: [{indicator: a, name: n, part_years: ja}] | ja | true or false must stand here, not a text (ja). Write true or false.
            a total of bars             | kind: bars, series: [{indicator: a, name: n}], total: {indicator: b, name: m} | {indicator: b | key "total" is none that can stand here. Write one of: base, confirm, from, holds, id, kind, series, subtitle, subtitle_en, title, title_en, unit, unit_en.
            a base of an index unknown  | kind: index, base: 2022, series: [{indicator: c, name: n}] | c, | indicator must be one of indicators.csv, not "c". Add a row for it there, or correct the name.
            a product of no size        | kind: product, total: {indicator: kg, name: n}, number: {indicator: b, name: n} | | cannot find key "size". Add it; here are: id, subtitle, unit, kind, total, number.
            a figure named twice        | kind: readings, figures: [{figure: f, name: n}, {figure: f, name: m}] | f, name: m | figure "f" must not be there twice. Change or delete one of the two.
            a figure without name       | kind: readings, figures: [{figure: f}] | {figure | cannot find key "name". Add it; here are: figure.
            """)
    void isToldWithItsPlaceAndHowToMendIt(String fault, String definition, String place, String message) {
        int column = place == null ? BEFORE.indexOf("{id") + 1 : BEFORE.length() + definition.indexOf(place) + 1;

        assertThatThrownBy(() -> SmallCharts.of(folder, FIGURES, definition, Language.EN))
                .isInstanceOf(InvalidInputException.class)
                .extracting(thrown ->
                        thrown.getMessage().replaceAll("\\s*\\R\\s*", " ").replaceAll(".*charts\\.yaml", ""))
                .isEqualTo(":1:" + column + ": " + message);
    }

    /** 50 in 2023 and 100 in 2024, where 2024 is the base: the title compares with the year before. */
    @Test
    void aBaseThatIsTheNewestYearIsNotComparedWithItself() throws IOException {
        Chart chart = SmallCharts.of(
                folder,
                "a 2023=50 2024=100",
                "kind: index, base: 2024, series: [{indicator: a, name: n}]",
                Language.EN);

        assertThat(chart.subtitle()).isEqualTo("s. A rose by 100.0% from 2023 to 2024 (from 50 to 100)");
        assertThat(chart.series().get(0).points()).extracting(Point::label).containsExactly("50.0", "100.0");
    }

    @Test
    void aBaseThatNothingComparesWithStandsAlone() throws IOException {
        Chart chart = SmallCharts.of(
                folder,
                "a 2023=50 2024=100 break=2024-01-01:",
                "kind: index, base: 2024, series: [{indicator: a, name: n}]",
                Language.EN);

        assertThat(chart.subtitle()).isEqualTo("s. A: 100 in 2024");
        assertThat(TestCharts.notes(chart))
                .containsExactly("A 2023: 50 (us) is not drawn, for it does not compare with 2024.");
    }
}
