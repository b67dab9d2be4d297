package nl.drugmonitor.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.drugmonitor.edition.DataFolder;
import nl.drugmonitor.edition.DataOf2025;
import nl.drugmonitor.edition.Edition;
import nl.drugmonitor.figures.Figures;
import nl.drugmonitor.input.InvalidInputException;
import nl.drugmonitor.input.Node;
import nl.drugmonitor.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A title that is written stands only while the figures bear it. */
class TitlesTest {
    /** A chart, a figure of its title as it stands in observations.csv, and another number under which it is wrong. */
    private static final String OTHER_FIGURES = """
            nfi-examinations         | nfi_drug_driving_examinations,2024,20163,20.163    | 16000,16.000
            cbr-examinations-and-emd | cbr_fitness_examinations,2023,7156,7.156           | 4100,4.100
            cbr-examinations-and-emd | emd_imposed,2023-04/2023-12,2182,2.182             | 2900,2.900
            cbr-readings             | cbr_fitness_examinations,2023,7156,7.156           | 4400,4.400
            emd-per-month            | emd_imposed,2023-04/2023-12,2182,2.182             | 2900,2.900
            drug-incidents           | incidents_soft,2024,6063,6.063                     | 5300,5.300
            drug-incidents           | incidents_hard,2024,9442,9.442                     | 9900,9.900
            hemp-nurseries           | hemp_nurseries,2024,895,895                        | 1231,1.231
            hemp-nurseries           | hemp_nurseries,2016,5538,5.538                     | 5900,5.900
            hemp-and-imports         | hemp_nurseries,2023,1230,1.230                     | 1700,1.700
            hemp-and-imports         | marihuana_customs,2022,5492,5.492                  | 700,700
            om-investigations        | om_investigations_hemp,2021,110,110                | 70,70
            om-investigations        | om_investigations_cocaine_heroin,2021,324,324      | 240,240
            cocaine-ports            | cocaine_customs_ports,2024,34877,34.877            | 52000,52.000
            rotterdam-decomposition  | harc_rotterdam_finds,2023,170,170                  | 190,190
            rotterdam-decomposition  | drugs_harc_rotterdam,2023,45506,45.506             | 25000,25.000
            precursors               | precursors_methamphetamine,2024,49559,49.559       | 9000,9.000
            precursors               | precursors_synthetic,2024,23628,23.628             | 70000,70.000
            """;

    @TempDir
    Path folder;

    /** What is put in the place of a figure turns a direction or an order round, or is beyond a word. */
    @Test
    void noTitleOfTheBuiltInChartsOutlivesTheFiguresThatItIsOf() throws IOException {
        Set<String> claims = new HashSet<>(claims());
        assertThat(claims).hasSizeGreaterThan(TestCharts.all().ids().size());
        for (String line : OTHER_FIGURES.lines().toList()) {
            String[] cells = line.split(" *\\| *");
            String row = cells[1].substring(0, cells[1].indexOf(',', cells[1].indexOf(',') + 1) + 1);
            DataFolder data = DataFolder.copyTo(Files.createTempDirectory(folder, ""))
                    .replace("observations.csv", cells[1] + ",", row + cells[2] + ",");
            Charts charts = Charts.of(Edition.newest(Figures.load(data.path())));
            InvalidInputException thrown =
                    catchThrowableOfType(InvalidInputException.class, () -> charts.chart(cells[0], Language.EN));
            assertThat(thrown).as(line).isNotNull();
            assertThat(thrown.getMessage()).as(line).contains("what the title says (");
            thrown.faults().forEach(fault -> claims.remove(lineOf(fault.toString())));
        }
        assertThat(claims).as("claims that no other figure was tried on").isEmpty();
    }

    /** Returns the line of each claim. */
    private static List<String> claims() {
        List<String> claims = new ArrayList<>();
        Node file = DataOf2025.figures().folder().readTree("ndm/2025/charts.yaml");
        for (Node chart : file.require("charts").items()) {
            chart.require("holds")
                    .items()
                    .forEach(claim -> claims.add("" + claim.place().line()));
        }
        return claims;
    }

    private static String lineOf(String fault) {
        return fault.replaceAll("(?s).*?charts\\.yaml:(\\d+):.*", "$1");
    }

    /**
     * Of 17.458 to 17.609, to which 15% may belong, 20.163 is no strong rise; of the printed 16.945 it would be near
     * one.
     */
    @Test
    void aTitleHoldsByEachReadingOfAContradiction() throws IOException {
        DataFolder data = DataFolder.copyTo(folder)
                .write(
                        "ndm/2025/charts.yaml",
                        "charts: [{id: x, kind: bars, title: Fors gestegen, title_en: A sharp rise, holds: [{type:"
                                + " change_between, from: before, to: newest, min_percent: 17}], subtitle: s, unit: u,"
                                + " series: [{indicator: nfi_drug_driving_examinations, name: n}]}]");
        Charts charts = Charts.of(Edition.newest(Figures.load(data.path())));
        assertThat(messageOf(charts))
                .contains("change_between, from: before, to: newest, min_percent: 17")
                .contains("by the reading")
                .doesNotContain("the numbers that are drawn");
    }

    private static String messageOf(Charts charts) {
        return catchThrowableOfType(InvalidInputException.class, () -> charts.chart("x", Language.EN))
                .getMessage();
    }

    private String message(String figures, String title, String holds) {
        return catchThrowableOfType(InvalidInputException.class, () -> chart(figures, title, holds))
                .getMessage()
                .replaceAll("\\s*\\R\\s*", " ")
                .replaceAll(".*charts\\.yaml:1:\\d+: ", "");
    }

    private Chart chart(String figures, String title, String holds) throws IOException {
        String series = figures.contains(" b ") ? ", {indicator: b, name: m}" : "";
        String use = figures.contains("@t") ? ", use: [{period: \"2023\", source: s}]" : "";
        return SmallCharts.of(
                folder,
                figures,
                "kind: lines, title: \"" + title + "\", title_en: \"" + title + "\", holds: [" + holds
                        + "], series: [{indicator: a, name: n, part_years: true" + use + "}" + series + "]",
                Language.NL);
    }

    private static final String FEWER = "{type: compare, left: newest, relation: less, right: before}";

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a 2022=100 2023=90 | Minder zaken | {type: compare, left: newest, relation: less, right: before}
            a 2022=100 2023=50 | Zaken gehalveerd | {type: change_between, from: before, to: newest, word: gehalveerd}
            a 2020=1 2021=2 2022=3 2023=4 | Steeds meer zaken | {type: trend, figure: newest, direction: rise, since: 2020}
            a 2020=1 2021=2 2022=3 2023=4 | Meeste zaken sinds 2020 | {type: highest, figure: newest, since: 2020}
            a 2020=4 2021=3 2022=2 2023=1 | Minste zaken sinds 2020 | {type: lowest, figure: newest, since: 2020}
            a 2021=8 2022=9 2023=11 | Voor het eerst meer dan tien zaken | {type: first_above, figure: newest, bound: "10", since: 2021}
            a 2022=5 2023=9 b 2022=7 2023=8 | Voor het eerst meer soft dan hard | {type: compare, left: a newest, relation: greater, right: b newest}, {type: compare, left: a before, relation: less, right: b before}
            a 2022=10 2023=10 | Evenveel zaken | {type: compare, left: newest, relation: equal, right: before}
            a 2022=10 2023=20 | Zaken in {year newest}: {value newest} |
            """)
    void aTitleThatHoldsStands(String figures, String title, String holds) throws IOException {
        assertThat(chart(figures, title, holds == null ? "" : holds).title())
                .isEqualTo(title.replace("{year newest}", "2023").replace("{value newest}", "20"));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a 2022=100 2023=110 | Minder zaken | {type: compare, left: newest, relation: less, right: before} | differs
            a 2022=100 2023=80 | Zaken gehalveerd | {type: change_between, from: before, to: newest, word: gehalveerd} | differs
            a 2020=1 2021=2 2022=2 2023=4 | Steeds meer zaken | {type: trend, figure: newest, direction: rise, since: 2020} | wording
            a 2020=1 2022=3 2023=4 | Steeds meer zaken | {type: trend, figure: newest, direction: rise, since: 2020} | cannot tell
            a 2020=1 2021=9 2022=3 2023=4 | Meeste zaken sinds 2020 | {type: highest, figure: newest, since: 2020} | differs
            a 2021=8 2022=12 2023=11 | Voor het eerst meer dan tien zaken | {type: first_above, figure: newest, bound: "10", since: 2021} | differs
            a 2022=5 2023=7 b 2022=7 2023=8 | Voor het eerst meer soft dan hard | {type: compare, left: a newest, relation: greater, right: b newest} | differs
            a 2022-04/2022-12=90 2023=100 | Meer zaken | {type: compare, left: newest, relation: greater, right: before} | cannot tell
            a 2022=100 2023=90 break=2023-01-01: | Minder zaken | {type: compare, left: newest, relation: less, right: "2022"} | cannot tell
            """)
    void aTitleThatDoesNotHoldIsRefused(String figures, String title, String holds, String outcome) {
        assertThat(message(figures, title, holds))
                .startsWith("what the title says (")
                .contains("must hold, but by the numbers that are drawn it does not: " + outcome);
    }

    /** 90 of the source that is drawn is fewer than 100, and 110 of another is not. */
    @Test
    void aTitleHoldsByTheNumberOfEachSource() {
        assertThat(message("a 2022=100 2023=90 2023=110@t", "Minder zaken", FEWER))
                .contains("but by the number 110 (t) it does not: differs");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Meer zaken | {type: compare, left: newest, relation: less, right: before} | the title says "meer" (a rise), and a claim under "holds" must say so, in the order of the title. Add the claim, or write a title that does not say this.
            Minste zaken ooit | {type: compare, left: newest, relation: less, right: before} | the title says "minste" (the lowest number), and a claim under "holds" must say so, in the order of the title. Add the claim, or write a title that does not say this.
            Minder zaken, meer boetes | {type: compare, left: newest, relation: less, right: before} | the title says "meer" (a rise), and a claim under "holds" must say so, in the order of the title. Add the claim, or write a title that does not say this.
            Steeds minder zaken | {type: compare, left: newest, relation: less, right: before} | the title says "steeds", and what rises or falls in that part of the title must be a claim trend or continued under "holds". Write that claim in the place of the one there, or a title that does not say this.
            Zaken gehalveerd | {type: compare, left: newest, relation: less, right: before} | the title says "gehalveerd", and that must be the "word" of a claim change_between under "holds". Add the claim, or write a title that does not say this.
            Nog 90 zaken | {type: compare, left: newest, relation: less, right: before} | the number 90 in the title must be computed, or be a year that stands under "holds". Write a field, such as {value newest}, or name the year in a claim.
            Minder zaken sinds 2010 | {type: compare, left: newest, relation: less, right: before} | the number 2010 in the title must be computed, or be a year that stands under "holds". Write a field, such as {value newest}, or name the year in a claim.
            Minder zaken | {type: compare, left: newest, relation: less, right: "2010"} | a must have a year "2010", but none is drawn. Name another year; `./ndm series a` shows them.
            Minder zaken | {type: compare, left: newest, relation: less, right: vorig} | "vorig" must be a year of a series of the chart, or a figure of the claims file. Series are a; a year is four digits, or one of newest, before, first, base.
            Minder zaken | {type: comparison, left: newest} | type must be one of percent_change, growth, change_ratio, sum, median, difference, points, share, ratio, rate, same, compare, change_between, attainable, highest, lowest, trend, continued, first_above, first_below, hedge, not "comparison". Write one of them.
            {waarde newest} zaken |  | a field must begin with one of value, change, monthly, monthly_change, year, reading, not with "waarde". Write for example change 2023 2024.
            {value} zaken |  | behind value must stand one number, not "value". Write a year (2024, newest, before, first, base) for each number, and before them the indicator where there are several series.
            {value newest zaken |  | a field must stand between { and }, without a second one in it. Write it like {value 2024}.
            {reading 1 newest} zaken |  | reading 1 must be there, but the chart has 0. Only a chart of readings has them; name one of these.
            """)
    void aTitleThatSaysMoreThanItsClaimsIsRefused(String title, String holds, String message) {
        assertThat(message("a 2022=100 2023=90", title, holds == null ? "" : holds))
                .startsWith(message);
    }

    /** That b falls each year does not make a rise each year. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Steeds meer zaken, minder boetes    | false
            Meer zaken, steeds minder boetes    | true
            Meer zaken; boetes: elk jaar minder | true
            Elk jaar: meer zaken, minder boetes | false
            """)
    void eachYearIsSaidOfWhatStandsBesideIt(String title, boolean stands) throws IOException {
        String figures = "a 2021=5 2022=3 2023=4 b 2021=3 2022=2 2023=1";
        String holds = "{type: compare, left: a newest, relation: greater, right: a before},"
                + " {type: trend, figure: b newest, direction: fall, since: 2021}";
        if (stands) {
            assertThat(chart(figures, title, holds).title()).isEqualTo(title);
        } else {
            assertThat(message(figures, title, holds)).contains("and what rises or falls in that part of the title");
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            title: Minder zaken | chart "x" has a title, and must say under "holds" what that claims. Write a list of claims, such as [{type: trend, figure: newest, direction: fall, since: 2014}]; for a title that claims nothing it is [].
            holds: [] | chart "x" must have a title, for what that claims stands under "holds". Write "title", or delete "holds".
            """)
    void aTitleAndItsClaimsStandTogether(String part, String message) {
        String chart = "kind: bars, " + part + ", series: [{indicator: a, name: n}]";
        assertThat(catchThrowableOfType(
                                InvalidInputException.class,
                                () -> SmallCharts.of(folder, "a 2022=100 2023=90", chart, Language.EN))
                        .getMessage()
                        .replaceAll("\\s*\\R\\s*", " "))
                .endsWith(message);
    }

    /** Both titles are looked at, whichever of them is shown. */
    @Test
    void theEnglishTitleSaysTheSameAsTheDutchOne() {
        String chart = "kind: bars, title: Minder zaken, title_en: More cases, holds: [" + FEWER
                + "], series: [{indicator: a, name: n}]";
        assertThat(catchThrowableOfType(
                        InvalidInputException.class,
                        () -> SmallCharts.of(folder, "a 2022=100 2023=90", chart, Language.NL)))
                .hasMessageContaining("the title says \"more\" (a rise)");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            a 2022=1000 2023=1190     | {change 2022 2023}    | +19%
            a 2022=1000 2023=1009     | {change before newest} | +0,9%
            a 2022=1000 2023=150      | {change first newest} | -85%
            a 2022=1000 2023=1000     | {change before newest} | 0,0%
            a 2022=45506 2023=~25900  | {value newest}, {change before newest} | afgerond 25.900, -43%
            a 2022=~1000 2023=2000    | {change before newest} | +33 tot 300%
            a 2022=1000 2023=900*     | {value newest}        | 900*
            a 2022=1000 2023=1320*    | {monthly newest}      | 110,0*
            a 2022-04/2022-12=90 2023=132 | {monthly before}, {monthly newest}, {monthly_change before newest}, {year before} | 10,0, 11,0, +10%, april–december 2022
            """)
    void aFieldIsFilledIn(String figures, String subtitle, String filled) throws IOException {
        Chart chart = SmallCharts.of(
                folder,
                figures,
                "kind: bars, series: [{indicator: a, name: n, part_years: true}]",
                Language.NL,
                subtitle);
        assertThat(chart.subtitle()).isEqualTo(filled);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            a 2022=0 2023=9                | {change before newest}   | the change from before to newest must be computable
            a 2022=~1000 2023=900          | {change before newest}   | the change from before to newest must be computable
            a 2022-04/2022-12=90 2023=132  | {change before newest}   | a change must be between periods of one length, not between April–December 2022 and 2023. Write monthly_change
            a 2022=100 2023=90 break=2023-01-01: | {change before newest} | a change must be between values that compare
            a 2022=100 2023=90 2023=70@t   | {value newest}           | there must be one number for "newest", but sources conflict or do not show it
            """)
    void aFieldThatHasNoValueIsRefused(String figures, String subtitle, String message) {
        assertThat(catchThrowableOfType(
                                InvalidInputException.class,
                                () -> SmallCharts.of(
                                        folder,
                                        figures,
                                        "kind: bars, series: [{indicator: a, name: n, part_years: true}]",
                                        Language.EN,
                                        subtitle))
                        .getMessage()
                        .replaceAll("\\s*\\R\\s*", " "))
                .contains(message);
    }

    /**
     * Later figures give 2023 fewer nurseries than 2024, so that the fall is not unbroken; the title is then computed.
     */
    @Test
    void byLaterFiguresATitleThatDoesNotHoldIsComputed() throws IOException {
        DataFolder data = DataFolder.copyTo(folder)
                .append("sources.csv", "later,Later,later,2026-06-30,,2026-07-01,facts only")
                .append("observations.csv", "hemp_nurseries,2024,1300,1.300,count,A,,later,2026-06-30,,");
        Edition edition = Edition.load(Figures.load(data.path()), "ndm-2025");
        assertThat(Charts.of(edition).chart("hemp-nurseries").title())
                .isEqualTo("Steeds minder hennepkwekerijen opgerold");
        assertThat(Charts.of(edition.asOfNow()).chart("hemp-nurseries").title())
                .isEqualTo("Minder ontmantelde hennepkwekerijen in 2024 dan in 2014");
    }
}
