package nl.drugmonitor.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.figures.Period;
import nl.drugmonitor.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers, periods and lists of years as charts write them. */
class TextsTest {
    private static final Texts DUTCH = new Texts(Language.NL);
    private static final Texts ENGLISH = new Texts(Language.EN);

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource(delimiter = '|', textBlock = """
            34877  | 34.877  | 34,877
            0      | 0       | 0
            -1234  | -1.234  | -1,234
            2.5    | 2,5     | 2.5
            2.50   | 2,5     | 2.5
            2.25   | 2,3     | 2.3
            1000.0 | 1.000   | 1,000
            """)
    void aNumberIsAsShortAsItCanBeAndHasOneDecimalAtMost(BigDecimal value, String dutch, String english) {
        assertThat(DUTCH.number(Fraction.of(value))).isEqualTo(dutch);
        assertThat(ENGLISH.number(Fraction.of(value))).isEqualTo(english);
    }

    @Test
    void anAverageAlwaysHasItsDecimal() {
        assertThat(DUTCH.decimal(Fraction.of(2182, 9))).isEqualTo("242,4");
        assertThat(DUTCH.decimal(Fraction.of(314))).isEqualTo("314,0");
        assertThat(ENGLISH.decimal(Fraction.of(12000))).isEqualTo("12,000.0");
    }

    @Test
    void anIntervalIsWrittenFromItsLowEndToItsHighAndAPointOnce() {
        Interval interval = new Interval(Fraction.of(17458), Fraction.of(17609));

        assertThat(DUTCH.values(interval)).isEqualTo("17.458 tot en met 17.609");
        assertThat(ENGLISH.values(interval)).isEqualTo("17,458 to 17,609");
        assertThat(ENGLISH.values(Interval.of(17458))).isEqualTo("17,458");
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource(delimiter = '|', textBlock = """
            2024            | 2024                | 2024
            2023-04/2023-12 | april–december 2023 | April–December 2023
            2024-H1         | januari–juni 2024   | January–June 2024
            """)
    void aPartOfAYearIsNamedByItsMonths(String period, String dutch, String english) {
        assertThat(DUTCH.period(Period.of(period))).isEqualTo(dutch);
        assertThat(ENGLISH.period(Period.of(period))).isEqualTo(english);
    }

    @Test
    void aDayIsWrittenOut() {
        assertThat(DUTCH.day(LocalDate.of(2023, 4, 1))).isEqualTo("1 april 2023");
        assertThat(ENGLISH.day(LocalDate.of(2023, 4, 1))).isEqualTo("1 April 2023");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2015                     | 2015
            2015 2016                | 2015 to 2016
            2015 2016 2017 2021      | 2015 to 2017, 2021
            2014 2016 2018           | 2014, 2016, 2018
            2014 2016 2017 2020 2021 | 2014, 2016 to 2017, 2020 to 2021
            """)
    void yearsThatFollowEachOtherAreToldAsARun(String years, String text) {
        List<Integer> numbers =
                List.of(years.split(" ")).stream().map(Integer::valueOf).toList();

        assertThat(ENGLISH.years(numbers, Integer::toString)).isEqualTo(text);
    }

    /** Every set of the years 2001 to 2008 can be read back from its text. */
    @Test
    void noYearIsLostOrAddedInAListOfYears() {
        for (int set = 1; set < 256; set++) {
            int chosen = set;
            List<Integer> years = IntStream.range(0, 8)
                    .filter(bit -> (chosen >> bit & 1) == 1)
                    .mapToObj(bit -> 2001 + bit)
                    .toList();

            assertThat(read(ENGLISH.years(years, Integer::toString))).isEqualTo(years);
        }
    }

    private static List<Integer> read(String text) {
        List<Integer> years = new ArrayList<>();
        for (String run : text.split(", ")) {
            String[] ends = run.split(" to ");
            IntStream.rangeClosed(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]))
                    .forEach(years::add);
        }
        return years;
    }

    @Test
    void remarksAreJoinedAndEmptyOnesLeftOut() {
        assertThat(Texts.remarks("734 kilo", "", "in tegenspraak")).isEqualTo("734 kilo, in tegenspraak");
        assertThat(Texts.remarks("", "")).isEmpty();
    }

    @Test
    void aLineBeginsWithACapitalAndAnEmptyOneStaysEmpty() {
        assertThat(Texts.capital("zaken in 2024")).isEqualTo("Zaken in 2024");
        assertThat(Texts.capital("EMD's")).isEqualTo("EMD's");
        assertThat(Texts.capital("")).isEmpty();
    }
}
