package nl.drugmonitor.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.drugmonitor.English;
import nl.drugmonitor.edition.DataOf2025;
import nl.drugmonitor.explanation.Run.Followed;
import nl.drugmonitor.figures.Figures;
import nl.drugmonitor.figures.Period;
import nl.drugmonitor.language.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Years that go one way, followed back from the last: when they started, and when nobody can tell. */
class RunTest {
    private static final int LAST = 2024;

    @TempDir
    Path folder;

    private static Run run(Figures figures, String series, Direction direction) {
        return new Run(new Point(figures.series(series), Period.ofYear(LAST), Map.of()), direction, List.of());
    }

    /** Returns a question to the data; which one makes no difference here. */
    private static Inquiry inquiry(Run run) {
        return Inquiry.into(new Order(run, run), new Inquiry.Test(Role.SOLE, Strength.STRAW));
    }

    private static Followed follow(Run run) {
        return run.follow(inquiry(run));
    }

    @ParameterizedTest(name = "{0}, {1}: starts {2}")
    @CsvSource(delimiter = '|', textBlock = """
            a 2021=9 2022=9 2023=8 2024=7      | FALL | in 2022                                     | in 2022
            a 2021=7 2022=9 2023=8 2024=7      | FALL | in 2022                                     | in 2022
            a 2022=9 2023=8 2024=7             | FALL | in 2022 or before, where the series begins | in 2022 of eerder, bij het begin van de reeks
            a 2019=7 2022=9 2023=8 2024=7      | FALL | between 2020 and 2022                       | tussen 2020 en 2022
            a 2021=7 2022=9 2024=7             | FALL | in 2022                                     | in 2022
            a 2023=6 2024=7                    | FALL | in 2024                                     | in 2024
            a 2022=6 2024=7                    | FALL | between 2023 and 2024                       | tussen 2023 en 2024
            a 2024=7                           | FALL | in 2024 or before, where the series begins | in 2024 of eerder, bij het begin van de reeks
            a 2021=9 2022=6 2023=7 2024=8      | RISE | in 2022                                     | in 2022
            a 2022=110 2023=~100 2024=98       | FALL | in 2024                                     | in 2024
            a 2022=9 2023=8 2023=2@t 2024=7    | FALL | in 2022 or before, where the series begins | in 2022 of eerder, bij het begin van de reeks
            a 2022-H1=1 2022=9 2023=8 2024=7   | FALL | in 2022 or before, where the series begins | in 2022 of eerder, bij het begin van de reeks
            a 2022=9 2023=8 2024=7 2025=6      | FALL | in 2022 or before, where the series begins | in 2022 of eerder, bij het begin van de reeks
            """)
    void startsWhereTheYearsBeginToGoItsWay(String series, Direction direction, String english, String dutch)
            throws IOException {
        Followed followed = follow(run(SmallData.of(folder, series).figures(), "a", direction));
        String way = direction == Direction.FALL ? "fall" : "rise";
        String weg = direction == Direction.FALL ? "daling" : "stijging";

        assertThat(English.of(followed.starts())).isEqualTo("the " + way + " of a starts " + english);
        assertThat(Language.NL.say(followed.starts())).isEqualTo("de " + weg + " van a begint " + dutch);
    }

    /** All five years of the values 1 to 3: the start is found here by trying every year. */
    @Test
    void everyRunOfFiveYearsStartsInTheEarliestYearFromWhichAllGoOn() throws IOException {
        List<int[]> all = new ArrayList<>();
        StringBuilder series = new StringBuilder();
        for (int code = 0; code < 243; code++) {
            int[] values = new int[5];
            series.append("a").append(code);
            for (int i = 0, rest = code; i < 5; i++, rest /= 3) {
                values[i] = 1 + rest % 3;
                series.append(" ").append(LAST - 4 + i).append("=").append(values[i]);
            }
            series.append(" ");
            all.add(values);
        }
        Figures figures = SmallData.of(folder, series.toString()).figures();
        for (int code = 0; code < all.size(); code++) {
            int start = earliestStart(all.get(code));
            Followed falls = follow(run(figures, "a" + code, Direction.FALL));

            assertThat(falls.latest()).isEqualTo(LAST - 4 + start);
            assertThat(falls.years()).hasSize(5 - start);
            assertThat(falls.before().isEmpty()).isEqualTo(start == 0);
            assertThat(falls.earliest()).isEqualTo(start == 0 ? Integer.MIN_VALUE : falls.latest());
        }
    }

    private static int earliestStart(int[] values) {
        for (int start = 0; start < values.length; start++) {
            boolean falls = true;
            for (int i = start + 1; i < values.length; i++) {
                falls &= values[i] < values[i - 1];
            }
            if (falls) {
                return start;
            }
        }
        throw new IllegalStateException("one year alone always does");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            a 2021=7 2022=9 2023=8 2024=7 |
            a 2022=9 2023=8 2024=7        | a before 2022: not found
            a 2019=7 2022=9 2023=8 2024=7 | a 2020 to 2021: not found
            a 2020=7 2022=9 2023=8 2024=7 | a 2021: not found
            """)
    void theYearsThatWouldSayWhenItStartedAreLacking(String series, @Nullable String lacking) throws IOException {
        Run run = run(SmallData.of(folder, series).figures(), "a", Direction.FALL);
        Inquiry inquiry = inquiry(run);
        run.follow(inquiry).lackStart(inquiry);

        assertThat(English.all(inquiry.by(List.of(), Set.of()).missing()))
                .filteredOn(missing -> missing.startsWith("a "))
                .containsExactlyElementsOf(lacking == null ? List.of() : List.of(lacking));
    }

    @Test
    void whatTheRunCouldDoWithoutIsEveryYearButTheLast() throws IOException {
        Run run = run(SmallData.of(folder, "a 2019=3 2022=9 2023=8 2024=7").figures(), "a", Direction.FALL);

        assertThat(run.spare(inquiry(run)))
                .extracting(value -> value.period().toString())
                .containsExactly("2023", "2022", "2019");
    }

    /** Hemp nurseries fell each year from 2014 (s064: 6,006) to 2024; of 2013 only "almost 6,000" is known (s063). */
    @Test
    void theFallOfHempNurseriesStartsIn2014() {
        Figures figures = DataOf2025.figures();
        Point last = new Point(
                figures.series("hemp_nurseries"), Period.ofYear(2024), Map.of("2017", "s067", "2018", "s064"));
        Run run = new Run(last, Direction.FALL, List.of());

        assertThat(English.of(follow(run).starts())).endsWith(" starts in 2014");
        assertThat(follow(run).years()).hasSize(11);
    }
}
