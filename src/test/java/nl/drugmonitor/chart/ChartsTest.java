package nl.drugmonitor.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;
import nl.drugmonitor.Golden;
import nl.drugmonitor.chart.ChartSeries.Form;
import nl.drugmonitor.edition.DataOf2025;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.input.Node;
import nl.drugmonitor.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tech.tablesaw.api.Table;

/** What the charts of the factsheet say. */
class ChartsTest {
    @ParameterizedTest
    @CsvSource({"NL,ndm-2025/charts.txt", "EN,ndm-2025/charts-english.txt"})
    void everyChartOfTheBuiltInDataIsAsReviewed(Language language, String golden) {
        String texts = TestCharts.each()
                .filter(chart -> chart.language() == language)
                .map(chart -> "== " + chart.id() + "\n" + chart.text())
                .collect(Collectors.joining("\n"));
        Golden.check(golden, texts);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        nfi-examinations       | Meer NFI-onderzoeken naar drugs in het verkeer         | van 16.945† in 2023 naar 20.163 in 2024 (+19%)
        hemp-nurseries         | Steeds minder hennepkwekerijen opgerold                | van 6.006 in 2014 naar 895 in 2024 (-85%)
        cocaine-ports          | Fors minder cocaïne onderschept in zeehavens           | van bijna 56.858 kilo in 2023 naar 34.877 kilo in 2024 (-39%)
        emd-per-month          | CBR legt per maand meer drugscursussen op              | van 242,4 in april–december 2023 naar 314,0 in 2024 (+30%)
        om-investigations      | Minder onderzoek naar hennep, meer naar cocaïne en heroïne | naar hennep van 121 naar 79 in 2022, naar cocaïne of heroïne van 248 naar 324 in 2021
        rotterdam-decomposition | Meer drugsvondsten in Rotterdam, maar minder kilo's   | van 170 vondsten en 45.506 kilo in 2023 naar 189 vondsten (+11%) en afgerond 25.900 kilo in 2024 (-43%)
        cbr-readings           | Minder onderzoeken bij het CBR: 4.932 of 4.392?        | de factsheet vermeldt 4.932 onderzoeken in 2024, maar haar andere getallen passen daar niet bij
        """)
    void aTitleSaysWhatHappenedAndTheSubtitleByHowMuch(String id, String title, String numbers) {
        assertThat(TestCharts.chart(id).title()).isEqualTo(title);
        assertThat(TestCharts.chart(id).subtitle()).endsWith(": " + numbers);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        nfi-examinations       | More NFI examinations for drugs in traffic             | from 16,945† in 2023 to 20,163 in 2024 (+19%) | Examinations
        hemp-nurseries         | Police dismantle fewer hemp nurseries every year       | from 6,006 in 2014 to 895 in 2024 (-85%)      | Nurseries
        cocaine-ports          | Far less cocaine intercepted in Dutch seaports         | from almost 56,858 kilos in 2023 to 34,877 kilos in 2024 (-39%) | Kilos
        emd-per-month          | CBR imposes more drug courses a month                  | from 242.4 in April–December 2023 to 314.0 in 2024 (+30%)       | EMDs a month
        om-investigations      | Fewer hemp investigations, more into cocaine and heroin | into hemp from 121 to 79 in 2022, into cocaine or heroin from 248 to 324 in 2021 | Index, 2020 = 100
        rotterdam-decomposition | More drug finds in Rotterdam, but fewer kilos         | from 170 finds and 45,506 kilos in 2023 to 189 finds (+11%) and a rounded 25,900 kilos in 2024 (-43%) | Kilos
        cbr-readings           | Fewer CBR examinations: 4,932 or 4,392?                | the factsheet prints 4,932 examinations in 2024, but its other numbers do not agree with that | Examinations and EMDs
        """)
    void inEnglishAChartSaysTheSame(String id, String title, String numbers, String unit) {
        Chart chart = TestCharts.english(id);
        assertThat(chart.title()).isEqualTo(title);
        assertThat(chart.subtitle()).endsWith(": " + numbers);
        assertThat(chart.svg()).contains(">" + unit + "<");
        assertThat(chart.html())
                .startsWith("<figure class=\"ndm-chart\" lang=\"en\"")
                .contains("<summary>Table<");
        assertThat(chart.page()).contains("<html lang=\"en\">");
    }

    /** Sixty letters are a line of a headline, and two hundred are two lines below it. */
    @Test
    void aTitleIsALineAndASubtitleIsTwo() {
        assertThat(TestCharts.each()).allSatisfy(chart -> {
            assertThat(chart.title()).hasSizeLessThanOrEqualTo(60).doesNotContain("%");
            assertThat(chart.subtitle()).hasSizeLessThanOrEqualTo(200);
        });
    }

    @Test
    void anEnglishChartSaysNothingInDutch() {
        assertThat(TestCharts.each().filter(chart -> chart.language() == Language.EN))
                .allSatisfy(chart -> assertThat((chart.text() + chart.altText() + chart.html())
                                .replaceAll("(?s)“.*?”|href=.*? ", "")) // of sources
                        .doesNotContainPattern("(?i)\\b(meer|minder|tegen|tot en met|geldt|voorlopig|getekend|geen"
                                + "|bron|bronnen|reeksbreuk|maand|tabel|onderzoeken|lezing|staafdiagram|totaal)\\b"));
    }

    @Test
    void theNotesOfAChartAreInItsLanguage() {
        Chart chart = TestCharts.english("cbr-examinations-and-emd");
        assertThat(TestCharts.notes(chart))
                .anyMatch(note -> note.matches("2024: the parts add up to 8.700; the printed total is 8.160\\."))
                .anyMatch(note -> note.matches("† Fitness examinations 2024: 4.932 contradicts other printed numbers;"
                        + " perhaps 4.392 is meant\\. See chart cbr-readings\\."))
                .anyMatch(
                        note -> note.matches(
                                "EMDs 2024: sources contradict each other; 3.768 \\(Factsheet Nationale Drug Monitor 2025\\)"
                                        + " is drawn\\. Not drawn, .*: 3.742 \\(AutoWeek\\), which Hart van Nederland prints as the rise in 2025, .*"))
                .contains("EMDs 2023: April–December 2023 only (9 months).");
        assertThat(chart.series())
                .flatExtracting(ChartSeries::points)
                .extracting(Point::remark)
                .contains("contradicted", "April–December 2023");
        assertThat(TestCharts.english("drug-incidents").breaks())
                .extracting(BreakLine::sentence)
                .anyMatch(line -> line.startsWith("28 October 2021: 3-MMC goes on list II")
                        && line.endsWith(" Holds for soft drug incidents only."));
        assertThat(TestCharts.notes(TestCharts.english("hemp-and-imports")))
                .contains("Intercepted marihuana: no figure found for 2014 to 2020, 2023.");
    }

    @Test
    void aChartShowsTheSamePointsInBothLanguages() {
        assertThat(TestCharts.all().ids()).allSatisfy(id -> {
            Chart dutch = TestCharts.chart(id);
            Chart english = TestCharts.english(id);
            assertThat(english.periods()).hasSameSizeAs(dutch.periods());
            assertThat(values(english)).isEqualTo(values(dutch));
            assertThat(english.notes()).hasSameSizeAs(dutch.notes());
            assertThat(english.breaks())
                    .extracting(BreakLine::position)
                    .isEqualTo(dutch.breaks().stream().map(BreakLine::position).toList());
        });
    }

    private static List<List<Fraction>> values(Chart chart) {
        return chart.series().stream()
                .map(series -> series.points().stream().map(Point::value).toList())
                .toList();
    }

    @Test
    void everyTextOfTheChartsFileIsInBothLanguages() {
        List<String> without = new ArrayList<>();
        addWithoutEnglish(DataOf2025.figures().folder().readTree("ndm/2025/charts.yaml"), without);
        assertThat(without).isEmpty();
    }

    private static void addWithoutEnglish(Node node, List<String> without) {
        if (node.kind() == Node.Kind.LIST) {
            node.items().forEach(item -> addWithoutEnglish(item, without));
        } else if (node.kind() == Node.Kind.OBJECT) {
            node.members().forEach((key, value) -> {
                if (Set.of("title", "subtitle", "unit", "name", "size", "text").contains(key)
                        && node.textOf(key + "_en")
                                .filter(text -> !text.isBlank())
                                .isEmpty()) {
                    without.add(value.place() + ": " + key);
                }
                addWithoutEnglish(value, without);
            });
        }
    }

    @Test
    void aPartOfAYearIsNamedAndComparedByTheMonth() {
        Chart chart = TestCharts.chart("emd-per-month");
        assertThat(chart.series().get(0).points())
                .extracting(Point::described)
                .containsExactly("242,4 (april–december 2023)", "314,0");
        assertThat(TestCharts.notes(chart)).contains("EMD's 2023: alleen april–december 2023 (9 maanden).");
    }

    @Test
    void partsThatDoNotAddUpToThePrintedTotalAreNoted() {
        Chart chart = TestCharts.chart("cbr-examinations-and-emd");
        assertThat(TestCharts.notes(chart)).contains("2024: de delen tellen op tot 8.700; vermeld is 8.160.");
        assertThat(chart.series().get(2).points()).extracting(Point::label).containsExactly("9.338", "8.160");
    }

    @Test
    void theNumberOfAnotherSourceStaysVisible() {
        Chart chart = TestCharts.chart("emd-per-month");
        ChartSeries others = chart.series().get(1);
        assertThat(others.form()).isEqualTo(Form.MARKS);
        assertThat(others.points()).extracting(Point::described).containsExactly("311,8 (AutoWeek)");
        assertThat(TestCharts.notes(chart))
                .contains("EMD's 2024: bronnen spreken elkaar tegen; getekend is 3.768 (Factsheet Nationale Drug"
                        + " Monitor 2025). Als andere bron getekend: 3.742 (AutoWeek), door Hart van Nederland vermeld als"
                        + " de stijging in 2025, waarschijnlijk een leesfout. Niet getekend: bijna 5.000 (Autovisie), waarschijnlijk alle maatregelen wegens"
                        + " drugs, tot 18 december.");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        hemp-nurseries | Ontmantelde hennepkwekerijen 2018: getekend is 3.913 (Blik op Nieuws, Dagblad van het Noorden, NU.nl Leiden, Nationale Drug Monitor). Niet getekend: 2.913 (NU.nl), waarschijnlijk een drukfout in het eerste cijfer.
        cocaine-ports  | Onderschepte cocaïne in zeehavens 2024: getekend is 34.877 (Factsheet Nationale Drug Monitor 2025). Niet getekend: afgerond 38.000 (Lloyd's List), het landelijke totaal, met luchthavens.
        """)
    void aNumberThatIsNotToBeReliedOnOrCountsSomethingElseIsNoRival(String id, String note) {
        Chart chart = TestCharts.chart(id);
        assertThat(chart.series()).hasSize(1);
        assertThat(TestCharts.notes(chart)).contains(note);
    }

    /** NRC/ANP prints 4.670 as well, so that the line below the picture does not need it. */
    @Test
    void aPageLinksEverySourceThatItsNotesName() {
        Chart chart = TestCharts.chart("hemp-nurseries");
        String fold = chart.html().replaceAll("(?s).*<summary>Toelichting", "").replaceAll("(?s)<summary>Tabel.*", "");
        assertThat(chart.source()).startsWith("Bronnen: Blik op Nieuws; ").doesNotContain("NRC", "s064");
        assertThat(fold)
                .contains("getekend is 4.670 (Dagblad van het Noorden, NRC/ANP)")
                .contains("s064 Blik op Nieuws: “Minder hennepkwekerijen ontmanteld” (april 2019)</a>")
                .containsPattern("<a href=\"https://[^\"]+\"[^>]*>s068 NRC/ANP: ")
                .doesNotContain("title from the address");
    }

    @Test
    void eachOtherNumberIsExplainedInDutch() {
        for (String id : TestCharts.all().ids()) {
            assertThat(TestCharts.notes(TestCharts.chart(id)))
                    .noneMatch(note -> note.matches(".*getekend: [^,]*[.]|.*niet vergelijkbaar.*"));
        }
    }

    @Test
    void aNumberThatAReadingCorrectsIsMarkedWhereverItStands() {
        Chart chart = TestCharts.chart("cbr-examinations-and-emd");
        assertThat(chart.subtitle()).contains("van 7.156 in 2023 naar 4.932† in 2024");
        assertThat(chart.series())
                .flatExtracting(ChartSeries::points)
                .extracting(Point::described)
                .contains("7.156", "4.932† (in tegenspraak)", "3.768", "8.160† (in tegenspraak)");
        assertThat(TestCharts.notes(chart))
                .contains(
                        "† Rijgeschiktheidsonderzoeken 2024: 4.932 is in tegenspraak met andere vermelde getallen;"
                                + " misschien is 4.392 bedoeld. Zie de grafiek cbr-readings.",
                        "† Vermeld totaal 2024: 8.160 is in tegenspraak met andere vermelde getallen;"
                                + " misschien is 8.700 bedoeld. Zie de grafiek cbr-readings.");
    }

    /** 15% is of a base of 17.458 to 17.609, or 19% is meant: by one of the two readings the base is in doubt. */
    @Test
    void aNumberThatAPrintedResultDoesNotGoWithIsMarked() {
        Chart chart = TestCharts.chart("nfi-examinations");
        assertThat(chart.series().get(0).points())
                .extracting(Point::described)
                .containsExactly("16.945† (in tegenspraak)", "20.163");
        assertThat(TestCharts.notes(chart))
                .containsExactly("† NFI-onderzoeken 2023: 16.945 is in tegenspraak met de vermelde 15%; misschien is"
                        + " 19% bedoeld, misschien hoort 15% bij een andere basis (17.458 tot en met 17.609).");
    }

    /** In the order of the report: what s001 and s002 print puts the first reading before the second. */
    @Test
    void theReadingsHaveTheNumbersOfTheReportAndTheSourcesOfTheirWeight() {
        Chart chart = TestCharts.chart("cbr-readings");
        assertThat(chart.series()).extracting(ChartSeries::name).containsExactly("Lezing 1", "Lezing 2");
        assertThat(TestCharts.notes(chart))
                .containsExactly(
                        "Lezing 1 leest 31% in plaats van 39% en 8.700 in plaats van 8.160; gewicht 67%, zonder andere"
                                + " bronnen (europesays.com, dutchbrief.com) 22%.",
                        "Lezing 2 leest 4.392 in plaats van 4.932; gewicht 33%, zonder andere bronnen"
                                + " (europesays.com, dutchbrief.com) 78%.",
                        "Eén factor maakt het verschil: wat andere bronnen (europesays.com, dutchbrief.com) vermelden, weegt"
                                + " 7 keer zo zwaar voor lezing 1 als voor lezing 2. Op grond van de tekst alleen komt lezing 2 eerst.");
    }

    @Test
    void theSameOtherSourceIsOneInBothChartsOfTheEmd() {
        String other = ": 3.742 (AutoWeek), door Hart van Nederland vermeld als de stijging in 2025, waarschijnlijk een"
                + " leesfout. Niet getekend: bijna 5.000 (Autovisie)";
        for (String id : List.of("emd-per-month", "cbr-examinations-and-emd")) {
            assertThat(TestCharts.notes(TestCharts.chart(id)))
                    .filteredOn(note -> note.startsWith("EMD's 2024: "))
                    .singleElement()
                    .asString()
                    .contains(other);
        }
    }

    @Test
    void aWordBeforeANumberIsDrawnWithIt() {
        Chart chart = TestCharts.chart("cocaine-ports");
        assertThat(chart.series().get(0).points()).extracting(Point::marked).containsExactly("bijna 56.858", "34.877");
        assertThat(chart.svg()).contains(">bijna 56.858<");
    }

    @Test
    void everyYearHasALabelAndAYearWithoutFigureIsAGap() {
        Chart chart = TestCharts.chart("drug-incidents");
        assertThat(chart.periods()).hasSize(11).startsWith("2014", "2015").endsWith("2024");
        assertThat(chart.series().get(0).runs())
                .extracting(run -> run.stream().map(Point::label).toList())
                .containsExactly(List.of("5.663"), List.of("3.857", "5.399", "6.063"));
        assertThat(TestCharts.notes(chart))
                .contains("Geen cijfer gevonden over 2015 tot en met 2021."); // one note for both series
    }

    @Test
    void aBreakLiesAtItsDayWithItsText() {
        List<BreakLine> breaks = TestCharts.chart("drug-incidents").breaks();
        assertThat(breaks).hasSize(5);
        assertThat(breaks.get(3).position()).isEqualTo(8.5); // between 2022 (8) and 2023 (9)
        assertThat(breaks.get(3).sentence())
                .isEqualTo("1 januari 2023: Lachgas komt op lijst II en telt sindsdien als softdrug; hoeveel incidenten"
                        + " dat zijn, is niet gevonden. Geldt alleen voor softdrugsincidenten.");
        assertThat(breaks.get(0).sentence()).endsWith("het effect is niet bekend.");
    }

    @Test
    void anIndexHasNoValueFromBeyondARedefinition() {
        Chart chart = TestCharts.chart("hemp-and-imports");
        assertThat(chart.subtitle()).endsWith("onderschepte marihuana van 734 naar 5.492 kilo in 2022");
        assertThat(chart.series().get(1).points())
                .extracting(Point::described)
                .containsExactly("100,0 (734 kilo)", "748,2 (5.492 kilo)");
        assertThat(TestCharts.notes(chart))
                .contains(
                        "Onderschepte marihuana 2024: niet getekend is afgerond 14.500 (nieuws247.nl), niet te vergelijken"
                                + " met 2021.",
                        "Onderschepte marihuana: geen cijfer gevonden over 2014 tot en met 2020, 2023.");
        assertThat(chart.source()).contains("nieuws247.nl");
    }

    @Test
    void theEffectsOfADecompositionSumToTheChange() {
        Chart chart = TestCharts.chart("rotterdam-decomposition");
        assertThat(chart.periods()).containsExactly("2023", "meer vondsten", "minder kilo's per vondst", "2024");
        assertThat(chart.series())
                .flatExtracting(ChartSeries::points)
                .extracting(Point::label)
                .containsExactly("45.506", "25.900", "+3.686", "-23.292");
        Point fall = chart.series().get(2).points().get(0);
        assertThat(fall.value()).isEqualTo(chart.series().get(0).points().get(1).value());
    }

    @Test
    void anUnknownChartIsRefusedWithTheNearNames() {
        assertThatThrownBy(() -> TestCharts.chart("nfi-examination"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("no chart \"nfi-examination\". Did you mean nfi-examinations?");
    }

    @Test
    void theListHasEachChartWithItsTitle() {
        Table list = TestCharts.all().list();
        assertThat(list.columnNames()).containsExactly("id", "title");
        assertThat(list.stringColumn("id").asList()).isEqualTo(TestCharts.all().ids());
        assertThat(list.stringColumn("title").get(0))
                .isEqualTo(TestCharts.chart(TestCharts.all().ids().get(0)).title());
        assertThat(TestCharts.all().list(Language.EN).stringColumn("title").get(0))
                .isEqualTo(TestCharts.english(TestCharts.all().ids().get(0)).title());
    }
}
