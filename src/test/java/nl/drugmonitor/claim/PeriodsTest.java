package nl.drugmonitor.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.drugmonitor.figures.Period;
import nl.drugmonitor.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodsTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2015 2016 2017 2019 2021 2022    | 2015-2017, 2019, 2021-2022
            2024                             | 2024
            2023-Q3 2023-Q4 2024-Q1 2024-Q3  | 2023-Q3 tot 2024-Q1, 2024-Q3
            2023-12 2024-01                  | 2023-12 tot 2024-01
            2020-W52 2020-W53 2021-W01 2021-W03 | week 52 van 2020 tot week 1 van 2021, week 3 van 2021
            2016-07/2017-06 2017-07/2018-06  | 2016/2017 tot 2017/2018
            """)
    void runsOfPeriodsAreJoined(String codes, String text) {
        Periods periods =
                new Periods(Stream.of(codes.split(" ")).map(Period::of).toList());

        assertThat(periods.in(Language.NL)).isEqualTo(text);
    }

    @Test
    void noPeriodsAreNothing() {
        assertThat(Periods.of(List.of())).isEmpty();
    }
}
