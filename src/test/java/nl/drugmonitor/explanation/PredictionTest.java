package nl.drugmonitor.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.drugmonitor.English;
import nl.drugmonitor.input.DataName;
import nl.drugmonitor.language.Bilingual;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each type of prediction says of a few figures, written as in {@link SmallData}: seen, not seen, cannot tell. */
class PredictionTest {
    @TempDir
    Path data;

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # change: counts of periods of one length have at least Poisson noise; kilos and other periods are taken as they are
            a 2022=100 2023=200 | change, indicator: a, from: "2022", to: "2023", direction: rise | seen | a 100 (2022) to 200 (2023): +100.0% (with Poisson noise +56.5 to +156.9%)
            a 2022=200 2023=100 | change, indicator: a, from: "2022", to: "2023", direction: rise | not seen | a 200 (2022) to 100 (2023): -50.0% (with Poisson noise -61.1 to -36.1%)
            a 2022=170 2023=189 | change, indicator: a, from: "2022", to: "2023", direction: rise | cannot tell | a 170 (2022) to 189 (2023): +11.2% (with Poisson noise -10.1 to +37.6%)
            a 2022=13 2023=8 | change, indicator: a, from: "2022", to: "2023", direction: fall | cannot tell | a 13 (2022) to 8 (2023): -38.5% (with Poisson noise -77.9 to +60.2%)
            a 2022=10000 2023=9990 | change, indicator: a, from: "2022", to: "2023", direction: flat, within: 5 | seen | a 10,000 (2022) to 9,990 (2023): -0.1% (with Poisson noise -2.8 to +2.7%)
            a 2022=100 2023=101 | change, indicator: a, from: "2022", to: "2023", direction: flat, within: 5 | cannot tell | a 100 (2022) to 101 (2023): +1.0% (with Poisson noise -24.2 to +34.5%)
            a 2022=100 2023=300 | change, indicator: a, from: "2022", to: "2023", direction: flat, within: 5 | not seen | a 100 (2022) to 300 (2023): +200.0% (with Poisson noise +138.5 to +280.1%)
            a 2022=0 2023=9 | change, indicator: a, from: "2022", to: "2023", direction: rise | seen | a 0 (2022) to 9 (2023)
            a 2022=0 2023=5 | change, indicator: a, from: "2022", to: "2023", direction: rise | cannot tell | a 0 (2022) to 5 (2023)
            a 2022=0 2023=0 | change, indicator: a, from: "2022", to: "2023", direction: flat | seen | a 0 (2022) to 0 (2023)
            kg 2022=170 2023=189 | change, indicator: kg, from: "2022", to: "2023", direction: rise | seen | kg 170 kg (2022) to 189 kg (2023): +11.2%
            kg 2022=~100 2023=101 | change, indicator: kg, from: "2022", to: "2023", direction: rise | cannot tell | kg a rounded 100 kg (2022) to 101 kg (2023): -32.7 to +102.0%
            a 2022=120 2023-01/2023-06=61 | change, indicator: a, from: "2022", to: 2023-01/2023-06, direction: rise | seen | a 120 (2022) to 61 (2023-01/2023-06): monthly average +1.7%
            kg 2022=100 2023=100 | change, indicator: kg, from: "2022", to: "2023", direction: flat, within: 0 | seen | kg 100 kg (2022) to 100 kg (2023): 0.0%
            kg 2022=100 2023=200 | change, indicator: kg, from: "2022", to: "2023", direction: flat, within: 100 | seen | kg 100 kg (2022) to 200 kg (2023): +100.0%
            a 2023=5 | change, indicator: a, from: "2022", to: "2023", direction: rise | cannot tell | a 2022: not found
            # part, and substitution: all of it, some of it, none of it, or it hangs on the rounding
            a 2022=10 2023=110 b 2022=100 2023=200 | part, indicator: a, of: b, from: "2022", to: "2023" | seen | a changed by 100, b by 100: 100.0% of it
            a 2022=10 2023=60  b 2022=100 2023=200 | part, indicator: a, of: b, from: "2022", to: "2023" | seen in part | a changed by 50, b by 100: 50.0% of it
            a 2022=60 2023=10  b 2022=100 2023=200 | part, indicator: a, of: b, from: "2022", to: "2023" | not seen | a changed by -50, b by 100: -50.0% of it
            a 2022=10 2023=~100 b 2022=100 2023=180 | part, indicator: a, of: b, from: "2022", to: "2023" | cannot tell | a changed by 40 to 140, b by 80: 50.0 to 175.0% of it
            a 2022=20 2023=~100 b 2022=100 2023=230 | part, indicator: a, of: b, from: "2022", to: "2023" | cannot tell | a changed by 30 to 130, b by 130: 23.1 to 100.0% of it
            a 2022=50 2023=~100 b 2022=100 2023=300 | part, indicator: a, of: b, from: "2022", to: "2023" | cannot tell | a changed by 0 to 100, b by 200: 0.0 to 50.0% of it
            a 2022=150 2023=~100 b 2022=100 2023=300 | part, indicator: a, of: b, from: "2022", to: "2023" | not seen | a changed by -100 to 0, b by 200: -50.0 to 0.0% of it
            a 2023=100         b 2022=100 2023=200 | part, indicator: a, of: b, from: "2022", to: "2023", new: true | seen | a changed by 100, b by 100: 100.0% of it
            a 2022=10 2023=110 b 2022=200 2023=100 | substitution, assuming: so, indicator: a, of: b, from: "2022", to: "2023" | seen | a changed by 100, b by -100: at most 100.0% of it, if so; for all of it a would have to be 110 in 2023
            a 2022=10 2023=60  b 2022=200 2023=100 | substitution, assuming: so, indicator: a, of: b, from: "2022", to: "2023" | seen in part | a changed by 50, b by -100: at most 50.0% of it, if so; for all of it a would have to be 110 in 2023
            a 2022=60 2023=10  b 2022=200 2023=100 | substitution, assuming: so, indicator: a, of: b, from: "2022", to: "2023" | not seen | a changed by -50, b by -100: at most -50.0% of it, if so; for all of it a would have to be 160 in 2023
            a 2022=60 2023=10  b 2022=100 2023=100 | substitution, assuming: so, indicator: a, of: b, from: "2022", to: "2023" | cannot tell | b may be unchanged: there is nothing to cover
            # product: the size of each makes all of the change, some of it, none of it
            kg 2022=1000 2023=500 a 2022=10 2023=20 | product, total: kg, count: a, from: "2022", to: "2023" | seen | kg changed by -500: +500 by the number (a 10 to 20), -1,000 by the size of each (100 to 25), 200.0% of the fall (LMDI)
            kg 2022=1000 2023=500 a 2022=10 2023=8 | product, total: kg, count: a, from: "2022", to: "2023" | seen in part | kg changed by -500: -161 by the number (a 10 to 8), -339 by the size of each (100 to 63), 67.8% of the fall (LMDI)
            kg 2022=1000 2023=500 a 2022=10 2023=4 | product, total: kg, count: a, from: "2022", to: "2023" | not seen | kg changed by -500: -661 by the number (a 10 to 4), +161 by the size of each (100 to 125), -32.2% of the fall (LMDI)
            kg 2022=1000 2023=500 a 2022=10 2023=5 | product, total: kg, count: a, from: "2022", to: "2023" | not seen | kg changed by -500: -500 by the number (a 10 to 5), 0 by the size of each (100 to 100), 0.0% of the fall (LMDI)
            kg 2022=100 2023=76 a 2022=1 2023=1 | product, total: kg, count: a, from: "2022", to: "2023" | seen | kg changed by -24: 0 by the number (a 1 to 1), -24 by the size of each (100 to 76), 100.0% of the fall (LMDI)
            kg 2022=0 2023=500 a 2022=10 2023=8 | product, total: kg, count: a, from: "2022", to: "2023" | cannot tell | kg cannot be parted: a value is zero, or nothing changed
            kg 2022=1000 2023=0 a 2022=10 2023=8 | product, total: kg, count: a, from: "2022", to: "2023" | cannot tell | kg cannot be parted: a value is zero, or nothing changed
            kg 2022=1000 2023=500 a 2022=0 2023=8 | product, total: kg, count: a, from: "2022", to: "2023" | cannot tell | kg cannot be parted: a value is zero, or nothing changed
            kg 2022=1000 2023=500 a 2022=10 2023=0 | product, total: kg, count: a, from: "2022", to: "2023" | cannot tell | kg cannot be parted: a value is zero, or nothing changed
            kg 2022=1000 2023=0 a 2022=10 2023=0 | product, total: kg, count: a, from: "2022", to: "2023" | cannot tell | kg cannot be parted: a value is zero, or nothing changed
            # size: a total by a number goes this way
            kg 2022=1000 2023=500 a 2022=10 2023=8 | size, total: kg, count: a, from: "2022", to: "2023", direction: fall | seen | kg: 100 kg each (2022) to 63 kg each (2023), -37.5% (a 10 to 8)
            kg 2022=1000 2023=500 a 2022=10 2023=4 | size, total: kg, count: a, from: "2022", to: "2023", direction: fall | not seen | kg: 100 kg each (2022) to 125 kg each (2023), +25.0% (a 10 to 4)
            kg 2022=1000 2023=~500 a 2022=10 2023=5 | size, total: kg, count: a, from: "2022", to: "2023", direction: fall | cannot tell | kg: 100 kg each (2022) to 90 to 110 kg each (2023), -10.0 to +10.0% (a 10 to 5)
            kg 2022=1000 2023=500 a 2022=10 2023=0 | size, total: kg, count: a, from: "2022", to: "2023", direction: fall | cannot tell | kg cannot be divided: a 10 to 0
            # composition: the first loses its share and the sum stays
            kg 2022=80 2023=20 kgb 2022=20 2023=80 | composition, indicators: [kg, kgb], from: "2022", to: "2023", within: 5 | seen | the sum went from 100 to 100 (0.0%), the share of kg from 80.0% to 20.0%
            kg 2022=20 2023=80 kgb 2022=80 2023=20 | composition, indicators: [kg, kgb], from: "2022", to: "2023", within: 5 | not seen | the sum went from 100 to 100 (0.0%), the share of kg from 20.0% to 80.0%
            kg 2022=80 2023=20 kgb 2022=20 2023=99 | composition, indicators: [kg, kgb], from: "2022", to: "2023", within: 5 | not seen | the sum went from 100 to 119 (+19.0%), the share of kg from 80.0% to 16.8%
            kg 2022=~80 2023=20 kgb 2022=20 2023=80 | composition, indicators: [kg, kgb], from: "2022", to: "2023", within: 5 | cannot tell | the sum went from 95 to 105 to 100 (-4.8 to +5.3%), the share of kg from 71.4 to 89.5% to 20.0%
            kg 2022=0 2023=20 kgb 2022=0 2023=80 | composition, indicators: [kg, kgb], from: "2022", to: "2023", within: 5 | cannot tell | the sum may be zero
            # order: where years were not found in which a run may have started, its start is a range
            a 2013=9 2014=8 2015=9 b 2013=8 2014=9 2015=8 | order, cause: {indicator: a, direction: rise, until: "2015"}, effect: {indicator: b, direction: fall, until: "2015"} | seen | the fall of b starts in 2014, the rise of a in 2014
            a 2013=9 2014=8 2015=9 b 2012=7 2013=9 2014=8 2015=7 | order, cause: {indicator: a, direction: rise, until: "2015"}, effect: {indicator: b, direction: fall, until: "2015"} | not seen | the fall of b starts in 2013, the rise of a in 2014
            a 2010=9 2014=8 2015=9 b 2012=7 2013=9 2014=8 2015=7 | order, cause: {indicator: a, direction: rise, until: "2015"}, effect: {indicator: b, direction: fall, until: "2015"} | cannot tell | the fall of b starts in 2013, the rise of a between 2011 and 2014; a 2011 to 2013: not found
            a 2014=8 2015=9 b 2012=7 2013=9 2014=8 2015=7 | order, cause: {indicator: a, direction: rise, until: "2015"}, effect: {indicator: b, direction: fall, until: "2015"} | cannot tell | the fall of b starts in 2013, the rise of a in 2014 or before, where the series begins; a before 2014: not found
            a 2013=9 2014=8 2015=9 b 2014=8 2015=7 | order, cause: {indicator: a, direction: rise, until: "2015"}, effect: {indicator: b, direction: fall, until: "2015"} | cannot tell | the fall of b starts in 2014 or before, where the series begins, the rise of a in 2014; b before 2014: not found
            a 2013=9 2014=8 b 2013=8 2014=9 2015=8 | order, cause: {indicator: a, direction: rise, until: "2015"}, effect: {indicator: b, direction: fall, until: "2015"} | cannot tell | a 2015: not found
            a 2013=9 2014=8 2015=9 b 2013=8 2014=9 | order, cause: {indicator: a, direction: rise, until: "2015"}, effect: {indicator: b, direction: fall, until: "2015"} | cannot tell | b 2015: not found
            # head start: how much of the effect was over while the cause stood no further than before it
            a 2012=5 2014=9 2015=9 b 2012=99 2013=100 2014=90 2015=10 | head_start, cause: {indicator: a, direction: rise, until: "2015"}, effect: {indicator: b, direction: fall, until: "2015"} | seen | the fall of b starts in 2013; from then on a stands beyond the 5 of 2012
            a 2012=5 2014=4 2015=9 b 2012=99 2013=100 2014=90 2015=10 | head_start, cause: {indicator: a, direction: rise, until: "2015"}, effect: {indicator: b, direction: fall, until: "2015"} | seen | the fall of b starts in 2013; 11.1% of it was over in 2014, when a was 4, not beyond the 5 of 2012
            a 2012=5 2014=5 2015=9 b 2012=99 2013=100 2014=20 2015=10 | head_start, cause: {indicator: a, direction: rise, until: "2015"}, effect: {indicator: b, direction: fall, until: "2015"} | not seen | the fall of b starts in 2013; 88.9% of it was over in 2014, when a was 5, not beyond the 5 of 2012
            a 2014=5 2015=9 b 2012=99 2013=100 2014=20 2015=10 | head_start, cause: {indicator: a, direction: rise, until: "2015"}, effect: {indicator: b, direction: fall, until: "2015"} | cannot tell | the fall of b starts in 2013; a before 2014: not found
            a 2012=5 2013=9 b 2012=99 2013=100 2014=20 2015=10 | head_start, cause: {indicator: a, direction: rise, until: "2013"}, effect: {indicator: b, direction: fall, until: "2015"} | cannot tell | the fall of b starts in 2013; a 2014 to 2015: not found
            a 2012=5 2014=5 2015=9 b 2012=99 2013=100 2015=10 | head_start, cause: {indicator: a, direction: rise, until: "2015"}, effect: {indicator: b, direction: fall, until: "2015"} | cannot tell | the fall of b starts in 2013; b 2014: not found
            a 2012=5 2014=5 2015=9 b 2012=99 2013=100 2014=~50 2015=10 | head_start, cause: {indicator: a, direction: rise, until: "2015"}, effect: {indicator: b, direction: fall, until: "2015"} | cannot tell | the fall of b starts in 2013; 50.0 to 61.1% of it was over in 2014, when a was 5, not beyond the 5 of 2012
            a 2012=5 2014=5 2015=9 b 2012=99 2013=100 2014=55 2015=10 | head_start, cause: {indicator: a, direction: rise, until: "2015"}, effect: {indicator: b, direction: fall, until: "2015"} | seen | the fall of b starts in 2013; 50.0% of it was over in 2014, when a was 5, not beyond the 5 of 2012
            a 2013=5 2014=9 2015=9 b 2012=99 2013=100 2014=90 2015=10 | head_start, cause: {indicator: a, direction: rise, until: "2015"}, effect: {indicator: b, direction: fall, until: "2015"} | seen | the fall of b starts in 2013; 0.0% of it was over in 2013, when a was 5, not beyond the 5 of 2013
            a 2015=5 2017=9 b 2014=5 2015=9 | head_start, cause: {indicator: a, direction: rise, until: "2017"}, effect: {indicator: b, direction: fall, until: "2015"} | cannot tell | the fall of b starts in 2015, and may be none
            a 2012=5 2014=5 b 2012=99 2013=100 2014=55 2015=10 | head_start, cause: {indicator: a, direction: rise, until: "2015"}, effect: {indicator: b, direction: fall, until: "2015"} | cannot tell | a 2015: not found
            a 2012=5 2014=5 2015=9 b 2012=99 2013=100 2014=55 | head_start, cause: {indicator: a, direction: rise, until: "2015"}, effect: {indicator: b, direction: fall, until: "2015"} | cannot tell | b 2015: not found
            # timing: a day is known, so there is no third case
            event 2022=1 break=2023-07-01 | timing, indicator: event, event: "2023-07-01", from: "2023", to: "2024" | seen | it dates from 1 July 2023; the change is from 2023 to 2024
            event 2022=1 break=2023-07-01 | timing, indicator: event, event: "2023-07-01", from: "2021", to: "2022" | not seen | it dates from 1 July 2023; the change is from 2021 to 2022
            # noise
            a 2022=9359 2023=9442 | noise, indicator: a, from: "2022", to: "2023" | seen | a 9,359 to 9,442: ratio 1.009 (95% 0.980 to 1.038), p 0.55
            a 2022=5399 2023=6063 | noise, indicator: a, from: "2022", to: "2023" | not seen | a 5,399 to 6,063: ratio 1.123 (95% 1.082 to 1.165), p 5.8e-10
            a 2022=~100 2023=110 | noise, indicator: a, from: "2022", to: "2023" | cannot tell | a p-value for rounded counts: a rounded 100, 110
            # trend
            a 2019=9 2020=8 2021=7 2022=6 2023=5 | trend, indicator: a, from: 2019, to: 2023, direction: fall | seen | a 2019 to 2023: Mann-Kendall S -10 of -10, exact p 0.017
            a 2019=9 2020=8 2021=7 2022=6 2023=5 | trend, indicator: a, from: 2019, to: 2023, direction: rise | not seen | a 2019 to 2023: Mann-Kendall S -10 of -10, exact p 0.017
            a 2019=5 2020=6 2021=7 2022=8 2023=9 | trend, indicator: a, from: 2019, to: 2023, direction: rise | seen | a 2019 to 2023: Mann-Kendall S 10 of 10, exact p 0.017
            a 2019=9 2020=5 2021=7 2022=6 2023=8 | trend, indicator: a, from: 2019, to: 2023, direction: flat | seen | a 2019 to 2023: Mann-Kendall S 0 of 10, exact p 1.0
            a 2022=6 2023=5 | trend, indicator: a, from: 2022, to: 2023, direction: fall | cannot tell | a trend from 2 values: even a perfect order of fewer than 5 is not rare
            # part of a year: a month, nothing changed; something did; it changed against the months
            a 2022-04/2022-12=90 2023=123 | part_year, indicator: a, from: 2022-04/2022-12, to: "2023", within: 5 | seen | a changed by 33; the lacking months alone make 30; monthly average +2.5%
            a 2022-04/2022-12=90 2023=240 | part_year, indicator: a, from: 2022-04/2022-12, to: "2023", within: 5 | seen in part | a changed by 150; the lacking months alone make 30; monthly average +100.0%
            a 2022-04/2022-12=90 2023=100 | part_year, indicator: a, from: 2022-04/2022-12, to: "2023", within: 5 | not seen | a changed by 10; the lacking months alone make 30; monthly average -16.7%
            a 2022-04/2022-12=90 2023=60 | part_year, indicator: a, from: 2022-04/2022-12, to: "2023", within: 5 | not seen | a changed by -30; the lacking months alone make 30; monthly average -50.0%
            a 2022-04/2022-12=90 2023=~120 | part_year, indicator: a, from: 2022-04/2022-12, to: "2023", within: 1 | cannot tell | a changed by 25 to 35; the lacking months alone make 30; monthly average -4.2 to +4.2%
            a 2022-04/2022-12=90 2023=90 | part_year, indicator: a, from: 2022-04/2022-12, to: "2023", within: 5 | cannot tell | a may be unchanged: there is nothing to cover
            a 2022=120 2023-01/2023-09=88 | part_year, indicator: a, from: "2022", to: 2023-01/2023-09, within: 5 | seen | a changed by -32; the surplus months alone make -30; monthly average -2.2%
            a 2022=120 2023=130 | part_year, indicator: a, from: "2022", to: "2023", within: 5 | cannot tell | no months are lacking: 2022 and 2023 are of one length
            """)
    void theDataAnswer(String series, String prediction, String answer, String says) throws IOException {
        Evidence evidence = evidence(series, prediction, Role.SOLE, Strength.STRAW);

        List<Object> said = new ArrayList<>(evidence.found());
        said.addAll(evidence.missing());
        assertThat(English.of(evidence.answer())).isEqualTo(answer);
        assertThat(String.join("; ", English.all(said))).isEqualTo(says);
    }

    /**
     * What each role asks of the same figures. A sole cause must make all of the change; one of several must make some
     * of it, and joint causes must make all of it together.
     */
    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            sole         | a 2022=10 2023=60  b 2022=100 2023=200 | part, indicator: a, of: b, from: "2022", to: "2023" | seen in part | 50.0% of the rise
            contributing | a 2022=10 2023=60  b 2022=100 2023=200 | part, indicator: a, of: b, from: "2022", to: "2023" | seen | 50.0% of the rise
            joint        | a 2022=10 2023=60  b 2022=100 2023=200 | part, indicator: a, of: b, from: "2022", to: "2023" | seen | 50.0% of the rise
            contributing | a 2022=60 2023=10  b 2022=100 2023=200 | part, indicator: a, of: b, from: "2022", to: "2023" | not seen | -50.0% of the rise
            contributing | a 2022=60 2023=60  b 2022=100 2023=200 | part, indicator: a, of: b, from: "2022", to: "2023" | not seen | 0.0% of the rise
            contributing | a 2022=60 2023=~60 b 2022=100 2023=200 | part, indicator: a, of: b, from: "2022", to: "2023" | cannot tell | -5.0 to 5.0% of the rise
            joint        | a 2022=10 2023=60 c 2022=0 2023=50 b 2022=100 2023=200 | part, indicators: [a, c], of: b, from: "2022", to: "2023" | seen | 100.0% of the rise
            joint        | a 2022=10 2023=60 c 2022=0 2023=30 b 2022=100 2023=200 | part, indicators: [a, c], of: b, from: "2022", to: "2023" | seen in part | 80.0% of the rise
            joint        | a 2022=60 2023=10 c 2022=0 2023=30 b 2022=100 2023=200 | part, indicators: [a, c], of: b, from: "2022", to: "2023" | not seen | -20.0% of the rise
            contributing | a 2022=10 2023=60  b 2022=200 2023=100 | substitution, assuming: so, indicator: a, of: b, from: "2022", to: "2023" | seen | at most 50.0% of the fall, if so
            contributing | kg 2022=1000 2023=500 a 2022=10 2023=8 | product, total: kg, count: a, from: "2022", to: "2023" | seen | 67.8% of the fall (here)
            sole         | kg 2022=1000 2023=500 a 2022=10 2023=8 | product, total: kg, count: a, from: "2022", to: "2023" | seen in part | 67.8% of the fall (here)
            contributing | kg 2022=1000 2023=500 a 2022=10 2023=4 | product, total: kg, count: a, from: "2022", to: "2023" | not seen | -32.2% of the fall (here)
            sole         | a 2022-04/2022-12=90 2023=240 | part_year, indicator: a, from: 2022-04/2022-12, to: "2023", within: 5, assuming: so | seen in part | 20.0% of the rise, if so
            contributing | a 2022-04/2022-12=90 2023=240 | part_year, indicator: a, from: 2022-04/2022-12, to: "2023", within: 5, assuming: so | seen | 20.0% of the rise, if so
            contributing | a 2022-04/2022-12=90 2023=60 | part_year, indicator: a, from: 2022-04/2022-12, to: "2023", within: 5, assuming: so | not seen |
            sole         | a 2012=5 2014=5 2015=9 b 2012=99 2013=100 2014=20 2015=10 | head_start, cause: {indicator: a, direction: rise, until: "2015"}, effect: {indicator: b, direction: fall, until: "2015"} | not seen |
            contributing | a 2012=5 2014=5 2015=9 b 2012=99 2013=100 2014=20 2015=10 | head_start, cause: {indicator: a, direction: rise, until: "2015"}, effect: {indicator: b, direction: fall, until: "2015"} | seen | at most 11.1% of the fall
            contributing | a 2013=5 2014=9 2015=9 b 2012=99 2013=100 2014=90 2015=10 | head_start, cause: {indicator: a, direction: rise, until: "2015"}, effect: {indicator: b, direction: fall, until: "2015"} | seen | at most 100.0% of the fall
            contributing | a 2012=5 2015=5 b 2012=99 2013=100 2014=20 2015=10 | head_start, cause: {indicator: a, direction: rise, until: "2015"}, effect: {indicator: b, direction: fall, until: "2015"} | not seen | at most 0.0% of the fall
            """)
    void aRoleSaysHowMuchMustBeSeen(
            String role, String series, String prediction, String answer, @Nullable String bound) throws IOException {
        Evidence evidence = evidence(
                series, prediction, DataName.find(List.of(Role.values()), role).orElseThrow(), Strength.STRAW);

        assertThat(English.of(evidence.answer())).isEqualTo(answer);
        assertThat(English.all(evidence.bounds())).isEqualTo(bound == null ? List.of() : List.of(bound));
    }

    /** An exclamation mark is a special event. What decides nothing may rest on it; what decides must not. */
    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            straw in the wind | a 2022=100! 2023=200 | change, indicator: a, from: "2022", to: "2023", direction: rise | seen |
            another question  | a 2022=100! 2023=200 | change, indicator: a, from: "2022", to: "2023", direction: rise | seen |
            hoop              | a 2022=100 2023=200  | change, indicator: a, from: "2022", to: "2023", direction: rise | seen |
            hoop              | a 2022=100! 2023=200 | change, indicator: a, from: "2022", to: "2023", direction: rise | cannot tell | a 2022 (100, s) cannot decide: special event
            hoop              | a 2022=10! 2023=60 b 2022=100 2023=200 | part, indicator: a, of: b, from: "2022", to: "2023" | cannot tell | a 2022 (10, s) cannot decide: special event
            smoking gun       | a 2022=100 2023=200! | change, indicator: a, from: "2022", to: "2023", direction: rise | cannot tell | a 2023 (200, s) cannot decide: special event
            doubly decisive   | a 2022=200! 2023=100 | change, indicator: a, from: "2022", to: "2023", direction: rise | cannot tell | a 2022 (200, s) cannot decide: special event
            hoop              | a 2012=9 2013=8 2014=9 b 2012=8 2013=9 2014=8 2015=7 | order, cause: {indicator: a, direction: rise, until: "2014"}, effect: {indicator: b, direction: fall, until: "2015"} | cannot tell | the answer hangs on one value, a 2013 (8, s)
            straw in the wind | a 2012=9 2013=8 2014=9 b 2012=8 2013=9 2014=8 2015=7 | order, cause: {indicator: a, direction: rise, until: "2014"}, effect: {indicator: b, direction: fall, until: "2015"} | seen |
            hoop              | a 2011=5 2014=5 2015=9 b 2012=99 2013=100 2014=20 2015=10 | head_start, cause: {indicator: a, direction: rise, until: "2015"}, effect: {indicator: b, direction: fall, until: "2015"} | cannot tell | the answer hangs on one value, a 2014 (5, s); the answer hangs on one value, a 2011 (5, s)
            hoop              | a 2010=5 2011=5 2013=5 2014=5 2015=9 b 2012=99 2013=100 2014=20 2015=10 | head_start, cause: {indicator: a, direction: rise, until: "2015"}, effect: {indicator: b, direction: fall, until: "2015"} | cannot tell | the answer hangs on one value, a 2014 (5, s)
            hoop              | a 2010=5 2011=5 2014=5 2015=5 2016=9 b 2012=99 2013=100 2014=20 2015=15 2016=10 | head_start, cause: {indicator: a, direction: rise, until: "2016"}, effect: {indicator: b, direction: fall, until: "2016"} | not seen |
            """)
    void whatDecidesRestsOnNoSingleOrUnusualValue(
            String strength, String series, String prediction, String answer, @Nullable String why) throws IOException {
        Evidence evidence = evidence(
                series,
                prediction,
                Role.SOLE,
                DataName.find(List.of(Strength.values()), strength).orElseThrow());

        assertThat(English.of(evidence.answer())).isEqualTo(answer);
        assertThat(String.join("; ", English.all(evidence.missing()))).isEqualTo(why == null ? "" : why);
        assertThat(evidence.found()).isNotEmpty();
        assertThat(evidence.bounds()).isEmpty();
    }

    /**
     * The change of the whole is known, so that of the part needs no more than a subtraction; a sole cause needs all.
     */
    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            sole         | a 2023=5 b 2022=100 2023=180 | part, indicator: a, of: b, from: "2022", to: "2023" | to cover all of the change from 2022 to 2023, a would have to change by 80
            contributing | a 2023=5 b 2022=100 2023=180 | part, indicator: a, of: b, from: "2022", to: "2023" | some of the change is enough; to cover all of the change from 2022 to 2023, a would have to change by 80
            sole         | a 2023=5 b 2022=180 2023=100 | part, indicator: a, of: b, from: "2022", to: "2023" | to cover all of the change from 2022 to 2023, a would have to change by -80
            sole         | a 2023=5 b 2022=180 2023=100 | substitution, assuming: so, indicator: a, of: b, from: "2022", to: "2023" | to cover all of the change from 2022 to 2023, a would have to change by 80
            sole         | a 2022=1 2023=5 b 2022=100   | part, indicator: a, of: b, from: "2022", to: "2023" |
            sole         | a 2022=1 2023=5 b 2023=100   | part, indicator: a, of: b, from: "2022", to: "2023" |
            """)
    void aPartThatIsNotFoundIsToldWithWhatItWouldHaveToBe(
            String role, String series, String prediction, @Nullable String needed) throws IOException {
        Evidence evidence = evidence(
                series, prediction, DataName.find(List.of(Role.values()), role).orElseThrow(), Strength.STRAW);

        assertThat(evidence.answer()).isEqualTo(Answer.OPEN);
        assertThat(English.all(evidence.found()))
                .containsExactlyElementsOf(needed == null ? List.of() : List.of(needed));
    }

    /** Each series that is set against another time of its own may break in between. */
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a 2022=100 2023=200 break=2023-01-01 | change, indicator: a, from: "2022", to: "2023", direction: rise, breaks: ["2023-01-01"]
            a 2022=10 2023=60 break=2023-01-01 b 2022=100 2023=200 | part, indicator: a, of: b, from: "2022", to: "2023", breaks: ["2023-01-01"]
            a 2022=10 2023=60 b 2022=100 2023=200 break=2023-01-01 | part, indicator: a, of: b, from: "2022", to: "2023", breaks: ["2023-01-01"]
            a 2022=10 2023=60 break=2023-01-01 b 2022=200 2023=100 | substitution, assuming: so, indicator: a, of: b, from: "2022", to: "2023", breaks: ["2023-01-01"]
            kg 2022=1000 2023=500 break=2023-01-01 a 2022=10 2023=8 | product, total: kg, count: a, from: "2022", to: "2023", breaks: ["2023-01-01"]
            kg 2022=1000 2023=500 a 2022=10 2023=8 break=2023-01-01 | product, total: kg, count: a, from: "2022", to: "2023", breaks: ["2023-01-01"]
            kg 2022=1000 2023=500 break=2023-01-01 a 2022=10 2023=8 | size, total: kg, count: a, from: "2022", to: "2023", direction: fall, breaks: ["2023-01-01"]
            kg 2022=1000 2023=500 a 2022=10 2023=8 break=2023-01-01 | size, total: kg, count: a, from: "2022", to: "2023", direction: fall, breaks: ["2023-01-01"]
            kg 2022=80 2023=20 kgb 2022=20 2023=80 break=2023-01-01 | composition, indicators: [kg, kgb], from: "2022", to: "2023", within: 5, breaks: ["2023-01-01"]
            a 2021=9 2022=8 2023=9 break=2023-01-01 b 2021=8 2022=9 2023=8 | order, cause: {indicator: a, direction: rise, until: "2023", breaks: ["2023-01-01"]}, effect: {indicator: b, direction: fall, until: "2023"}
            a 2021=9 2022=8 2023=9 b 2021=8 2022=9 2023=8 break=2023-01-01 | order, cause: {indicator: a, direction: rise, until: "2023"}, effect: {indicator: b, direction: fall, until: "2023", breaks: ["2023-01-01"]}
            a 2022=5 2023=9 break=2023-01-01 b 2021=8 2022=9 2023=8 | head_start, cause: {indicator: a, direction: rise, until: "2023", breaks: ["2023-01-01"]}, effect: {indicator: b, direction: fall, until: "2023"}
            a 2022=5 2023=9 b 2021=8 2022=9 2023=8 break=2023-01-01 | head_start, cause: {indicator: a, direction: rise, until: "2023"}, effect: {indicator: b, direction: fall, until: "2023", breaks: ["2023-01-01"]}
            a 2022=9359 2023=9442 break=2023-01-01 | noise, indicator: a, from: "2022", to: "2023", breaks: ["2023-01-01"]
            a 2019=9 2020=8 2021=7 2022=6 2023=5 break=2023-01-01 | trend, indicator: a, from: 2019, to: 2023, direction: fall, breaks: ["2023-01-01"]
            a 2022-04/2022-12=90 2023=123 break=2023-01-01 | part_year, indicator: a, from: 2022-04/2022-12, to: "2023", within: 5, breaks: ["2023-01-01"]
            """)
    void aComparisonAcrossABreakMustNameIt(String series, String prediction) throws IOException {
        Evidence named = evidence(series, prediction, Role.SOLE, Strength.STRAW);
        Evidence unnamed =
                evidence(series, prediction.replace(", breaks: [\"2023-01-01\"]", ""), Role.SOLE, Strength.STRAW);

        assertThat(named.missing()).isEmpty();
        assertThat(English.all(named.cautions())).contains("break of 1 January 2023 (law): A law.");
        assertThat(unnamed.answer()).isEqualTo(Answer.OPEN);
        assertThat(unnamed.missing())
                .extracting(English::of)
                .containsExactly("a comparison that does not name the break of 1 January 2023 (law): A law.");
    }

    /** Kilos are no part of a count; what takes the place of the other may be of another scope, but not of a unit. */
    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a 2022=10 2023=60 b 2022=100 2023=200 | part, indicator: a, of: b, from: "2022", to: "2023" |
            kg 2022=10 2023=60 b 2022=100 2023=200 | part, indicator: kg, of: b, from: "2022", to: "2023" | another unit: b in count, kg in kg
            a_elsewhere 2022=10 2023=60 b 2022=100 2023=200 | part, indicator: a_elsewhere, of: b, from: "2022", to: "2023" | another scope: b covers here, a_elsewhere covers there
            a_elsewhere 2022=10 2023=60 b 2022=200 2023=100 | substitution, assuming: so, indicator: a_elsewhere, of: b, from: "2022", to: "2023" |
            kg 2022=10 2023=60 b 2022=200 2023=100 | substitution, assuming: so, indicator: kg, of: b, from: "2022", to: "2023" | another unit: b in count, kg in kg
            kg 2022=1000 2023=500 a_elsewhere 2022=10 2023=8 | product, total: kg, count: a_elsewhere, from: "2022", to: "2023" | another scope: kg covers here, a_elsewhere covers there
            kg 2022=1000 2023=500 a_elsewhere 2022=10 2023=8 | size, total: kg, count: a_elsewhere, from: "2022", to: "2023", direction: fall | another scope: kg covers here, a_elsewhere covers there
            kg 2022=80 2023=20 kg_elsewhere 2022=20 2023=80 | composition, indicators: [kg, kg_elsewhere], from: "2022", to: "2023", within: 5 | another scope: kg covers here, kg_elsewhere covers there
            """)
    void seriesOfOneStatementAreOfOneKind(String series, String prediction, @Nullable String refusal)
            throws IOException {
        assertThat(evidence(series, prediction, Role.SOLE, Strength.STRAW).missing())
                .extracting(English::of)
                .containsExactlyElementsOf(refusal == null ? List.of() : List.of(refusal));
    }

    /** The series of which the change is explained is the whole, the effect, the total; a mere change explains none. */
    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a 2022=10 2023=60 b 2022=100 2023=200 | part, indicator: a, of: b, from: "2022", to: "2023" | b
            kg 2022=1000 2023=500 a 2022=10 2023=8 | product, total: kg, count: a, from: "2022", to: "2023" | kg
            kg 2022=1000 2023=500 a 2022=10 2023=8 | size, total: kg, count: a, from: "2022", to: "2023", direction: fall | kg
            kg 2022=80 2023=20 kgb 2022=20 2023=80 | composition, indicators: [kg, kgb], from: "2022", to: "2023", within: 5 | kg
            a 2021=9 2022=8 2023=9 b 2021=8 2022=9 2023=8 | order, cause: {indicator: a, direction: rise, until: "2023"}, effect: {indicator: b, direction: fall, until: "2023"} | b
            a 2022=5 2023=9 b 2021=8 2022=9 2023=8 | head_start, cause: {indicator: a, direction: rise, until: "2023"}, effect: {indicator: b, direction: fall, until: "2023"} | b
            a 2022=9359 2023=9442 | noise, indicator: a, from: "2022", to: "2023" | a
            a 2019=9 2020=8 2021=7 2022=6 2023=5 | trend, indicator: a, from: 2019, to: 2023, direction: fall | a
            a 2022-04/2022-12=90 2023=123 | part_year, indicator: a, from: 2022-04/2022-12, to: "2023", within: 5 | a
            a 2022=100 2023=200 | change, indicator: a, from: "2022", to: "2023", direction: rise |
            a 2022=1 break=2023-07-01 | timing, indicator: a, event: "2023-07-01", from: "2023", to: "2024" |
            """)
    void aTestThatDecidesMustExplainASeriesOfTheScopeOfTheFinding(
            String series, String prediction, @Nullable String explained) throws IOException {
        Inquiry inquiry = SmallData.of(data, series).inquiry(prediction, Role.SOLE, Strength.HOOP);
        String other = "another scope than the finding: " + explained + " covers here, the finding there";

        assertThat(inquiry.by(List.of(), Set.of(new Bilingual("there", ""))).missing())
                .extracting(English::of)
                .containsExactlyElementsOf(explained == null ? List.of() : List.of(other));
    }

    /** What the reader of an answer must know of its values: years not found in between, rounding, other sources. */
    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a 2009=4 2012=5 2014=9 2015=9 b 2012=99 2013=100 2014=90 2015=10 | head_start, cause: {indicator: a, direction: rise, until: "2015"}, effect: {indicator: b, direction: fall, until: "2015"} | a: not found between 2012 and 2014
            a 2012=5 2013=5 2014=9 2015=9 b 2010=99 2013=100 2014=90 2015=10 | head_start, cause: {indicator: a, direction: rise, until: "2015"}, effect: {indicator: b, direction: fall, until: "2015"} | b: not found between 2010 and 2013
            a 2010=9 2014=8 2015=9 b 2012=7 2013=9 2015=7 | order, cause: {indicator: a, direction: rise, until: "2015"}, effect: {indicator: b, direction: fall, until: "2015"} | a: not found between 2010 and 2014; b: not found between 2013 and 2015
            a 2013=9 2014=8 2015=9 b 2012=7 2013=9 2014=8 2015=7 | order, cause: {indicator: a, direction: rise, until: "2015"}, effect: {indicator: b, direction: fall, until: "2015"} |
            kg 2022=~1000 2023=500 a 2022=10 2023=8 | product, total: kg, count: a, from: "2022", to: "2023" | kg 2022 is not exact (a rounded 1,000) and is taken as it is printed
            kg 2022=1000 2023=~500 a 2022=10 2023=~8 | product, total: kg, count: a, from: "2022", to: "2023" | kg 2023 is not exact (a rounded 500) and is taken as it is printed; a 2023 is not exact (a rounded 8) and is taken as it is printed
            kg 2022=1000 2023=500 a 2022=10 2023=8 | product, total: kg, count: a, from: "2022", to: "2023" |
            a 2022=100 2022=120@t 2022=130@u 2023=200 | change, indicator: a, from: "2022", to: "2023", direction: rise, use: {"2022": s} | a 2022 is 100 here (s); other sources print 120 (t), 130 (u)
            a 2022=100 2022=100@t 2023=200 | change, indicator: a, from: "2022", to: "2023", direction: rise, use: {"2022": s} |
            a 2022=100 2022=~100@t 2023=200 | change, indicator: a, from: "2022", to: "2023", direction: rise, use: {"2022": s} |
            """)
    void whatAnAnswerLeavesOutIsTold(String series, String prediction, @Nullable String cautions) throws IOException {
        assertThat(String.join(
                        "; ",
                        English.all(evidence(series, prediction, Role.SOLE, Strength.STRAW)
                                .cautions())))
                .isEqualTo(cautions == null ? "" : cautions);
    }

    private Evidence evidence(String series, String prediction, Role role, Strength strength) throws IOException {
        return SmallData.of(data, series).evidence(prediction, role, strength);
    }
}
