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
        nfi-examinations | 19,0% meer NFI-onderzoeken in 2024 dan in 2023 (20.163 tegen 16.945†)
        hemp-nurseries   | 85,1% minder ontmantelde hennepkwekerijen in 2024 dan in 2014 (895 tegen 6.006)
        cocaine-ports    | 38,7% minder onderschepte cocaïne in zeehavens in 2024 dan in 2023 (34.877 tegen bijna 56.858 kilo)
        emd-per-month    | 29,5% meer EMD's per maand in 2024 dan in april–december 2023 (314,0 tegen 242,4)
        cbr-readings     | Lezing 1: 31% in plaats van 39% en 8.700 in plaats van 8.160; of lezing 2: 4.392 in plaats van 4.932
        """)
    void aTitleStatesWhatTheFiguresSay(String id, String title) {
        assertThat(TestCharts.chart(id).title()).isEqualTo(title);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        nfi-examinations       | NFI examinations rose by [0-9.,]+% from 2023 to 2024 \\(from [0-9.,]+† to [0-9.,]+\\) | Examinations
        hemp-nurseries         | Dismantled hemp nurseries fell by [0-9.,]+% from 2014 to 2024 \\(from [0-9.,]+ to 895\\) | Nurseries
        cocaine-ports          | Cocaine intercepted in seaports fell by [0-9.,]+% from 2023 to 2024 \\(from almost [0-9.,]+ to [0-9.,]+ kilos\\) | Kilos
        emd-per-month          | EMDs a month rose by [0-9.,]+% from April–December 2023 to 2024 \\(from [0-9.,]+ to [0-9.,]+\\) | EMDs a month
        om-investigations      | Investigations into hemp fell by .*; investigations into cocaine or heroin: 324 in 2021, against 248 in 2020 | Index, 2020 = 100
        rotterdam-decomposition | Drugs intercepted in Rotterdam fell by about 43% from 2023 to 2024 .* a rounded .*; finds rose by [0-9.,]+% \\(from 170 to 189\\) | Kilos
        cbr-readings           | Reading 1: 31% instead of 39% and .*; or reading 2: .* instead of .* | Examinations and EMDs
        """)
    void inEnglishATitleStatesTheSame(String id, String title, String unit) {
        Chart chart = TestCharts.english(id);
        assertThat(chart.title()).matches(title);
        assertThat(chart.svg()).contains(">" + unit + "<");
        assertThat(chart.html())
                .startsWith("<figure class=\"ndm-chart\" lang=\"en\"")
                .contains("<summary>Table<");
        assertThat(chart.page()).contains("<html lang=\"en\">");
    }

    @Test
    void anEnglishChartSaysNothingInDutch() {
        assertThat(TestCharts.each().filter(chart -> chart.language() == Language.EN))
                .allSatisfy(chart -> assertThat(chart.text() + chart.altText() + chart.html())
                        .doesNotContainPattern("(?i)\\b(meer|minder|tegen|tot en met|geldt|voorlopig|getekend|geen"
                                + "|bron|bronnen|reeksbreuk|maand|tabel|onderzoeken|lezing|staafdiagram|totaal)\\b"));
    }

    @Test
    void theNotesOfAChartAreInItsLanguage() {
        Chart chart = TestCharts.english("cbr-examinations-and-emd");
        assertThat(chart.notes())
                .anyMatch(note -> note.matches("2024: the parts add up to 8.700; the printed total is 8.160\\."))
                .anyMatch(note -> note.matches("† Fitness examinations 2024: 4.932 contradicts other printed numbers;"
                        + " perhaps 4.392 is meant\\. See chart cbr-readings\\."))
                .anyMatch(
                        note -> note.matches("EMDs 2024: sources contradict each other; 3.768 \\(ndm-2025-factsheet\\)"
                                + " is drawn\\. Another source, .*: 3.742 \\(s003\\), in s007 the rise in 2025: .*"))
                .contains("EMDs 2023: April–December 2023 only (9 months).");
        assertThat(chart.series())
                .flatExtracting(ChartSeries::points)
                .extracting(Point::remark)
                .contains("contradicted", "April–December 2023");
        assertThat(TestCharts.english("drug-incidents").breaks())
                .extracting(BreakLine::sentence)
                .anyMatch(line -> line.startsWith("28 October 2021: 3-MMC goes on list II")
                        && line.endsWith(" Holds for registered soft drug incidents only."));
        assertThat(TestCharts.english("hemp-and-imports").notes())
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
                if (Set.of("subtitle", "unit", "name", "size", "text").contains(key)
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
        assertThat(chart.notes()).contains("EMD's 2023: alleen april–december 2023 (9 maanden).");
    }

    @Test
    void partsThatDoNotAddUpToThePrintedTotalAreNoted() {
        Chart chart = TestCharts.chart("cbr-examinations-and-emd");
        assertThat(chart.notes()).contains("2024: de delen tellen op tot 8.700; vermeld is 8.160.");
        assertThat(chart.series().get(2).points()).extracting(Point::label).containsExactly("9.338", "8.160");
    }

    @Test
    void theNumberOfAnotherSourceStaysVisible() {
        Chart chart = TestCharts.chart("emd-per-month");
        ChartSeries others = chart.series().get(1);
        assertThat(others.form()).isEqualTo(Form.MARKS);
        assertThat(others.points()).extracting(Point::described).containsExactly("311,8 (s003)");
        assertThat(chart.notes())
                .contains("EMD's 2024: bronnen spreken elkaar tegen; getekend is 3.768 (ndm-2025-factsheet)."
                        + " Als andere bron getekend: 3.742 (s003), bij s007 de stijging in 2025: waarschijnlijk deze"
                        + " telling, daar verkeerd gelezen. Niet getekend: bijna 5.000 (s010), waarschijnlijk alle maatregelen wegens"
                        + " drugs, tot 18 december.");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        hemp-nurseries | Ontmantelde hennepkwekerijen 2018: getekend is 3.913 (s064, s067, s072, s073). Niet getekend: 2.913 (s071), waarschijnlijk een drukfout in het eerste cijfer.
        cocaine-ports  | Onderschepte cocaïne in zeehavens 2024: getekend is 34.877 (ndm-2025-factsheet). Niet getekend: afgerond 38.000 (s133), het landelijke totaal, met luchthavens.
        """)
    void aNumberThatIsNotToBeReliedOnOrCountsSomethingElseIsNoRival(String id, String note) {
        Chart chart = TestCharts.chart(id);
        assertThat(chart.series()).hasSize(1);
        assertThat(chart.notes()).contains(note);
    }

    @Test
    void eachOtherNumberIsExplainedInDutch() {
        for (String id : TestCharts.all().ids()) {
            assertThat(TestCharts.chart(id).notes())
                    .noneMatch(note -> note.matches(".*getekend: [^,]*[.]|.*niet vergelijkbaar.*"));
        }
    }

    @Test
    void aNumberThatAReadingCorrectsIsMarkedWhereverItStands() {
        Chart chart = TestCharts.chart("cbr-examinations-and-emd");
        assertThat(chart.title())
                .startsWith("31,1% minder rijgeschiktheidsonderzoeken in 2024 dan in 2023 (4.932† tegen 7.156); ");
        assertThat(chart.series())
                .flatExtracting(ChartSeries::points)
                .extracting(Point::described)
                .contains("7.156", "4.932† (in tegenspraak)", "3.768", "8.160† (in tegenspraak)");
        assertThat(chart.notes())
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
        assertThat(chart.notes())
                .containsExactly("† NFI-onderzoeken 2023: 16.945 is in tegenspraak met de vermelde 15%; misschien is"
                        + " 19% bedoeld, misschien hoort 15% bij een andere basis (17.458 tot en met 17.609).");
    }

    /** In the order of the report: what s001 and s002 print puts the first reading before the second. */
    @Test
    void theReadingsHaveTheNumbersOfTheReportAndTheSourcesOfTheirWeight() {
        Chart chart = TestCharts.chart("cbr-readings");
        assertThat(chart.series()).extracting(ChartSeries::name).containsExactly("Lezing 1", "Lezing 2");
        assertThat(chart.notes())
                .containsExactly(
                        "Lezing 1 leest 31% in plaats van 39% en 8.700 in plaats van 8.160; gewicht 67%, zonder andere"
                                + " bronnen (s001, s002) 22%.",
                        "Lezing 2 leest 4.392 in plaats van 4.932; gewicht 33%, zonder andere bronnen (s001, s002)"
                                + " 78%.",
                        "Eén factor maakt het verschil: wat andere bronnen (s001, s002) vermelden, weegt 7 keer zo zwaar"
                                + " voor lezing 1 als voor lezing 2. Op grond van de tekst alleen komt lezing 2 eerst.");
    }

    @Test
    void theSameOtherSourceIsOneInBothChartsOfTheEmd() {
        String other = ": 3.742 (s003), bij s007 de stijging in 2025: waarschijnlijk deze telling, daar verkeerd"
                + " gelezen. Niet getekend: bijna 5.000 (s010)";
        for (String id : List.of("emd-per-month", "cbr-examinations-and-emd")) {
            assertThat(TestCharts.chart(id).notes())
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
        assertThat(chart.notes())
                .contains("Geregistreerde softdrugsincidenten: geen cijfer gevonden over 2015 tot en met 2021.");
    }

    @Test
    void aBreakLiesAtItsDayWithItsText() {
        List<BreakLine> breaks = TestCharts.chart("drug-incidents").breaks();
        assertThat(breaks).hasSize(5);
        assertThat(breaks.get(3).position()).isEqualTo(8.5); // between 2022 (8) and 2023 (9)
        assertThat(breaks.get(3).sentence())
                .isEqualTo("1 januari 2023: Lachgas komt op lijst II en telt sindsdien als softdrug; hoeveel incidenten"
                        + " dat zijn, is niet gevonden. Geldt alleen voor geregistreerde softdrugsincidenten.");
        assertThat(breaks.get(0).sentence()).endsWith("het effect is niet bekend.");
    }

    @Test
    void anIndexHasNoValueFromBeyondARedefinition() {
        Chart chart = TestCharts.chart("hemp-and-imports");
        assertThat(chart.title()).endsWith("; 5.492 kilo onderschepte marihuana in 2022, tegen 734 kilo in 2021");
        assertThat(chart.series().get(1).points())
                .extracting(Point::described)
                .containsExactly("100,0 (734 kilo)", "748,2 (5.492 kilo)");
        assertThat(chart.notes())
                .contains(
                        "Onderschepte marihuana 2024: niet getekend is afgerond 14.500 (s089), niet te vergelijken met"
                                + " 2021.",
                        "Onderschepte marihuana: geen cijfer gevonden over 2014 tot en met 2020, 2023.");
        assertThat(chart.source()).contains("s089");
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
