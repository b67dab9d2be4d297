package nl.drugmonitor.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import nl.drugmonitor.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands above a chart of series if nobody wrote it: what changed, by how much, and what cannot be said. */
class HeadlineTest {
    @TempDir
    Path folder;

    /** Bars of the series that the figures are of, whatever its name. */
    private static final String BARS = "bars";

    /** Looks at the numbers, which stand behind the subtitle. */
    private void assertTold(String figures, String definition, String dutch, String english) throws IOException {
        assertThat(chart(figures, definition, Language.NL).subtitle()).isEqualTo("s. " + dutch);
        assertThat(chart(figures, definition, Language.EN).subtitle()).isEqualTo("s. " + english);
    }

    private Chart chart(String figures, String definition, Language language) throws IOException {
        String first = figures.substring(0, figures.indexOf(' '));
        String chart = definition.equals(BARS)
                ? "kind: bars, series: [{indicator: " + first + ", name: zaken, name_en: cases}]"
                : definition;
        return SmallCharts.of(folder, figures, chart, language);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            a 2022=1000 2023=1190            | Meer zaken in 2023 dan in 2022               | Cases rose from 2022 to 2023
            a 2022=1000 2023=690             | Minder zaken in 2023 dan in 2022             | Cases fell from 2022 to 2023
            a 2022=1000 2023=1000            | Evenveel zaken in 2023 als in 2022           | Cases did not change from 2022 to 2023
            a 2022=10000 2023=10004          | Nagenoeg evenveel zaken in 2023 als in 2022  | Cases hardly changed from 2022 to 2023
            a 2022=~1000 2023=900            | Zaken in 2023                                | Cases in 2023
            a 2022=1000 2023=900 2023=700@t  | Zaken in 2023                                | Cases in 2023
            a 2022=1000 2023=900 break=2023-01-01: | Zaken in 2023                          | Cases in 2023
            """)
    void withoutOneThatIsWrittenTheTitleSaysTheDirectionAlone(String figures, String dutch, String english)
            throws IOException {
        assertThat(chart(figures, BARS, Language.NL).title()).isEqualTo(dutch);
        assertThat(chart(figures, BARS, Language.EN).title()).isEqualTo(english);
    }

    @Test
    void aTitleOfSeveralSeriesNamesTheYearsOnce() throws IOException {
        String lines = "kind: lines, series: [{indicator: a, name: zaken, name_en: cases},"
                + " {indicator: b, name: boetes, name_en: fines}]";
        String figures = "a 2022=100 2023=90 b 2022=50 2023=60";
        assertThat(chart(figures, lines, Language.NL).title())
                .isEqualTo("Minder zaken in 2023 dan in 2022; meer boetes");
        assertThat(chart(figures, lines, Language.EN).title()).isEqualTo("Cases fell from 2022 to 2023; fines rose");
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            a 2022=1000 2023=1190   | 19,0% meer zaken in 2023 dan in 2022 (1.190 tegen 1.000)      | Cases rose by 19.0% from 2022 to 2023 (from 1,000 to 1,190)
            a 2022=1000 2023=690    | 31,0% minder zaken in 2023 dan in 2022 (690 tegen 1.000)      | Cases fell by 31.0% from 2022 to 2023 (from 1,000 to 690)
            a 2022=1000 2023=1000   | Evenveel zaken in 2023 als in 2022 (1.000 tegen 1.000)        | Cases did not change from 2022 to 2023 (from 1,000 to 1,000)
            a 2020=5 2022=100 2023=90 | 10,0% minder zaken in 2023 dan in 2022 (90 tegen 100)       | Cases fell by 10.0% from 2022 to 2023 (from 100 to 90)
            a 2022=1000 2023=900*   | 10,0% minder zaken in 2023 dan in 2022 (900* tegen 1.000)     | Cases fell by 10.0% from 2022 to 2023 (from 1,000 to 900*)
            kg 2022=1000 2023=500   | 50,0% minder zaken in 2023 dan in 2022 (500 tegen 1.000 kilo) | Cases fell by 50.0% from 2022 to 2023 (from 1,000 to 500 kilos)
            """)
    void aChangeIsToldInPercentWithItsValues(String figures, String dutch, String english) throws IOException {
        assertTold(figures, BARS, dutch, english);
    }

    /** 4 more of 10.000 is 0,04%: that is no change to the decimal, but the two are not the same number either. */
    @Test
    void whatChangesByLessThanADecimalIsNotCalledTheSame() throws IOException {
        assertTold(
                "a 2022=10000 2023=10004",
                BARS,
                "Nagenoeg evenveel zaken in 2023 als in 2022 (10.004 tegen 10.000)",
                "Cases hardly changed from 2022 to 2023 (from 10,000 to 10,004)");
    }

    /**
     * A number rounded to thousands, hundreds or tenths stands for half of that to either side: 25.850 to 25.950 of
     * 45.506 is a fall of 43,0 to 43,2%; 500 of 500 to 1.500 is anything from no fall to one by two thirds.
     */
    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            kg 2022=45506 2023=~25900 | Circa 43% minder zaken in 2023 dan in 2022 (afgerond 25.900 tegen 45.506 kilo) | Cases fell by about 43% from 2022 to 2023 (from 45,506 to a rounded 25,900 kilos)
            kg 2022=~1000 2023=500    | 0 tot 67% minder zaken in 2023 dan in 2022 (500 tegen afgerond 1.000 kilo)   | Cases fell by 0 to 67% from 2022 to 2023 (from a rounded 1,000 to 500 kilos)
            per 2022=2.0 2023=3.0     | 44 tot 56% meer zaken in 2023 dan in 2022 (3 tegen 2 per 10.000)             | Cases rose by 44 to 56% from 2022 to 2023 (from 2 to 3 per 10,000)
            """)
    void aRoundedNumberLeavesThePercentageOpenAsFarAsItGoes(String figures, String dutch, String english)
            throws IOException {
        assertTold(figures, BARS, dutch, english);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            a 2022=~1000 2023=900     | 900 zaken in 2023, tegen afgerond 1.000 in 2022    | Cases: 900 in 2023, against a rounded 1,000 in 2022
            a 2022=~1000 2023=~1000   | Afgerond 1.000 zaken in 2023, tegen afgerond 1.000 in 2022 | Cases: a rounded 1,000 in 2023, against a rounded 1,000 in 2022
            pct 2022=12 2023=12       | 12% zaken in 2023, tegen 12% in 2022               | Cases: 12% in 2023, against 12% in 2022
            a 2022=0 2023=9           | 9 zaken in 2023, tegen 0 in 2022                   | Cases: 9 in 2023, against 0 in 2022
            """)
    void whereItMayBeARiseOrAFallTheValuesAreToldAlone(String figures, String dutch, String english)
            throws IOException {
        assertTold(figures, BARS, dutch, english);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            a 2022=1000 2023=900 2023=700@t        | Zaken in 2023: bronnen spreken elkaar tegen                    | Cases in 2023: sources contradict each other
            a 2022=1000 2022=700@t 2023=900        | 900 zaken in 2023                                              | Cases: 900 in 2023
            a 2022=1000 2023=900 break=2023-01-01: | 900 zaken in 2023, niet te vergelijken met 1.000 in 2022       | Cases: 900 in 2023, not comparable with 1,000 in 2022
            a 2022=1000 2023=900 break=2023-01-01  | 10,0% minder zaken in 2023 dan in 2022 (900 tegen 1.000)       | Cases fell by 10.0% from 2022 to 2023 (from 1,000 to 900)
            """)
    void whatCannotBeComparedIsNot(String figures, String dutch, String english) throws IOException {
        assertTold(figures, BARS, dutch, english);
    }

    @Test
    void yearsThatTheClauseBeforeHasAreNotSaidAgain() throws IOException {
        assertTold(
                "a 2022=100 2023=90 b 2022=50 2023=60",
                "kind: bars, series: [{indicator: a, name: zaken, name_en: cases},"
                        + " {indicator: b, name: boetes, name_en: fines}]",
                "10,0% minder zaken in 2023 dan in 2022 (90 tegen 100); 20,0% meer boetes (60 tegen 50)",
                "Cases fell by 10.0% from 2022 to 2023 (from 100 to 90); fines rose by 20.0% (from 50 to 60)");
    }

    /** Percentages beside each other are of one span; a series that ends earlier is told with its values. */
    @Test
    void aSeriesThatEndsEarlierIsToldByItsValues() throws IOException {
        assertTold(
                "a 2022=100 2023=90 b 2021=50 2022=60",
                "kind: lines, series: [{indicator: a, name: zaken, name_en: cases},"
                        + " {indicator: b, name: boetes, name_en: fines}]",
                "10,0% minder zaken in 2023 dan in 2022 (90 tegen 100); 60 boetes in 2022, tegen 50 in 2021",
                "Cases fell by 10.0% from 2022 to 2023 (from 100 to 90); fines: 60 in 2022, against 50 in 2021");
    }

    /** 90 in nine months are 10,0 a month, 132 in twelve are 11,0. */
    @Test
    void aPartOfAYearIsComparedByTheMonth() throws IOException {
        assertTold(
                "a 2022-04/2022-12=90 2023=132",
                "kind: bars_per_month, series: [{indicator: a, name: zaken, name_en: cases, part_years: true}]",
                "10,0% meer zaken per maand in 2023 dan in april–december 2022 (11,0 tegen 10,0)",
                "Cases a month rose by 10.0% from April–December 2022 to 2023 (from 10.0 to 11.0)");
    }

    @Test
    void aBaseThatIsNamedIsWhatTheTitleComparesWith() throws IOException {
        assertTold(
                "a 2020=200 2022=1000 2023=100",
                "kind: bars, base: 2020, series: [{indicator: a, name: zaken, name_en: cases}]",
                "50,0% minder zaken in 2023 dan in 2020 (100 tegen 200)",
                "Cases fell by 50.0% from 2020 to 2023 (from 200 to 100)");
    }
}
